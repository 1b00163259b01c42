#include "models/exchange/mergedrows.h"

#include <algorithm>

namespace chulie::exchange {

void MergedRows::begin(const sources::MergedCells &merged, std::span<const sources::SourceCell> cells)
{
    if (merged.right > merged.left)
        m_wide.push_back(merged.left);
    if (merged.bottom == merged.top || merged.left >= cells.size() || cells[merged.left].isBlank())
        return;
    m_down[merged.left] = {
        .bottom = merged.bottom, .is = cells[merged.left].is, .words = std::string(cells[merged.left].words)};
}

std::span<const sources::SourceCell> MergedRows::fill(std::span<const sources::SourceCell> cells, int line)
{
    const auto merged = m_source->merged();
    m_wide.clear();
    for (; m_next < merged.size() && merged[m_next].top <= line; ++m_next)
        if (merged[m_next].top == line)
            begin(merged[m_next], cells);
    std::erase_if(m_down, [line](const auto &down) { return down.second.bottom < line; });
    if (m_down.empty() || isTooMuch())
        return cells;
    m_cells.assign(cells.begin(), cells.end());
    for (const auto &[column, down] : m_down) {
        if (column < m_cells.size() && !m_cells[column].isBlank())
            continue;
        if (column >= m_cells.size()) {
            m_filled += column + 1 - m_cells.size();
            m_cells.resize(column + 1);
        }
        m_filled += down.words.size();
        m_cells[column] = {.words = down.words, .is = down.is};
    }
    return m_cells;
}

bool MergedRows::isWide(std::size_t column) const
{
    return std::ranges::find(m_wide, column) != m_wide.end();
}

} // namespace chulie::exchange
