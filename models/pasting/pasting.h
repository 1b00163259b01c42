#pragma once

#include "models/pasting/grid.h"
#include "models/records/rowedits.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace chulie::pasting {

/// What a pasted block means in a grid.
struct Pasting
{
    std::vector<records::RowEdit> edits;
    QStringList leftAlone;   ///< headings of the block that no column has, or that are not written here
    bool byHeadings = false; ///< the columns were matched by their names
    bool byKey = false;      ///< the rows were matched by their keys
    int beyond = 0;          ///< rows and columns' cells that the grid has no place for
};

/// Most rows that are pasted at once; more are for the import.
inline constexpr int mostPasted = 5000;

/// Reads the block \a cells as edits of \a grid. A first row of column names (as exchanged, as shown, or an
/// alias) matches the columns, and where they hold the key the rows as well; else the block goes at the row
/// \a place and over \a columns, the shown columns from the cursor on, cell by cell. Rows beyond the last are
/// new ones. Blank cells clear. A masked personal text changes nothing.
[[nodiscard]] values::Result<Pasting> readPasting(const Grid &grid, const std::vector<QStringList> &cells,
                                                  int place, const std::vector<int> &columns);

} // namespace chulie::pasting
