#include "ui/sums/sumview.h"

#include "ui/preferences.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace chulie::sums {

namespace {

constexpr int widestColumn = 240;

} // namespace

SumView::SumView(const char *name, QWidget *parent)
    : grid::ReadOnlyTable(parent), m_name(QByteArrayLiteral("sums/") + name)
{
    setObjectName(QLatin1StringView(name));
    setModel(&m_model);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit opened(m_model.key(index.row())); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_filling)
            put(m_model.find(m_chosen));
    });
}

SumView::~SumView()
{
    if (m_fitted)
        ui::preferences::setState(m_name.constData(), horizontalHeader()->saveState());
    setModel(nullptr); // the model is a member and goes first
}

void SumView::show(std::vector<SumColumn> columns, std::vector<SumRow> rows)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_model.show(std::move(columns), std::move(rows));
    if (!m_fitted)
        fitColumns();
    const int row = m_model.find(m_chosen);
    put(std::max(row, 0));
    m_chosen = m_model.rowCount() > 0 ? m_model.key(std::max(row, 0)) : 0;
}

void SumView::put(int row)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    if (row >= 0 && row < m_model.rowCount())
        setCurrentIndex(m_model.index(row, 0));
}

bool SumView::choose(std::int64_t key)
{
    const int row = m_model.find(key);
    if (row < 0)
        return false;
    setCurrentIndex(m_model.index(row, 0));
    return true;
}

void SumView::fitColumns()
{
    m_fitted = true;
    const QByteArray state = ui::preferences::state(m_name.constData());
    if (!state.isEmpty() && horizontalHeader()->restoreState(state)) {
        sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
        return;
    }
    resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + 6, widestColumn));
}

void SumView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    grid::ReadOnlyTable::currentChanged(current, previous);
    if (m_filling || !current.isValid() || m_model.key(current.row()) == m_chosen)
        return;
    m_chosen = m_model.key(current.row());
    emit chosen(m_chosen);
}

} // namespace chulie::sums
