#pragma once

#include <string>
#include <string_view>

namespace chulie::filling {

/// The last row and column that a sheet of a spreadsheet has.
inline constexpr int lastRow = 1'048'576;
inline constexpr int lastColumn = 16'384;

/// A rectangle of cells; rows and columns are counted from 1.
struct Area
{
    int top = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;

    [[nodiscard]] bool holds(int row, int column) const
    {
        return row >= top && row <= bottom && column >= left && column <= right;
    }
};

/// The area that \a reference (B5, $A$1:$L$10) names; all 0 where it names none.
[[nodiscard]] Area readArea(std::string_view reference);
[[nodiscard]] std::string areaText(const Area &area);

/// Rows that are put into a sheet below the rows to fill, and what becomes of references to the sheet: what
/// is below them moves down, and an area that ends with the last row to fill grows.
struct AddedRows
{
    int first = 0; ///< of the rows to fill
    int after = 0; ///< the last of them, behind which rows are added
    int count = 0;

    [[nodiscard]] int moved(int row) const;
    [[nodiscard]] Area moved(Area area) const;
    /// \a references, areas with spaces between. Where \a spreads, what holds for the first row to fill holds
    /// for the added rows too.
    [[nodiscard]] std::string movedAreas(std::string_view references, bool spreads) const;
    /// \a formula, whose references without a sheet's name are to the sheet itself where \a isOwn. \a sheet
    /// is the sheet's name.
    [[nodiscard]] std::string movedFormula(std::string_view formula, std::string_view sheet,
                                           bool isOwn) const;
};

/// \a formula as it is when it is filled down over \a rows rows: references that are not fixed by $ move.
[[nodiscard]] std::string filledDown(std::string_view formula, int rows);

} // namespace chulie::filling
