#include "models/journal/storedentries.h"

#include "models/journal/recordview.h"
#include "models/storage/database.h"

#include <algorithm>

namespace chulie::journal {

namespace {

constexpr auto selectEntries = R"(
SELECT id, act, n, kind, tbl, vals FROM entry WHERE id = ?1 AND row = ?1
UNION ALL
SELECT id, act, n, kind, tbl, vals FROM entry WHERE row = ?1 AND row <> id
)";
constexpr auto selectAct =
    "SELECT d.name, a.counter FROM act a JOIN device d ON d.id = a.device WHERE a.id = ?";
constexpr auto selectReplaced = R"(
SELECT r.old, o.row FROM replaced r LEFT JOIN entry o ON o.id = r.old WHERE r.entry = ?
)";
constexpr auto selectReplacing =
    "SELECT o.row FROM replaced r JOIN entry o ON o.id = r.entry WHERE r.old = ?";
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

values::FlatMap<int, values::Value> valuesOf(const catalogue::Table &table, std::string_view bytes)
{
    values::FlatMap<int, values::Value> values;
    values.reserve(std::min(table.columns.size(), bytes.size() / 2)); // a value takes two bytes or more
    eachValue(table, bytes, [&](const ValueView &view) { values.set(view.column, view.value()); });
    return values;
}

} // namespace

std::vector<TableRow> rowsOf(storage::Statement &select)
{
    std::vector<TableRow> rows;
    while (select.next())
        rows.push_back({storedTable(select.integer(0)).id, select.integer(1)});
    select.reset();
    return rows;
}

StoredEntries::StoredEntries(storage::Database &database)
    : m_select(database, selectEntries), m_act(database, selectAct), m_replaced(database, selectReplaced),
      m_replacing(database, selectReplacing), m_removed(database, selectRemoved)
{
}

const StoredEntries::Maker &StoredEntries::makerOf(std::int64_t act)
{
    const auto known = m_makers.find(act);
    if (known != m_makers.end())
        return known->second;
    if (!m_act.with(act).next())
        throwDamaged("act " + std::to_string(act) + " is missing");
    const Maker maker{device(m_act.text(0)), m_act.integer(1)};
    m_act.reset();
    return m_makers.emplace(act, maker).first->second;
}

std::vector<StoredEntry> StoredEntries::of(std::int64_t row)
{
    std::vector<StoredEntry> entries;
    m_select.with(row);
    while (m_select.next()) {
        const catalogue::Table &table = storedTable(m_select.integer(4));
        if (!entries.empty() && entries.front().table != table.id)
            throwDamaged("row " + std::to_string(row) + " is of two tables");
        const std::int64_t act = m_select.integer(1);
        const Maker &maker = makerOf(act);
        entries.push_back({m_select.integer(0),
                           act,
                           {maker.counter, maker.device, m_select.integer(2)},
                           storedKind(m_select.integer(3)),
                           table.id,
                           row,
                           valuesOf(table, m_select.blob(5)),
                           {},
                           {}});
    }
    m_select.reset();
    std::ranges::for_each(entries, [this](StoredEntry &entry) { link(entry); });
    return entries;
}

/// Reads what \a entry replaces, and which rows that or what replaces it is on.
void StoredEntries::link(StoredEntry &entry)
{
    const auto addRow = [&](std::int64_t row) {
        if (row != entry.row)
            entry.linkedRows.push_back(row);
    };
    m_replaced.with(entry.id);
    while (m_replaced.next()) {
        if (m_replaced.isNull(1))
            throwDamaged("entry " + std::to_string(m_replaced.integer(0)) + " is missing");
        entry.replaces.push_back(m_replaced.integer(0));
        addRow(m_replaced.integer(1));
    }
    m_replaced.reset();
    m_replacing.with(entry.id);
    while (m_replacing.next())
        addRow(m_replacing.integer(0));
    m_replacing.reset();
}

std::vector<TableRow> StoredEntries::removedBy(std::int64_t act)
{
    return rowsOf(m_removed.with(act));
}

std::vector<TableRow> rowsBetween(storage::Database &database, std::int64_t first, std::int64_t last)
{
    storage::Statement select(database, selectBetween);
    return rowsOf(select.with(first, last));
}

std::vector<TableRow> rowsOfAct(storage::Database &database, std::int64_t act)
{
    storage::Statement select(database, selectOfAct);
    return rowsOf(select.with(act));
}

std::vector<TableRow> everyRow(storage::Database &database)
{
    storage::Statement stray(database, selectStray);
    if (stray.next())
        throwDamaged("entry " + std::to_string(stray.integer(0)) + " is on a row that nobody created");
    storage::Statement select(database, selectEvery);
    return rowsOf(select);
}

} // namespace chulie::journal
