#include "ui/comparing/comparedview.h"

#include "ui/preferences.h"

#include <QHeaderView>
#include <QMenu>

namespace chulie::comparing {

namespace {

constexpr auto headerState = "compare/columns";
/// The usual widths of the columns, in figures.
constexpr int widths[ComparedModel::Columns] = {7, 14, 24, 15, 22, 14, 14, 24};

} // namespace

ComparedView::ComparedView(ComparedModel &model, QWidget *parent)
    : grid::ReadOnlyTable(parent), m_model(model)
{
    setModel(&model);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    fitColumns();
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // in the order of the list until asked
    setSortingEnabled(true);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &ComparedView::offerColumns);
}

ComparedView::~ComparedView()
{
    ui::preferences::setState(headerState, horizontalHeader()->saveState());
}

void ComparedView::fitColumns()
{
    const QByteArray state = ui::preferences::state(headerState);
    if (!state.isEmpty() && horizontalHeader()->restoreState(state))
        return;
    for (int column = 0; column < ComparedModel::Columns; ++column)
        setColumnWidth(column, widths[column] * fontMetrics().horizontalAdvance(u'0'));
}

void ComparedView::offerColumns(const QPoint &at)
{
    QMenu menu(this);
    for (int column = 0; column < ComparedModel::Columns; ++column) {
        QAction *action = menu.addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

std::vector<Compared> ComparedView::chosen() const
{
    std::vector<Compared> rows;
    const int current = currentIndex().row();
    if (current >= 0 && selectionModel()->isRowSelected(current))
        rows.push_back(m_model.at(current));
    const auto selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        if (index.row() != current)
            rows.push_back(m_model.at(index.row()));
    return rows;
}

} // namespace chulie::comparing
