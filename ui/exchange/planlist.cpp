#include "ui/exchange/planlist.h"

#include "ui/grid/readonlytable.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace chulie::exchange {

bool PlanList::Rows::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    bool isNumber = false;
    bool isOtherNumber = false;
    const QString one = left.data().toString();
    const QString other = right.data().toString();
    const int number = one.toInt(&isNumber);
    const int otherNumber = other.toInt(&isOtherNumber);
    return isNumber && isOtherNumber ? number < otherNumber : QString::localeAwareCompare(one, other) < 0;
}

PlanList::PlanList(QAbstractItemModel &model, const QString &name, QWidget *parent)
    : QWidget(parent), m_view(new grid::ReadOnlyTable)
{
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(tr("Show only what holds these words"));
    filter->setAccessibleName(filter->placeholderText());
    filter->setClearButtonEnabled(true);
    m_rows.setSourceModel(&model);
    m_rows.setFilterKeyColumn(-1);
    connect(filter, &QLineEdit::textChanged, &m_rows, &QSortFilterProxyModel::setFilterFixedString);
    m_view->setModel(&m_rows);
    m_view->setAccessibleName(name);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setStretchLastSection(true);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PlanList::currentChanged);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(filter);
    layout->addWidget(m_view, 1);
}

int PlanList::current() const
{
    return m_rows.mapToSource(m_view->currentIndex()).row();
}

void PlanList::fit(int widest)
{
    const int most = widest * fontMetrics().horizontalAdvance(QChar(0x6751));
    m_view->resizeColumnsToContents();
    for (int column = 0; column + 1 < m_rows.columnCount(); ++column)
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column), most));
}

} // namespace chulie::exchange
