#include "tests/support/replica.h"

#include "models/merge/rowdrafts.h"

#include <algorithm>

namespace chulie::test {

using namespace history;

const State &Replica::state() const
{
    if (!m_state)
        m_state = derive(m_entries);
    return *m_state;
}

const Entry &Replica::entry(const Stamp &stamp) const
{
    return *std::ranges::find(m_entries, stamp, &Entry::stamp);
}

void Replica::receive(std::span<const Entry> entries)
{
    for (const Entry &one : entries) {
        if (!m_seen.insert(one.stamp).second)
            continue;
        m_entries.push_back(one);
        m_counter = raised(m_counter, one.stamp.counter);
        m_state.reset();
    }
}

void Replica::restore(const Replica &backup, std::uint64_t device)
{
    *this = backup;
    m_device = device;
}

void Replica::begin()
{
    ++m_counter;
    m_n = 0;
}

void Replica::write(EntryKind kind, TableId table, std::optional<Stamp> row, std::map<int, Fact> values,
                    std::vector<Stamp> replaces)
{
    const Stamp stamp{m_counter, m_device, m_n++};
    m_entries.push_back({stamp, kind, table, row.value_or(stamp), std::move(values), std::move(replaces)});
    m_seen.insert(stamp);
    m_state.reset();
}

const Row *Replica::withKey(TableId table, const std::vector<Fact> &values) const
{
    const std::string key = keyOf(chulie::table(table), values);
    const auto found = std::ranges::find_if(state().rows, [&](const Row &row) {
        return row.table == table && keyOf(chulie::table(table), row.values) == key;
    });
    return found == state().rows.end() ? nullptr : &*found;
}

Stamp Replica::insert(TableId table, std::map<int, Fact> values)
{
    std::vector<Fact> all(chulie::table(table).columns.size());
    for (const auto &[column, fact] : values)
        all[static_cast<std::size_t>(column)] = fact;
    const std::string key = keyOf(chulie::table(table), all);
    std::optional<Stamp> back;
    std::vector<Stamp> names;
    for (const Row &row : state().removed) {
        if (row.table != table || keyOf(chulie::table(table), row.values) != key)
            continue;
        back = row.id;
        names.insert(names.end(), row.entries.begin(), row.entries.end());
    }
    write(EntryKind::Insert, table, back, std::move(values), std::move(names));
    return m_entries.back().row;
}

void Replica::edit(const Row &row, std::map<int, Fact> values)
{
    std::set<Stamp> names;
    for (const auto &[column, fact] : values)
        names.insert(row.headsOf(column).begin(), row.headsOf(column).end());
    if (names.empty()) {
        const auto &key = row.headsOf(table(row.table).key.front());
        names.insert(key.begin(), key.end());
    }
    write(EntryKind::Edit, row.table, row.id, std::move(values), {names.begin(), names.end()});
}

void Replica::remove(Row row)
{
    for (const Table &table : allTables()) {
        for (const Column &column : table.columns) {
            if (column.kind != Kind::Reference || column.refers != row.table)
                continue;
            const std::vector<Row> rows = state().rows;
            for (const Row &child : rows) {
                if (child.table != table.id ||
                    child.values[static_cast<std::size_t>(column.number)] != Fact(row.id) ||
                    !state().find(child.table, child.id))
                    continue;
                if (column.onRemove == OnRemove::Cascade)
                    remove(child);
                else
                    edit(child, {{column.number, {}}});
            }
        }
    }
    write(EntryKind::Remove, row.table, row.id, {}, row.entries);
}

void Replica::undoEdit(const Entry &undone)
{
    std::map<int, Fact> back;
    const auto rows = state().rows;
    const auto row = std::ranges::find_if(rows, [&](const Row &one) {
        return one.table == undone.table && std::ranges::binary_search(one.entries, undone.stamp);
    });
    if (row == rows.end())
        return;
    for (const auto &[column, fact] : undone.values) {
        const auto &heads = row->headsOf(column);
        if (heads.empty() || heads.back() != undone.stamp)
            return;
        back[column] = Fact();
        for (const Stamp &old : undone.replaces)
            if (m_seen.contains(old) && touches(entry(old), table(undone.table).together(column).front()))
                back[column] = factOf(entry(old), column);
    }
    std::vector<Fact> values = row->values;
    for (const auto &[column, fact] : back) {
        const Column &of = table(row->table).columns[static_cast<std::size_t>(column)];
        if (const auto *to = std::get_if<Stamp>(&fact); to && !state().find(of.refers, *to))
            return;
        if (of.required && isBlank(fact))
            return;
        values[static_cast<std::size_t>(column)] = fact;
    }
    const Row *same = withKey(row->table, values);
    if (!same || same->id == row->id)
        edit(*row, back);
}

void Replica::undo(std::int64_t counter)
{
    auto entries = m_entries;
    std::ranges::reverse(entries);
    for (const Entry &done : entries) {
        if (done.stamp.device != m_device || done.stamp.counter != counter)
            continue;
        if (done.kind == EntryKind::Edit)
            undoEdit(done);
        const Row *row = state().find(done.table, done.row);
        if (done.kind == EntryKind::Insert && row && row->entries == std::vector<Stamp>{done.stamp})
            remove(*row);
        const auto gone = std::ranges::find(state().removed, done.row, &Row::id);
        if (done.kind != EntryKind::Remove || gone == state().removed.end() ||
            withKey(done.table, gone->values))
            continue;
        std::map<int, Fact> values;
        for (std::size_t column = 0; column < gone->values.size(); ++column)
            if (!isBlank(gone->values[column]))
                values[static_cast<int>(column)] = gone->values[column];
        insert(done.table, std::move(values));
    }
}

void Replica::decideRemoval(const Conflict &conflict)
{
    const Row *row = state().find(conflict.table, conflict.row);
    if (!row)
        return;
    std::map<int, Fact> values;
    for (std::size_t column = 0; column < row->values.size(); ++column)
        if (!isBlank(row->values[column]))
            values[static_cast<int>(column)] = row->values[column];
    std::set<Stamp> names(row->entries.begin(), row->entries.end());
    for (const Stamp &met : conflict.entries) {
        names.insert(met);
        const auto &seen = entry(met).replaces;
        names.insert(seen.begin(), seen.end());
    }
    write(EntryKind::Insert, conflict.table, row->id, std::move(values), {names.begin(), names.end()});
}

void Replica::decide()
{
    // A decision may bring back what makes another one necessary.
    for (int round = 0; round < 20 && !state().conflicts.empty(); ++round) {
        begin();
        for (const Conflict &conflict : std::vector<Conflict>(state().conflicts)) {
            if (conflict.kind == Conflict::Kind::Removal || conflict.kind == Conflict::Kind::Anew) {
                decideRemoval(conflict);
                continue;
            }
            const Row *row = state().find(conflict.table, conflict.row);
            if (!row)
                continue;
            std::map<int, Fact> values;
            for (const int column : table(conflict.table).together(conflict.column))
                values[column] = row->values[static_cast<std::size_t>(column)];
            edit(*row, values);
        }
    }
}

} // namespace chulie::test
