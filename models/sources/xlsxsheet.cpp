#include "models/sources/xlsxsheet.h"

#include "models/sources/sourcefaults.h"
#include "models/sources/xlsxmerged.h"

#include <algorithm>
#include <charconv>

namespace chulie {

namespace {

constexpr std::size_t longestCell = 4 * 32'767; ///< bytes

int number(std::string_view text)
{
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

XlsxSheet::XlsxSheet(const QString &path, std::string part, std::shared_ptr<const XlsxShared> shared)
    : m_zip(path), m_shared(std::move(shared)), m_merged(readMerged(path, part))
{
    if (m_zip.open(part))
        m_stream = std::make_unique<XmlStream>(m_zip, *this);
}

bool XlsxSheet::next()
{
    m_cells.clear();
    m_used = 0;
    return m_stream && m_limit == Limit::None && m_stream->readOn() && m_limit == Limit::None;
}

QString XlsxSheet::problem() const
{
    switch (m_limit) {
    case Limit::Columns:
        return SourceFaults::tooManyColumns();
    case Limit::Rows:
        return SourceFaults::tooManyRows();
    case Limit::Text:
        return SourceFaults::tooLongCell(m_row);
    case Limit::None:
        break;
    }
    return m_stream ? SourceFaults::of(m_stream->fault()) : SourceFaults::of(XmlStream::Fault::Damaged);
}

void XlsxSheet::begin(std::string_view name, const XmlAttributes &attributes)
{
    if (m_limit != Limit::None)
        return;
    if (name == "row")
        beginRow(attributes);
    else if (name == "c" && m_isInRow)
        beginCell(attributes);
    else if (name == "col" && (attributes.value("hidden") == "1" || attributes.value("hidden") == "true"))
        m_hiddenColumns += std::clamp(number(attributes.value("max")) - number(attributes.value("min")) + 1,
                                      1, static_cast<int>(mostXlsxColumns));
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
    if (m_value.size() > longestCell || m_limit != Limit::None)
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
        refuse(Limit::Rows);
    m_hiddenRows += attributes.value("hidden") == "1" || attributes.value("hidden") == "true" ? 1 : 0;
    m_column = 0;
    m_isInRow = true;
}

void XlsxSheet::beginCell(const XmlAttributes &attributes)
{
    if (attributes.has("r"))
        m_column = xlsxColumn(attributes.value("r"));
    m_type = attributes.value("t");
    m_style = static_cast<std::size_t>(std::max(number(attributes.value("s")), 0));
    m_value.clear();
    m_inline.clear();
    m_hasFormula = m_hasValue = false;
    m_isInCell = m_column < mostXlsxColumns;
    if (!m_isInCell)
        refuse(Limit::Columns);
}

void XlsxSheet::refuse(Limit limit)
{
    m_limit = limit;
    m_stream->pause();
}

NumberFormat XlsxSheet::format() const
{
    return m_style < m_shared->formats.size() ? m_shared->formats[m_style] : NumberFormat();
}

SourceCell::Is XlsxSheet::readNumber(std::string &words)
{
    double value = 0;
    if (!readDouble(m_value, value)) {
        words = m_value;
        return SourceCell::Is::Text;
    }
    NumberCell cell = numberCell(value, format(), m_shared->from1904);
    words = std::move(cell.words);
    return cell.is;
}

/// What the cell at hand holds.
SourceCell::Is XlsxSheet::readValue(std::string &words)
{
    using Is = SourceCell::Is;
    if (m_type == "inlineStr") {
        words = m_inline.text();
    } else if (m_type == "s") {
        std::size_t index = m_shared->ends.size();
        std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
        words = m_shared->text(index);
    } else if (m_type == "str") {
        words = unescapedText(m_value);
    } else if (m_type == "b") {
        words = m_value == "1" || m_value == "true" ? "是" : "否";
        return Is::YesNo;
    } else if (m_type == "e") {
        words = m_value;
        return Is::Error;
    } else if (m_type == "d") {
        words = m_value.ends_with("T00:00:00") ? m_value.substr(0, m_value.size() - 9) : m_value;
        return Is::Date;
    } else {
        return readNumber(words);
    }
    return words.empty() ? Is::Blank : Is::Text;
}

void XlsxSheet::endCell()
{
    using Is = SourceCell::Is;
    m_isInCell = false;
    if (m_used == m_words.size())
        m_words.emplace_back();
    std::string &words = m_words[m_used];
    words.clear();
    const bool isEmpty = !m_hasValue || (m_value.empty() && m_type != "inlineStr" && m_type != "str");
    // A formula that no program has computed yet has no result.
    const Is is = !isEmpty ? readValue(words) : m_hasFormula ? Is::Error : Is::Blank;
    if (words.size() > longestCell)
        refuse(Limit::Text);
    if (is != Is::Blank) {
        if (m_cells.size() <= m_column)
            m_cells.resize(m_column + 1);
        m_cells[m_column] = {.words = words, .is = is};
        ++m_used;
    }
    ++m_column;
}

void XlsxSheet::endRow()
{
    m_isInRow = false;
    if (!m_cells.empty())
        m_stream->pause();
}

} // namespace chulie
