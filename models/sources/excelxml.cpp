#include "models/sources/excelxml.h"

#include "models/sources/celltext.h"
#include "models/sources/encoding.h"
#include "models/sources/sourcefaults.h"
#include "models/sources/xmlstream.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace chulie::sources {

namespace {

using Is = SourceCell::Is;

constexpr std::size_t mostSheets = 1000;
constexpr std::size_t mostText = std::size_t{1} << 20; ///< bytes of a cell: it is refused long before

/// The pieces of a text, as UTF-8.
class TextPieces : public Pieces
{
public:
    explicit TextPieces(TextReader &text) : m_text(text) {}
    bool read(std::string &piece) override
    {
        piece.clear();
        auto more = m_text.read(piece);
        while (more && *more && piece.empty()) // the bytes held no whole character
            more = m_text.read(piece);
        return static_cast<bool>(more);
    }

private:
    TextReader &m_text;
};

/// The number in \a text; \a otherwise where there is none.
int number(std::string_view text, int otherwise)
{
    constexpr int most = 1 << 24; ///< beyond any sheet
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::clamp(value, 0, most);
}

class Book : public XmlHandler
{
public:
    explicit Book(ExcelXmlBook &book) : m_book(book) {}

    void begin(std::string_view name, const XmlAttributes &attributes) override
    {
        m_isRoot = m_isRoot || name == "Workbook";
        if (name == "Style")
            beginStyle(attributes);
        else if (name == "NumberFormat")
            m_formats[m_style] = namedFormat(attributes.value("Format"));
        else if (name == "Worksheet")
            beginSheet(attributes);
        else if (name == "Visible")
            take();
        else if (!m_book.sheets.empty())
            beginInTable(name, attributes);
    }

    void end(std::string_view name) override
    {
        if ((name == "Data" || name == "Visible") && m_comments == 0)
            m_isTaken = false;
        if (name == "Comment" || name == "PhoneticText")
            --m_comments;
        else if (name == "Cell")
            endCell();
        else if (name == "Visible" && !m_book.sheets.empty())
            m_book.sheets.back().isHidden = m_text != "SheetVisible";
    }

    void text(std::string_view text) override
    {
        if (m_isTaken && m_comments == 0 && m_text.size() <= mostText)
            m_text += text;
    }

    /// Whether the XML is a workbook at all.
    [[nodiscard]] bool isRoot() const { return m_isRoot; }

private:
    /// Takes the text that follows.
    void take()
    {
        m_text.clear();
        m_isTaken = true;
    }

    void beginStyle(const XmlAttributes &attributes)
    {
        m_style = attributes.value("ID");
        m_formats[m_style] = m_formats[std::string(attributes.value("Parent"))];
    }

    void beginSheet(const XmlAttributes &attributes)
    {
        if (m_book.sheets.size() < mostSheets)
            m_book.sheets.emplace_back().name = attributes.value("Name");
        else
            m_book.sheets.back().cells.refuse(SourceFaults::of(SourceFault::Bomb));
        m_row = 0;
        m_spanned = 0;
    }

    void beginInTable(std::string_view name, const XmlAttributes &attributes)
    {
        SheetCells &cells = m_book.sheets.back().cells;
        const int spanned = number(attributes.value("Span"), 0);
        if (name == "Row") {
            m_row = number(attributes.value("Index"), m_row + m_spanned + 1);
            m_spanned = spanned;
            m_rowStyle = attributes.value("StyleID");
            m_column = 0;
            cells.hideRows(attributes.value("Hidden") == "1" ? spanned + 1 : 0);
        } else if (name == "Column") {
            cells.hideColumns(attributes.value("Hidden") == "1" ? spanned + 1 : 0);
        } else if (name == "Cell") {
            beginCell(attributes);
        } else if (name == "Comment" || name == "PhoneticText") {
            ++m_comments;
        } else if (name == "Data" && m_comments == 0) {
            m_type = attributes.value("Type");
            m_hasData = true;
            take();
        }
    }

    void beginCell(const XmlAttributes &attributes)
    {
        m_column = number(attributes.value("Index"), m_column + 1);
        m_across = number(attributes.value("MergeAcross"), 0);
        const int down = number(attributes.value("MergeDown"), 0);
        if ((m_across > 0 || down > 0) && m_column > 0)
            m_book.sheets.back().cells.merge({.top = m_row,
                                              .bottom = m_row + down,
                                              .left = static_cast<std::size_t>(m_column - 1),
                                              .right = static_cast<std::size_t>(m_column - 1 + m_across)});
        m_cellStyle = attributes.has("StyleID") ? attributes.value("StyleID") : std::string_view(m_rowStyle);
        m_hasFormula = attributes.has("Formula");
        m_hasData = false;
        m_type.clear();
        m_text.clear();
    }

    void endCell()
    {
        if (m_book.sheets.empty() || m_row < 1 || m_column < 1)
            return;
        NumberCell cell{.is = m_hasFormula && !m_hasData ? Is::Error : Is::Blank, .words = {}};
        if (m_hasData && !m_text.empty())
            cell = value();
        m_book.sheets.back().cells.put(m_row, static_cast<std::size_t>(m_column - 1), cell.is, cell.words);
        m_column += m_across;
    }

    /// What the cell at hand holds.
    [[nodiscard]] NumberCell value()
    {
        double number = 0;
        if (m_type == "Number" && readDouble(m_text, number))
            return numberCell(number, m_formats[m_cellStyle], false);
        if (m_type == "DateTime") {
            std::string day = m_text.substr(0, m_text.find('.'));
            return {.is = Is::Date, .words = day.substr(0, day.find("T00:00:00"))};
        }
        if (m_type == "Boolean")
            return {.is = Is::YesNo, .words = m_text == "1" ? "是" : "否"};
        return {.is = m_type == "Error" ? Is::Error : Is::Text, .words = m_text};
    }

    ExcelXmlBook &m_book;
    std::map<std::string, NumberFormat> m_formats; ///< by the names of the styles
    std::string m_style;
    int m_row = 0;
    int m_spanned = 0; ///< rows behind the row at hand that are like it
    std::string m_rowStyle;
    int m_column = 0; ///< counted from 1
    int m_across = 0; ///< columns behind the cell that it covers
    std::string m_cellStyle;
    bool m_hasFormula = false;
    bool m_hasData = false;
    bool m_isTaken = false; ///< whether text is
    std::string m_type;
    std::string m_text;
    int m_comments = 0; ///< within how many comments or readings
    bool m_isRoot = false;
};

} // namespace

ExcelXmlBook readExcelXml(TextReader &text)
{
    ExcelXmlBook book;
    Book handler(book);
    TextPieces pieces(text);
    XmlStream stream(pieces, handler, "UTF-8");
    while (stream.readOn())
        continue;
    book.fault = stream.fault();
    if (book.fault == SourceFault::None && !handler.isRoot())
        book.fault = SourceFault::NoWorkbook;
    return book;
}

} // namespace chulie::sources
