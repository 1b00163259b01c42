#pragma once

#include <QString>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace chulie::sources {

/// A cell of a source. Its words are what a person reads in it: a number as its shortest decimal, a date as
/// 2019-06-30, a boolean as 是 or 否, an error by its name.
struct SourceCell
{
    enum class Is : std::uint8_t {
        Blank,
        Text,
        Number,
        Decimal, ///< a number whose format shows two decimals
        Date,
        YesNo,
        Error, ///< an error's name, or no words for a formula without a result
    };

    std::string_view words = {};
    Is is = Is::Blank;

    [[nodiscard]] bool isBlank() const { return is == Is::Blank; }
};

/// Cells of a sheet that are shown as one, whose words the first of them holds. Rows are counted as where()
/// counts them, columns from 0.
struct MergedCells
{
    int top = 0;
    int bottom = 0;
    std::size_t left = 0;
    std::size_t right = 0;
};

[[nodiscard]] inline bool isBlankRow(std::span<const SourceCell> cells)
{
    return std::ranges::all_of(cells, &SourceCell::isBlank);
}

/// Rows of cells, one after the other: a text file, a sheet of a workbook.
class RowSource
{
public:
    RowSource() = default;
    virtual ~RowSource() = default;
    RowSource(const RowSource &) = delete;
    RowSource &operator=(const RowSource &) = delete;

    /// Reads the next row; false after the last and where no more can be read.
    virtual bool next() = 0;
    /// The cells of the row, from the first column on; valid until the next call of next().
    [[nodiscard]] virtual std::span<const SourceCell> cells() const = 0;
    /// The line of the file on which the row begins, or the row's number on its sheet; counted from 1.
    [[nodiscard]] virtual int where() const = 0;
    /// Why reading ended before the end; empty where all is well.
    [[nodiscard]] virtual QString problem() const = 0;
    /// Whether a cell is certain to be in its own column. In a text a separator inside a cell that is
    /// not quoted moves the cells behind it.
    [[nodiscard]] virtual bool isGrid() const = 0;
    /// How many rows and columns of those read so far are hidden.
    [[nodiscard]] virtual int hiddenRows() const { return 0; }
    [[nodiscard]] virtual int hiddenColumns() const { return 0; }
    /// The merged cells of the sheet, in the order of their first rows: all those that begin in the rows read
    /// so far, at least. A text has none.
    [[nodiscard]] virtual std::span<const MergedCells> merged() const { return {}; }
    /// How much has been read, 0 to 1.
    [[nodiscard]] virtual double done() const = 0;
};

} // namespace chulie::sources
