#pragma once

#include "models/sources/rowsource.h"

#include <span>
#include <string>
#include <vector>

namespace chulie::headings {

/// A row at the beginning of a file, where a header may be.
struct HeadRow
{
    int line = 0;
    std::vector<std::string> cells;
    std::vector<sources::SourceCell::Is> kinds; ///< of the cells
};

/// The headings above one column, from the top down, as they are written: 收入情况（元）, 工资性收入. A
/// heading that is merged over several rows is there once. Empty where nothing is written above the column.
using HeadingPath = std::vector<std::string>;

/// Rows that are read as one heading, and what is written above each column.
struct HeadingBlock
{
    std::size_t first = 0; ///< of the rows, by position
    std::size_t end = 0;   ///< behind the last of them
    std::vector<HeadingPath> columns;
    /// By column: that its lowest heading is that of the column to the left of it, with which it is merged.
    std::vector<bool> continued;
};

inline constexpr std::size_t mostHeadingRows = 4;

/// Reads the heading that begins with row \a first of \a rows. A row belongs to it for as long as a heading
/// is merged down into it, or it holds nothing but labels below headings that are open to the right: merged
/// over several columns, or, in a text, followed by blank cells. A block of more than mostHeadingRows rows is
/// none: it has no columns.
[[nodiscard]] HeadingBlock readHeadingBlock(std::span<const HeadRow> rows, std::size_t first,
                                            std::span<const sources::MergedCells> merged);

/// Whether \a row is a title, which is above all columns, and no row of a heading of several rows: it
/// holds one cell, at the left or merged over most columns, beside it at most a unit, a date or an office.
[[nodiscard]] bool isTitleRow(const HeadRow &row, std::span<const sources::MergedCells> merged);

/// The path as a person reads it: 转移性收入/小计.
[[nodiscard]] std::string pathText(const HeadingPath &path);

/// A text that a person or this program wrote for a path, taken apart at the strokes outside of brackets.
[[nodiscard]] HeadingPath pathOf(std::string_view text);

} // namespace chulie::headings
