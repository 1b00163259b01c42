#include "models/filling/sheetfiller.h"

#include "models/exchange/sheettext.h"
#include "models/headings/heading.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace chulie::filling {

namespace {

std::string cellName(int row, int column)
{
    return headings::columnLetters(static_cast<std::size_t>(column - 1)) + std::to_string(row);
}

/// Writes the XML of a sheet's rows.
class Writer
{
public:
    Writer(const FormSheet &sheet, const Layout &layout, std::span<const sources::NumberFormat> formats,
           const AddedRows &added)
        : m_sheet(sheet), m_layout(layout), m_formats(formats), m_added(added),
          m_name(sheet.name.toStdString()), m_prefix(sheet.index.prefix)
    {
    }

    /// The changes of a row that keeps its words.
    void move(const IndexedRow &row, Edits &edits) const
    {
        const int to = m_added.moved(row.number);
        if (row.hasNumber && to != row.number)
            edits.replace(row.tag, withAttribute(row.tag.of(m_sheet.xml), "r", std::to_string(to)));
        for (const IndexedCell &cell : row.cells)
            move(cell, to, edits);
    }

    /// Writes \a words to the right of the headings, of which \a row is the first.
    void mark(const IndexedRow &row, std::string_view words, Edits &edits) const
    {
        const int last = std::max(row.cells.back().column, static_cast<int>(m_layout.columns.size()));
        edits.replace(row.tag, withoutAttribute(row.tag.of(m_sheet.xml), "spans"));
        edits.insert(row.cells.back().element.end,
                     written(row.number, last + 1, {.is = Answer::Is::Text, .text = std::string(words)}));
    }

    /// The row \a number, which holds \a answers: an existing one, or one that looks as the first does.
    [[nodiscard]] std::string filled(int number, const std::vector<Answer> &answers) const
    {
        const IndexedRow *pattern = hasPattern() ? m_sheet.index.row(patternOf(number)) : nullptr;
        std::string row = openTag(pattern, number);
        std::size_t columns = answers.size();
        if (pattern && !pattern->cells.empty())
            columns = std::max(columns, static_cast<std::size_t>(pattern->cells.back().column));
        for (std::size_t i = 0; i < columns; ++i) {
            const int column = static_cast<int>(i) + 1;
            const IndexedCell *cell = pattern ? pattern->at(column) : nullptr;
            const bool keepsFormula = cell && cell->hasFormula;
            if (i < answers.size() && answers[i].is != Answer::Is::Blank && !keepsFormula)
                row += written(number, column, answers[i]);
            else if (cell && number <= m_layout.last)
                row += kept(*cell, number);
            else if (cell)
                row += copied(*cell, number - m_layout.first, number);
        }
        return row + "</" + m_prefix + "row>";
    }

private:
    /// Whether the form has a row to fill.
    [[nodiscard]] bool hasPattern() const { return m_layout.last >= m_layout.first; }
    /// The row of the form as which the row \a number looks.
    [[nodiscard]] int patternOf(int number) const { return number > m_layout.last ? m_layout.first : number; }

    void move(const IndexedCell &cell, int row, Edits &edits) const
    {
        const std::string_view xml = m_sheet.xml;
        if (cell.hasReference && m_added.count > 0)
            edits.replace(cell.tag, withAttribute(cell.tag.of(xml), "r", cellName(row, cell.column)));
        if (!cell.hasFormula)
            return;
        if (!cell.formula.reference.empty() && m_added.count > 0)
            edits.replace(cell.formula.tag, withAttribute(cell.formula.tag.of(xml), "ref",
                                                          m_added.movedAreas(cell.formula.reference, false)));
        if (!cell.formula.text.empty() && m_added.count > 0)
            edits.replace(cell.formula.content,
                          xmlEscaped(m_added.movedFormula(cell.formula.text, m_name, true)));
        if (!cell.value.isEmpty())
            edits.replace(cell.value, {});
    }

    /// A cell of a row to fill that gets no answer.
    [[nodiscard]] std::string kept(const IndexedCell &cell, int row) const
    {
        Edits edits;
        move(cell, row, edits);
        return edits.applied(m_sheet.xml, cell.element);
    }

    /// The cell of an added row below \a cell: its look, and its formula filled down.
    [[nodiscard]] std::string copied(const IndexedCell &cell, int down, int row) const
    {
        const bool isFilledDown = cell.hasFormula && !cell.formula.text.empty() && !cell.formula.isArray;
        const std::string begin =
            '<' + m_prefix + "c r=\"" + cellName(row, cell.column) + '"' + style(cell.style);
        if (!isFilledDown)
            return begin + "/>";
        const std::string formula = filledDown(m_added.movedFormula(cell.formula.text, m_name, true), down);
        return begin + "><" + m_prefix + "f>" + xmlEscaped(formula) + "</" + m_prefix + "f></" + m_prefix +
               "c>";
    }

    [[nodiscard]] static std::string style(const std::string &number)
    {
        return number.empty() ? std::string() : " s=\"" + number + '"';
    }

    [[nodiscard]] std::string openTag(const IndexedRow *pattern, int number) const
    {
        if (!pattern)
            return '<' + m_prefix + "row r=\"" + std::to_string(number) + "\">";
        std::string tag = withAttribute(pattern->tag.of(m_sheet.xml), "r", std::to_string(number));
        tag = withoutAttribute(tag, "spans");
        if (tag.ends_with("/>"))
            tag.replace(tag.size() - 2, 2, ">");
        return tag;
    }

    [[nodiscard]] bool isDateStyle(const std::string &style) const
    {
        std::size_t number = 0;
        std::from_chars(style.data(), style.data() + style.size(), number);
        return number < m_formats.size() && m_formats[number].isDate;
    }

