#include "models/crosstab/crosstab.h"

#include <algorithm>
#include <cmath>

namespace chulie::crosstab {

std::size_t Crosstab::cell(int row, int column) const
{
    return static_cast<std::size_t>(row + 1) * (m_columns.size() + 1) + static_cast<std::size_t>(column + 1);
}

std::optional<std::int64_t> Crosstab::at(int row, int column) const
{
    const Sum &sum = m_sums[cell(row, column)];
    return m_money && !sum.known ? std::nullopt : std::optional(sum.amount);
}

std::optional<std::int64_t> Crosstab::share(int row, int column) const
{
    constexpr double whole = 10'000;
    const auto of = at(all, all);
    const auto part = at(row, column);
    if (!of || !part || *of <= 0)
        return {};
    return std::llround(static_cast<double>(*part) / static_cast<double>(*of) * whole);
}

namespace {

void keepEachOnce(std::vector<std::int64_t> &ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

} // namespace

std::vector<std::int64_t> Crosstab::households(int row, int column) const
{
    std::vector<std::int64_t> ids;
    for (const Entry &entry : m_entries)
        if (entry.household != 0 && (row == all || entry.row == row) &&
            (column == all || entry.column == column))
            ids.push_back(entry.household);
    keepEachOnce(ids);
    return ids;
}

std::vector<std::vector<std::int64_t>> Crosstab::householdsByCell() const
{
    std::vector<std::vector<std::int64_t>> cells(m_rows.size() * m_columns.size());
    for (const Entry &entry : m_entries)
        if (entry.household != 0)
            cells[static_cast<std::size_t>(entry.column) * m_rows.size() +
                  static_cast<std::size_t>(entry.row)]
                .push_back(entry.household);
    for (auto &ids : cells)
        keepEachOnce(ids);
    return cells;
}

} // namespace chulie::crosstab
