#include "models/exchange/tablesource.h"

#include "models/sources/csvsource.h"
#include "models/sources/workbookfile.h"

#include <QCoreApplication>
#include <QIODevice>

namespace chulie::exchange {

namespace {

constexpr char separators[]{',', '\t', ';'};
constexpr qsizetype mostReasons = 10;

struct Sources
{
    Q_DECLARE_TR_FUNCTIONS(TableSource)
};

values::Result<std::unique_ptr<sources::RowSource>> openText(const QString &path, char separator)
{
    auto bytes = sources::openBytes(path);
    if (!bytes)
        return bytes.failure();
    auto text = sources::TextReader::open(*std::move(bytes), path);
    if (!text)
        return text.failure();
    return {std::make_unique<sources::CsvSource>(*std::move(text), separator)};
}

/// Why a file cannot be read, with %1 for its name.
QString unreadable(const QString &problem)
{
    return Sources::tr("%1 cannot be read. %2").arg(QStringLiteral("%1"), problem);
}

bool isBetter(const headings::Recognised &one, const headings::Recognised &other)
{
    return std::pair(one.isWhole, one.explained) > std::pair(other.isWhole, other.explained);
}

/// The text under the separator with which its header makes the most sense.
values::Result<TableFile> openTextTable(const QString &path, const headings::Spoken &spoken)
{
    TableSource best;
    headings::Recognised known;
    for (const char separator : separators) {
        auto source = openText(path, separator);
        if (!source)
            return source.failure();
        std::vector<headings::HeadRow> head = headings::readHead(**source);
        headings::Recognised read = headings::recognise(head, {}, spoken);
        if (const QString problem = (*source)->problem(); !problem.isEmpty() && !read.reason.isEmpty())
            read.reason = unreadable(problem);
        if (best.rows && !isBetter(read, known))
            continue;
        best = {.path = path,
                .sheet = {},
                .header = read.header,
                .parts = read.parts,
                .head = std::move(head),
                .rows = *std::move(source)};
        known = std::move(read);
    }
    if (!known.reason.isEmpty())
        return values::Failure{known.reason.arg(path), {}};
    TableFile file;
    file.tables.push_back(std::move(best));
    return file;
}

values::Result<TableFile> openSheets(const QString &path, const PerFile<headings::Spoken> &spoken)
{
    auto sheets = sources::openWorkbook(path);
    if (!sheets)
        return sheets.failure();
    TableFile file;
    QStringList reasons;
    for (sources::WorkbookSheet &sheet : *sheets) {
        TableSource table{.path = path,
                          .sheet = sheet.name,
                          .header = {},
                          .parts = {},
                          .head = headings::readHead(*sheet.rows),
                          .rows = nullptr};
        if (!sheet.rows->problem().isEmpty())
            return values::Failure{unreadable(sheet.rows->problem()).arg(table.name()), {}};
        headings::Recognised read =
            headings::recognise(table.head, sheet.rows->merged(), spoken.of(table.name()));
        if (!read.reason.isEmpty()) {
            reasons << read.reason.arg(table.name());
            continue;
        }
        if (sheet.isHidden)
            file.hidden << table.name();
        table.header = std::move(read.header);
        table.parts = std::move(read.parts);
        table.rows = std::move(sheet.rows);
        file.tables.push_back(std::move(table));
    }
    if (file.tables.empty())
        return values::Failure{reasons.isEmpty() ? Sources::tr("%1 holds no sheets.").arg(path)
                                                 : reasons.mid(0, mostReasons).join(QLatin1Char('\n')),
                               {}};
    for (const QString &reason : reasons)
        file.leftOut << Sources::tr("A sheet is left out: %1").arg(reason);
    return file;
}

} // namespace

values::Result<TableFile> openTables(const QString &path, const PerFile<headings::Spoken> &spoken)
{
    const auto kind = sources::kindOfFile(path);
    if (!kind)
        return kind.failure();
    switch (*kind) {
    case sources::FileIs::Empty:
        return values::Failure{Sources::tr("%1 is empty.").arg(path), {}};
    case sources::FileIs::Text:
        return openTextTable(path, spoken.of(path));
    case sources::FileIs::Zip:
    case sources::FileIs::Ole:
    case sources::FileIs::Page:
    case sources::FileIs::WebArchive:
    case sources::FileIs::Xml:
    case sources::FileIs::Foreign:
        break;
    }
    return openSheets(path, spoken);
}

} // namespace chulie::exchange
