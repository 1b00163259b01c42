#include "models/merge/state.h"

#include <algorithm>
#include <tuple>

namespace chulie::merge {

std::span<const journal::Stamp> Row::headsOf(int column) const
{
    return heads[static_cast<std::size_t>(catalogue::table(table).together(column).front())];
}

const Row *State::find(catalogue::TableId table, const journal::Stamp &id) const
{
    const auto found = std::ranges::lower_bound(rows, std::tuple(table, id), {},
                                                [](const Row &row) { return std::tuple(row.table, row.id); });
    return found != rows.end() && found->table == table && found->id == id ? &*found : nullptr;
}

} // namespace chulie::merge
