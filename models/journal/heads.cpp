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

std::vector<std::int64_t> entriesOf(Database &database, std::int64_t row)
{
    std::vector<std::int64_t> ids;
    Statement select(database, selectEntries);
    select.with(row);
    while (select.next())
        ids.push_back(select.integer(0));
    return ids;
}

std::vector<std::int64_t> heads(Database &database, std::int64_t row, std::span<const int> columns)
{
    std::vector<std::int64_t> touching;
    std::vector<std::int64_t> replacing; // what may replace one: an entry on these columns, or a removal
    Statement select(database, selectEntries);
    select.with(row);
    while (select.next()) {
        const EntryKind kind = storedKind(select.integer(1));
        const auto values = unpackValues(storedTable(select.integer(2)), select.blob(3));
        const bool touches =
            std::ranges::any_of(columns, [&](int column) { return values.contains(column); });
        if (kind != EntryKind::Remove && touches)
            touching.push_back(select.integer(0));
        if (kind == EntryKind::Remove || touches)
            replacing.push_back(select.integer(0));
    }
    std::set<std::int64_t> old;
    Statement replaced(database, selectReplaced);
    for (const std::int64_t entry : replacing) {
        replaced.with(entry);
        while (replaced.next())
            old.insert(replaced.integer(0));
    }
    std::erase_if(touching, [&](std::int64_t entry) { return old.contains(entry); });
    return touching;
}

} // namespace chulie
