#include "models/journal/heads.h"

#include "models/journal/record.h"

#include <algorithm>

namespace chulie::journal {

namespace {

constexpr auto selectReplacing = "SELECT old, entry FROM replaced WHERE old >= ? ORDER BY old";
constexpr auto selectReplacedBy = "SELECT entry, old FROM replaced WHERE entry >= ? ORDER BY entry";

} // namespace

Heads::Heads(storage::Database &database)
    : m_entries(database), m_replacedBy(database, selectReplacedBy), m_replacing(database, selectReplacing)
{
}

void Heads::read(std::int64_t row)
{
    read(std::span(&row, 1));
    turnTo(row);
}

void Heads::read(std::span<const std::int64_t> rows, const EntriesOfRows::Take &also)
{
    m_rows.clear();
    for (const std::int64_t row : rows)
        m_rows.push_back({row});
    std::ranges::sort(m_rows, {}, &Row::id);
    m_read.clear();
    m_entries.read(rows, [&](const EntriesOfRows::Entry &entry) {
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
    m_replaced.clear();
    for (const std::int64_t entry : entries)
        for (bool isThere = m_replacedBy.turnTo(entry); isThere; isThere = m_replacedBy.next())
            m_replaced.emplace_back(entry, m_replacedBy.row().integer(1));
    m_replacedBy.reset();
}

/// Adds what entry \a by replaces to \a replaced.
void Heads::addReplaced(std::int64_t by, std::vector<std::int64_t> &replaced) const
{
    auto at = std::ranges::lower_bound(m_replaced, by, {}, &std::pair<std::int64_t, std::int64_t>::first);
    for (; at != m_replaced.end() && at->first == by; ++at)
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
    for (const auto &[by, old] : m_replaced)
        if (const std::int64_t row = rowOf(by); row != rowOf(old))
            m_linked->push_back(row);
    for (const auto &[entry, row] : rows)
        for (bool isThere = m_replacing.turnTo(entry); isThere; isThere = m_replacing.next())
            if (rowOf(m_replacing.row().integer(1)) != row)
                m_linked->push_back(row);
    m_replacing.reset();
    std::ranges::sort(*m_linked);
}

bool Heads::hasRemoval() const
{
    return std::ranges::any_of(m_row, &Head::isRemoval);
}

std::vector<std::int64_t> Heads::of(Columns columns)
{
    std::vector<std::int64_t> heads;
    select(columns, true, heads);
    return heads;
}

bool Heads::addSeen(Columns columns, std::vector<std::int64_t> &to)
{
    const std::size_t before = to.size();
    select(columns, false, to);
    return to.size() > before;
}

void Heads::select(Columns columns, bool endsByRemoval, std::vector<std::int64_t> &to)
{
    const auto touches = [&](const Head &entry) {
        return !entry.isRemoval && (entry.columns & columns) != 0;
    };
    const auto mayReplace = [&](const Head &entry) {
        return entry.isRemoval ? endsByRemoval : touches(entry);
    };
    m_old.clear();
    if (std::ranges::count_if(m_row, mayReplace) > 1) // nothing replaces itself
        for (const Head &entry : m_row)
            if (mayReplace(entry))
                addReplaced(entry.id, m_old);
    std::ranges::sort(m_old);
    for (const Head &entry : m_row)
        if (touches(entry) && !std::ranges::binary_search(m_old, entry.id))
            to.push_back(entry.id);
}

} // namespace chulie::journal
