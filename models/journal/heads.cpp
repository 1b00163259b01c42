#include "models/journal/heads.h"

#include "models/journal/act.h"
#include "models/journal/record.h"
#include "models/storage/database.h"

#include <algorithm>
#include <map>
#include <set>

namespace chulie {

namespace {

constexpr auto selectEntries = R"(
SELECT id, kind, tbl, vals FROM row_entry WHERE whole = ?
)";

constexpr auto selectReplaced = "SELECT old FROM replaced WHERE entry = ?";

} // namespace

Heads::Heads(Database &database) : m_entries(database, selectEntries), m_replaced(database, selectReplaced) {}

void Heads::read(std::int64_t row)
{
    m_read.clear();
    m_entries.with(row);
    while (m_entries.next()) {
        const bool isRemoval = storedKind(m_entries.integer(1)) == EntryKind::Remove;
        m_read.push_back({.id = m_entries.integer(0),
                          .isRemoval = isRemoval,
                          .columns = packedColumns(storedTable(m_entries.integer(2)), m_entries.blob(3))});
    }
}

std::vector<std::int64_t> Heads::all() const
{
    std::vector<std::int64_t> ids;
    for (const Head &entry : m_read)
        ids.push_back(entry.id);
    return ids;
}

bool Heads::hasRemoval() const
{
    return std::ranges::any_of(m_read, &Head::isRemoval);
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
    for (const Head &entry : m_read) {
        const bool touches = (entry.columns & wanted) != 0;
        if (touches && !entry.isRemoval)
            touching.push_back(entry.id);
        if (entry.isRemoval ? endsByRemoval : touches)
            replacing.push_back(entry.id);
    }
    if (replacing.size() < 2)
        return touching; // nothing replaces itself
    std::set<std::int64_t> old;
    for (const std::int64_t entry : replacing) {
        m_replaced.with(entry);
        while (m_replaced.next())
            old.insert(m_replaced.integer(0));
    }
    std::erase_if(touching, [&](std::int64_t entry) { return old.contains(entry); });
    return touching;
}

} // namespace chulie
