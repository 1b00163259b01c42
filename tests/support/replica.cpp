#include "tests/support/replica.h"

#include "models/merge/rowdrafts.h"

#include <algorithm>

namespace chulie::support {

const merge::State &Replica::state() const
{
    if (!m_state)
        m_state = merge::derive(m_entries);
    return *m_state;
}

const journal::Entry &Replica::entry(const journal::Stamp &stamp) const
{
    return *std::ranges::find(m_entries, stamp, &journal::Entry::stamp);
}

void Replica::receive(std::span<const journal::Entry> entries)
{
    for (const journal::Entry &one : entries) {
        if (!m_seen.insert(one.stamp).second)
            continue;
        m_entries.push_back(one);
        m_counter = journal::raised(m_counter, one.stamp.counter);
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

void Replica::write(journal::EntryKind kind, catalogue::TableId table, std::optional<journal::Stamp> row,
                    const std::map<int, journal::Fact> &values, std::vector<journal::Stamp> replaces)
{
    const journal::Stamp stamp{m_counter, m_device, m_n++};
    m_entries.push_back({stamp, kind, table, row.value_or(stamp), values, std::move(replaces)});
    m_seen.insert(stamp);
    m_state.reset();
}

const merge::Row *Replica::withKey(catalogue::TableId table, const std::vector<journal::Fact> &values) const
{
    const std::string key = merge::keyOf(catalogue::table(table), values);
    const auto found = std::ranges::find_if(state().rows, [&](const merge::Row &row) {
        return row.table == table && merge::keyOf(catalogue::table(table), row.values) == key;
    });
    return found == state().rows.end() ? nullptr : &*found;
}

journal::Stamp Replica::insert(catalogue::TableId table, const std::map<int, journal::Fact> &values)
{
    std::vector<journal::Fact> all(catalogue::table(table).columns.size());
    for (const auto &[column, fact] : values)
        all[static_cast<std::size_t>(column)] = fact;
    const std::string key = merge::keyOf(catalogue::table(table), all);
    std::optional<journal::Stamp> back;
    std::vector<journal::Stamp> names;
    for (const merge::Row &row : state().removed) {
        if (row.table != table || merge::keyOf(catalogue::table(table), row.values) != key)
            continue;
        back = row.id;
        names.insert(names.end(), row.entries.begin(), row.entries.end());
    }
    write(journal::EntryKind::Insert, table, back, values, std::move(names));
    return m_entries.back().row;
}

void Replica::edit(const merge::Row &row, const std::map<int, journal::Fact> &values)
{
    std::set<journal::Stamp> names;
    for (const auto &[column, fact] : values)
        names.insert(row.headsOf(column).begin(), row.headsOf(column).end());
    if (names.empty()) {
        const auto &key = row.headsOf(catalogue::table(row.table).key.front());
        names.insert(key.begin(), key.end());
    }
    write(journal::EntryKind::Edit, row.table, row.id, values, {names.begin(), names.end()});
}

void Replica::remove(merge::Row row)
{
    for (const catalogue::Table &table : catalogue::allTables()) {
        for (const catalogue::Column &column : table.columns) {
            if (column.kind != catalogue::Kind::Reference || column.refers != row.table)
                continue;
            const std::vector<merge::Row> rows = state().rows;
            for (const merge::Row &child : rows) {
                if (child.table != table.id ||
                    child.values[static_cast<std::size_t>(column.number)] != journal::Fact(row.id) ||
                    !state().find(child.table, child.id))
                    continue;
                if (column.onRemove == catalogue::OnRemove::Cascade)
                    remove(child);
                else
                    edit(child, {{column.number, {}}});
            }
        }
    }
    write(journal::EntryKind::Remove, row.table, row.id, {}, row.entries);
}

void Replica::undoEdit(const journal::Entry &undone)
{
    std::map<int, journal::Fact> back;
    const auto rows = state().rows;
    const auto row = std::ranges::find_if(rows, [&](const merge::Row &one) {
        return one.table == undone.table && std::ranges::binary_search(one.entries, undone.stamp);
    });
    if (row == rows.end())
        return;
    for (const auto &[column, fact] : undone.values) {
        const auto &heads = row->headsOf(column);
        if (heads.empty() || heads.back() != undone.stamp)
            return;
        back[column] = journal::Fact();
        for (const journal::Stamp &old : undone.replaces)
            if (m_seen.contains(old) &&
                merge::touches(entry(old), catalogue::table(undone.table).together(column).front()))
                back[column] = merge::factOf(entry(old), column);
    }
    std::vector<journal::Fact> values = row->values;
    for (const auto &[column, fact] : back) {
        const catalogue::Column &of = catalogue::table(row->table).columns[static_cast<std::size_t>(column)];
        if (const auto *to = std::get_if<journal::Stamp>(&fact); to && !state().find(of.refers, *to))
            return;
        if (of.required && journal::isBlank(fact))
            return;
        values[static_cast<std::size_t>(column)] = fact;
    }
    const merge::Row *same = withKey(row->table, values);
    if (!same || same->id == row->id)
        edit(*row, back);
}

void Replica::undo(std::int64_t counter)
{
    auto entries = m_entries;
    std::ranges::reverse(entries);
    for (const journal::Entry &done : entries) {
        if (done.stamp.device != m_device || done.stamp.counter != counter)
            continue;
        if (done.kind == journal::EntryKind::Edit)
            undoEdit(done);
        const merge::Row *row = state().find(done.table, done.row);
        if (done.kind == journal::EntryKind::Insert && row &&
            row->entries == std::vector<journal::Stamp>{done.stamp})
            remove(*row);
        const auto gone = std::ranges::find(state().removed, done.row, &merge::Row::id);
        if (done.kind != journal::EntryKind::Remove || gone == state().removed.end() ||
            withKey(done.table, gone->values))
            continue;
        std::map<int, journal::Fact> values;
        for (std::size_t column = 0; column < gone->values.size(); ++column)
            if (!journal::isBlank(gone->values[column]))
                values[static_cast<int>(column)] = gone->values[column];
        insert(done.table, values);
    }
}

void Replica::decideRemoval(const merge::Conflict &conflict)
{
    const merge::Row *row = state().find(conflict.table, conflict.row);
    if (!row)
        return;
    std::map<int, journal::Fact> values;
    for (std::size_t column = 0; column < row->values.size(); ++column)
        if (!journal::isBlank(row->values[column]))
            values[static_cast<int>(column)] = row->values[column];
    std::set<journal::Stamp> names(row->entries.begin(), row->entries.end());
    for (const journal::Stamp &met : conflict.entries) {
        names.insert(met);
        const auto &seen = entry(met).replaces;
        names.insert(seen.begin(), seen.end());
    }
    write(journal::EntryKind::Insert, conflict.table, row->id, values, {names.begin(), names.end()});
}

void Replica::decide()
{
    // A decision may bring back what makes another one necessary.
    for (int round = 0; round < 20 && !state().conflicts.empty(); ++round) {
        begin();
        for (const merge::Conflict &conflict : std::vector<merge::Conflict>(state().conflicts)) {
            if (conflict.kind == merge::Conflict::Kind::Removal ||
                conflict.kind == merge::Conflict::Kind::Anew) {
                decideRemoval(conflict);
                continue;
            }
            const merge::Row *row = state().find(conflict.table, conflict.row);
            if (!row)
                continue;
            std::map<int, journal::Fact> values;
            for (const int column : catalogue::table(conflict.table).together(conflict.column))
                values[column] = row->values[static_cast<std::size_t>(column)];
            edit(*row, values);
        }
    }
}

} // namespace chulie::support
