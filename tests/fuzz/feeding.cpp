#include "tests/fuzz/feeding.h"

#include "models/sources/workbookfile.h"

#include <sys/mman.h>
#include <unistd.h>

namespace chulie::fuzz {

namespace {

// A row that repeats another takes no bytes: a small input has as many of them as a sheet can hold.
constexpr int mostRows = 2000;
constexpr std::size_t mostCells = 200'000;
constexpr std::size_t mostColumns = 16'384;
constexpr int lastRow = 1'048'576;

void hold(bool condition, const char *what)
{
    if (!condition)
        qFatal("%s", what);
}

void holdCells(std::span<const sources::SourceCell> cells)
{
    for (const sources::SourceCell &cell : cells)
        hold(QUtf8StringView(cell.words.data(), static_cast<qsizetype>(cell.words.size())).isValidUtf8(),
             "the words of a cell are not UTF-8");
}

void holdMerged(std::span<const sources::MergedCells> merged)
{
    int top = 0;
    for (const sources::MergedCells &cells : merged) {
        hold(cells.top >= top, "merged cells are not in the order of their first rows");
        hold(cells.top <= cells.bottom && cells.left <= cells.right, "merged cells end before they begin");
        top = cells.top;
    }
}

} // namespace

MemoryFile::MemoryFile() : m_file(memfd_create("input", 0))
{
    hold(m_file >= 0, "no file in memory");
}

MemoryFile::~MemoryFile()
{
    close(m_file);
}

void MemoryFile::write(std::string_view bytes)
{
    hold(ftruncate(m_file, 0) == 0, "the file in memory cannot be emptied");
    hold(pwrite(m_file, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size()),
         "the file in memory cannot be written");
}

QString MemoryFile::path() const
{
    return QStringLiteral("/proc/self/fd/%1").arg(m_file);
}

void readThrough(sources::RowSource &rows)
{
    int before = 0;
    std::size_t cells = 0;
    for (int row = 0; row < mostRows && cells < mostCells && rows.next(); ++row) {
        hold(rows.where() > before && (!rows.isGrid() || rows.where() <= lastRow), "rows are not in order");
        hold(!rows.isGrid() || rows.cells().size() <= mostColumns, "a row is wider than a sheet");
        hold(rows.done() >= 0 && rows.done() <= 1, "more is read than there is");
        holdCells(rows.cells());
        before = rows.where();
        cells += rows.cells().size();
    }
    holdMerged(rows.merged());
    hold(rows.hiddenRows() >= 0 && rows.hiddenColumns() >= 0, "fewer than no rows are hidden");
    if (!rows.problem().isEmpty())
        hold(!rows.next(), "a row comes behind a problem");
}

void readFile(const QString &path)
{
    auto sheets = sources::openSheets(path);
    if (!sheets) {
        hold(!sheets.failure().message.isEmpty(), "a file is refused without a sentence");
        return;
    }
    for (const sources::WorkbookSheet &sheet : *sheets)
        readThrough(*sheet.rows);
}

} // namespace chulie::fuzz
