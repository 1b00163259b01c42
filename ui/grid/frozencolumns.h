#pragma once

#include <QTableView>

namespace chulie::grid {

class GridView;

/// The first columns of a grid, shown above it once more, so that they stay while the others scroll. Model,
/// selection, widths and order are the grid's.
class FrozenColumns : public QTableView
{
    Q_OBJECT
public:
    explicit FrozenColumns(GridView &grid);

    /// Freezes the first \a columns of those shown; 0 hides it.
    void setColumns(int columns);
    [[nodiscard]] int columns() const { return m_columns; }
    /// Whether \a column is one of them.
    [[nodiscard]] bool holds(int column) const { return isVisible() && !isColumnHidden(column); }
    /// Fits place, columns and widths to the grid's.
    void arrange();
    /// Opens the editor of the cell at \a index here; \a event is what began it.
    bool editHere(const QModelIndex &index, EditTrigger trigger, QEvent *event);

private:
    void follow();
    void markAsGrid(int column);

    GridView &m_grid;
    int m_columns = 0;
    bool m_arranging = false;
};

} // namespace chulie::grid
