#include "models/merge/neighbours.h"

#include "models/merge/evidence.h"
#include "models/merge/numbered.h"
#include "models/storage/database.h"
#include "models/storage/rows.h"

#include <array>

namespace chulie::history {

namespace {

using chulie::isBlank;
using chulie::text;

constexpr auto selectAnyJoined = "SELECT 1 FROM joined LIMIT 1";
constexpr auto selectAnyRemoved = "SELECT 1 FROM removed LIMIT 1";
constexpr auto selectWhole = "SELECT whole FROM joined WHERE row = ?";
constexpr auto selectParts = "SELECT row FROM joined WHERE whole = ?";
// Keys of removed rows are texts, each value with an unprintable sign before it (models/journal/removed.h).
constexpr auto selectRemoved = "SELECT row FROM removed WHERE tbl = ?1 AND (key = ?2 OR key BETWEEN ?2 || "
                               "char(31) AND ?2 || char(31) || char(1114111))";

constexpr char beforeKey = '\x1f';

std::string selectBy(const Table &table, const std::string &condition)
{
    return std::string("SELECT id FROM ") + table.name + " WHERE " + condition;
}

const Column &columnOf(const Table &table, int number)
{
    return table.columns[static_cast<std::size_t>(number)];
}

/// The last column in the key of \a table that refers to another row; -1 where none does.
int parentColumn(const Table &table)
{
    int found = -1;
    for (const int column : table.key)
        if (columnOf(table, column).kind == Kind::Reference)
            found = column;
    return found;
}

bool refersFirst(const Table &table)
{
    return columnOf(table, table.key.front()).kind == Kind::Reference;
}

std::string textOf(const Value &value)
{
    if (isBlank(value))
        return {};
    return std::holds_alternative<std::int64_t>(value) ? std::to_string(number(value)) : text(value);
}

bool hasAny(Database &database, const char *sql)
{
    return Statement(database, sql).next();
}

} // namespace

Neighbours::Neighbours(Database &database)
    : m_database(database), m_hasJoined(hasAny(database, selectAnyJoined)),
      m_hasRemoved(hasAny(database, selectAnyRemoved))
{
}

Statement &Neighbours::statement(const std::string &sql)
{
    const auto found = m_statements.find(sql);
    return found != m_statements.end() ? found->second
                                       : m_statements.emplace(sql, Statement(m_database, sql)).first->second;
}

void Neighbours::find(const std::string &sql, std::span<const Value> arguments, Found &found)
{
    Statement &select = statement(sql);
    select.reset();
    for (std::size_t i = 0; i < arguments.size(); ++i)
        select.bind(static_cast<int>(i) + 1, arguments[i]);
    while (select.next())
        found.insert(select.integer(0));
    select.reset();
}

std::int64_t Neighbours::whole(std::int64_t row)
{
    if (!m_hasJoined)
        return row;
    Statement &select = statement(selectWhole);
    const std::int64_t found = select.with(row).next() ? select.integer(0) : row;
    select.reset();
    return found;
}

std::vector<std::int64_t> Neighbours::parts(std::int64_t row)
{
    if (!m_hasJoined)
        return {};
    const std::array arguments{Value(whole(row))};
    Found found;
    find(selectParts, arguments, found);
    found.insert(number(arguments.front()));
    found.erase(row);
    return {found.begin(), found.end()};
}

std::vector<TableRow> Neighbours::children(const TableRow &row)
{
    std::vector<TableRow> children;
    const std::array arguments{Value(whole(row.row))};
    for (const Table &table : allTables()) {
        Found found;
        for (const Column &column : table.columns)
            if (column.kind == Kind::Reference && column.refers == row.table)
                find(selectBy(table, std::string(column.name) + " = ?"), arguments, found);
        if (refersFirst(table) && columnOf(table, table.key.front()).refers == row.table)
            findRemoved(table, arguments.front(), found);
        for (const std::int64_t child : found)
            children.push_back({table.id, child});
    }
    return children;
}

std::optional<std::vector<Value>> Neighbours::stored(const TableRow &row)
{
    const Table &of = table(row.table);
    std::string columns;
    for (const Column &column : of.columns)
        columns += std::string(columns.empty() ? "" : ", ") + column.name;
    Statement &select = statement("SELECT " + columns + " FROM " + of.name + " WHERE id = ?");
    if (!select.with(row.row).next()) {
        select.reset();
        return std::nullopt;
    }
    std::vector<Value> values;
    for (std::size_t i = 0; i < of.columns.size(); ++i)
        values.push_back(select.value(static_cast<int>(i)));
    select.reset();
    return values;
}

/// By column of the key, every value that the row had or has. A blank one is there where it may be blank.
std::vector<Neighbours::Values> Neighbours::keyValues(const TableRow &row,
                                                      std::span<const StoredEntry> entries)
{
    const Table &of = table(row.table);
    const auto present = stored(row);
    std::vector<Values> all;
    for (const int column : of.key) {
        Values values;
        const auto add = [&](const Value &value) {
            const bool refers = columnOf(of, column).kind == Kind::Reference && !isBlank(value);
            values.insert(refers ? Value(whole(number(value))) : value);
        };
        if (present)
            add(present->at(static_cast<std::size_t>(column)));
        for (const StoredEntry &entry : entries) {
            if (const auto value = entry.values.find(column); value != entry.values.end())
                add(value->second);
            else if (entry.kind == EntryKind::Insert)
                values.insert(Value());
        }
        all.push_back(std::move(values));
    }
    return all;
}

/// Rows that hang on the same row: a key of few values leaves few.
void Neighbours::findSiblings(const Table &table, int column, const Values &values, Found &found)
{
    for (const Value &value : values)
        if (!isBlank(value))
            find(selectBy(table, std::string(columnOf(table, column).name) + " = ?"), {&value, 1}, found);
}

/// Rows with any of the keys that the values make.
void Neighbours::findSame(const Table &table, std::span<const Values> values, Found &found)
{
    std::string condition;
    for (const int column : table.key)
        condition += std::string(condition.empty() ? "" : " AND ") + columnOf(table, column).name + " = ?";
    const std::string sql = selectBy(table, condition);
    std::vector<std::vector<Value>> keys{{}};
    for (const Values &some : values) {
        std::vector<std::vector<Value>> longer;
        for (const std::vector<Value> &key : keys)
            for (const Value &value : some) {
                longer.push_back(key);
                longer.back().push_back(value);
            }
        keys = std::move(longer);
    }
    for (const std::vector<Value> &key : keys)
        find(sql, key, found);
}

/// Rows whose keys differ by the number behind them alone.
void Neighbours::findNumbered(const Table &table, const Values &values, Found &found)
{
    const std::string name = columnOf(table, table.key.front()).name;
    const std::string sql = selectBy(table, name + " = ?1 OR " + name + " BETWEEN ?1 || '-' AND ?1 || '-:'");
    for (const Value &value : values)
        if (!isBlank(value)) {
            const Value stem = stemOf(text(value));
            find(sql, {&stem, 1}, found);
        }
}

void Neighbours::findRemoved(const Table &table, const Value &first, Found &found)
{
    if (!m_hasRemoved)
        return;
    const std::array arguments{Value(static_cast<std::int64_t>(table.id)), Value(beforeKey + textOf(first))};
    find(selectRemoved, arguments, found);
}

std::vector<std::int64_t> Neighbours::mates(const TableRow &row, std::span<const StoredEntry> entries)
{
    const Table &of = table(row.table);
    const auto values = keyValues(row, entries);
    Found found;
    const int parent = parentColumn(of);
    if (Evidence::canContradict(of.id)) {
        findNumbered(of, values.front(), found);
    } else if (parent < 0) {
        findSame(of, values, found);
    } else {
        const auto at = static_cast<std::size_t>(std::ranges::find(of.key, parent) - of.key.begin());
        findSiblings(of, parent, values[at], found);
        if (values[at].contains(Value()) && parent != of.key.front()) {
            // Without the nearer one, those without it on the farther one.
            const std::string sql = selectBy(of, std::string(columnOf(of, of.key.front()).name) +
                                                     " = ? AND " + columnOf(of, parent).name + " IS NULL");
            for (const Value &value : values.front())
                find(sql, {&value, 1}, found);
        }
    }
    for (const Value &value : values.front())
        findRemoved(of, value, found);
    found.erase(row.row);
    return {found.begin(), found.end()};
}

} // namespace chulie::history
