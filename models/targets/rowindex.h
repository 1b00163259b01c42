#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace chulie::targets {

/// The position of the row of an id. Rows mostly ask for the one after the last, so that is tried first.
template <typename Place>
class RowIndex
{
public:
    void add(std::int64_t id, Place place)
    {
        m_sorted = m_sorted && (m_rows.empty() || m_rows.back().first < id);
        m_rows.emplace_back(id, place);
    }

    const Place *find(std::int64_t id)
    {
        if (!m_sorted)
            std::ranges::sort(m_rows, {}, &Row::first);
        m_sorted = true;
        for (const std::size_t guess : {m_last, m_last + 1})
            if (guess < m_rows.size() && m_rows[guess].first == id)
                return &m_rows[m_last = guess].second;
        const auto found = std::ranges::lower_bound(m_rows, id, {}, &Row::first);
        if (found == m_rows.end() || found->first != id)
            return nullptr;
        m_last = static_cast<std::size_t>(found - m_rows.begin());
        return &found->second;
    }

private:
    using Row = std::pair<std::int64_t, Place>;

    std::vector<Row> m_rows;
    std::size_t m_last = 0;
    bool m_sorted = true;
};

} // namespace chulie::targets
