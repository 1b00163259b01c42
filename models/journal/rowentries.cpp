#include "models/journal/rowentries.h"

#include "models/storage/database.h"

namespace chulie::journal {

namespace {

constexpr auto selectEntries = R"(
SELECT e.id, e.act, e.n, a.counter, e.kind, e.vals
FROM row_entry e JOIN act a ON a.id = e.act
WHERE e.whole = ?
ORDER BY e.id
)";
constexpr auto selectReplaced = R"(
SELECT o.vals
FROM replaced r JOIN entry o ON o.id = r.old JOIN act a ON a.id = o.act JOIN device d ON d.id = a.device
WHERE r.entry = ? AND o.kind <> 2
ORDER BY a.counter, d.name, o.n
)";
constexpr auto selectEdited = "SELECT DISTINCT row FROM entry WHERE row <> id AND tbl = ? AND kind <> 2";
constexpr auto selectRemovedSince = "SELECT row FROM entry WHERE id > ? AND kind = 2 AND tbl = ?";
constexpr auto selectCounter = "SELECT a.counter FROM entry e JOIN act a ON a.id = e.act WHERE e.id = ?";

std::vector<std::int64_t> numbers(storage::Statement &select)
{
    std::vector<std::int64_t> all;
    while (select.next())
        all.push_back(select.integer(0));
    return all;
}

} // namespace

RowEntries::RowEntries(storage::Database &database) : m_select(database, selectEntries) {}

std::vector<RowEntry> RowEntries::of(const catalogue::Table &table, std::int64_t row)
{
    std::vector<RowEntry> entries;
    m_select.with(row);
    while (m_select.next())
        entries.push_back({m_select.integer(0), m_select.integer(1), m_select.integer(2), m_select.integer(3),
                           storedKind(m_select.integer(4)), unpackValues(table, m_select.blob(5))});
    return entries;
}

ReplacedValues::ReplacedValues(storage::Database &database) : m_select(database, selectReplaced) {}

std::map<int, values::Value> ReplacedValues::by(const catalogue::Table &table, std::int64_t entry)
{
    std::map<int, values::Value> values;
    m_select.with(entry);
    while (m_select.next())
        for (auto &[column, value] : unpackValues(table, m_select.blob(0)))
            values[column] = value;
    return values;
}

std::vector<std::int64_t> editedRows(storage::Database &database, const catalogue::Table &table)
{
    storage::Statement select(database, selectEdited);
    return numbers(select.with(static_cast<int>(table.id)));
}

std::vector<std::int64_t> rowsRemovedSince(storage::Database &database, const catalogue::Table &table,
                                           std::int64_t entry)
{
    storage::Statement select(database, selectRemovedSince);
    return numbers(select.with(entry, static_cast<int>(table.id)));
}

std::int64_t counterOf(storage::Database &database, std::int64_t entry)
{
    storage::Statement select(database, selectCounter);
    return select.with(entry).next() ? select.integer(0) : 0;
}

} // namespace chulie::journal
