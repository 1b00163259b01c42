#include "models/sources/workbookfile.h"

#include "models/sources/csvsource.h"
#include "models/sources/encoding.h"
#include "models/sources/odssheet.h"
#include "models/sources/pagesheets.h"
#include "models/sources/readahead.h"
#include "models/sources/sourcefaults.h"
#include "models/sources/xlssheet.h"
#include "models/sources/xlsxsheet.h"

#include <QCoreApplication>
#include <QIODevice>

namespace chulie::sources {

namespace {

using Sheets = std::vector<WorkbookSheet>;

struct Workbooks
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookFile)
};

QString words(const std::string &text)
{
    return QString::fromStdString(text);
}

values::Result<Sheets> openXlsx(const QString &path, ZipParts &zip)
{
    XlsxBook book = readXlsxBook(zip);
    if (book.fault != SourceFault::None)
        return unreadable(path, SourceFaults::of(book.fault));
    const auto shared = std::make_shared<const XlsxShared>(std::move(book.shared));
    Sheets sheets;
    for (const XlsxSheetEntry &sheet : book.sheets)
        sheets.push_back(
            {.name = words(sheet.name),
             .isHidden = sheet.isHidden,
             .rows = std::make_unique<ReadAhead>(std::make_unique<XlsxSheet>(path, sheet.part, shared))});
    return sheets;
}

values::Result<Sheets> openOds(const QString &path, ZipParts &zip)
{
    const OdsBook book = readOdsBook(zip);
    if (book.fault != SourceFault::None)
        return unreadable(path, SourceFaults::of(book.fault));
    Sheets sheets;
    for (std::size_t i = 0; i < book.sheets.size(); ++i)
        sheets.push_back({.name = words(book.sheets[i].name),
                          .isHidden = book.sheets[i].isHidden,
                          .rows = std::make_unique<OdsSheet>(path, i)});
    return sheets;
}

values::Result<Sheets> openXls(const QString &path)
{
    const auto book = std::make_shared<const XlsBook>(readXlsBook(path));
    if (book->fault != SourceFault::None)
        return unreadable(path, SourceFaults::of(book->fault));
    Sheets sheets;
    for (const XlsSheetEntry &sheet : book->sheets) {
        const auto read = [path, position = sheet.position, book] {
            return readXlsSheet(path, position, *book);
        };
        sheets.push_back({.name = words(sheet.name),
                          .isHidden = sheet.isHidden,
                          .rows = std::make_unique<StoredSheet>(read)});
    }
    return sheets;
}

values::Result<std::unique_ptr<RowSource>> openText(const QString &path, char separator)
{
    auto bytes = openBytes(path);
    if (!bytes)
        return bytes.failure();
    auto text = TextReader::open(*std::move(bytes), path);
    if (!text)
        return text.failure();
    return {std::make_unique<CsvSource>(*std::move(text), separator)};
}

/// How many cells the first rows of \a source have.
std::size_t firstCells(RowSource &source)
{
    constexpr int rows = 20;
    std::size_t cells = 0;
    for (int row = 0; row < rows && source.next(); ++row)
        cells += source.cells().size();
    return cells;
}

} // namespace

values::Result<FileIs> kindOfFile(const QString &path)
{
    const auto bytes = openBytes(path);
    if (!bytes)
        return bytes.failure();
    return whatFileIs((*bytes)->peek(enoughToTell));
}

namespace {

values::Result<Sheets> openZip(const QString &path)
{
    ZipParts zip(path);
    if (!zip.isOpen())
        return unreadable(path, SourceFaults::of(SourceFault::Damaged));
    if (zip.has("content.xml"))
        return openOds(path, zip);
    if (zip.has("[Content_Types].xml"))
        return openXlsx(path, zip);
    return unreadable(path, Workbooks::tr("It is a ZIP file, but no workbook."));
}

} // namespace

values::Result<Sheets> openWorkbook(const QString &path)
{
    const auto kind = kindOfFile(path);
    if (!kind)
        return kind.failure();
    switch (*kind) {
    case FileIs::Zip:
        return openZip(path);
    case FileIs::Ole:
        return openXls(path);
    case FileIs::Page:
        return openHtml(path);
    case FileIs::WebArchive:
        return openWebArchive(path);
    case FileIs::Xml:
        return openExcelXml(path);
    case FileIs::Empty:
    case FileIs::Text:
    case FileIs::Foreign:
        break;
    }
    return unreadable(path, SourceFaults::of(SourceFault::NoWorkbook));
}

values::Result<Sheets> openSheets(const QString &path)
{
    const auto kind = kindOfFile(path);
    if (!kind)
        return kind.failure();
    if (*kind != FileIs::Text && *kind != FileIs::Empty)
        return openWorkbook(path);
    char best = ',';
    std::size_t most = 0;
    for (const char separator : {',', '\t', ';'}) {
        auto source = openText(path, separator);
        if (!source)
            return source.failure();
        if (const std::size_t cells = firstCells(**source); cells > most) {
            most = cells;
            best = separator;
        }
    }
    auto source = openText(path, best);
    if (!source)
        return source.failure();
    Sheets sheets;
    sheets.push_back({.name = {}, .rows = *std::move(source)});
    return sheets;
}

} // namespace chulie::sources
