#include "models/sources/sheetcells.h"

#include "models/sources/celltext.h"
#include "models/sources/rowcells.h"
#include "models/sources/sourcefaults.h"

#include <algorithm>
#include <tuple>

namespace chulie::sources {

namespace {

constexpr std::size_t mostCells = 20'000'000;
constexpr std::size_t mostWords = std::size_t{1} << 27; ///< bytes
constexpr std::size_t mostMerged = 2'000'000;

std::tuple<int, std::uint16_t> place(const SheetCells::Cell &cell)
{
    return {cell.row, cell.column};
}

} // namespace

void SheetCells::put(int row, std::size_t column, SourceCell::Is is, std::string_view words)
{
    if (is == SourceCell::Is::Blank || !m_problem.isEmpty())
        return;
    if (row > mostRows)
        return refuse(SourceFaults::tooManyRows());
    if (column >= mostColumns)
        return refuse(SourceFaults::tooManyColumns());
    if (isTooLong(words))
        return refuse(SourceFaults::tooLongCell(row));
    if (m_cells.size() >= mostCells || m_words.size() + words.size() > mostWords)
        return refuse(SourceFaults::of(SourceFault::Bomb));
    m_cells.push_back({.row = row,
                       .at = static_cast<std::uint32_t>(m_words.size()),
                       .size = static_cast<std::uint32_t>(words.size()),
                       .column = static_cast<std::uint16_t>(column),
                       .is = is});
    m_words += words;
}

void SheetCells::merge(const MergedCells &cells)
{
    if (m_merged.size() < mostMerged)
        m_merged.push_back(cells);
}

void SheetCells::hideRows(int count)
{
    m_hiddenRows = std::min(m_hiddenRows + count, mostRows);
}

void SheetCells::hideColumns(int count)
{
    constexpr int most = mostColumns;
    m_hiddenColumns = std::min(m_hiddenColumns + count, most);
}

void SheetCells::refuse(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

void SheetCells::finish()
{
    if (!std::ranges::is_sorted(m_cells, {}, place))
        std::ranges::stable_sort(m_cells, {}, place);
    std::ranges::stable_sort(m_merged, {}, &MergedCells::top);
}

std::string_view SheetCells::words(const Cell &cell) const
{
    return std::string_view(m_words).substr(cell.at, cell.size);
}

bool StoredSheet::next()
{
    if (m_read) {
        m_sheet = m_read();
        m_sheet.finish();
        m_read = nullptr;
    }
    m_row.clear();
    const std::vector<SheetCells::Cell> &cells = m_sheet.cells();
    if (!problem().isEmpty() || m_at == cells.size())
        return false;
    for (m_number = cells[m_at].row; m_at < cells.size() && cells[m_at].row == m_number; ++m_at) {
        const SheetCells::Cell &cell = cells[m_at];
        m_row.resize(cell.column + std::size_t{1});
        m_row.back() = {.words = m_sheet.words(cell), .is = cell.is};
    }
    m_given += m_row.size();
    if (m_given > mostGivenCells)
        m_sheet.refuse(SourceFaults::of(SourceFault::Bomb));
    return problem().isEmpty();
}

double StoredSheet::done() const
{
    const auto cells = static_cast<double>(m_sheet.cells().size());
    return cells == 0 ? 1 : static_cast<double>(m_at) / cells;
}

} // namespace chulie::sources
