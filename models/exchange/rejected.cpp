#include "models/exchange/batch.h"
#include "models/exchange/batchfiles.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/import.h"
#include "models/exchange/plannedrows.h"
#include "models/exchange/savedfile.h"
#include "models/exchange/workbook.h"
#include "models/exchange/writtenfiles.h"

#include <algorithm>
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

/// Files of a batch that are one file of a person's: the tables of a list are several.
using Parts = std::vector<std::size_t>;

/// All faults of each refused row of \a parts, by line.
std::map<int, std::string> reasons(const Batch &batch, const Parts &parts)
{
    std::map<int, std::string> byLine;
    const auto add = [&](const Problem &problem) {
        const bool isOfParts =
            std::ranges::find(parts, static_cast<std::size_t>(problem.file)) != parts.end();
        if (!isOfParts || problem.level != Problem::Level::Refusal)
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

/// The refused rows of \a parts, by line.
std::map<int, PackedRow> refusedRows(const Batch &batch, const Parts &parts)
{
    std::map<int, PackedRow> byLine;
    for (const std::size_t part : parts)
        for (const RowDraft &draft : batch.drafts(batch.header(part).table->id).rows)
            if (draft.file == part && draft.refused)
                byLine.emplace(static_cast<int>(draft.line), draft.cells);
    return byLine;
}

/// What a person's file says above its rows is said in the heading of the column: 金额 is 金额（万元）.
std::string titleWithUnit(const Batch &batch, const Parts &parts, std::size_t column)
{
    const std::string &title = batch.header(parts.front()).titles[column];
    for (const std::size_t part : parts) {
        const Header &header = batch.header(part);
        if (isLargeUnit(header.units[column]) && header.units[column] == header.unit.unit &&
            readHeading(title).moneyUnit.empty())
            return title + "（" + header.units[column] + "）";
    }
    return title;
}

/// The year that only the title of the file says; empty where the rows have one.
std::string yearOfTitle(const Batch &batch, const Parts &parts)
{
    for (const std::size_t part : parts) {
        const Header &header = batch.header(part);
        const bool hasYears = std::ranges::any_of(
            fields(*header.table), [](const Field &field) { return field.leaf().kind == Kind::Year; });
        if (hasYears && header.columnOf("年度") == header.fields.size())
            return header.says.year;
    }
    return {};
}

/// The header, without an earlier import's reasons and with this one's at the end.
std::vector<Cell> headerCells(const Batch &batch, const Parts &parts)
{
    const Header &header = batch.header(parts.front());
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < header.titles.size(); ++i)
        if (!header.isReason(i))
            cells.push_back({titleWithUnit(batch, parts, i)});
    if (!yearOfTitle(batch, parts).empty())
        cells.push_back({"年度"});
    cells.push_back({std::string(reasonLabel)});
    return cells;
}

/// Whether a spreadsheet may show the column's cells as the numbers and dates they are.
bool isNumberOrDate(const Batch &batch, const Parts &parts, std::size_t column)
{
    return std::ranges::any_of(
        parts, [&](std::size_t part) { return isNumberOrDate(batch.header(part).fieldAt(column)); });
}

std::vector<Cell> rowCells(const Batch &batch, const Parts &parts, PackedRow row, const std::string &reason)
{
    const Header &header = batch.header(parts.front());
    const std::string year = yearOfTitle(batch, parts);
    std::vector<Cell> cells;
    std::size_t column = 0;
    for (const SourceCell cell : row) {
        if (!header.isReason(column))
            cells.push_back({std::string(cell.words), !isNumberOrDate(batch, parts, column)});
        ++column;
    }
    const std::size_t titles = headerCells(batch, parts).size() - (year.empty() ? 1 : 2);
    if (cells.size() < titles)
        cells.resize(titles);
    auto end = cells.begin() + static_cast<std::ptrdiff_t>(titles);
    if (!year.empty())
        end = std::next(cells.insert(end, {year, false}));
    cells.insert(end, {reason});
    return cells;
}

/// Gives every refused row of \a parts with its reasons to \a take, until that is false.
void forEachRefused(const Batch &batch, const Parts &parts,
                    const std::function<bool(const std::vector<Cell> &)> &take)
{
    const auto why = reasons(batch, parts);
    for (const auto &[line, cells] : refusedRows(batch, parts))
        if (!take(rowCells(batch, parts, cells, why.at(line))))
            return;
}

void writeRows(CsvWriter &writer, const Batch &batch, const Parts &parts)
{
    writer.row(headerCells(batch, parts));
    forEachRefused(batch, parts, [&](const std::vector<Cell> &row) {
        writer.row(row);
        return true;
    });
}

/// The refused rows of a sheet, as a sheet.
Sheet rejectedSheet(const Batch &batch, const Parts &parts)
{
    Sheet sheet{.name = batch.file(parts.front()).sheet.toStdString()};
    for (const Cell &title : headerCells(batch, parts))
        sheet.columns.push_back({.heading = title.text});
    sheet.rows = [&batch, parts](const SheetTaker &take) {
        const std::size_t width = headerCells(batch, parts).size();
        forEachRefused(batch, parts, [&](const std::vector<Cell> &row) {
            std::vector<SheetCell> cells;
            for (const Cell &cell : row)
                cells.emplace_back(std::string_view(cell.text));
            return take(std::span(cells).first(std::min(cells.size(), width)), SheetRow::Plain);
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

Result<QStringList> writeRejected(const ImportPlan &plan)
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
        if (auto done = writeFile(path, [&](CsvWriter &writer) { writeRows(writer, batch, parts); }); !done)
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
