#include "models/exchange/batch.h"
#include "models/exchange/batchfiles.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/import.h"
#include "models/exchange/plannedrows.h"
#include "models/exchange/savedfile.h"
#include "models/exchange/workbook.h"
#include "models/exchange/writtenfiles.h"

#include <map>

/// What an import hands back to the person: the refused rows, and the report.
namespace chulie {

namespace {

Result<void> writeFile(const QString &path, const std::function<void(CsvWriter &)> &write)
{
    SavedFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    CsvWriter writer(file.part(), CsvWriter::Form::Office);
    write(writer);
    writer.flush();
    return file.commit(writer.good());
}

/// Whether a spreadsheet may show the column's cells as the numbers and dates they are.
bool isNumberOrDate(const Field *field)
{
    if (!field)
        return false;
    const Kind kind = field->leaf().kind;
    return kind == Kind::Date || kind == Kind::Year || kind == Kind::Count || kind == Kind::Money;
}

/// All faults of each refused row of \a file, by line.
std::map<int, std::string> reasons(const Batch &batch, int file)
{
    std::map<int, std::string> byLine;
    const auto add = [&](const Problem &problem) {
        if (problem.file != file || problem.level != Problem::Level::Refusal)
            return;
        std::string &all = byLine[problem.line];
        if (!all.empty())
            all += "; ";
        if (!problem.column.empty())
            all += std::string(problem.column) + ": ";
        all += problem.reason.toStdString();
    };
    for (std::size_t i = 0; i < batch.problemCount(); ++i)
        add(batch.problem(i));
    for (const Problem &consequence : batch.consequences())
        add(consequence);
    return byLine;
}

/// The header, without an earlier import's reasons and with this one's at the end.
std::vector<Cell> headerCells(const Header &header)
{
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < header.titles.size(); ++i)
        if (!header.isReason(i))
            cells.push_back({header.titles[i]});
    cells.push_back({std::string(reasonLabel)});
    return cells;
}

std::vector<Cell> rowCells(const Header &header, PackedRow row, const std::string &reason)
{
    std::vector<Cell> cells;
    std::size_t column = 0;
    for (const SourceCell cell : row) {
        if (!header.isReason(column))
            cells.push_back({std::string(cell.words), !isNumberOrDate(header.fieldAt(column))});
        ++column;
    }
    const std::size_t titles = headerCells(header).size() - 1;
    if (cells.size() < titles)
        cells.resize(titles);
    cells.insert(cells.begin() + static_cast<std::ptrdiff_t>(titles), {reason});
    return cells;
}

void writeRows(CsvWriter &writer, const Batch &batch, std::size_t file)
{
    const Header &header = batch.header(file);
    writer.row(headerCells(header));
    const auto why = reasons(batch, static_cast<int>(file));
    for (const RowDraft &draft : batch.drafts(header.table->id).rows)
        if (draft.file == file && draft.refused)
            writer.row(rowCells(header, draft.cells, why.at(static_cast<int>(draft.line))));
}

/// The refused rows of a sheet, as a sheet.
Sheet rejectedSheet(const Batch &batch, std::size_t file)
{
    Sheet sheet{.name = batch.file(file).sheet.toStdString()};
    for (const Cell &title : headerCells(batch.header(file)))
        sheet.columns.push_back({.heading = title.text});
    sheet.rows = [&batch, file](const SheetTaker &take) {
        const Header &header = batch.header(file);
        const auto why = reasons(batch, static_cast<int>(file));
        for (const RowDraft &draft : batch.drafts(header.table->id).rows) {
            if (draft.file != file || !draft.refused)
                continue;
            const auto row = rowCells(header, draft.cells, why.at(static_cast<int>(draft.line)));
            std::vector<SheetCell> cells;
            for (const Cell &cell : row)
                cells.emplace_back(std::string_view(cell.text));
            if (!take(std::span(cells).first(std::min(cells.size(), headerCells(header).size())),
                      SheetRow::Plain))
                return;
        }
    };
    return sheet;
}

} // namespace

Result<QStringList> writeRejected(const ImportPlan &plan)
{
    const Batch &batch = *plan.m_batch;
    QStringList written;
    std::map<QString, std::vector<Sheet>> workbooks; ///< by path
    for (const RowCounts &count : plan.counts()) {
        if (count.refused == 0)
            continue;
        const auto file = static_cast<std::size_t>(count.file);
        const BatchFile &source = batch.file(file);
        if (!source.sheet.isNull()) {
            workbooks[source.path].push_back(rejectedSheet(batch, file));
            continue;
        }
        const QString path = rejectedPath(source.path, QStringLiteral(".csv"));
        if (auto done = writeFile(path, [&](CsvWriter &writer) { writeRows(writer, batch, file); }); !done)
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

Result<void> writeReport(const ImportPlan &plan, const QString &path)
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

} // namespace chulie
