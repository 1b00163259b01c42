#include "models/journal/acts.h"

#include "models/journal/record.h"
#include "models/storage/database.h"

#include <unordered_map>

namespace chulie::journal {

namespace {

constexpr auto countEntries = "SELECT count(*) FROM entry WHERE act = ?";
constexpr auto selectFirstAct = "SELECT min(id) FROM act";
constexpr auto selectLastEntry = "SELECT ifnull(max(id), 0) FROM entry";
constexpr auto selectOfMerge = "SELECT 1 FROM act WHERE id = ? AND command IN ('merge', 'unmerge')";
constexpr auto selectExists = "SELECT 1 FROM act WHERE id = ?";
// An undo is younger than what it undoes: a damaged ledger in which it is not must not turn in a circle.
/// An act, its last undo, the last undo of that, and so on. The act is undone where their number is odd.
constexpr auto selectUndos = R"(
WITH RECURSIVE chain (act) AS (
  SELECT ?1
  UNION ALL
  SELECT (SELECT max(u.id) FROM act u WHERE u.undoes = chain.act AND u.id > chain.act) FROM chain
  WHERE chain.act IS NOT NULL
)
SELECT (count(act) - 1) % 2 FROM chain
)";
constexpr auto selectRoot = R"(
WITH RECURSIVE up (act, depth) AS (
  SELECT ?1, 0
  UNION ALL
  SELECT a.undoes, depth + 1 FROM up JOIN act a ON a.id = up.act WHERE a.undoes < a.id
)
SELECT act, depth FROM up ORDER BY depth DESC LIMIT 1
)";
constexpr auto selectOwnActs = R"(
SELECT a.id, a.undoes IS NOT NULL
FROM act a JOIN device d ON d.id = a.device
WHERE (d.name IN (SELECT value FROM ledger WHERE key = 'device')
    OR 'formerly ' || d.name IN (SELECT key FROM ledger))
  AND a.command NOT IN ('merge', 'unmerge')
  AND NOT EXISTS (SELECT 1 FROM merge m WHERE a.id >= m.first_act AND a.id < m.act)
ORDER BY a.id DESC
)";
// The rows in the tables, of which those that the act has entries on may be parts; a row for each entry. The
// index on entries has them in this order.
constexpr auto selectRows = R"(
SELECT e.tbl, ifnull(j.whole, e.row), e.kind, e.vals FROM entry e LEFT JOIN joined j ON j.row = e.row
WHERE e.act = ? ORDER BY e.n
)";
constexpr auto lastFirst = " DESC";

/// The columns that an entry on \a table with \a values sets, with those that belong to them.
Columns columnsOf(const catalogue::Table &table, EntryKind kind, std::string_view values)
{
    const Registers registers =
        kind == EntryKind::Edit ? Registers::of(table, packedColumns(table, values)) : Registers::all(table);
    return registers.columns(table);
}

} // namespace

std::int64_t lastEntry(storage::Database &database)
{
    storage::Statement select(database, selectLastEntry);
    select.next();
    return select.integer(0);
}

std::int64_t entryCount(storage::Database &database, std::int64_t act)
{
    storage::Statement count(database, countEntries);
    return count.with(act).next() ? count.integer(0) : 0;
}

bool isFirstAct(storage::Database &database, std::int64_t act)
{
    storage::Statement first(database, selectFirstAct);
    return first.next() && first.integer(0) == act;
}

bool hasAct(storage::Database &database, std::int64_t act)
{
    storage::Statement select(database, selectExists);
    return select.with(act).next();
}

bool isOfMerge(storage::Database &database, std::int64_t act)
{
    storage::Statement select(database, selectOfMerge);
    return select.with(act).next();
}

bool isUndone(storage::Database &database, std::int64_t act)
{
    storage::Statement select(database, selectUndos);
    select.with(act).next();
    return select.integer(0) == 1;
}

Root rootOf(storage::Database &database, std::int64_t act)
{
    storage::Statement select(database, selectRoot);
    select.with(act).next();
    return {select.integer(0), select.integer(1) % 2 == 1};
}

OwnActs::OwnActs(storage::Database &database) : m_select(database, selectOwnActs) {}

bool OwnActs::next(OwnAct &act)
{
    if (!m_select.next())
        return false;
    act = {m_select.integer(0), m_select.integer(1) == 1};
    return true;
}

Roots::Roots(storage::Database &database) : m_select(database, selectRoot) {}

std::int64_t Roots::of(std::int64_t act)
{
    if (const auto known = m_known.find(act); known != m_known.end())
        return known->second;
    m_select.with(act).next();
    const std::int64_t root = m_select.integer(0);
    m_select.reset();
    m_known.emplace(act, root);
    return root;
}

std::vector<ActedRow> rowsOf(storage::Database &database, std::int64_t act, ActOrder order)
{
    std::vector<ActedRow> rows;
    std::unordered_map<std::int64_t, std::size_t> known; // row → its place
    storage::Statement select(database,
                              std::string(selectRows) + (order == ActOrder::LastRowFirst ? lastFirst : ""));
    select.with(act);
    while (select.next()) {
        const std::int64_t row = select.integer(1);
        const auto [place, isNew] = known.try_emplace(row, rows.size());
        if (isNew)
            rows.push_back({.table = &storedTable(select.integer(0)), .row = row});
        ActedRow &acted = rows[place->second];
        acted.columns |= columnsOf(*acted.table, storedKind(select.integer(2)), select.blob(3));
    }
    return rows;
}

} // namespace chulie::journal
