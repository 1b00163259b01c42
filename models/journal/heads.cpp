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
SELECT id, kind, tbl, vals FROM entry WHERE id = ?1
UNION ALL
SELECT id, kind, tbl, vals FROM entry WHERE row = ?1 AND row <> id
)";

constexpr auto selectReplaced = "SELECT old FROM replaced WHERE entry = ?";

} // namespace

Heads::Heads(Database &database) : m_entries(database, selectEntries), m_replaced(database, selectReplaced) {}

std::vector<std::int64_t> Heads::entriesOf(std::int64_t row)
{
    std::vector<std::int64_t> ids;
    m_entries.with(row);
    while (m_entries.next())
        ids.push_back(m_entries.integer(0));
    return ids;
}

std::vector<std::int64_t> Heads::of(std::int64_t row, std::span<const int> columns)
{
    std::vector<std::int64_t> touching;
    std::vector<std::int64_t> replacing; // what may replace one: an entry on these columns, or a removal
    m_entries.with(row);
    while (m_entries.next()) {
        const EntryKind kind = storedKind(m_entries.integer(1));
        const auto values = unpackValues(storedTable(m_entries.integer(2)), m_entries.blob(3));
        const bool touches =
            std::ranges::any_of(columns, [&](int column) { return values.contains(column); });
        if (kind != EntryKind::Remove && touches)
            touching.push_back(m_entries.integer(0));
        if (kind == EntryKind::Remove || touches)
            replacing.push_back(m_entries.integer(0));
    }
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
