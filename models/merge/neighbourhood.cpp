#include "models/merge/neighbourhood.h"

#include "models/merge/evidence.h"
#include "models/merge/model.h"

#include <algorithm>

namespace chulie::merge {

namespace {

const catalogue::Column &columnOf(catalogue::TableId of, int number)
{
    return catalogue::table(of).columns[static_cast<std::size_t>(number)];
}

} // namespace

Neighbourhood::Neighbourhood(storage::Database &database, Reach reach, RemovedChildren &removedChildren)
    : m_reach(reach), m_stored(database), m_neighbours(database), m_removedChildren(removedChildren),
      m_questioned(database)
{
    if (reach == Reach::Effects)
        for (const journal::TableRow &row : m_questioned.waiting())
            add(row);
}

void Neighbourhood::add(const journal::TableRow &row)
{
    take(row, Role::Wanted);
    while (!m_next.empty()) {
        const std::int64_t next = m_next.back();
        m_next.pop_back();
        expand(next);
    }
}

void Neighbourhood::take(const journal::TableRow &row, Role role)
{
    const auto [known, isNew] = m_rows.try_emplace(row.row, Taken{row.table, role, false, false, {}});
    if (!isNew && (known->second.role == Role::Wanted || role == Role::Support))
        return;
    known->second.role = role;
    m_next.push_back(row.row);
}

/// References to elements of an unordered map stay good while others come.
void Neighbourhood::expand(std::int64_t row)
{
    Taken &taken = m_rows.at(row);
    const journal::TableRow here{taken.table, row};
    if (!taken.isRead) {
        read(row, taken);
        takeNear(here, taken);
    }
    // Whether a row that was removed stays hangs on what hangs on it.
    if (taken.role == Role::Support && (taken.isRemoved || m_questioned.contains(row)))
        taken.role = Role::Wanted;
    if (taken.role == Role::Wanted)
        takeFamily(here, taken);
}

void Neighbourhood::read(std::int64_t row, Taken &taken)
{
    taken.isRead = true;
    taken.entries = m_stored.of(row);
    if (!taken.entries.empty() && taken.entries.front().table != taken.table)
        journal::throwDamaged("row " + std::to_string(row) + " is of two tables");
    for (const journal::StoredEntry &entry : taken.entries) {
        m_stamps.emplace(entry.id, entry.stamp);
        taken.isRemoved = taken.isRemoved || entry.kind == journal::EntryKind::Remove;
    }
}

/// What \a row is made of and hangs on.
void Neighbourhood::takeNear(const journal::TableRow &row, const Taken &taken)
{
    for (const std::int64_t part : m_neighbours.parts(row.row))
        take({row.table, part}, taken.role);
    for (const journal::StoredEntry &entry : taken.entries) {
        for (const std::int64_t linked : entry.linkedRows)
            take({row.table, linked}, taken.role);
        for (const auto &[number, value] : entry.values)
            if (columnOf(row.table, number).kind == catalogue::Kind::Reference && !values::isBlank(value))
                take({columnOf(row.table, number).refers, values::number(value)}, Role::Support);
    }
}

/// What else decides on \a row, and what it decides on.
void Neighbourhood::takeFamily(const journal::TableRow &row, const Taken &taken)
{
    for (const std::int64_t part : m_neighbours.parts(row.row))
        take({row.table, part}, Role::Wanted);
    for (const journal::StoredEntry &entry : taken.entries)
        for (const std::int64_t linked : entry.linkedRows)
            take({row.table, linked}, Role::Wanted);
    const auto mates = m_neighbours.mates(row, taken.entries);
    for (const std::int64_t mate : mates)
        take({row.table, mate}, Role::Wanted);
    takeRemovals(taken);
    // Whether two households of one number are one hangs on their members.
    const bool isTold = Evidence::canContradict(row.table) && !mates.empty();
    if (m_reach == Reach::Effects || taken.isRemoved || isTold)
        for (const journal::TableRow &child : m_neighbours.children(row))
            take(child, Role::Wanted);
    // A row that comes back makes removed rows of those that were removed before it.
    if (m_reach == Reach::Effects && taken.isRemoved)
        for (const journal::TableRow &child : m_removedChildren.of(row.row))
            take(child, Role::Wanted);
}

/// One act removes a row with all that hangs on it, and where one of these stays, others do. An act may
/// remove every row of a ledger: what it removed is asked for once.
void Neighbourhood::takeRemovals(const Taken &taken)
{
    for (const journal::StoredEntry &entry : taken.entries)
        if (entry.kind == journal::EntryKind::Remove && m_removing.insert(entry.act).second)
            for (const journal::TableRow &removed : m_stored.removedBy(entry.act))
                take(removed, Role::Wanted);
}

const journal::Stamp &Neighbourhood::stampOf(std::int64_t entry) const
{
    const auto found = m_stamps.find(entry);
    if (found == m_stamps.end())
        journal::throwDamaged("entry " + std::to_string(entry) + " is missing");
    return found->second;
}

journal::Entry Neighbourhood::entryOf(journal::StoredEntry &stored) const
{
    journal::Entry entry{stored.stamp, stored.kind, stored.table, stampOf(stored.row), {}, {}};
    entry.values.reserve(stored.values.size());
    for (auto &[number, value] : stored.values.take()) {
        const bool refers = columnOf(stored.table, number).kind == catalogue::Kind::Reference;
        journal::Fact fact;
        if (auto *words = std::get_if<std::string>(&value))
            fact = std::move(*words);
        else if (!values::isBlank(value))
            fact =
                refers ? journal::Fact(stampOf(values::number(value))) : journal::Fact(values::number(value));
        entry.values.set(number, std::move(fact));
    }
    entry.replaces.reserve(stored.replaces.size());
    for (const std::int64_t old : stored.replaces)
        entry.replaces.push_back(stampOf(old));
    return entry;
}

std::vector<journal::TableRow> Neighbourhood::wanted() const
{
    std::vector<journal::TableRow> rows;
    for (const auto &[row, taken] : m_rows)
        if (taken.role == Role::Wanted)
            rows.push_back({taken.table, row});
    return rows;
}

Part Neighbourhood::derive()
{
    Part part;
    std::vector<journal::Entry> entries;
    std::vector<std::pair<journal::Stamp, std::int64_t>> ids;
    std::vector<std::pair<std::int64_t, catalogue::TableId>> wanted;
    entries.reserve(m_stamps.size());
    ids.reserve(m_rows.size());
    for (auto &[row, taken] : m_rows) {
        if (taken.role == Role::Wanted)
            wanted.emplace_back(row, taken.table);
        for (journal::StoredEntry &entry : taken.entries) {
            entries.push_back(entryOf(entry));
            if (entry.id == row)
                ids.emplace_back(entry.stamp, row);
        }
    }
    part.ids = RowIds(std::move(ids));
    part.rows = values::FlatMap<std::int64_t, catalogue::TableId>(std::move(wanted));
    part.state = merge::derive(std::move(entries));
    return part;
}

} // namespace chulie::merge
