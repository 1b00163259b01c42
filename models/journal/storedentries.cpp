#include "models/journal/storedentries.h"

#include "models/storage/database.h"

namespace chulie::history {

namespace {

constexpr auto selectEntries = R"(
SELECT e.id, e.act, d.name, a.counter, e.n, e.kind, e.tbl, e.row, e.vals
FROM entry e JOIN act a ON a.id = e.act JOIN device d ON d.id = a.device
WHERE e.id = ?1 AND e.row = ?1
UNION ALL
SELECT e.id, e.act, d.name, a.counter, e.n, e.kind, e.tbl, e.row, e.vals
FROM entry e JOIN act a ON a.id = e.act JOIN device d ON d.id = a.device
WHERE e.row = ?1 AND e.row <> e.id
)";
constexpr auto selectReplaced = "SELECT old FROM replaced WHERE entry = ?";
constexpr auto selectLinked = R"(
SELECT o.row FROM replaced r JOIN entry o ON o.id = r.old WHERE r.entry = ?1 AND o.row <> ?2
UNION ALL
SELECT o.row FROM replaced r JOIN entry o ON o.id = r.entry WHERE r.old = ?1 AND o.row <> ?2
)";
constexpr auto selectRemoved = "SELECT tbl, row FROM entry WHERE act = ? AND kind = 2";
constexpr auto selectBetween =
    "SELECT DISTINCT tbl, row FROM entry WHERE id BETWEEN ? AND ? ORDER BY tbl, row";
constexpr auto selectOfAct = "SELECT DISTINCT tbl, row FROM entry WHERE act = ?";
constexpr auto selectStray = R"(
SELECT e.id FROM entry e
WHERE e.row <> e.id AND NOT EXISTS (SELECT 1 FROM entry c WHERE c.id = e.row AND c.row = c.id)
LIMIT 1
)";
constexpr auto selectEvery = "SELECT tbl, row FROM entry WHERE id = row ORDER BY tbl, row";

std::vector<TableRow> rowsOf(Statement &select)
{
    std::vector<TableRow> rows;
    while (select.next())
        rows.push_back({storedTable(select.integer(0)).id, select.integer(1)});
    select.reset();
    return rows;
}

std::vector<std::int64_t> numbersOf(Statement &select)
{
    std::vector<std::int64_t> numbers;
    while (select.next())
        numbers.push_back(select.integer(0));
    select.reset();
    return numbers;
}

} // namespace

StoredEntries::StoredEntries(Database &database)
    : m_select(database, selectEntries), m_replaced(database, selectReplaced),
      m_linked(database, selectLinked), m_removed(database, selectRemoved)
{
}

std::vector<StoredEntry> StoredEntries::of(std::int64_t row)
{
    std::vector<StoredEntry> entries;
    m_select.with(row);
    while (m_select.next()) {
        const Table &table = storedTable(m_select.integer(6));
        if (!entries.empty() && entries.front().table != table.id)
            throwDamaged("row " + std::to_string(row) + " is of two tables");
        entries.push_back({m_select.integer(0),
                           m_select.integer(1),
                           {m_select.integer(3), device(m_select.text(2)), m_select.integer(4)},
                           storedKind(m_select.integer(5)),
                           table.id,
                           row,
                           unpackValues(table, m_select.blob(8)),
                           {}});
    }
    m_select.reset();
    for (StoredEntry &entry : entries)
        entry.replaces = numbersOf(m_replaced.with(entry.id));
    return entries;
}

std::vector<std::int64_t> StoredEntries::linkedRows(const StoredEntry &entry)
{
    return numbersOf(m_linked.with(entry.id, entry.row));
}

std::vector<TableRow> StoredEntries::removedBy(std::int64_t act)
{
    return rowsOf(m_removed.with(act));
}

std::vector<TableRow> rowsBetween(Database &database, std::int64_t first, std::int64_t last)
{
    Statement select(database, selectBetween);
    return rowsOf(select.with(first, last));
}

std::vector<TableRow> rowsOfAct(Database &database, std::int64_t act)
{
    Statement select(database, selectOfAct);
    return rowsOf(select.with(act));
}

std::vector<TableRow> everyRow(Database &database)
{
    Statement stray(database, selectStray);
    if (stray.next())
        throwDamaged("entry " + std::to_string(stray.integer(0)) + " is on a row that nobody created");
    Statement select(database, selectEvery);
    return rowsOf(select);
}

} // namespace chulie::history
