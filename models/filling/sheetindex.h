#pragma once

#include "models/filling/addedrows.h"
#include "models/filling/xmltags.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::filling {

/// A formula of a cell.
struct CellFormula
{
    Span tag;                   ///< the start tag
    Span content;               ///< between the tags
    std::string text = {};      ///< the formula; empty where the cell shares another's
    std::string reference = {}; ///< of a shared formula or an array: the cells it is of
    bool isArray = false;
};

/// A cell of a sheet, and where it is in the sheet's XML.
struct IndexedCell
{
    int column = 0; ///< from 1
    Span tag;
    Span element;
    std::string style = {}; ///< as written; empty where it has none
    bool hasReference = false;
    bool hasFormula = false;
    CellFormula formula = {};
    Span value = {}; ///< of the element that holds the value
};

struct IndexedRow
{
    int number = 0;
    Span tag;
    Span element;
    bool hasNumber = false;
    std::string style = {}; ///< of the row's own cells; empty where it has none
    std::vector<IndexedCell> cells = {};

    [[nodiscard]] const IndexedCell *at(int column) const;
};

/// What outside of the rows names cells: an attribute ref or sqref, or the text of a formula.
struct IndexedReference
{
    enum class Is : std::uint8_t { Attribute, Areas, Formula, BreakId };

    Is is = Is::Attribute;
    std::string name = {}; ///< of the attribute
    std::string element = {};
    Span span; ///< of the tag, or of the text
    std::string value = {};
};

/// A drop-down: the cells it is for, and the list or the formula that gives the list.
struct DropDown
{
    std::string areas = {};
    std::string formula = {};
};

/// A sheet's XML, taken apart for changing it in its places.
struct SheetIndex
{
    std::string prefix = {}; ///< of elements: "x:" or ""
    std::vector<IndexedRow> rows = {};
    std::size_t rowsEnd = 0; ///< where the end tag of the rows begins
    std::vector<IndexedReference> references = {};
    std::vector<Area> merges = {};
    std::vector<DropDown> dropDowns = {};
    std::map<int, std::string> columnStyles = {}; ///< by column

    [[nodiscard]] const IndexedRow *row(int number) const;
    /// The style of the cell in row \a number and \a column: its own, else its row's, else its column's;
    /// empty for none.
    [[nodiscard]] std::string style(int number, int column) const;
    [[nodiscard]] std::string columnStyle(int column) const;
};

/// Takes \a part apart; false where it is damaged.
[[nodiscard]] bool readSheetIndex(std::string_view part, SheetIndex &index);

} // namespace chulie::filling
