#include "ui/households/targetspane.h"

#include "ui/households/targetsmodel.h"

#include <QEvent>
#include <QHeaderView>

namespace chulie::households {

TargetsPane::TargetsPane(QWidget *parent) : QTableView(parent), m_model(new TargetsModel(this))
{
    setModel(m_model);
    setShowGrid(false);
    setWordWrap(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2 + 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (m_household)
            emit wanted(targets::faultyField(*m_household, m_model->target(index.row()), m_by));
    });
    retranslate();
}

void TargetsPane::show(const targets::HouseholdFacts *household, const targets::Yardstick &by)
{
    m_household = household ? std::optional(*household) : std::nullopt;
    m_by = by;
    m_model->show(household, by);
    resizeColumnToContents(TargetsModel::StateColumn);
    resizeColumnToContents(TargetsModel::NameColumn);
}

void TargetsPane::retranslate()
{
    setAccessibleName(tr("Targets"));
    setToolTip(tr("Enter or a double click leads to the field at fault"));
}

void TargetsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

} // namespace chulie::households
