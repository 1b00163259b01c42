#include "models/sources/htmltables.h"

#include "models/sources/sourcefaults.h"
#include "models/values/fold.h"

#include <algorithm>
#include <charconv>

namespace chulie::sources {

namespace {

using Is = SourceCell::Is;

constexpr std::size_t mostTables = 10'000;
constexpr std::size_t mostText = std::size_t{1} << 20; ///< bytes of a cell: it is refused long before
constexpr int mostCovered = 65'534;                    ///< rows, and columns a thousand, as browsers take

int spanOf(std::string_view text, int most)
{
    int value = 1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::clamp(value, 1, most);
}

std::string_view view(const unsigned char *text)
{
    return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view();
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// \a text without the commas between thousands.
std::string withoutCommas(std::string_view text)
{
    std::string plain;
    std::ranges::copy_if(text, std::back_inserter(plain), [](char c) { return c != ','; });
    return plain;
}

} // namespace

std::string_view HtmlAttributes::value(std::string_view name) const
{
    for (const unsigned char **pair = m_pairs; pair && *pair; pair += 2)
        if (view(pair[0]) == name)
            return view(pair[1]);
    return {};
}

bool HtmlAttributes::has(std::string_view name) const
{
    for (const unsigned char **pair = m_pairs; pair && *pair; pair += 2)
        if (view(pair[0]) == name)
            return true;
    return false;
}

void HtmlTables::begin(std::string_view name, const HtmlAttributes &attributes)
{
    if (name == "table")
        beginTable();
    else if (m_open.empty())
        return;
    else if (name == "tr")
        beginRow(attributes);
    else if (name == "td" || name == "th")
        beginCell(attributes);
    else if (name == "col")
        beginColumns(attributes);
    else if (name == "br")
        breakLine(true);
    else if (name == "p" || name == "div" || name == "li")
        breakLine(false);
}

void HtmlTables::end(std::string_view name)
{
    if (name == "style") {
        m_styles.read(m_styleSheet);
        m_styleSheet.clear();
    }
    if (m_open.empty())
        return;
    if (name == "table")
        endTable();
    else if (name == "tr")
        endRow();
    else if (name == "td" || name == "th")
        endCell();
}

void HtmlTables::finish()
{
    while (!m_open.empty())
        endTable();
}

void HtmlTables::beginTable()
{
    if (m_page.tables.size() == mostTables) {
        m_page.problem = SourceFaults::of(SourceFault::Bomb);
        return;
    }
    m_open.emplace_back().index = m_page.tables.size();
    m_page.tables.emplace_back();
}

void HtmlTables::beginRow(const HtmlAttributes &attributes)
{
    endRow();
    Open &open = m_open.back();
    open.isInRow = true;
    open.column = 0;
    open.words = 0;
    open.row.clear();
    ++table(open).rows;
    table(open).cells.hideRows(isHiddenStyle(attributes.value("style")) ? 1 : 0);
}

void HtmlTables::beginColumns(const HtmlAttributes &attributes)
{
    if (isHiddenStyle(attributes.value("style")))
        table(m_open.back()).cells.hideColumns(spanOf(attributes.value("span"), 1000));
}

void HtmlTables::beginCell(const HtmlAttributes &attributes)
{
    endCell();
    if (!m_open.back().isInRow)
        beginRow(HtmlAttributes(nullptr));
    Open &open = m_open.back();
    while (open.column < open.below.size() && open.below[open.column] > 0)
        ++open.column;
    open.isInCell = true;
    open.cellRows = spanOf(attributes.value("rowspan"), mostCovered);
    open.cellColumns = static_cast<std::size_t>(spanOf(attributes.value("colspan"), 1000));
    open.text.clear();
    open.isSpaced = false;
    open.is = Is::Text;
    for (const auto &[name, is] :
         {std::pair("x:num", Is::Number), std::pair("x:bool", Is::YesNo), std::pair("x:err", Is::Error)})
        if (attributes.has(name)) {
            open.is = is;
            open.value = attributes.value(name);
        }
    if (open.is == Is::Number)
        open.format = m_styles.format(attributes.value("class"), attributes.value("style"));
}

/// Adds \a text as a browser shows it: what is blank between words is one space.
void HtmlTables::text(std::string_view text)
{
    if (m_open.empty() || !m_open.back().isInCell)
        return;
    Open &open = m_open.back();
    for (const char c : text) {
        if (isBlank(c)) {
            open.isSpaced = true;
            continue;
        }
        if (open.text.size() > mostText)
            return;
        if (open.isSpaced && !open.text.empty() && open.text.back() != '\n')
            open.text += ' ';
        open.isSpaced = false;
        open.text += c;
    }
}

void HtmlTables::breakLine(bool always)
{
    Open &open = m_open.back();
    const bool isDue = always || (!open.text.empty() && open.text.back() != '\n');
    if (open.isInCell && isDue && open.text.size() <= mostText)
        open.text += '\n';
    open.isSpaced = false;
}

void HtmlTables::putCell(Open &open, HtmlTable &table)
{
    double number = 0;
    NumberCell cell{.is = open.is, .words = open.value.empty() ? open.text : open.value};
    if (open.is == Is::Number && readDouble(withoutCommas(cell.words), number))
        cell = numberCell(number, open.format, false);
    else if (open.is == Is::Number)
        cell.is = Is::Text;
    else if (open.is == Is::YesNo)
        cell.words = cell.words == "TRUE" || cell.words == "true" || cell.words == "1" ? "是" : "否";
    if (values::trimmed(cell.words).empty())
        return;
    table.cells.put(table.rows, open.column, cell.is, cell.words);
    ++open.words;
    open.row += cell.words + '\t';
    if (m_page.problem.isEmpty())
        m_page.problem = table.cells.problem();
}

/// Marks the columns that the cell covers in the rows below.
void HtmlTables::cover(Open &open, HtmlTable &table)
{
    const std::size_t end = open.column + open.cellColumns;
    if (end > SheetCells::mostColumns || (open.cellRows == 1 && open.cellColumns == 1))
        return;
    table.cells.merge(
        {.top = table.rows, .bottom = table.rows + open.cellRows - 1, .left = open.column, .right = end - 1});
    open.below.resize(std::max(open.below.size(), end));
    std::fill(open.below.begin() + static_cast<std::ptrdiff_t>(open.column),
              open.below.begin() + static_cast<std::ptrdiff_t>(end), open.cellRows);
}

void HtmlTables::endCell()
{
    Open &open = m_open.back();
    if (!open.isInCell)
        return;
    open.isInCell = false;
    while (open.text.ends_with('\n'))
        open.text.pop_back();
    putCell(open, table(open));
    cover(open, table(open));
    open.column += open.cellColumns;
    open.value.clear();
}

void HtmlTables::endRow()
{
    endCell();
    Open &open = m_open.back();
    if (!open.isInRow)
        return;
    open.isInRow = false;
    for (int &rows : open.below)
        rows -= rows > 0 ? 1 : 0;
    HtmlTable &table = this->table(open);
    if (open.words > 1 && table.isCaption) {
        table.isCaption = false;
        table.heading = open.row;
    }
}

void HtmlTables::endTable()
{
    endRow();
    m_open.pop_back();
}

} // namespace chulie::sources
