#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// A table on its way into a file, as a value: whatever is exported (a table of the ledger, a list as it is
/// filtered on screen, a report, a crosstab) is one of these, and is written by writeSheets().
namespace chulie::exchange {

/// A cell: blank, a number in its column's kind, or UTF-8 text, which lives until the row was taken.
using SheetCell = std::variant<std::monostate, std::int64_t, std::string_view>;

/// What the cells of a column are. A text in a column of numbers is written as text.
enum class CellKind : std::uint8_t {
    Text,  ///< names and codes: nothing in them may change
    Note,  ///< words over several lines
    Whole, ///< a whole number
    Year,  ///< a whole number without separators
    Money, ///< whole fen, written in yuan with two decimals
    Share, ///< ten-thousandths, written in per cent with one decimal
    Date,  ///< ISO text, written as a date
};

struct SheetColumn
{
    std::string heading;
    CellKind kind = CellKind::Text;
    std::vector<std::string> choices = {}; ///< offered in a drop-down
    std::vector<std::string> groups = {};  ///< headings above it, from the top; neighbours share them
    std::string note = {};                 ///< a comment on the heading; not in CSV
    /// The days that are written as dates, both inclusive; others are written as texts.
    std::string_view firstDay = {};
    std::string_view lastDay = "9999-12-31";
};

enum class SheetRow : std::uint8_t {
    Plain,
    Total,   ///< stands out
    Section, ///< its first cell goes across all columns
};

/// Takes a row, a cell for each column (missing trailing ones are blank); false when no more are wanted.
using SheetTaker = std::function<bool(std::span<const SheetCell>, SheetRow)>;

struct Sheet
{
    std::string name;                     ///< on its tab, and of a file of its own
    std::vector<std::string> titles = {}; ///< lines above the headings; not in CSV, where the header is first
    std::vector<SheetColumn> columns = {};
    /// Hands out the rows. What it throws passes through the writer.
    std::function<void(const SheetTaker &)> rows = {};
    std::vector<std::string> notes = {}; ///< lines below the rows, as who filled it in; not in CSV
    bool grouped = false; ///< numbers with thousands separators, for reading rather than for exchange
};

} // namespace chulie::exchange
