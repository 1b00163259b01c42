#include "models/sources/odssheet.h"

#include "models/sources/celltext.h"
#include "models/sources/sourcefaults.h"

#include <algorithm>
#include <charconv>

namespace chulie {

namespace {

constexpr auto content = "content.xml";
constexpr std::size_t mostColumns = 16'384;
constexpr int mostRows = 1'048'576;
constexpr std::size_t mostMerged = 2'000'000;
constexpr int mostHidden = 10'000;              ///< rows at once: more are the rest of the sheet
constexpr std::size_t longestCell = 4 * 32'767; ///< bytes

int repeated(std::string_view text)
{
    int value = 1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::max(value, 1);
}

bool isHidden(const XmlAttributes &attributes)
{
    return attributes.value("visibility") == "collapse" || attributes.value("visibility") == "filter";
}

class Tables : public XmlHandler
{
public:
    explicit Tables(OdsBook &book) : m_book(book) {}
    void begin(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "table" && attributes.has("name"))
            m_book.sheets.push_back({.name = std::string(attributes.value("name"))});
    }
    void end(std::string_view /*name*/) override {}
    void text(std::string_view /*text*/) override {}

private:
    OdsBook &m_book;
};

} // namespace

OdsBook readOdsBook(ZipParts &zip)
{
    OdsBook book;
    Tables tables(book);
    book.fault = readXml(zip, content, tables);
    return book;
}

OdsSheet::OdsSheet(const QString &path, std::size_t index) : m_zip(path), m_index(index)
{
    if (m_zip.open(content))
        m_stream = std::make_unique<XmlStream>(m_zip, *this);
}

bool OdsSheet::next()
{
    if (m_repeatLeft > 0) {
        --m_repeatLeft;
        ++m_row;
        return true;
    }
    m_cells.clear();
    m_words.clear();
    return m_stream && !m_isEnd && m_limit == Limit::None && m_stream->readOn() && !m_isEnd &&
           m_limit == Limit::None;
}

QString OdsSheet::problem() const
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
    return SourceFaults::of(m_stream ? m_stream->fault() : XmlStream::Fault::Damaged);
}

void OdsSheet::refuse(Limit limit)
{
    m_limit = limit;
    m_stream->pause();
}

void OdsSheet::begin(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "table" && attributes.has("name"))
        m_isInTable = m_tables++ == m_index;
    if (!m_isInTable || m_limit != Limit::None)
        return;
    if (name == "table-row") {
        beginRow(attributes);
    } else if (name == "table-cell" || name == "covered-table-cell") {
        beginCell(attributes);
    } else if (name == "table-column" && isHidden(attributes)) {
        m_hiddenColumns += repeated(attributes.value("number-columns-repeated"));
    } else if (name == "annotation") {
        ++m_annotation;
    } else if (name == "p" && m_isInCell && m_annotation == 0) {
        m_text += m_paragraphs++ > 0 ? "\n" : "";
        m_isInParagraph = true;
    } else if (m_isInParagraph && name == "s") {
        m_text.append(static_cast<std::size_t>(std::min(repeated(attributes.value("c")), mostRows)), ' ');
    } else if (m_isInParagraph && (name == "tab" || name == "line-break")) {
        m_text += name == "tab" ? '\t' : '\n';
    }
}

void OdsSheet::end(std::string_view name)
{
    if (!m_isInTable || m_limit != Limit::None)
        return;
    if (name == "annotation") {
        --m_annotation;
    } else if (name == "p" && m_annotation == 0) {
        m_isInParagraph = false;
    } else if ((name == "table-cell" || name == "covered-table-cell") && m_isInCell) {
        endCell();
    } else if (name == "table-row") {
        endRow();
    } else if (name == "table") {
        m_isInTable = false;
        m_isEnd = true;
        m_stream->pause();
    }
}

void OdsSheet::text(std::string_view text)
{
    if (m_isInParagraph && m_annotation == 0 && m_text.size() <= longestCell)
        m_text += text;
}

void OdsSheet::beginRow(const XmlAttributes &attributes)
{
    m_row += m_repeat - 1; // of the row before, which was blank
    ++m_row;
    m_repeat = repeated(attributes.value("number-rows-repeated"));
    m_hiddenRows += isHidden(attributes) && m_repeat < mostHidden ? m_repeat : 0;
    m_column = 0;
}

void OdsSheet::beginCell(const XmlAttributes &attributes)
{
    m_cellRepeat = static_cast<std::size_t>(repeated(attributes.value("number-columns-repeated")));
    m_type = attributes.value("value-type");
    m_attribute = m_type == "date"      ? attributes.value("date-value")
                  : m_type == "boolean" ? attributes.value("boolean-value")
                  : m_type == "string"  ? attributes.value("string-value")
                                        : attributes.value("value");
    m_hasFormula = attributes.has("formula");
    m_text.clear();
    m_paragraphs = 0;
    m_isInCell = true;
    const int rows = repeated(attributes.value("number-rows-spanned"));
    const int columns = repeated(attributes.value("number-columns-spanned"));
    if ((rows > 1 || columns > 1) && m_merged.size() < mostMerged)
        m_merged.push_back(
            {.top = m_row,
             .bottom = m_row + std::min(rows, mostRows) - 1,
             .left = m_column,
             .right = m_column + std::min(static_cast<std::size_t>(columns), mostColumns) - 1});
}

/// What the cell at hand holds.
SourceCell::Is OdsSheet::readValue(std::string &words) const
{
    using Is = SourceCell::Is;
    double value = 0;
    if (m_type == "boolean") {
        words = m_attribute == "true" ? "是" : "否";
        return Is::YesNo;
    }
    if (m_type == "date") {
        words =
            m_attribute.ends_with("T00:00:00") ? m_attribute.substr(0, m_attribute.size() - 9) : m_attribute;
        return Is::Date;
    }
    if ((m_type == "float" || m_type == "percentage" || m_type == "currency") &&
        readDouble(m_attribute, value)) {
        words = shortestDecimal(value);
        return Is::Number;
    }
    words = m_attribute.empty() ? m_text : m_attribute;
    if (m_hasFormula &&
        (words.empty() || (words.starts_with('#') && words.ends_with('!')) || words == "#N/A"))
        return Is::Error;
    return words.empty() ? Is::Blank : Is::Text;
}

void OdsSheet::endCell()
{
    m_isInCell = false;
    std::string &words = m_words.emplace_back();
    const SourceCell::Is is = readValue(words);
    if (words.size() > longestCell)
        refuse(Limit::Text);
    if (is != SourceCell::Is::Blank) {
        if (m_column + m_cellRepeat > mostColumns)
            return refuse(Limit::Columns);
        m_cells.resize(m_column + m_cellRepeat);
        std::fill_n(m_cells.end() - static_cast<std::ptrdiff_t>(m_cellRepeat), m_cellRepeat,
                    SourceCell{.words = words, .is = is});
    }
    m_column += m_cellRepeat;
}

void OdsSheet::endRow()
{
    if (m_cells.empty())
        return;
    if (m_row + m_repeat > mostRows)
        return refuse(Limit::Rows);
    m_repeatLeft = m_repeat - 1;
    m_repeat = 1;
    m_stream->pause();
}

} // namespace chulie
