#include "models/exchange/mergedrows.h"

#include <algorithm>

namespace chulie {

void MergedRows::begin(const MergedCells &merged, std::span<const SourceCell> cells)
{
    if (merged.right > merged.left)
        m_wide.push_back(merged.left);
    if (merged.bottom == merged.top || merged.left >= cells.size() || cells[merged.left].isBlank())
        return;
    if (m_down.size() <= merged.left)
        m_down.resize(merged.left + 1);
    m_down[merged.left] = {
        .bottom = merged.bottom, .is = cells[merged.left].is, .words = std::string(cells[merged.left].words)};
}

std::span<const SourceCell> MergedRows::fill(std::span<const SourceCell> cells, int line)
{
    const auto merged = m_source->merged();
    m_wide.clear();
    for (; m_next < merged.size() && merged[m_next].top <= line; ++m_next)
        if (merged[m_next].top == line)
            begin(merged[m_next], cells);
    if (m_down.empty())
        return cells;
    m_cells.assign(cells.begin(), cells.end());
    for (std::size_t column = 0; column < m_down.size(); ++column) {
        const Down &down = m_down[column];
        const bool isBlank = column >= m_cells.size() || m_cells[column].isBlank();
        if (down.bottom < line || !isBlank)
            continue;
        if (column >= m_cells.size())
            m_cells.resize(column + 1);
        m_cells[column] = {.words = down.words, .is = down.is};
    }
    return m_cells;
}

bool MergedRows::isWide(std::size_t column) const
{
    return std::ranges::find(m_wide, column) != m_wide.end();
}

} // namespace chulie
