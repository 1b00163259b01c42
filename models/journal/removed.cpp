#include "models/journal/removed.h"

#include "models/catalogue/columns.h"
#include "models/storage/database.h"

namespace chulie::journal {

namespace {

constexpr auto selectAny = "SELECT 1 FROM removed LIMIT 1";
// The first is what all of them are once they are one: the least by the order of names.
constexpr auto selectRows = R"(
SELECT r.row
FROM removed r JOIN entry e ON e.id = r.row JOIN act a ON a.id = e.act JOIN device d ON d.id = a.device
WHERE r.tbl = ? AND r.key = ?
ORDER BY a.counter, d.name, e.n
)";
constexpr auto selectAll = "SELECT row FROM removed WHERE tbl = ? ORDER BY row DESC";
constexpr auto deleteOfKey = "DELETE FROM removed WHERE tbl = ? AND key = ?";
constexpr auto deleteRow = "DELETE FROM removed WHERE tbl = ? AND key = ? AND row = ? RETURNING row";
constexpr auto deleteAnywhere = "DELETE FROM removed WHERE tbl = ? AND row = ?";
constexpr auto insertRow = "INSERT OR IGNORE INTO removed (tbl, key, row) VALUES (?, ?, ?)";

/// The key as one text. A member with a number is known by it alone, one without by the name.
std::string keyText(const catalogue::Table &table, std::span<const values::Value> values)
{
    const int name = table.id == catalogue::TableId::Member ? catalogue::MemberColumn("name") : -1;
    const bool numbered = name >= 0 && !values::isBlank(values[catalogue::MemberColumn("identity")]);
    std::string key;
    for (const int column : table.key) {
        const auto index = static_cast<std::size_t>(column);
        key += '\x1f';
        if ((numbered && column == name) || index >= values.size() || values::isBlank(values[index]))
            continue;
        key += values[index].index() == 1 ? std::to_string(values::number(values[index]))
                                          : values::text(values[index]);
    }
    return key;
}

} // namespace

Removed::Removed(storage::Database &database) : m_database(database), m_rows(database)
{
    if (storage::Statement(database, selectAny).next())
        m_find.emplace(database, selectRows);
}

storage::Statement &Removed::prepared(std::optional<storage::Statement> &statement, const char *sql)
{
    if (!statement)
        statement.emplace(m_database, sql);
    return *statement;
}

void Removed::put(const catalogue::Table &table, std::int64_t row)
{
    if (const auto values = m_rows.read(table, row))
        put(table, row, *values);
}

void Removed::put(const catalogue::Table &table, std::int64_t row, std::span<const values::Value> values)
{
    const std::string key = keyText(table, values);
    prepared(m_insert, insertRow).with(static_cast<int>(table.id), key, row).run();
    prepared(m_find, selectRows);
}

std::int64_t Removed::find(const catalogue::Table &table, std::span<const values::Value> values)
{
    if (!m_find)
        return 0;
    const std::string key = keyText(table, values);
    m_find->with(static_cast<int>(table.id), key);
    const std::int64_t row = m_find->next() ? m_find->integer(0) : 0;
    m_find->reset();
    return row;
}

std::vector<std::int64_t> Removed::take(const catalogue::Table &table, std::span<const values::Value> values)
{
    std::vector<std::int64_t> rows;
    if (!m_find)
        return rows;
    const std::string key = keyText(table, values);
    m_find->with(static_cast<int>(table.id), key);
    while (m_find->next())
        rows.push_back(m_find->integer(0));
    m_find->reset();
    if (!rows.empty())
        prepared(m_deleteOfKey, deleteOfKey).with(static_cast<int>(table.id), key).run();
    return rows;
}

void Removed::forget(const catalogue::Table &table, std::int64_t row, std::span<const values::Value> values)
{
    if (!m_find)
        return;
    const std::string key = keyText(table, values);
    const auto id = static_cast<int>(table.id);
    // It may have been removed under another key than the one it comes back with.
    storage::Statement &erase = prepared(m_deleteRow, deleteRow);
    const bool isKnown = erase.with(id, key, row).next();
    erase.reset();
    if (!isKnown)
        prepared(m_deleteAnywhere, deleteAnywhere).with(id, row).run();
}

std::vector<std::int64_t> removedRows(storage::Database &database, const catalogue::Table &table)
{
    std::vector<std::int64_t> rows;
    storage::Statement select(database, selectAll);
    select.with(static_cast<int>(table.id));
    while (select.next())
        rows.push_back(select.integer(0));
    return rows;
}

} // namespace chulie::journal
