#include "models/filling/sheetindex.h"

#include <algorithm>
#include <charconv>

namespace chulie::filling {

namespace {

int number(std::string_view text)
{
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool isFormulaOutside(std::string_view name)
{
    return name == "formula" || name == "formula1" || name == "formula2" || name == "f";
}

class Reader : public TagHandler
{
public:
    Reader(std::string_view part, SheetIndex &index) : m_part(part), m_index(index) {}

    void begin(std::string_view name, const sources::XmlAttributes &attributes, Span tag) override
    {
        m_text.clear();
        m_textBegin = tag.end;
        if (name == "sheetData")
            beginRows(tag);
        else if (m_isInRows)
            beginInRows(name, attributes, tag);
        else
            beginOutside(name, attributes, tag);
    }

    void end(std::string_view name, Span tag) override
    {
        const std::size_t close = tag.isEmpty() ? m_textBegin : tag.begin;
        if (name == "sheetData") {
            m_isInRows = false;
            m_index.rowsEnd = tag.begin;
        } else if (m_isInRows) {
            endInRows(name, close, tag);
        } else {
            endOutside(name, close);
        }
        m_text.clear();
    }

    void text(std::string_view text) override { m_text += text; }

private:
    void beginRows(Span tag)
    {
        const std::string_view written = tag.of(m_part);
        m_index.prefix = written.substr(1, written.find("sheetData") - 1);
        m_isInRows = true;
    }

    void beginInRows(std::string_view name, const sources::XmlAttributes &attributes, Span tag)
    {
        if (name == "row")
            beginRow(attributes, tag);
        else if (name == "c")
            beginCell(attributes, tag);
        else if (!m_index.rows.empty() && !m_index.rows.back().cells.empty())
            beginInCell(m_index.rows.back().cells.back(), name, attributes, tag);
    }

    void beginRow(const sources::XmlAttributes &attributes, Span tag)
    {
        const int before = m_index.rows.empty() ? 0 : m_index.rows.back().number;
        IndexedRow &row = m_index.rows.emplace_back();
        row.hasNumber = attributes.has("r");
        row.number = row.hasNumber ? number(attributes.value("r")) : before + 1;
        row.tag = tag;
        const auto custom = attributes.value("customFormat");
        if (custom == "1" || custom == "true")
            row.style = attributes.value("s");
    }

    void beginCell(const sources::XmlAttributes &attributes, Span tag)
    {
        if (m_index.rows.empty())
            return;
        auto &cells = m_index.rows.back().cells;
        const int before = cells.empty() ? 0 : cells.back().column;
        IndexedCell &cell = cells.emplace_back();
        cell.hasReference = attributes.has("r");
        cell.column = cell.hasReference ? readArea(attributes.value("r")).left : before + 1;
        cell.tag = tag;
        cell.style = attributes.value("s");
    }

    void beginInCell(IndexedCell &cell, std::string_view name, const sources::XmlAttributes &attributes,
                     Span tag)
    {
        if (name == "f") {
            cell.hasFormula = true;
            cell.formula.tag = tag;
            cell.formula.reference = attributes.value("ref");
            cell.formula.isArray = attributes.value("t") == "array";
        } else if (name == "v" || name == "is") {
            cell.value.begin = tag.begin;
        }
    }

    void endInRows(std::string_view name, std::size_t close, Span tag)
    {
        if (m_index.rows.empty())
            return;
        IndexedRow &row = m_index.rows.back();
        if (name == "row")
            row.element = {row.tag.begin, tag.end};
        if (row.cells.empty())
            return;
        IndexedCell &cell = row.cells.back();
        if (name == "c") {
            cell.element = {cell.tag.begin, tag.end};
        } else if (name == "f") {
            cell.formula.content = {cell.formula.tag.end, close};
            cell.formula.text = m_text;
        } else if (name == "v" || name == "is") {
            cell.value.end = tag.end;
        }
    }

    void beginOutside(std::string_view name, const sources::XmlAttributes &attributes, Span tag)
    {
        using Is = IndexedReference::Is;
        for (const char *attribute : {"ref", "sqref"})
            if (attributes.has(attribute))
                m_index.references.push_back({Is::Attribute, attribute, std::string(name), tag,
                                              std::string(attributes.value(attribute))});
        if (name == "brk" && m_isRowBreak)
            m_index.references.push_back(
                {Is::BreakId, "id", std::string(name), tag, std::string(attributes.value("id"))});
        m_isRowBreak = m_isRowBreak || name == "rowBreaks";
        if (name == "mergeCell")
            m_index.merges.push_back(readArea(attributes.value("ref")));
        else if (name == "dataValidation")
            m_offered = attributes.value("type") == "list" ? std::string(attributes.value("sqref")) : "-";
        else if (name == "col" && attributes.has("style"))
            for (int column = number(attributes.value("min"));
                 column <= std::min(number(attributes.value("max")), lastColumn); ++column)
                m_index.columnStyles[column] = attributes.value("style");
    }

    void endOutside(std::string_view name, std::size_t close)
    {
        using Is = IndexedReference::Is;
        const Span content{m_textBegin, close};
        if (name == "rowBreaks")
            m_isRowBreak = false;
        if (name == "dataValidation")
            m_offered = "-";
        if (m_text.empty())
            return;
        if (isFormulaOutside(name))
            m_index.references.push_back({Is::Formula, {}, std::string(name), content, m_text});
        if (name == "sqref")
            m_index.references.push_back({Is::Areas, {}, std::string(name), content, m_text});
        if (m_offered != "-" && (name == "formula1" || name == "f"))
            m_list = m_text;
        if (name == "formula1" && !m_offered.empty() && m_offered != "-")
            m_index.dropDowns.push_back({m_offered, m_text});
        // The newer form, whose cells come behind the list.
        if (name == "sqref" && m_offered.empty() && !m_list.empty())
            m_index.dropDowns.push_back({m_text, m_list});
        if (name == "sqref")
            m_list.clear();
    }

    std::string_view m_part;
    SheetIndex &m_index;
    std::string m_text;
    std::size_t m_textBegin = 0;
    bool m_isInRows = false;
    bool m_isRowBreak = false;
    std::string m_offered = "-"; ///< of the drop-down at hand; "-": it is none
    std::string m_list;
};

} // namespace

const IndexedCell *IndexedRow::at(int column) const
{
    const auto found = std::ranges::lower_bound(cells, column, {}, &IndexedCell::column);
    return found != cells.end() && found->column == column ? &*found : nullptr;
}

const IndexedRow *SheetIndex::row(int number) const
{
    const auto found = std::ranges::lower_bound(rows, number, {}, &IndexedRow::number);
    return found != rows.end() && found->number == number ? &*found : nullptr;
}

std::string SheetIndex::style(int number, int column) const
{
    const IndexedRow *there = row(number);
    const IndexedCell *cell = there ? there->at(column) : nullptr;
    if (cell)
        return cell->style;
    if (there && !there->style.empty())
        return there->style;
    return columnStyle(column);
}

std::string SheetIndex::columnStyle(int column) const
{
    const auto found = columnStyles.find(column);
    return found == columnStyles.end() ? std::string() : found->second;
}

bool readSheetIndex(std::string_view part, SheetIndex &index)
{
    Reader reader(part, index);
    if (!readTags(part, reader) || index.rowsEnd == 0)
        return false;
    const bool isSorted = std::ranges::is_sorted(index.rows, {}, &IndexedRow::number) &&
                          std::ranges::all_of(index.rows, [](const IndexedRow &row) {
                              return std::ranges::is_sorted(row.cells, {}, &IndexedCell::column);
                          });
    return isSorted;
}

} // namespace chulie::filling
