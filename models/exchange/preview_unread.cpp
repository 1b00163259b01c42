#include "models/exchange/preview.h"

#include "models/exchange/spoken.h"
#include "models/headings/header.h"
#include "models/sources/workbookfile.h"

#include <algorithm>
#include <optional>

/// A file that an import does not understand, for a person to choose what its columns are.
namespace chulie::exchange {

namespace {

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::ptrdiff_t headingsIn(const headings::HeadingBlock &block)
{
    return std::ranges::count_if(block.columns,
                                 [](const headings::HeadingPath &path) { return !path.empty(); });
}

/// The block of \a rows that has the most headings, the first of several.
headings::HeadingBlock mostHeadings(std::span<const headings::HeadRow> rows,
                                    std::span<const sources::MergedCells> merged)
{
    headings::HeadingBlock best;
    for (std::size_t first = 0; first < rows.size(); ++first)
        if (headings::HeadingBlock block = headings::readHeadingBlock(rows, first, merged);
            !headings::isTitleRow(rows[first], merged) && headingsIn(block) > headingsIn(best))
            best = std::move(block);
    return best;
}

const catalogue::Field *fieldIn(const catalogue::Table *table, const headings::HeadingColumn &column)
{
    if (table)
        return headings::fieldOf(*table, column);
    for (const catalogue::Table &each : catalogue::tables())
        if (const catalogue::Field *field = headings::fieldOf(each, column))
            return field;
    return nullptr;
}

PreviewRow rowOf(const headings::HeadRow &row, std::size_t columns)
{
    PreviewRow shown{.line = row.line, .isRefused = false, .cells = {}};
    for (std::size_t i = 0; i < columns; ++i) {
        const QString written = i < row.cells.size() ? words(row.cells[i]) : QString();
        shown.cells.push_back({.written = written, .understood = written});
    }
    return shown;
}

FilePreview previewOf(sources::RowSource &source, const headings::Spoken &spoken)
{
    const std::vector<headings::HeadRow> rows = headings::readHead(source);
    const headings::HeadingBlock block = mostHeadings(rows, source.merged());
    FilePreview preview{.table = spoken.table, .columns = {}, .rows = {}};
    for (const headings::HeadingColumn &column : headings::readColumns(block, spoken))
        preview.columns.push_back({.title = words(column.title), .field = fieldIn(spoken.table, column)});
    for (std::size_t row = block.end; row < rows.size(); ++row)
        preview.rows.push_back(rowOf(rows[row], preview.columns.size()));
    return preview;
}

} // namespace

values::Result<FilePreview> previewUnread(const QString &path, const FileChoices &choices)
{
    const auto said = spokenOf(choices);
    if (!said)
        return said.failure();
    auto sheets = sources::openSheets(path);
    if (!sheets)
        return sheets.failure();
    FilePreview widest;
    for (const sources::WorkbookSheet &sheet : *sheets)
        if (FilePreview preview = previewOf(*sheet.rows, *said);
            preview.columns.size() > widest.columns.size())
            widest = std::move(preview);
    return widest;
}

} // namespace chulie::exchange
