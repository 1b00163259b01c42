#include "models/merge/tangles.h"

#include <string>

namespace chulie::history {

namespace {

/// The village that \a row hangs on, nullptr for none.
const Row *villageOf(const State &state, const Row *row)
{
    while (row && row->table != TableId::Village) {
        const Row *above = nullptr;
        for (const Column &column : table(row->table).columns) {
            const auto *to = std::get_if<Stamp>(&row->values[static_cast<std::size_t>(column.number)]);
            if (to && column.onRemove == OnRemove::Cascade && !above)
                above = state.find(column.refers, *to);
        }
        row = above;
    }
    return row;
}

/// The key of \a row without the number that sets it apart.
std::string stem(const Row &row, int key)
{
    const auto *text = std::get_if<std::string>(&row.values[static_cast<std::size_t>(key)]);
    const std::string whole = text ? *text : std::string();
    const auto sign = whole.rfind('-');
    const bool isNumbered = sign != std::string::npos && sign + 1 < whole.size() &&
                            whole.find_first_not_of("0123456789", sign + 1) == std::string::npos;
    return isNumbered ? whole.substr(0, sign) : whole;
}

/// The rows that may have the key of \a twin.
std::vector<const Row *> familyOf(const State &state, const Conflict &twin)
{
    const Row *row = state.find(twin.table, twin.row);
    std::vector<const Row *> family;
    for (const Row &other : state.rows)
        if (row && other.table == twin.table && stem(other, twin.column) == stem(*row, twin.column))
            family.push_back(&other);
    return family;
}

} // namespace

std::set<Stamp> tangledVillages(const State &state)
{
    std::set<Stamp> villages;
    const auto add = [&](const Row *row) {
        if (const Row *village = villageOf(state, row))
            villages.insert(village->id);
    };
    for (const Conflict &conflict : state.conflicts) {
        if (conflict.kind == Conflict::Kind::Twin)
            for (const Row *row : familyOf(state, conflict))
                add(row);
        else if (conflict.kind != Conflict::Kind::Value)
            add(state.find(conflict.table, conflict.row));
    }
    for (const Problem &problem : state.problems)
        if (problem.kind != Problem::Kind::TwoHeads)
            add(state.find(problem.table, problem.row));
    return villages;
}

} // namespace chulie::history
