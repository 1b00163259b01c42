#include "models/exchange/batch.h"
#include "models/exchange/batchfiles.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/import.h"
#include "models/exchange/rejectedrows.h"
#include "models/exchange/savedfile.h"
#include "models/exchange/workbook.h"
#include "models/exchange/writtenfiles.h"

#include <algorithm>
#include <map>

/// What an import hands back to the person: the refused rows, and the report.
namespace chulie::exchange {

namespace {

values::Result<void> writeFile(const QString &path, const std::function<void(CsvWriter &)> &write)
{
    SavedFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    CsvWriter writer(file.part(), CsvWriter::Form::Office);
    write(writer);
    writer.flush();
    return file.commit(writer.good());
}

using Parts = RejectedRows::Parts;

void writeRows(CsvWriter &writer, const RejectedRows &rows)
{
    writer.row(rows.header());
    rows.forEach([&](std::span<const Cell> row) {
        writer.row(row);
        return true;
    });
}

/// The refused rows of a sheet, as a sheet.
Sheet rejectedSheet(const Batch &batch, const Parts &parts)
{
    Sheet sheet{.name = batch.file(parts.front()).sheet.toStdString()};
    const RejectedRows refused(batch, parts);
    for (const Cell &title : refused.header())
        sheet.columns.push_back({.heading = title.text});
    sheet.rows = [&batch, parts](const SheetTaker &take) {
        const RejectedRows rows(batch, parts);
        rows.forEach([&](std::span<const Cell> row) {
            std::vector<SheetCell> cells;
            for (const Cell &cell : row.first(std::min(row.size(), rows.header().size())))
                cells.emplace_back(std::string_view(cell.text));
            return take(cells, SheetRow::Plain);
        });
    };
    return sheet;
}

/// The files of \a plan with refused rows, the tables of a list together.
std::vector<Parts> refusedParts(const Batch &batch, const std::vector<RowCounts> &counts)
{
    std::vector<Parts> all;
    for (std::size_t file = 0; file < counts.size();) {
        Parts parts{file};
        int refused = counts[file].refused;
        for (++file; file < counts.size() && batch.isOfSameList(file - 1, file); ++file) {
            parts.push_back(file);
            refused += counts[file].refused;
        }
        if (refused > 0)
            all.push_back(std::move(parts));
    }
    return all;
}

} // namespace

values::Result<QStringList> writeRejected(const ImportPlan &plan)
{
    const Batch &batch = *plan.m_batch;
    QStringList written;
    std::map<QString, std::vector<Sheet>> workbooks; ///< by path
    for (const Parts &parts : refusedParts(batch, plan.counts())) {
        const BatchFile &source = batch.file(parts.front());
        if (!source.sheet.isNull()) {
            workbooks[source.path].push_back(rejectedSheet(batch, parts));
            continue;
        }
        const QString path = rejectedPath(source.path, QStringLiteral(".csv"));
        if (auto done =
                writeFile(path, [&](CsvWriter &writer) { writeRows(writer, RejectedRows(batch, parts)); });
            !done)
            return done.failure();
        written << path;
    }
    for (const auto &[source, sheets] : workbooks) {
        const QString path = rejectedPath(source, QStringLiteral(".xlsx"));
        if (auto done = writeWorkbook(path, sheets); !done)
            return done.failure();
        written << path;
    }
    for (const QString &path : written)
        WrittenFiles::remember(path);
    return written;
}

values::Result<void> writeReport(const ImportPlan &plan, const QString &path)
{
    return writeFile(path, [&](CsvWriter &writer) {
        writer.row({"文件", "行", "列", "值", "原因", "级别"});
        for (const Problem &problem : plan.problems()) {
            const Cell cells[]{{plan.files()[problem.file].toStdString()},
                               {std::to_string(problem.line), false},
                               {std::string(problem.column)},
                               {std::string(problem.value)},
                               {problem.reason.toStdString()},
                               {std::string(levelText(problem.level))}};
            writer.row(cells);
        }
    });
}

} // namespace chulie::exchange
