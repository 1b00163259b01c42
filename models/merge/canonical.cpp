#include "models/merge/canonical.h"

#include <algorithm>

namespace chulie::history {

namespace {

std::string textOf(const State &state, const Column &column, const Fact &fact)
{
    if (const auto *number = std::get_if<std::int64_t>(&fact))
        return std::to_string(*number);
    if (const auto *words = std::get_if<std::string>(&fact))
        return *words;
    if (const auto *id = std::get_if<Stamp>(&fact))
        if (const Row *row = state.find(column.refers, *id))
            return keyText(state, *row);
    return {};
}

std::string line(const State &state, const Row &row)
{
    std::string line;
    for (const Column &column : table(row.table).columns) {
        const Fact &fact = row.values[static_cast<std::size_t>(column.number)];
        if (!isBlank(fact))
            line += std::string(column.label) + '=' + textOf(state, column, fact) + '\n';
    }
    return line;
}

std::string name(const State &state, TableId table, const Stamp &id)
{
    const Row *row = state.find(table, id);
    return std::string(chulie::table(table).label) + ' ' + (row ? keyText(state, *row) : text(id));
}

} // namespace

std::string keyText(const State &state, const Row &row)
{
    const Table &of = table(row.table);
    std::string key;
    for (const int column : of.key) {
        const auto at = static_cast<std::size_t>(column);
        key += (column == of.key.front() ? "" : "\t") + textOf(state, of.columns[at], row.values[at]);
    }
    return key;
}

std::string canonical(const State &state)
{
    std::vector<std::pair<TableId, std::string>> rows;
    for (const Row &row : state.rows)
        rows.emplace_back(row.table, keyText(state, row) + '\n' + line(state, row));
    std::ranges::sort(rows);
    std::string all;
    for (const auto &[table, row] : rows)
        all += std::string(chulie::table(table).label) + ' ' + row;
    for (const Conflict &conflict : state.conflicts) {
        all += "conflict " + std::to_string(static_cast<int>(conflict.kind)) + ' ' +
               name(state, conflict.table, conflict.row) + ' ' + std::to_string(conflict.column);
        for (const Stamp &entry : conflict.entries)
            all += ' ' + text(entry);
        all += '\n';
    }
    for (const Problem &problem : state.problems)
        all += "problem " + std::to_string(static_cast<int>(problem.kind)) + ' ' +
               name(state, problem.table, problem.row) + ' ' + std::to_string(problem.column) + '\n';
    for (const Stamp &row : state.pending)
        all += "pending " + text(row) + '\n';
    return all;
}

} // namespace chulie::history
