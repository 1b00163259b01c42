#include "ui/packages/mergedialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace chulie::packages {

namespace {

constexpr QSize usualSize(900, 460);

std::vector<PlannedEffect> effectsOf(const Merging &plan)
{
    std::vector<PlannedEffect> effects;
    for (const Merged &package : plan.packages)
        for (const Effect &effect : package.effects)
            effects.push_back({package.file, QString::fromStdString(package.heading.author), effect});
    return effects;
}

bool bringsNothing(const Merging &plan)
{
    return std::ranges::none_of(plan.packages, &Merged::isNew);
}

grid::ListColumn<PlannedEffect> figure(QString (*title)(), int packages::Effect::*count)
{
    return {title, [count](const PlannedEffect &row) { return QString::number(row.effect.*count); }, true};
}

} // namespace

EffectsModel::EffectsModel(QObject *parent)
    : ListModel(
          {
              {[] { return tr("Package"); }, [](const PlannedEffect &row) { return row.file; }},
              {[] { return tr("Packed by"); }, [](const PlannedEffect &row) { return row.from; }},
              {[] { return tr("Table"); },
               [](const PlannedEffect &row) { return catalogue::title(*row.effect.table); }},
              figure([] { return tr("New"); }, &Effect::added),
              figure([] { return tr("Changed"); }, &Effect::changed),
              figure([] { return tr("The same"); }, &Effect::unchanged),
              figure([] { return tr("Removed"); }, &Effect::removed),
              figure([] { return tr("To decide"); }, &Effect::conflicts),
          },
          parent)
{
}

MergeDialog::MergeDialog(const Merging &plan, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Merge packages"));
    auto *words = new QLabel(
        plan.isAllRefused()   ? tr("None of it can be taken in.")
        : bringsNothing(plan) ? tr("The ledger knows all of it already: there is nothing to merge.")
                              : tr("What the packages bring. Nothing of the ledger is lost: what two people "
                                   "said apart is listed to be decided."));
    words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    for (const Merged &package : plan.packages) {
        if (package.refused.isEmpty())
            continue;
        auto *refused = new QLabel(package.refused);
        refused->setWordWrap(true);
        layout->addWidget(refused);
    }
    m_effects.show(effectsOf(plan));
    auto *view = new QTableView;
    view->setModel(&m_effects);
    view->verticalHeader()->hide();
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->resizeColumnsToContents();
    view->horizontalHeader()->setSectionResizeMode(
        0, QHeaderView::Stretch); // the figures stay beside each other
    layout->addWidget(view, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    merge->setEnabled(!bringsNothing(plan));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(usualSize);
}

} // namespace chulie::packages
