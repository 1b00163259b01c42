#include "models/merge/part.h"

#include <algorithm>

namespace chulie::merge {

RowIds::RowIds(std::vector<std::pair<journal::Stamp, std::int64_t>> ids) : m_ids(std::move(ids))
{
    std::ranges::sort(m_ids);
}

std::int64_t RowIds::of(const journal::Stamp &row) const
{
    const auto found =
        std::ranges::lower_bound(m_ids, row, {}, &std::pair<journal::Stamp, std::int64_t>::first);
    return found != m_ids.end() && found->first == row ? found->second : 0;
}

std::vector<values::Value> Part::values(const Row &row) const
{
    std::vector<values::Value> values;
    values.reserve(row.values.size());
    for (const journal::Fact &fact : row.values) {
        if (const auto *number = std::get_if<std::int64_t>(&fact))
            values.emplace_back(*number);
        else if (const auto *words = std::get_if<std::string>(&fact))
            values.emplace_back(*words);
        else if (const auto *to = std::get_if<journal::Stamp>(&fact))
            values.emplace_back(ids.of(*to));
        else
            values.emplace_back();
    }
    return values;
}

} // namespace chulie::merge
