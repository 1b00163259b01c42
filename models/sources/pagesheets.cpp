#include "models/sources/pagesheets.h"

#include "models/sources/encoding.h"
#include "models/sources/excelxml.h"
#include "models/sources/htmlpage.h"
#include "models/sources/sourcefaults.h"
#include "models/sources/webarchive.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

namespace chulie::sources {

using values::Failure;

namespace {

using Sheets = std::vector<WorkbookSheet>;

constexpr qint64 largestArchive = qint64{1} << 25; ///< it is read whole, and has no index

struct Pages
{
    Q_DECLARE_TR_FUNCTIONS(PageSheets)
};

values::Result<std::unique_ptr<TextReader>> openText(const QString &path)
{
    auto bytes = openBytes(path);
    if (!bytes)
        return bytes.failure();
    return TextReader::open(*std::move(bytes), path);
}

WorkbookSheet stored(const QString &name, SheetCells cells)
{
    auto held = std::make_shared<SheetCells>(std::move(cells));
    return {.name = name, .rows = std::make_unique<StoredSheet>([held] { return std::move(*held); })};
}

/// Names the sheets that have no name yet where there are several of them.
values::Result<Sheets> named(const QString &path, Sheets sheets)
{
    if (sheets.empty())
        return unreadable(path, SourceFaults::of(SourceFault::NoTables));
    for (std::size_t i = 0; sheets.size() > 1 && i < sheets.size(); ++i)
        if (sheets[i].name.isNull())
            sheets[i].name = QStringLiteral("表%1").arg(i + 1);
    return sheets;
}

/// The number at the end of the name of a page that holds a sheet: sheet001.htm; 0 where there is none.
std::size_t numberOf(const QByteArray &location)
{
    const qsizetype at = location.lastIndexOf("sheet");
    const qsizetype point = location.lastIndexOf('.');
    return at < 0 ? 0 : location.mid(at + 5, point - at - 5).toULongLong();
}

} // namespace

Failure unreadable(const QString &path, const QString &why)
{
    return {Pages::tr("%1 cannot be read. %2").arg(path, why), {}};
}

values::Result<Sheets> openHtml(const QString &path)
{
    const auto text = openText(path);
    if (!text)
        return text.failure();
    HtmlPage page = readHtmlPage(**text);
    if (!page.problem.isEmpty())
        return unreadable(path, page.problem);
    const std::vector<QString> names = page.sheetNames;
    Sheets sheets;
    for (SheetCells &cells : sheetsOf(std::move(page)))
        sheets.push_back(stored({}, std::move(cells)));
    for (std::size_t i = 0; names.size() == sheets.size() && i < names.size(); ++i)
        sheets[i].name = names[i];
    return named(path, std::move(sheets));
}

values::Result<Sheets> openWebArchive(const QString &path)
{
    const auto file = openBytes(path);
    if (!file)
        return file.failure();
    if ((*file)->size() > largestArchive)
        return unreadable(path,
                          Pages::tr("It is a web archive of more than 32 MB: open it in Excel or WPS and "
                                    "save it as an .xlsx workbook."));
    Sheets sheets;
    std::vector<QString> names;
    for (const ArchivedPage &archived : readWebArchive((*file)->readAll())) {
        auto bytes = std::make_unique<QBuffer>();
        bytes->setData(archived.bytes);
        bytes->open(QIODevice::ReadOnly);
        const auto text = TextReader::open(std::move(bytes), path);
        if (!text)
            return text.failure();
        HtmlPage page = readHtmlPage(**text);
        if (!page.problem.isEmpty())
            return unreadable(path, page.problem);
        if (!page.sheetNames.empty())
            names = page.sheetNames;
        const std::size_t number = numberOf(archived.location);
        QString name = number > 0 && number <= names.size() ? names[number - 1] : QString();
        for (SheetCells &cells : sheetsOf(std::move(page)))
            sheets.push_back(stored(std::exchange(name, {}), std::move(cells)));
    }
    return named(path, std::move(sheets));
}

values::Result<Sheets> openExcelXml(const QString &path)
{
    const auto text = openText(path);
    if (!text)
        return text.failure();
    ExcelXmlBook book = readExcelXml(**text);
    if (book.fault != SourceFault::None)
        return unreadable(path, SourceFaults::of(book.fault));
    Sheets sheets;
    for (ExcelXmlSheet &sheet : book.sheets) {
        sheets.push_back(stored(QString::fromStdString(sheet.name), std::move(sheet.cells)));
        sheets.back().isHidden = sheet.isHidden;
    }
    return sheets;
}

} // namespace chulie::sources
