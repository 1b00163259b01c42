#include "ui/grid/plandialog.h"

#include "models/records/shownfields.h"
#include "ui/grid/readonlytable.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chulie::grid {

namespace {

constexpr QSize usualSize(760, 480);

QString counted(qsizetype number)
{
    return QLocale().toString(static_cast<qlonglong>(number));
}

} // namespace

PlanModel::PlanModel(const records::EditPlan &plan, const catalogue::Table &table, QObject *parent)
    : QAbstractTableModel(parent), m_table(table)
{
    for (const records::CellChange &change : plan.changes)
        m_changes.push_back(&change);
    std::ranges::stable_sort(m_changes, [](const records::CellChange *a, const records::CellChange *b) {
        return !a->refused.isNull() && b->refused.isNull();
    });
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlanModel::text(const records::CellChange &change, int column) const
{
    switch (column) {
    case RowColumn:
        return change.isNew ? tr("new: %1").arg(change.row) : change.row;
    case NameColumn:
        return records::heading(m_table, *std::ranges::find(records::shownFields(m_table), change.column,
                                                            &catalogue::Field::column));
    case FromColumn:
        return change.from;
    case ToColumn:
        return change.to.isEmpty() ? tr("(cleared)") : change.to;
    default:
        return change.refused;
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const records::CellChange &change = *m_changes[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(change, index.column());
    return {};
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case NameColumn:
        return tr("Column");
    case FromColumn:
        return tr("From");
    case ToColumn:
        return tr("To");
    default:
        return tr("Refused, because");
    }
}

PlanDialog::PlanDialog(const records::EditPlan &plan, const catalogue::Table &table, const QStringList &notes,
                       QWidget *parent)
    : QDialog(parent), m_model(plan, table)
{
    setWindowTitle(tr("What will change"));
    resize(usualSize);
    QString summary = plan.isEmpty() ? tr("Nothing changes.")
                                     : tr("Rows changed: %1. New rows: %2. Nothing has been written yet.")
                                           .arg(counted(plan.changed), counted(plan.added));
    if (plan.refused > 0)
        summary += u'\n' + tr("Rows refused: %1. The others go in.").arg(counted(plan.refused));
    if (!notes.isEmpty())
        summary += u'\n' + notes.join(u' ');
    auto *said = new QLabel(summary);
    said->setWordWrap(true);
    auto *view = new ReadOnlyTable;
    view->setModel(&m_model);
    view->setAccessibleName(windowTitle());
    view->resizeColumnsToContents();
    view->horizontalHeader()->setStretchLastSection(true);
    view->setColumnHidden(PlanModel::ReasonColumn, plan.refused == 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *write = buttons->addButton(tr("Write"), QDialogButtonBox::AcceptRole);
    write->setEnabled(!plan.isEmpty());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->addWidget(said);
    all->addWidget(view, 1);
    all->addWidget(buttons);
    write->setFocus();
}

} // namespace chulie::grid
