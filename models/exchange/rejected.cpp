#include "models/exchange/batch.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/import.h"
#include "models/exchange/plannedrows.h"
#include "models/exchange/savedfile.h"

#include <QSaveFile>

#include <map>

/// What an import hands back to the person: the refused rows, and the report.
namespace chulie {

namespace {

Result<void> writeFile(const QString &path, const std::function<void(CsvWriter &)> &write)
{
    QSaveFile file(path);
    if (auto opened = SavedFile::open(file); !opened)
        return opened;
    CsvWriter writer(file, CsvWriter::Form::Office);
    write(writer);
    writer.flush();
    return SavedFile::commit(file, writer.good());
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
std::map<int, std::string> reasons(std::span<const Problem> problems, int file)
{
    std::map<int, std::string> byLine;
    for (const Problem &problem : problems) {
        if (problem.file != file || problem.level != Problem::Level::Refusal)
            continue;
        std::string &all = byLine[problem.line];
        if (!all.empty())
            all += "; ";
        if (!problem.column.empty())
            all += std::string(problem.column) + ": ";
        all += problem.reason.toStdString();
    }
    return byLine;
}

/// The header, without an earlier import's reasons and with this one's at the end.
std::vector<Cell> headerCells(const Header &header)
{
    std::vector<Cell> cells;
    for (const std::string &title : header.titles)
        if (title != reasonLabel)
            cells.push_back({title});
    cells.push_back({std::string(reasonLabel)});
    return cells;
}

std::vector<Cell> rowCells(const Header &header, std::span<const std::string_view> written,
                           const std::string &reason)
{
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < std::max(written.size(), header.titles.size()); ++i) {
        if (i < header.titles.size() && header.titles[i] == reasonLabel)
            continue;
        const Field *field = i < header.fields.size() ? header.fields[i] : nullptr;
        cells.push_back(
            {i < written.size() ? std::string(written[i]) : std::string(), !isNumberOrDate(field)});
    }
    cells.insert(cells.begin() + static_cast<std::ptrdiff_t>(headerCells(header).size() - 1), {reason});
    return cells;
}

void writeRows(CsvWriter &writer, const Batch &batch, std::size_t file)
{
    const Header &header = batch.header(file);
    writer.row(headerCells(header));
    const auto why = reasons(batch.problems(), static_cast<int>(file));
    for (const Draft &draft : batch.drafts(header.table->id).rows) {
        if (draft.file != file || !draft.refused)
            continue;
        Texts texts;
        CsvReader reader(batch.text(file).substr(draft.begin, draft.end - draft.begin), header.separator,
                         texts);
        reader.next();
        writer.row(rowCells(header, reader.cells(), why.at(static_cast<int>(draft.line))));
    }
}

} // namespace

Result<QStringList> writeRejected(const ImportPlan &plan)
{
    QStringList written;
    for (const RowCounts &count : plan.counts()) {
        if (count.refused == 0)
            continue;
        const QString path = plan.files()[count.file] + QStringLiteral(".rejected.csv");
        const auto done = writeFile(path, [&](CsvWriter &writer) {
            writeRows(writer, *plan.m_batch, static_cast<std::size_t>(count.file));
        });
        if (!done)
            return done.failure();
        written << path;
    }
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
