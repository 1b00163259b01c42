#include "models/exchange/preview.h"

#include "models/exchange/spoken.h"
#include "models/headings/header.h"
#include "models/sources/workbookfile.h"

#include <algorithm>
#include <optional>

/// A file that an import does not understand, for a person to choose what its columns are.
namespace chulie {

namespace {

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::ptrdiff_t headingsIn(const HeadingBlock &block)
{
    return std::ranges::count_if(block.columns, [](const HeadingPath &path) { return !path.empty(); });
}

/// The block of \a rows that has the most headings, the first of several.
HeadingBlock mostHeadings(std::span<const HeadRow> rows, std::span<const MergedCells> merged)
{
    HeadingBlock best;
    for (std::size_t first = 0; first < rows.size(); ++first)
        if (HeadingBlock block = readHeadingBlock(rows, first, merged);
            !isTitleRow(rows[first], merged) && headingsIn(block) > headingsIn(best))
            best = std::move(block);
    return best;
}

const Field *fieldIn(const Table *table, const HeadingColumn &column)
{
    if (table)
        return fieldOf(*table, column);
    for (const Table &each : tables())
        if (const Field *field = fieldOf(each, column))
            return field;
    return nullptr;
}

PreviewRow rowOf(const HeadRow &row, std::size_t columns)
{
    PreviewRow shown{.line = row.line, .isRefused = false, .cells = {}};
    for (std::size_t i = 0; i < columns; ++i) {
        const QString written = i < row.cells.size() ? words(row.cells[i]) : QString();
        shown.cells.push_back({.written = written, .understood = written});
    }
    return shown;
}

FilePreview previewOf(RowSource &source, const Spoken &spoken)
{
    const std::vector<HeadRow> rows = readHead(source);
    const HeadingBlock block = mostHeadings(rows, source.merged());
    FilePreview preview{.table = spoken.table, .columns = {}, .rows = {}};
    for (const HeadingColumn &column : readColumns(block, spoken))
        preview.columns.push_back({.title = words(column.title), .field = fieldIn(spoken.table, column)});
    for (std::size_t row = block.end; row < rows.size(); ++row)
        preview.rows.push_back(rowOf(rows[row], preview.columns.size()));
    return preview;
}

} // namespace

Result<FilePreview> previewUnread(const QString &path, const FileChoices &choices)
{
    const auto said = spokenOf(choices);
    if (!said)
        return said.failure();
    auto sheets = openSheets(path);
    if (!sheets)
        return sheets.failure();
    FilePreview widest;
    for (const WorkbookSheet &sheet : *sheets)
        if (FilePreview preview = previewOf(*sheet.rows, *said);
            preview.columns.size() > widest.columns.size())
            widest = std::move(preview);
    return widest;
}

} // namespace chulie
