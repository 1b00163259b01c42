#include "models/merge/canonical.h"

#include <algorithm>

namespace chulie::merge {

namespace {

std::string textOf(const State &state, const catalogue::Column &column, const journal::Fact &fact)
{
    if (const auto *number = std::get_if<std::int64_t>(&fact))
        return std::to_string(*number);
    if (const auto *words = std::get_if<std::string>(&fact))
        return *words;
    if (const auto *id = std::get_if<journal::Stamp>(&fact))
        if (const Row *row = state.find(column.refers, *id))
            return keyText(state, *row);
    return {};
}

std::string line(const State &state, const Row &row)
{
    std::string line;
    for (const catalogue::Column &column : catalogue::table(row.table).columns) {
        const journal::Fact &fact = row.values[static_cast<std::size_t>(column.number)];
        if (!journal::isBlank(fact))
            line += std::string(column.label) + '=' + textOf(state, column, fact) + '\n';
    }
    return line;
}

std::string name(const State &state, catalogue::TableId table, const journal::Stamp &id)
{
    const Row *row = state.find(table, id);
    return std::string(catalogue::table(table).label) + ' ' +
           (row ? keyText(state, *row) : journal::text(id));
}

} // namespace

std::string keyText(const State &state, const Row &row)
{
    const catalogue::Table &of = catalogue::table(row.table);
    std::string key;
    for (const int column : of.key) {
        const auto at = static_cast<std::size_t>(column);
        key += (column == of.key.front() ? "" : "\t") + textOf(state, of.columns[at], row.values[at]);
    }
    return key;
}

std::string canonical(const State &state)
{
    std::vector<std::pair<catalogue::TableId, std::string>> rows;
    for (const Row &row : state.rows)
        rows.emplace_back(row.table, keyText(state, row) + '\n' + line(state, row));
    std::ranges::sort(rows);
    std::string all;
    for (const auto &[table, row] : rows)
        all += std::string(catalogue::table(table).label) + ' ' + row;
    for (const Conflict &conflict : state.conflicts) {
        all += "conflict " + std::to_string(static_cast<int>(conflict.kind)) + ' ' +
               name(state, conflict.table, conflict.row) + ' ' + std::to_string(conflict.column);
        for (const journal::Stamp &entry : conflict.entries)
            all += ' ' + journal::text(entry);
        all += '\n';
    }
    for (const Problem &problem : state.problems)
        all += "problem " + std::to_string(static_cast<int>(problem.kind)) + ' ' +
               name(state, problem.table, problem.row) + ' ' + std::to_string(problem.column) + '\n';
    for (const journal::Stamp &row : state.pending)
        all += "pending " + journal::text(row) + '\n';
    return all;
}

} // namespace chulie::merge
