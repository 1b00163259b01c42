#include "models/sources/htmlpage.h"

#include "models/sources/encoding.h"
#include "models/sources/htmltables.h"
#include "models/sources/sourcefaults.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <iterator>
#include <memory>

namespace chulie::sources {

namespace {

/// Elements within each other: a real page has some twenty. libxml2 takes as many steps at each end tag that
/// closes none of them.
constexpr int mostDepth = 500;

std::string_view view(const xmlChar *text)
{
    return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view();
}

std::string_view view(const xmlChar *text, int size)
{
    return {reinterpret_cast<const char *>(text), static_cast<std::size_t>(std::max(size, 0))};
}

/// What libxml2 calls.
struct Reader
{
    HtmlPage page;
    HtmlTables tables{page};
    int depth = 0;
    bool isScript = false;
    bool isNote = false; ///< a comment on a cell, as LibreOffice writes it

    static Reader &of(void *data) { return *static_cast<Reader *>(data); }
    static void begin(void *data, const xmlChar *name, const xmlChar **attributes)
    {
        if (++of(data).depth > mostDepth)
            of(data).page.problem = SourceFaults::of(SourceFault::Bomb);
        of(data).isScript = view(name) == "script";
        of(data).isNote = of(data).isNote || view(name) == "comment";
        of(data).tables.begin(view(name), HtmlAttributes(attributes));
    }
    static void end(void *data, const xmlChar *name)
    {
        --of(data).depth;
        of(data).isScript = false;
        of(data).isNote = of(data).isNote && view(name) != "comment";
        of(data).tables.end(view(name));
    }
    static void text(void *data, const xmlChar *text, int size)
    {
        if (!of(data).isNote)
            of(data).tables.text(view(text, size));
    }
    /// The content of a style or a script, neither of which is text.
    static void raw(void *data, const xmlChar *text, int size)
    {
        if (!of(data).isScript)
            of(data).tables.styleSheet(view(text, size));
    }
    static void comment(void *data, const xmlChar *text) { of(data).takeNames(view(text)); }

    /// Excel lists the sheets in a comment: <x:ExcelWorksheet><x:Name>Sheet1</x:Name>.
    void takeNames(std::string_view text)
    {
        constexpr std::string_view open = "<x:Name>";
        for (std::size_t at = text.find(open); at != std::string_view::npos; at = text.find(open)) {
            text.remove_prefix(at + open.size());
            const std::string_view name = text.substr(0, text.find('<'));
            page.sheetNames.push_back(
                QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).trimmed());
        }
    }
};

struct Release
{
    void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};
using Parser = std::unique_ptr<htmlParserCtxt, Release>;

Parser parserFor(Reader &reader)
{
    htmlSAXHandler calls{};
    calls.startElement = &Reader::begin;
    calls.endElement = &Reader::end;
    calls.characters = &Reader::text;
    calls.ignorableWhitespace = &Reader::text;
    calls.cdataBlock = &Reader::raw;
    calls.comment = &Reader::comment;
    Parser parser(htmlCreatePushParserCtxt(&calls, &reader, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    if (parser)
        htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                             HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    return parser;
}

} // namespace

HtmlPage readHtmlPage(TextReader &text)
{
    Reader reader;
    const Parser parser = parserFor(reader);
    std::string piece;
    values::Result<bool> more(parser != nullptr);
    while (reader.tables.problem().isEmpty() && more && *more) {
        piece.clear();
        more = text.read(piece);
        std::erase(piece, '\0'); // libxml2 would read nothing behind it
        const bool isEnd = !more || !*more;
        htmlParseChunk(parser.get(), piece.data(), static_cast<int>(piece.size()), isEnd ? 1 : 0);
    }
    reader.tables.finish();
    if (!more)
        reader.page.problem = more.failure().message;
    return std::move(reader.page);
}

namespace {

/// Adds the rows of \a table below the \a rows that \a sheet has.
void append(SheetCells &sheet, int &rows, const HtmlTable &table)
{
    for (const SheetCells::Cell &cell : table.cells.cells())
        sheet.put(rows + cell.row, cell.column, cell.is, table.cells.words(cell));
    for (MergedCells merged : table.cells.merged()) {
        merged.top += rows;
        merged.bottom += rows;
        sheet.merge(merged);
    }
    sheet.hideRows(table.cells.hiddenRows());
    sheet.hideColumns(table.cells.hiddenColumns());
    rows += table.rows;
}

struct Growing
{
    SheetCells cells;
    int rows = 0;
    std::string heading;
};

} // namespace

std::vector<SheetCells> sheetsOf(HtmlPage page)
{
    std::vector<Growing> sheets;
    std::vector<HtmlTable> captions; // whose table has not come yet
    const auto place = [&](const std::vector<HtmlTable> &tables) {
        for (const HtmlTable &table : tables)
            append(sheets.back().cells, sheets.back().rows, table);
    };
    for (HtmlTable &table : page.tables) {
        if (table.cells.cells().empty())
            continue;
        const bool isCaption = table.isCaption;
        if (!isCaption && (sheets.empty() || sheets.back().heading != table.heading))
            sheets.emplace_back().heading = table.heading;
        captions.push_back(std::move(table));
        if (!isCaption)
            place(std::exchange(captions, {}));
    }
    if (!captions.empty() && sheets.empty())
        sheets.emplace_back();
    if (!captions.empty())
        place(captions);
    std::vector<SheetCells> all;
    std::ranges::transform(sheets, std::back_inserter(all),
                           [](Growing &sheet) { return std::move(sheet.cells); });
    return all;
}

} // namespace chulie::sources