    [[nodiscard]] std::string written(int row, int column, const Answer &answer) const
    {
        const std::string look =
            hasPattern() ? m_sheet.index.style(patternOf(row), column) : m_sheet.index.columnStyle(column);
        const std::string begin = '<' + m_prefix + "c r=\"" + cellName(row, column) + '"' + style(look);
        const auto day = answer.is == Answer::Is::Date && isDateStyle(look)
                             ? exchange::sheettext::dayNumber(answer.text)
                             : std::nullopt;
        const std::string end = "</" + m_prefix + "c>";
        if (day || answer.is == Answer::Is::Number)
            return begin + "><" + m_prefix + "v>" + (day ? std::to_string(*day) : answer.text) + "</" +
                   m_prefix + "v>" + end;
        const std::string text = exchange::sheettext::needsEscaping(answer.text)
                                     ? exchange::sheettext::escaped(answer.text)
                                     : answer.text;
        return begin + " t=\"inlineStr\"><" + m_prefix + "is><" + m_prefix + "t xml:space=\"preserve\">" +
               xmlEscaped(text) + "</" + m_prefix + "t></" + m_prefix + "is>" + end;
    }

    const FormSheet &m_sheet;
    const Layout &m_layout;
    std::span<const sources::NumberFormat> m_formats;
    AddedRows m_added;
    std::string m_name;
    std::string m_prefix;
};

/// Merged cells of the first row to fill, in the rows that are added.
std::string addedMerges(const FormSheet &sheet, const AddedRows &added)
{
    std::string merges;
    for (const Area &area : sheet.index.merges)
        for (int row = added.after + 1; row <= added.after + added.count; ++row)
            if (area.top == added.first && area.bottom == added.first && added.after >= added.first)
                merges += '<' + sheet.index.prefix + "mergeCell ref=\"" +
                          areaText({row, area.left, row, area.right}) + "\"/>";
    return merges;
}

/// Adds \a merges to those of a sheet, whose count is not written any more.
void addMerges(std::string &xml, const std::string &prefix, const std::string &merges)
{
    xml.insert(xml.rfind("</" + prefix + "mergeCells>"), merges);
    const std::size_t begin = xml.find('<' + prefix + "mergeCells");
    const std::size_t size = xml.find('>', begin) + 1 - begin;
    xml.replace(begin, size, withoutAttribute(std::string_view(xml).substr(begin, size), "count"));
}

/// Whether what holds for the first row to fill holds for added ones, by the element that says for which
/// cells.
bool spreads(std::string_view element)
{
    return element == "dataValidation" || element == "conditionalFormatting" || element == "protectedRange" ||
           element == "ignoredError" || element == "sqref";
}

void moveReferences(const FormSheet &sheet, const AddedRows &added, int lastFilled, Edits &edits)
{
    using Is = IndexedReference::Is;
    const std::string name = sheet.name.toStdString();
    for (const IndexedReference &each : sheet.index.references) {
        const std::string_view tag = each.span.of(sheet.xml);
        if (each.element == "dimension") {
            Area all = added.moved(readArea(each.value));
            all.bottom = std::max(all.bottom, lastFilled);
            edits.replace(each.span, withAttribute(tag, "ref", areaText(all)));
        } else if (added.count == 0) {
            continue;
        } else if (each.is == Is::Attribute) {
            edits.replace(each.span,
                          withAttribute(tag, each.name, added.movedAreas(each.value, spreads(each.element))));
        } else if (each.is == Is::Areas) {
            edits.replace(each.span, added.movedAreas(each.value, true));
        } else if (each.is == Is::Formula) {
            edits.replace(each.span, xmlEscaped(added.movedFormula(each.value, name, true)));
        } else {
            const int row = readArea("A" + each.value).top; // above the break
            const int to = row >= added.after ? row + added.count : row;
            edits.replace(each.span, withAttribute(tag, "id", std::to_string(to)));
        }
    }
}

} // namespace

AddedRows addedRows(const Layout &layout, std::size_t rows)
{
    const int more = static_cast<int>(rows) - (layout.last - layout.first + 1);
    return {layout.first, layout.last, std::max(more, 0)};
}

std::string filledSheet(const FormSheet &sheet, const Layout &layout, const AnswerRows &rows,
                        std::span<const sources::NumberFormat> formats, std::string_view mark)
{
    const AddedRows added = addedRows(layout, rows.size());
    const Writer writer(sheet, layout, formats, added);
    const int end = layout.first + static_cast<int>(rows.size());
    Edits edits;
    std::string pending; ///< rows to be written before the next one of the sheet
    int next = layout.first;
    const auto upTo = [&](int before) {
        for (; next < std::min(before, end); ++next)
            pending += writer.filled(next, rows[static_cast<std::size_t>(next - layout.first)]);
    };
    for (const IndexedRow &row : sheet.index.rows) {
        const bool isFilled = row.number >= layout.first && row.number <= std::min(layout.last, end - 1);
        upTo(row.number > layout.last ? end : isFilled ? row.number + 1 : row.number);
        if (isFilled) {
            edits.replace(row.element, std::exchange(pending, {}));
            continue;
        }
        if (!pending.empty())
            edits.insert(row.element.begin, std::exchange(pending, {}));
        writer.move(row, edits);
        if (row.number == layout.headingFirst && !mark.empty())
            writer.mark(row, mark, edits);
    }
    upTo(end);
    edits.insert(sheet.index.rowsEnd, pending);
    moveReferences(sheet, added, end - 1, edits);
    std::string xml = edits.applied(sheet.xml);
    if (const std::string merges = addedMerges(sheet, added); !merges.empty())
        addMerges(xml, sheet.index.prefix, merges);
    return xml;
}

} // namespace chulie::filling
