#include "models/journal/lastvalues.h"

#include "models/journal/record.h"
#include "models/storage/database.h"

namespace chulie::history {

namespace {

/// What a removal ended that was itself replaced, by the row's return, no longer counted.
constexpr auto selectEntries = R"(
WITH mine AS (
  SELECT id, act, n, kind, vals FROM entry WHERE id = ?1
  UNION ALL
  SELECT id, act, n, kind, vals FROM entry WHERE row = ?1 AND row <> id
)
SELECT m.vals
FROM mine m JOIN act a ON a.id = m.act JOIN device d ON d.id = a.device
WHERE m.kind <> 2
  AND NOT EXISTS (
    SELECT 1 FROM replaced r JOIN mine x ON x.id = r.entry
    WHERE r.old = m.id AND x.kind = 2 AND EXISTS (SELECT 1 FROM replaced WHERE old = x.id))
ORDER BY a.counter, d.name, m.n
)";

} // namespace

std::vector<Value> lastValues(Database &database, const Table &table, std::int64_t row)
{
    std::vector<Value> last(table.columns.size());
    Statement select(database, selectEntries);
    select.with(row);
    while (select.next())
        for (const auto &[column, value] : unpackValues(select.blob(0)))
            last[static_cast<std::size_t>(column)] = value;
    return last;
}

} // namespace chulie::history
