#include "models/sources/workbookfile.h"

#include "models/sources/csvsource.h"
#include "models/sources/encoding.h"
#include "models/sources/odssheet.h"
#include "models/sources/sourcefaults.h"
#include "models/sources/xlsxsheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QIODevice>

namespace chulie {

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

Failure unreadable(const QString &path, const QString &why)
{
    return {Workbooks::tr("%1 cannot be read. %2").arg(path, why), {}};
}

Result<Sheets> openXlsx(const QString &path, ZipParts &zip)
{
    XlsxBook book = readXlsxBook(zip);
    if (book.fault != XmlStream::Fault::None)
        return unreadable(path, SourceFaults::of(book.fault));
    const auto shared = std::make_shared<const XlsxShared>(std::move(book.shared));
    Sheets sheets;
    for (const XlsxSheetEntry &sheet : book.sheets)
        sheets.push_back({.name = words(sheet.name),
                          .isHidden = sheet.isHidden,
                          .rows = std::make_unique<XlsxSheet>(path, sheet.part, shared)});
    return sheets;
}

Result<Sheets> openOds(const QString &path, ZipParts &zip)
{
    const OdsBook book = readOdsBook(zip);
    if (book.fault != XmlStream::Fault::None)
        return unreadable(path, SourceFaults::of(book.fault));
    Sheets sheets;
    for (std::size_t i = 0; i < book.sheets.size(); ++i)
        sheets.push_back({.name = words(book.sheets[i].name),
                          .isHidden = book.sheets[i].isHidden,
                          .rows = std::make_unique<OdsSheet>(path, i)});
    return sheets;
}

/// A word as an OLE file's directory spells its streams.
QByteArray inUtf16(const char *word)
{
    QByteArray bytes;
    for (const char *at = word; *at; ++at)
        bytes.append(*at).append('\0');
    return bytes;
}

bool holds(const QString &path, const QByteArray &wanted)
{
    constexpr qint64 most = qint64{1} << 24;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(most).contains(wanted);
}

Result<std::unique_ptr<RowSource>> openText(const QString &path, char separator)
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

FileIs whatFileIs(const QByteArray &beginning)
{
    if (beginning.isEmpty())
        return FileIs::Empty;
    if (beginning.startsWith("PK\x03\x04") || beginning.startsWith("PK\x05\x06"))
        return FileIs::Zip;
    if (beginning.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return FileIs::Ole;
    QByteArray text = beginning.startsWith("\xEF\xBB\xBF") ? beginning.mid(3) : beginning;
    text = text.trimmed().toLower();
    for (const char *markup :
         {"<html", "<!doctype", "<?xml", "<table", "<head", "<body", "<meta", "mime-version:"})
        if (text.startsWith(markup))
            return FileIs::Markup;
    return FileIs::Text;
}

Failure foreignFile(const QString &path, FileIs is)
{
    if (is == FileIs::Markup)
        return unreadable(path,
                          Workbooks::tr("It is a web page (HTML) under another name: open it in Excel or "
                                        "WPS and save it as an .xlsx workbook."));
    if (holds(path, inUtf16("EncryptedPackage")))
        return unreadable(path,
                          Workbooks::tr("It is protected by a password: take the password off in Excel or "
                                        "WPS and save it under another name."));
    return unreadable(path, Workbooks::tr("It has the old format of Excel (.xls), or is damaged: open it in "
                                          "Excel or WPS and save it as an .xlsx workbook."));
}

Result<Sheets> openWorkbook(const QString &path)
{
    ZipParts zip(path);
    if (zip.has("content.xml"))
        return openOds(path, zip);
    if (!zip.isOpen() || zip.has("[Content_Types].xml"))
        return zip.isOpen() ? openXlsx(path, zip)
                            : Result<Sheets>(unreadable(path, SourceFaults::of(XmlStream::Fault::Damaged)));
    return unreadable(path, Workbooks::tr("It is a ZIP file, but no workbook."));
}

Result<Sheets> openSheets(const QString &path)
{
    const auto bytes = openBytes(path);
    if (!bytes)
        return bytes.failure();
    constexpr qint64 enough = 512;
    const FileIs is = whatFileIs((*bytes)->peek(enough));
    if (is == FileIs::Zip)
        return openWorkbook(path);
    if (is == FileIs::Ole || is == FileIs::Markup)
        return foreignFile(path, is);
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

} // namespace chulie
