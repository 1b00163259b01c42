#include "models/exchange/sheetfile.h"

#include "models/exchange/savedfile.h"
#include "models/exchange/sheetcsv.h"
#include "models/exchange/workbook.h"

#include <cerrno>
#include <memory>

namespace chulie::exchange {

namespace {

/// \a sheet in a file that has not taken its place yet.
values::Result<std::unique_ptr<SavedFile>> written(const QString &path, const Sheet &sheet)
{
    auto file = std::make_unique<SavedFile>(path);
    if (auto opened = file->open(); !opened)
        return opened.failure();
    CsvWriter csv(file->part(), CsvWriter::Form::Office);
    writeCsv(sheet, csv);
    csv.flush();
    if (!csv.good())
        return file->failure(qt_error_string(ENOSPC));
    return file;
}

} // namespace

values::Result<void> writeSheet(const QString &path, const Sheet &sheet, const values::Progress &progress)
{
    if (path.endsWith(QLatin1StringView(".xlsx"), Qt::CaseInsensitive))
        return writeWorkbook(path, {&sheet, 1}, progress);
    return writeCsvFiles({path}, {&sheet, 1}, progress);
}

values::Result<void> writeCsvFiles(const QStringList &paths, std::span<const Sheet> sheets,
                                   const values::Progress &progress)
{
    std::vector<std::unique_ptr<SavedFile>> files;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (progress && !progress(static_cast<double>(i) / static_cast<double>(sheets.size())))
            return values::Failure{};
        auto file = written(paths[static_cast<qsizetype>(i)], sheets[i]);
        if (!file)
            return file.failure();
        files.push_back(*std::move(file));
    }
    return SavedFile::commitAll(files);
}

} // namespace chulie::exchange
