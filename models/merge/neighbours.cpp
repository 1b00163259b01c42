#include "models/merge/neighbours.h"

#include "models/merge/evidence.h"
#include "models/merge/numbered.h"
#include "models/storage/database.h"

#include <algorithm>

namespace chulie::merge {

namespace {

using values::isBlank;
using values::text;

constexpr auto selectAnyJoined = "SELECT 1 FROM joined LIMIT 1";
constexpr auto selectAnyRemoved = "SELECT 1 FROM removed LIMIT 1";
constexpr auto selectWhole = "SELECT whole FROM joined WHERE row = ?";
constexpr auto selectParts = "SELECT row FROM joined WHERE whole = ?";
// Keys of removed rows are texts, each value with an unprintable sign before it (models/journal/removed.h).
// With OR instead of UNION ALL SQLite reads all removed rows of the table.
constexpr auto selectRemoved = R"(
SELECT row FROM removed WHERE tbl = ?1 AND key = ?2
UNION ALL
SELECT row FROM removed
WHERE tbl = ?1 AND key BETWEEN ?2 || char(31) AND ?2 || char(31) || char(1114111)
)";

constexpr char beforeKey = '\x1f';

const catalogue::Column &columnOf(const catalogue::Table &table, int number)
{
    return table.columns[static_cast<std::size_t>(number)];
}

/// The last column in the key of \a table that refers to another row; -1 where none does.
int parentColumn(const catalogue::Table &table)
{
    int found = -1;
    for (const int column : table.key)
        if (columnOf(table, column).kind == catalogue::Kind::Reference)
            found = column;
    return found;
}

bool refersFirst(const catalogue::Table &table)
{
    return columnOf(table, table.key.front()).kind == catalogue::Kind::Reference;
}

/// "SELECT id FROM …" with \a condition.
std::string selectBy(const catalogue::Table &table, const std::string &condition)
{
    return std::string("SELECT id FROM ") + table.name + " WHERE " + condition;
}

std::string selectKey(const catalogue::Table &table)
{
    std::string columns;
    for (const int column : table.key)
        columns += std::string(columns.empty() ? "" : ", ") + columnOf(table, column).name;
    return "SELECT " + columns + " FROM " + table.name + " WHERE id = ?";
}

/// With the number of their tables.
std::string selectChildren(const catalogue::Table &parent)
{
    std::string all;
    for (const catalogue::Table &table : catalogue::allTables())
        for (const catalogue::Column &column : table.columns)
            if (column.kind == catalogue::Kind::Reference && column.refers == parent.id)
                all += (all.empty() ? "SELECT " : " UNION ALL SELECT ") +
                       std::to_string(static_cast<int>(table.id)) + ", id FROM " + table.name + " WHERE " +
                       column.name + " = ?1";
    return all.empty() ? "SELECT 0, 0 WHERE ?1 IS NULL" : all;
}

std::string selectSiblings(const catalogue::Table &table)
{
    return selectBy(table, std::string(columnOf(table, parentColumn(table)).name) + " = ?");
}

std::string selectOrphans(const catalogue::Table &table)
{
    return selectBy(table, std::string(columnOf(table, table.key.front()).name) + " = ? AND " +
                               columnOf(table, parentColumn(table)).name + " IS NULL");
}

std::string selectSame(const catalogue::Table &table)
{
    std::string condition;
    for (const int column : table.key)
        condition += std::string(condition.empty() ? "" : " AND ") + columnOf(table, column).name + " = ?";
    return selectBy(table, condition);
}

std::string selectNumbered(const catalogue::Table &table)
{
    const std::string name = columnOf(table, table.key.front()).name;
    return selectBy(table, name + " = ?1 OR " + name + " BETWEEN ?1 || '-' AND ?1 || '-:'");
}

void take(storage::Statement &select, std::vector<std::int64_t> &found)
{
    while (select.next())
        found.push_back(select.integer(0));
    select.reset();
}

void sortOut(std::vector<values::Value> &values)
{
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

std::string textOf(const values::Value &value)
{
    if (isBlank(value))
        return {};
    return std::holds_alternative<std::int64_t>(value) ? std::to_string(values::number(value)) : text(value);
}

bool hasAny(storage::Database &database, const char *sql)
{
    return storage::Statement(database, sql).next();
}

} // namespace

Neighbours::Neighbours(storage::Database &database)
    : m_database(database), m_hasJoined(hasAny(database, selectAnyJoined)),
      m_hasRemoved(hasAny(database, selectAnyRemoved)), m_whole(database, selectWhole),
      m_parts(database, selectParts), m_removed(database, selectRemoved)
{
}

storage::Statement &Neighbours::prepared(std::optional<storage::Statement> &statement,
                                         std::string (*sql)(const catalogue::Table &),
                                         const catalogue::Table &table)
{
    if (!statement)
        statement.emplace(m_database, sql(table));
    return *statement;
}

std::int64_t Neighbours::whole(std::int64_t row)
{
    if (!m_hasJoined)
        return row;
    const std::int64_t found = m_whole.with(row).next() ? m_whole.integer(0) : row;
    m_whole.reset();
    return found;
}

std::vector<std::int64_t> Neighbours::parts(std::int64_t row)
{
    if (!m_hasJoined)
        return {};
    Found found{whole(row)};
    take(m_parts.with(found.front()), found);
    std::erase(found, row);
    return found;
}

std::vector<journal::TableRow> Neighbours::children(const journal::TableRow &row)
{
    std::vector<journal::TableRow> children;
    const std::int64_t parent = whole(row.row);
    storage::Statement &select =
        prepared(m_selects[row.table].children, selectChildren, catalogue::table(row.table));
    select.with(parent);
    while (select.next())
        children.push_back({journal::storedTable(select.integer(0)).id, select.integer(1)});
    select.reset();
    for (const catalogue::Table &table : catalogue::allTables()) {
        if (!m_hasRemoved || !refersFirst(table) || columnOf(table, table.key.front()).refers != row.table)
            continue;
        Found found;
        findRemoved(table, parent, found);
        for (const std::int64_t child : found)
            children.push_back({table.id, child});
    }
    return children;
}

/// By column of the key, every value that the row had or has. A blank one is there where it may be blank.
std::vector<Neighbours::Values> Neighbours::keyValues(const journal::TableRow &row,
                                                      std::span<const journal::StoredEntry> entries)
{
    const catalogue::Table &of = catalogue::table(row.table);
    std::vector<Values> all(of.key.size());
    storage::Statement &present = prepared(m_selects[of.id].key, selectKey, of);
    const bool isThere = present.with(row.row).next();
    for (std::size_t at = 0; at < all.size(); ++at) {
        const int column = of.key[at];
        const auto add = [&](values::Value value) {
            if (columnOf(of, column).kind == catalogue::Kind::Reference && !isBlank(value))
                value = whole(values::number(value));
            all[at].push_back(std::move(value));
        };
        if (isThere)
            add(present.value(static_cast<int>(at)));
        for (const journal::StoredEntry &entry : entries) {
            if (const auto value = entry.values.find(column); value != entry.values.end())
                add(value->second);
            else if (entry.kind == journal::EntryKind::Insert)
                add({});
        }
        sortOut(all[at]);
    }
    present.reset();
    return all;
}

/// Rows that hang on the same row: a key of few values leaves few.
void Neighbours::findSiblings(const catalogue::Table &table, const Values &values, Found &found)
{
    storage::Statement &select = prepared(m_selects[table.id].siblings, selectSiblings, table);
    for (const values::Value &value : values)
        if (!isBlank(value))
            take(select.with(value), found);
}

/// Rows without a parent in the key, by its first column.
void Neighbours::findOrphans(const catalogue::Table &table, const Values &values, Found &found)
{
    storage::Statement &select = prepared(m_selects[table.id].orphans, selectOrphans, table);
    for (const values::Value &value : values)
        take(select.with(value), found);
}

/// Rows with any of the keys that the values make.
void Neighbours::findSame(const catalogue::Table &table, std::span<const Values> values, Found &found)
{
    std::vector<std::vector<values::Value>> keys{{}};
    for (const Values &some : values) {
        std::vector<std::vector<values::Value>> longer;
        for (const std::vector<values::Value> &key : keys)
            for (const values::Value &value : some) {
                longer.push_back(key);
                longer.back().push_back(value);
            }
        keys = std::move(longer);
    }
    storage::Statement &select = prepared(m_selects[table.id].same, selectSame, table);
    for (const std::vector<values::Value> &key : keys) {
        select.reset();
        for (std::size_t at = 0; at < key.size(); ++at)
            select.bind(static_cast<int>(at) + 1, key[at]);
        take(select, found);
    }
}

/// Rows whose keys differ by the number behind them alone.
void Neighbours::findNumbered(const catalogue::Table &table, const Values &values, Found &found)
{
    storage::Statement &select = prepared(m_selects[table.id].numbered, selectNumbered, table);
    for (const values::Value &value : values)
        if (!isBlank(value)) {
            const std::string stem = stemOf(text(value));
            take(select.with(stem), found);
        }
}

void Neighbours::findRemoved(const catalogue::Table &table, const values::Value &first, Found &found)
{
    if (!m_hasRemoved)
        return;
    const std::string key = beforeKey + textOf(first);
    if (!Evidence::canContradict(table.id) && !m_given.emplace(table.id, key).second)
        return;
    take(m_removed.with(static_cast<int>(table.id), key), found);
}

std::vector<std::int64_t> Neighbours::mates(const journal::TableRow &row,
                                            std::span<const journal::StoredEntry> entries)
{
    const catalogue::Table &of = catalogue::table(row.table);
    const auto values = keyValues(row, entries);
    Found found;
    const int parent = parentColumn(of);
    if (Evidence::canContradict(of.id)) {
        findNumbered(of, values.front(), found);
    } else if (parent < 0) {
        findSame(of, values, found);
    } else {
        const auto at = static_cast<std::size_t>(std::ranges::find(of.key, parent) - of.key.begin());
        findSiblings(of, values[at], found);
        // Without the nearer one, those without it on the farther one.
        if (std::ranges::binary_search(values[at], values::Value()) && parent != of.key.front())
            findOrphans(of, values.front(), found);
    }
    for (const values::Value &value : values.front())
        findRemoved(of, value, found);
    std::erase(found, row.row);
    return found;
}

} // namespace chulie::merge
