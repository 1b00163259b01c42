#include "models/sources/odssheet.h"

#include "models/sources/celltext.h"
#include "models/sources/sheetcells.h"
#include "models/sources/sourcefaults.h"
#include "models/values/fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace chulie::sources {

namespace {

constexpr auto content = "content.xml";
constexpr std::size_t mostColumns = SheetCells::mostColumns;
constexpr int mostRows = SheetCells::mostRows;
constexpr std::size_t mostSheets = 1000;
constexpr std::size_t mostMerged = 2'000'000;
constexpr int mostHidden = 10'000;                           ///< rows at once: more are the rest of the sheet
constexpr std::size_t longestText = std::size_t{4} * 32'767; ///< bytes

int repeated(std::string_view text)
{
    int value = 1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::clamp(value, 1, mostRows);
}

/// The days in \a time, an xsd:duration of hours, minutes and seconds (PT12H30M00S); less than none where it
/// is none.
double daysIn(std::string_view time)
{
    constexpr std::array<std::pair<char, double>, 3> parts{{{'H', 24.0}, {'M', 1440.0}, {'S', 86'400.0}}};
    if (!time.starts_with("PT"))
        return -1;
    time.remove_prefix(2);
    double days = 0;
    for (const auto &[letter, inADay] : parts) {
        const std::size_t end = time.find(letter);
        double count = 0;
        if (end == std::string_view::npos)
            continue;
        if (!readDouble(time.substr(0, end), count))
            return -1;
        days += count / inADay;
        time.remove_prefix(end + 1);
    }
    return days;
}

/// Whether \a words, as a cell shows a number, have two decimals.
bool showsTwoDecimals(std::string_view words)
{
    const std::size_t point = words.rfind('.');
    constexpr std::size_t decimals = 2;
    return point != std::string_view::npos && values::isDigits(words.substr(point + 1)) &&
           words.size() - point - 1 == decimals;
}

/// Whether \a words are the name of an error (#N/A, #NAME?, #REF!).
bool isErrorName(std::string_view words)
{
    return words == "#N/A" || (words.starts_with('#') && (words.ends_with('!') || words.ends_with('?')));
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
        if (name != "table" || !attributes.has("name"))
            return;
        if (m_book.sheets.size() == mostSheets)
            m_book.fault = SourceFault::Bomb;
        else
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
    const SourceFault fault = readXml(zip, content, tables);
    book.fault = fault == SourceFault::None ? book.fault : fault;
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
        return m_cells.give();
    }
    m_cells.clear();
    return m_stream && !m_isEnd && m_cells.problem().isEmpty() && m_stream->readOn() && !m_isEnd &&
           m_cells.give();
}

QString OdsSheet::problem() const
{
    if (!m_cells.problem().isEmpty())
        return m_cells.problem();
    return SourceFaults::of(m_stream ? m_stream->fault() : XmlStream::Fault::Damaged);
}

/// Whether what is read now belongs to the sheet.
bool OdsSheet::isTaken() const
{
    return m_isInTable && m_cells.problem().isEmpty();
}

void OdsSheet::begin(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "table" && attributes.has("name"))
        m_isInTable = m_tables++ == m_index;
    if (!isTaken())
        return;
    if (name == "table-row") {
        beginRow(attributes);
    } else if (name == "table-cell" || name == "covered-table-cell") {
        beginCell(attributes);
    } else if (name == "table-column" && isHidden(attributes)) {
        m_hiddenColumns = std::min(m_hiddenColumns + repeated(attributes.value("number-columns-repeated")),
                                   static_cast<int>(mostColumns));
    } else if (name == "annotation") {
        ++m_annotation;
    } else if (name == "p" && m_isInCell && m_annotation == 0) {
        m_text += m_paragraphs++ > 0 && m_text.size() <= longestText ? "\n" : "";
        m_isInParagraph = true;
    } else if (m_isInParagraph && name == "s") {
        addSpaces(repeated(attributes.value("c")));
    } else if (m_isInParagraph && (name == "tab" || name == "line-break")) {
        text(name == "tab" ? "\t" : "\n");
    }
}

void OdsSheet::end(std::string_view name)
{
    if (!isTaken())
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
    if (m_isInParagraph && m_annotation == 0 && m_text.size() <= longestText)
        m_text += text;
}

void OdsSheet::addSpaces(int count)
{
    const std::size_t room = longestText + 1 - std::min(m_text.size(), longestText + 1);
    text(std::string(std::min(static_cast<std::size_t>(count), room), ' '));
}

void OdsSheet::beginRow(const XmlAttributes &attributes)
{
    m_row = std::min(m_row + m_repeat, mostRows + 1); // the row before was blank, or is given already
    m_repeat = repeated(attributes.value("number-rows-repeated"));
    if (isHidden(attributes) && m_repeat < mostHidden)
        m_hiddenRows = std::min(m_hiddenRows + m_repeat, mostRows);
    m_column = 0;
}

void OdsSheet::beginCell(const XmlAttributes &attributes)
{
    m_cellRepeat = static_cast<std::size_t>(repeated(attributes.value("number-columns-repeated")));
    m_type = attributes.value("value-type");
    m_attribute = m_type == "date"      ? attributes.value("date-value")
                  : m_type == "boolean" ? attributes.value("boolean-value")
                  : m_type == "string"  ? attributes.value("string-value")
                  : m_type == "time"    ? attributes.value("time-value")
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
             .bottom = m_row + rows - 1,
             .left = m_column,
             .right = m_column + std::min(static_cast<std::size_t>(columns), mostColumns) - 1});
}

/// What the cell at hand holds. A time is what the cell shows, but beyond this many days it is a day that is
/// shown by its time alone.
NumberCell OdsSheet::readValue() const
{
    using Is = SourceCell::Is;
    constexpr double mostDaysOfTime = 366;
    double value = 0;
    if (m_type == "boolean")
        return {.is = Is::YesNo, .words = m_attribute == "true" ? "是" : "否"};
    if (m_type == "date")
        return {.is = Is::Date, .words = std::string(withoutMidnight(m_attribute))};
    if ((m_type == "float" || m_type == "percentage" || m_type == "currency") &&
        readDouble(m_attribute, value))
        return numberCell(value, {.twoDecimals = showsTwoDecimals(m_text)}, false);
    if (m_type == "time" && daysIn(m_attribute) > mostDaysOfTime)
        return numberCell(daysIn(m_attribute), {.isDate = true}, false);
    return readWords();
}

NumberCell OdsSheet::readWords() const
{
    using Is = SourceCell::Is;
    const std::string &words = m_attribute.empty() || m_type == "time" ? m_text : m_attribute;
    // LibreOffice says which cells are errors; of other programs a formula has the error's name.
    if (m_type == "error" || (m_hasFormula && (words.empty() || isErrorName(words))))
        return {.is = Is::Error, .words = words};
    return {.is = words.empty() ? Is::Blank : Is::Text, .words = words};
}

void OdsSheet::endCell()
{
    m_isInCell = false;
    const NumberCell cell = readValue();
    m_cells.put(m_row, m_column, m_cellRepeat, cell.is, cell.words);
    if (!m_cells.problem().isEmpty())
        m_stream->pause();
    m_column = std::min(m_column + m_cellRepeat, mostColumns);
}

void OdsSheet::endRow()
{
    if (m_cells.isBlank())
        return;
    if (m_repeat > mostRows - m_row + 1)
        m_cells.refuse(SourceFaults::tooManyRows());
    m_repeatLeft = m_repeat - 1;
    m_repeat = 1;
    m_stream->pause();
}

} // namespace chulie::sources
