#include "models/merge/questioned.h"

#include "models/catalogue/officewords.h"
#include "models/journal/act.h"
#include "models/merge/numbered.h"
#include "models/merge/part.h"
#include "models/storage/database.h"

#include <algorithm>
#include <set>

namespace chulie::merge {

namespace {

constexpr auto selectAll = "SELECT row FROM questioned";
constexpr auto selectAny = "SELECT 1 FROM questioned LIMIT 1";
constexpr auto selectWaiting = "SELECT DISTINCT e.tbl, e.row FROM questioned q JOIN entry e ON e.id = q.row "
                               "WHERE q.waits = 1";
constexpr auto deleteRow = "DELETE FROM questioned WHERE row = ?";
constexpr auto insertRow = "INSERT OR REPLACE INTO questioned (row, village, waits) VALUES (?, ?, ?)";
constexpr auto deleteUnknown = "DELETE FROM questioned WHERE row = 0";
constexpr auto selectTangled = R"(
SELECT q.row, q.village, ifnull(e.tbl, 0) FROM questioned q LEFT JOIN entry e ON e.id = q.row
WHERE q.village <> 0 OR q.row = 0
)";
constexpr auto selectInQuestion = R"(
SELECT e.tbl, e.row FROM questioned q JOIN entry e ON e.id = q.row
UNION
SELECT ?1, id FROM member
WHERE relation = ?2 AND household IN (SELECT household FROM member WHERE relation = ?2
                                      GROUP BY household HAVING count(*) > 1)
UNION
SELECT ?1, m.id FROM member m
WHERE m.identity IS NULL AND (SELECT count(*) FROM member n
                              WHERE n.household = m.household AND n.name = m.name AND n.identity IS NOT NULL) > 1
ORDER BY 1, 2
)";

/// The village that \a row hangs on, nullptr for none.
const Row *villageOf(const State &state, const Row *row)
{
    while (row && row->table != catalogue::TableId::Village) {
        const Row *above = nullptr;
        for (const catalogue::Column &column : catalogue::table(row->table).columns) {
            const auto *to =
                std::get_if<journal::Stamp>(&row->values[static_cast<std::size_t>(column.number)]);
            if (to && column.onRemove == catalogue::OnRemove::Cascade && !above)
                above = state.find(column.refers, *to);
        }
        row = above;
    }
    return row;
}

std::string stemOfRow(const Row &row, int key)
{
    const auto *text = std::get_if<std::string>(&row.values[static_cast<std::size_t>(key)]);
    return text ? stemOf(*text) : std::string();
}

/// Writes what a part leaves open.
class Noting
{
public:
    Noting(storage::Database &database, const Part &part)
        : m_database(database), m_part(part), m_delete(database, deleteRow), m_insert(database, insertRow)
    {
    }

    void note()
    {
        if (storage::Statement(m_database, selectAny).next())
            for (const auto &[row, table] : m_part.rows)
                m_delete.with(row).run();
        for (const Conflict &conflict : m_part.state.conflicts)
            note(conflict);
        for (const Problem &problem : m_part.state.problems) {
            const bool isLost = problem.kind == Problem::Kind::Lost;
            const bool isAlone = problem.kind == Problem::Kind::TwoHeads;
            add(problem.row, isAlone ? 0 : village(problem.table, problem.row), isLost);
        }
        for (const journal::Stamp &row : m_part.state.pending)
            add(row, 0, true);
    }

private:
    void note(const Conflict &conflict)
    {
        if (conflict.kind == Conflict::Kind::Twin)
            noteFamily(conflict);
        else
            add(conflict.row,
                conflict.kind == Conflict::Kind::Value ? 0 : village(conflict.table, conflict.row), false);
    }
    /// Each row that may have the key of a twin, in each of the villages of all of them.
    void noteFamily(const Conflict &twin)
    {
        const Row *row = m_part.state.find(twin.table, twin.row);
        std::vector<const Row *> family;
        std::set<std::int64_t> villages;
        for (const Row &other : m_part.state.rows) {
            if (other.table != twin.table || stemOfRow(other, twin.column) != stemOfRow(*row, twin.column))
                continue;
            family.push_back(&other);
            villages.insert(village(other.table, other.id));
        }
        for (const Row *one : family)
            for (const std::int64_t each : villages)
                add(one->id, each, false);
    }
    [[nodiscard]] std::int64_t village(catalogue::TableId table, const journal::Stamp &row) const
    {
        const Row *of = villageOf(m_part.state, m_part.state.find(table, row));
        return of ? m_part.ids.of(of->id) : 0;
    }
    void add(const journal::Stamp &row, std::int64_t village, bool waits)
    {
        if (m_part.isFor(row))
            m_insert.with(m_part.ids.of(row), village, waits ? 1 : 0).run();
    }

    storage::Database &m_database;
    const Part &m_part;
    storage::Statement m_delete;
    storage::Statement m_insert;
};

} // namespace

Questioned::Questioned(storage::Database &database)
{
    for (storage::Statement select(database, selectAll); select.next();)
        m_rows.insert(select.integer(0));
    if (m_rows.empty())
        return;
    storage::Statement waiting(database, selectWaiting);
    m_waiting = journal::rowsOf(waiting);
}

void noteQuestioned(storage::Database &database, const Part &part)
{
    Noting(database, part).note();
}

void noteKnown(storage::Database &database)
{
    storage::Statement(database, deleteUnknown).run();
}

std::vector<journal::TableRow> unsettledBy(storage::Database &database, const journal::Act &act)
{
    std::set<journal::TableRow> rows;
    for (storage::Statement select(database, selectTangled); select.next();) {
        if (select.integer(0) == 0)
            return journal::everyRow(database);
        if (act.touchedEverything() || act.villages().contains(select.integer(1)))
            rows.insert({journal::storedTable(select.integer(2)).id, select.integer(0)});
    }
    if (rows.empty())
        return {};
    for (const journal::TableRow &row : journal::rowsOfAct(database, act.id()))
        rows.insert(row);
    return {rows.begin(), rows.end()};
}

std::vector<journal::TableRow> rowsInQuestion(storage::Database &database)
{
    if (Questioned(database).isUnknown())
        return journal::everyRow(database);
    storage::Statement select(database, selectInQuestion);
    select.with(static_cast<int>(catalogue::TableId::Member), catalogue::headOfHousehold);
    return journal::rowsOf(select);
}

} // namespace chulie::merge
