#include "models/exchange/export.h"

#include "models/exchange/savedfile.h"
#include "models/exchange/sheetcsv.h"
#include "models/exchange/workbook.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace chulie::exchange {

namespace {

struct Export
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

values::Result<void> makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return values::Failure{Export::tr("The folder %1 cannot be made.").arg(folder), {}};
    return {};
}

/// Those that are asked for, in the catalogue's order.
std::vector<const catalogue::Table *> wanted(const ExportOptions &options)
{
    std::vector<const catalogue::Table *> all;
    for (const catalogue::Table &table : catalogue::tables())
        if (options.tables.empty() || std::ranges::find(options.tables, &table) != options.tables.end())
            all.push_back(&table);
    return all;
}

using Written = values::Result<std::unique_ptr<SavedFile>>;

Written writeTable(storage::Database &database, const catalogue::Table &table, const QString &folder,
                   const ExportOptions &options)
{
    const QString path = QDir(folder).filePath(QString::fromUtf8(table.label) + QStringLiteral(".csv"));
    auto file = std::make_unique<SavedFile>(path);
    if (auto opened = file->open(); !opened)
        return opened.failure();
    CsvWriter writer(file->part(), options.plain ? CsvWriter::Form::Export : CsvWriter::Form::Office);
    exportRows(database, table, options, writer);
    writer.flush();
    if (!writer.good())
        return file->failure(qt_error_string(ENOSPC));
    return file;
}

} // namespace

void exportRows(storage::Database &database, const catalogue::Table &table, const ExportOptions &options,
                CsvWriter &writer)
{
    const Sheet sheet = tableSheet(database, table, options.scope);
    for (const std::string &title : sheet.titles)
        writer.row({title});
    writeCsv(sheet, writer);
}

values::Result<void> exportTables(storage::Database &database, const QString &folder,
                                  const ExportOptions &options, const values::Progress &progress)
{
    if (auto made = makeFolder(folder); !made)
        return made;
    std::vector<std::unique_ptr<SavedFile>> files;
    auto written = database.read([&]() -> values::Result<void> {
        const std::vector<const catalogue::Table *> all = wanted(options);
        for (const catalogue::Table *table : all) {
            if (progress && !progress(static_cast<double>(files.size()) / static_cast<double>(all.size())))
                return values::Failure{};
            auto file = writeTable(database, *table, folder, options);
            if (!file)
                return file.failure();
            files.push_back(*std::move(file));
        }
        return {};
    });
    if (!written)
        return written;
    return SavedFile::commitAll(files);
}

values::Result<void> exportWorkbook(storage::Database &database, const QString &path,
                                    const ExportOptions &options, const values::Progress &progress)
{
    if (auto made = makeFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    return database.read([&] {
        std::vector<Sheet> sheets;
        for (const catalogue::Table *table : wanted(options))
            sheets.push_back(tableSheet(database, *table, options.scope));
        return writeWorkbook(path, sheets, progress);
    });
}

} // namespace chulie::exchange
