#include "models/sources/xlsxsheet.h"

#include "models/sources/sourcefaults.h"
#include "models/sources/xlsxmerged.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace chulie::sources {

namespace {

constexpr std::size_t longestValue = std::size_t{8} * 32'767; ///< bytes of a cell, each character escaped

int number(std::string_view text)
{
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::size_t styleNumber(std::string_view text)
{
    return static_cast<std::size_t>(std::max(number(text), 0));
}

bool isYes(std::string_view text)
{
    return text == "1" || text == "true";
}

} // namespace

XlsxSheet::XlsxSheet(const QString &path, const std::string &part, std::shared_ptr<const XlsxShared> shared)
    : m_zip(path), m_shared(std::move(shared)), m_merged(readMerged(path, part))
{
    if (m_zip.open(part))
        m_stream = std::make_unique<XmlStream>(m_unpacked, *this);
}

bool XlsxSheet::next()
{
    m_cells.clear();
    return m_stream && m_cells.problem().isEmpty() && m_stream->readOn() && m_cells.give();
}

QString XlsxSheet::problem() const
{
    if (!m_cells.problem().isEmpty())
        return m_cells.problem();
    return SourceFaults::of(m_stream ? m_stream->fault() : XmlStream::Fault::Damaged);
}

void XlsxSheet::begin(std::string_view name, const XmlAttributes &attributes)
{
    if (!m_cells.problem().isEmpty())
        return;
    if (name == "row")
        beginRow(attributes);
    else if (name == "c" && m_isInRow)
        beginCell(attributes);
    else if (name == "col")
        takeColumns(attributes);
    if (!m_isInCell)
        return;
    m_isValue = name == "v";
    m_hasValue = m_hasValue || name == "v" || name == "is";
    m_hasFormula = m_hasFormula || name == "f";
    m_isInline = m_isInline || name == "is";
    if (m_isInline)
        m_inline.begin(name);
}

void XlsxSheet::end(std::string_view name)
{
    if (m_isInline)
        m_inline.end(name);
    if (name == "v")
        m_isValue = false;
    else if (name == "is")
        m_isInline = false;
    else if (name == "c" && m_isInCell)
        endCell();
    else if (name == "row" && m_isInRow)
        endRow();
}

void XlsxSheet::text(std::string_view text)
{
    if (m_value.size() > longestValue || !m_cells.problem().isEmpty())
        return;
    if (m_isValue)
        m_value += text;
    else if (m_isInline)
        m_inline.add(text);
}

void XlsxSheet::beginRow(const XmlAttributes &attributes)
{
    const int row = number(attributes.value("r"));
    m_row = row > m_row ? row : m_row + 1;
    if (m_row > mostXlsxRows)
        refuse(SourceFaults::tooManyRows());
    m_hiddenRows += isYes(attributes.value("hidden")) ? 1 : 0;
    m_column = 0;
    m_isInRow = true;
}

void XlsxSheet::beginCell(const XmlAttributes &attributes)
{
    m_type.clear();
    std::optional<std::size_t> style;
    attributes.each([&](std::string_view name, std::string_view value) {
        if (name == "r")
            m_column = xlsxColumn(value);
        else if (name == "t")
            m_type = value;
        else if (name == "s")
            style = styleNumber(value);
    });
    m_style = style ? *style : m_column < m_columnStyles.size() ? m_columnStyles[m_column] : 0;
    m_value.clear();
    m_inline.clear();
    m_hasFormula = m_hasValue = false;
    m_isInCell = m_column < mostXlsxColumns;
    if (!m_isInCell)
        refuse(SourceFaults::tooManyColumns());
}

void XlsxSheet::takeColumns(const XmlAttributes &attributes)
{
    constexpr int most = mostXlsxColumns;
    const int first = std::clamp(number(attributes.value("min")), 1, most);
    const int last = std::clamp(number(attributes.value("max")), first, most);
    if (isYes(attributes.value("hidden")))
        m_hiddenColumns = std::min(m_hiddenColumns + last - first + 1, most);
    // Gnumeric names no format in a cell that has its column's.
    if (!attributes.has("style") || m_styledColumns++ >= mostXlsxColumns)
        return;
    m_columnStyles.resize(mostXlsxColumns);
    std::fill(m_columnStyles.begin() + first - 1, m_columnStyles.begin() + last,
              styleNumber(attributes.value("style")));
}

void XlsxSheet::refuse(const QString &problem)
{
    m_cells.refuse(problem);
    m_stream->pause();
}

NumberFormat XlsxSheet::format() const
{
    return m_style < m_shared->formats.size() ? m_shared->formats[m_style] : NumberFormat();
}

void XlsxSheet::put(SourceCell::Is is, std::string_view words)
{
    m_cells.put(m_row, m_column, 1, is, words);
}

void XlsxSheet::putText(std::string_view words)
{
    put(words.empty() ? SourceCell::Is::Blank : SourceCell::Is::Text, words);
}

void XlsxSheet::putShared()
{
    std::size_t index = m_shared->texts.size();
    std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
    const std::string_view words = m_shared->texts.text(index);
    m_cells.refer(m_row, m_column, 1, words.empty() ? SourceCell::Is::Blank : SourceCell::Is::Text, words);
}

void XlsxSheet::putNumber()
{
    double value = 0;
    if (!readDouble(m_value, value))
        return put(SourceCell::Is::Text, m_value);
    const NumberCell cell = numberCell(value, format(), m_shared->from1904);
    put(cell.is, cell.words);
}

/// Puts what the cell at hand holds.
void XlsxSheet::putValue()
{
    using Is = SourceCell::Is;
    if (m_type == "inlineStr")
        putText(m_inline.text());
    else if (m_type == "s")
        putShared();
    else if (m_type == "str")
        putText(unescapedText(m_value));
    else if (m_type == "b")
        put(Is::YesNo, m_value == "1" || m_value == "true" ? "是" : "否");
    else if (m_type == "e")
        put(Is::Error, m_value);
    else if (m_type == "d")
        put(Is::Date, withoutMidnight(m_value));
    else
        putNumber();
}

void XlsxSheet::endCell()
{
    m_isInCell = false;
    const bool isEmpty = !m_hasValue || (m_value.empty() && m_type != "inlineStr" && m_type != "str");
    if (!isEmpty)
        putValue();
    else if (m_hasFormula) // no program has computed it yet
        put(SourceCell::Is::Error, {});
    if (!m_cells.problem().isEmpty())
        m_stream->pause();
    ++m_column;
}

void XlsxSheet::endRow()
{
    m_isInRow = false;
    if (!m_cells.isBlank())
        m_stream->pause();
}

} // namespace chulie::sources
