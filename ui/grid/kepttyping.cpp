#include "ui/grid/kepttyping.h"

#include "ui/grid/celleditor.h"
#include "ui/grid/gridview.h"

#include <algorithm>

namespace chulie::grid {

KeptTyping::KeptTyping(GridView &grid) : QObject(&grid), m_grid(grid)
{
    connect(grid.model(), &QAbstractItemModel::modelAboutToBeReset, this, &KeptTyping::keep);
    // Once those who follow the model have the cursor where they want it.
    connect(grid.model(), &QAbstractItemModel::modelReset, this, &KeptTyping::goOn, Qt::QueuedConnection);
}

/// The open editor, be it in the grid or in its frozen columns; one that is closing has no index any more.
CellEditor *KeptTyping::editor() const
{
    const auto editors = m_grid.findChildren<CellEditor *>();
    const auto open =
        std::ranges::find_if(editors, [](const CellEditor *each) { return each->index().isValid(); });
    return open == editors.end() ? nullptr : *open;
}

void KeptTyping::keep()
{
    const CellEditor *typing = editor();
    if (!typing || !typing->isModified())
        return;
    const QModelIndex index = typing->index();
    m_typing = Typing{m_grid.grid().rowAt(index.row()), index.column(), typing->text(), typing->stored(),
                      typing->isHeld()};
}

void KeptTyping::goOn()
{
    if (!m_typing)
        return;
    const Typing typing = *std::exchange(m_typing, std::nullopt);
    const int place = placeOf(typing.row);
    if (place < 0)
        return; // the row was removed
    const QModelIndex index = m_grid.model()->index(place, typing.column);
    m_grid.setCurrentIndex(index);
    m_grid.QAbstractItemView::edit(index);
    if (CellEditor *opened = editor())
        opened->goOn(typing.text, typing.stored, typing.isHeld);
}

int KeptTyping::placeOf(const records::RowEdit &row) const
{
    for (int place = 0; place < m_grid.model()->rowCount(); ++place) {
        const records::RowEdit each = m_grid.grid().rowAt(place);
        if (each.row == row.row && each.typed.given == row.typed.given)
            return place;
    }
    return -1;
}

} // namespace chulie::grid
