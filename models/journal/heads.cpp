#include "models/journal/heads.h"

#include "models/journal/record.h"
#include "models/storage/database.h"

#include <algorithm>

namespace chulie::journal {

namespace {

constexpr auto selectEntries = "SELECT id, kind, tbl, vals FROM row_entry WHERE whole = ?";
constexpr auto selectReplaced = "SELECT old FROM replaced WHERE entry = ?";
constexpr auto selectReplacingMany = "SELECT old, entry FROM replaced WHERE old >= ? ORDER BY old";
constexpr auto selectReplacedByMany = "SELECT entry, old FROM replaced WHERE entry >= ? ORDER BY entry";

} // namespace

Heads::Heads(storage::Database &database)
    : m_database(database), m_entries(database, selectEntries), m_replaced(database, selectReplaced)
{
}

void Heads::read(std::int64_t row)
{
    m_rows.clear();
    m_read.clear();
    m_replacedOfMany.reset();
    for (m_entries.with(row); m_entries.next();)
        m_read.push_back({.row = row,
                          .id = m_entries.integer(0),
                          .isRemoval = storedKind(m_entries.integer(1)) == EntryKind::Remove,
                          .columns = packedColumns(storedTable(m_entries.integer(2)), m_entries.blob(3))});
    m_entries.reset();
    m_row = m_read;
}

void Heads::read(std::span<const std::int64_t> rows, const EntriesOfRows::Take &also)
{
    m_rows.clear();
    for (const std::int64_t row : rows)
        m_rows.push_back({row});
    std::ranges::sort(m_rows, {}, &Row::id);
    m_read.clear();
    if (!m_entriesOfMany)
        m_entriesOfMany.emplace(m_database);
    m_entriesOfMany->read(rows, [&](const EntriesOfRows::Entry &entry) {
        if (also)
            also(entry);
        m_read.push_back({.row = entry.whole,
                          .id = entry.id,
                          .isRemoval = entry.kind == EntryKind::Remove,
                          .columns = packedColumns(*entry.table, entry.values)});
    });
    m_row = {};
    m_linked.reset();
    readReplaced();
}

/// What the entries of rows that have several replace: one alone replaces nothing that is asked for.
void Heads::readReplaced()
{
    std::vector<std::int64_t> entries;
    for (auto first = m_read.begin(); first != m_read.end();) {
        const auto next =
            std::find_if(first, m_read.end(), [&](const Head &entry) { return entry.row != first->row; });
        for (auto entry = first; next - first > 1 && entry != next; ++entry)
            entries.push_back(entry->id);
        first = next;
    }
    std::ranges::sort(entries);
    m_replacedOfMany.emplace();
    if (entries.empty())
        return;
    if (!m_replacedByMany)
        m_replacedByMany.emplace(m_database, selectReplacedByMany);
    for (const std::int64_t entry : entries)
        for (bool isThere = m_replacedByMany->turnTo(entry); isThere; isThere = m_replacedByMany->next())
            m_replacedOfMany->emplace_back(entry, m_replacedByMany->row().integer(1));
    m_replacedByMany->reset();
}

/// Adds what entry \a by replaces to \a replaced.
void Heads::addReplaced(std::int64_t by, std::vector<std::int64_t> &replaced)
{
    if (!m_replacedOfMany) {
        for (m_replaced.with(by); m_replaced.next();)
            replaced.push_back(m_replaced.integer(0));
        return m_replaced.reset();
    }
    auto at =
        std::ranges::lower_bound(*m_replacedOfMany, by, {}, &std::pair<std::int64_t, std::int64_t>::first);
    for (; at != m_replacedOfMany->end() && at->first == by; ++at)
        replaced.push_back(at->second);
}

bool Heads::areRead(std::span<const std::int64_t> rows) const
{
    return std::ranges::all_of(rows, [this](std::int64_t row) {
        const auto found = std::ranges::lower_bound(m_rows, row, {}, &Row::id);
        return found != m_rows.end() && found->id == row && !found->isDone;
    });
}

void Heads::turnTo(std::int64_t row)
{
    if (const auto done = std::ranges::lower_bound(m_rows, row, {}, &Row::id); done != m_rows.end())
        done->isDone = true;
    // Not std::ranges::equal_range, which Debian 12's clang cannot read.
    const auto first = std::ranges::lower_bound(m_read, row, {}, &Head::row);
    m_row = {first, std::ranges::upper_bound(first, m_read.end(), row, {}, &Head::row)};
}

std::vector<std::int64_t> Heads::all() const
{
    std::vector<std::int64_t> ids;
    for (const Head &entry : m_row)
        ids.push_back(entry.id);
    return ids;
}

bool Heads::isLinked()
{
    if (!m_linked)
        readLinked();
    return !m_row.empty() && std::ranges::binary_search(*m_linked, m_row.front().row);
}

void Heads::readLinked()
{
    m_linked.emplace();
    std::vector<std::pair<std::int64_t, std::int64_t>> rows; // by entry
    for (const Head &entry : m_read)
        rows.emplace_back(entry.id, entry.row);
    std::ranges::sort(rows);
    const auto rowOf = [&](std::int64_t entry) {
        const auto at = std::ranges::lower_bound(rows, std::pair(entry, std::int64_t{0}));
        return at != rows.end() && at->first == entry ? at->second : 0;
    };
    for (const auto &[by, old] : m_replacedOfMany.value())
        if (const std::int64_t row = rowOf(by); row != rowOf(old))
            m_linked->push_back(row);
    if (!m_replacingMany)
        m_replacingMany.emplace(m_database, selectReplacingMany);
    for (const auto &[entry, row] : rows)
        for (bool isThere = m_replacingMany->turnTo(entry); isThere; isThere = m_replacingMany->next())
            if (rowOf(m_replacingMany->row().integer(1)) != row)
                m_linked->push_back(row);
    m_replacingMany->reset();
    std::ranges::sort(*m_linked);
}

bool Heads::hasRemoval() const
{
    return std::ranges::any_of(m_row, &Head::isRemoval);
}

std::vector<std::int64_t> Heads::of(std::span<const int> columns)
{
    return select(columns, true);
}

std::vector<std::int64_t> Heads::seen(std::span<const int> columns)
{
    return select(columns, false);
}

std::vector<std::int64_t> Heads::select(std::span<const int> columns, bool endsByRemoval)
{
    std::uint64_t wanted = 0;
    for (const int column : columns)
        wanted |= std::uint64_t{1} << static_cast<unsigned>(column);
    std::vector<std::int64_t> touching;
    std::vector<std::int64_t> replacing; // what may replace one
    for (const Head &entry : m_row) {
        const bool touches = (entry.columns & wanted) != 0;
        if (touches && !entry.isRemoval)
            touching.push_back(entry.id);
        if (entry.isRemoval ? endsByRemoval : touches)
            replacing.push_back(entry.id);
    }
    if (replacing.size() < 2)
        return touching; // nothing replaces itself
    std::vector<std::int64_t> old;
    for (const std::int64_t entry : replacing)
        addReplaced(entry, old);
    std::ranges::sort(old);
    std::erase_if(touching, [&](std::int64_t entry) { return std::ranges::binary_search(old, entry); });
    return touching;
}

} // namespace chulie::journal
