#include "models/records/rowlist.h"

#include "models/records/fieldorder.h"
#include "models/records/shownfields.h"
#include "models/search/pinyinorder.h"
#include "models/storage/database.h"
#include "models/storage/joins.h"

#include <algorithm>

namespace chulie {

namespace {

constexpr int windowRows = 128;
constexpr std::size_t mostWindows = 32;

/// The villages of a region: codes are digits, so a region's are those between its own and the next.
constexpr auto villagesOfRegion = "(SELECT id FROM village WHERE code >= ?1 AND code < ?1 || ':')";
constexpr auto householdsOfRegion = R"((
SELECT id FROM household
WHERE village IN (SELECT id FROM village WHERE code >= ?1 AND code < ?1 || ':')
))";
constexpr auto membersOfRegion = R"((
SELECT id FROM member WHERE household IN (
  SELECT id FROM household
  WHERE village IN (SELECT id FROM village WHERE code >= ?1 AND code < ?1 || ':'))
))";

bool has(const Table &table, std::string_view column)
{
    return std::ranges::any_of(table.columns, [&](const Column &it) { return it.name == column; });
}

std::string orderOf(const Table &table, const RowQuery &query, Joins &joins)
{
    std::string order;
    for (const SortKey &key : query.order)
        order += fieldOrder(shownFields(table)[static_cast<std::size_t>(key.column)], joins) +
                 (key.descending ? " DESC, " : ", ");
    return order + "t.id";
}

/// The condition in SQL, a place for each of its values that is not blank.
std::string sqlOf(const Condition &condition, Joins &joins)
{
    const std::string field = joins.leaf(*condition.field);
    if (condition.is == Condition::Is::Holding)
        return "instr(" + field + ", ?) > 0";
    if (condition.is == Condition::Is::Between) {
        const std::string least = isBlank(condition.values[0]) ? "" : " AND " + field + " >= ?";
        return field + " IS NOT NULL" + least +
               (isBlank(condition.values[1]) ? "" : " AND " + field + " <= ?");
    }
    std::string places;
    bool orBlank = false;
    for (const Value &value : condition.values) {
        orBlank = orBlank || isBlank(value);
        if (!isBlank(value))
            places += places.empty() ? "?" : ", ?";
    }
    return "(" + field + " IN (" + places + ")" + (orBlank ? " OR " + field + " IS NULL" : "") + ")";
}

std::string selectIds(const Table &table, const RowQuery &query)
{
    Joins joins(table);
    const std::string order = orderOf(table, query, joins);
    std::string where = query.region.empty() ? "?1 = ''" : inRegion(table);
    if (query.column >= 0)
        where +=
            std::string(" AND t.") + table.columns[static_cast<std::size_t>(query.column)].name + " IS ?2";
    else
        where += " AND ?2 IS NULL";
    for (const auto *asked : {&query.given, &query.conditions})
        for (const Condition &condition : *asked)
            where += " AND " + sqlOf(condition, joins);
    return "SELECT t.id FROM " + joins.sql() + " WHERE " + where + " ORDER BY " + order;
}

std::string selectRow(const Table &table, std::span<const Field> fields)
{
    Joins joins(table);
    std::string columns;
    for (const Field &field : fields)
        columns += (columns.empty() ? "" : ", ") + joins.leaf(field);
    return "SELECT " + columns + " FROM " + joins.sql() + " WHERE t.id = ?";
}

/// One row of \a columns values, none where there is none.
void takeValues(Statement &select, int columns, std::vector<Value> &values)
{
    if (!select.next())
        return;
    for (int column = 0; column < columns; ++column)
        values.push_back(select.value(column));
}

} // namespace

std::string inRegion(const Table &table)
{
    if (table.id == TableId::Village)
        return std::string("t.id IN ") + villagesOfRegion;
    if (has(table, "village"))
        return std::string("t.village IN ") + villagesOfRegion;
    if (has(table, "household"))
        return std::string("t.household IN ") + householdsOfRegion;
    if (has(table, "member"))
        return std::string("t.member IN ") + membersOfRegion;
    return "?1 IS NOT NULL";
}

Result<std::vector<Value>> readForm(Database &database, const Table &table, std::int64_t row)
{
    return database.read([&] {
        std::vector<Value> values;
        Statement select(database, selectRow(table, formFields(table)));
        select.with(row);
        takeValues(select, static_cast<int>(formFields(table).size()), values);
        return values;
    });
}

Result<std::vector<std::int64_t>> readIds(Database &database, const Table &table, const RowQuery &query)
{
    return database.read([&] {
        std::vector<std::int64_t> ids;
        addPinyinOrder(database);
        Statement select(database, selectIds(table, query));
        select.bind(1, query.region);
        select.bind(2, query.column >= 0 ? query.value : Value());
        int place = 2;
        for (const auto *asked : {&query.given, &query.conditions})
            for (const Condition &condition : *asked)
                for (const Value &value : condition.values)
                    if (!isBlank(value))
                        select.bind(++place, value);
        while (select.next())
            ids.push_back(select.integer(0));
        return ids;
    });
}

RowList::RowList(Database &database, const Table &table)
    : m_database(database), m_table(table), m_rowSql(selectRow(table, shownFields(table)))
{
}

Result<void> RowList::read(const RowQuery &query)
{
    auto ids = readIds(m_database, m_table, query);
    if (!ids)
        return ids.failure();
    m_query = query;
    m_all = *std::move(ids);
    keepOnly(std::move(m_kept));
    return {};
}

Result<void> RowList::readInPlace()
{
    RowQuery open = m_query;
    open.conditions.clear();
    auto standing = readIds(m_database, m_table, open);
    const auto wanted = standing ? readIds(m_database, m_table, m_query) : standing;
    if (!wanted)
        return wanted.failure();
    std::ranges::sort(*standing);
    std::erase_if(m_all, [&](std::int64_t id) { return !std::ranges::binary_search(*standing, id); });
    std::vector<std::int64_t> present = m_all;
    std::ranges::sort(present);
    for (const std::int64_t id : *wanted)
        if (!std::ranges::binary_search(present, id))
            m_all.push_back(id);
    keepOnly(std::move(m_kept));
    return {};
}

void RowList::forgetValues()
{
    m_windows.clear();
}

void RowList::keepOnly(std::optional<std::vector<std::int64_t>> ids)
{
    m_kept = std::move(ids);
    m_windows.clear();
    if (!m_kept) {
        m_shown = m_all;
        return;
    }
    // Ids are small and dense: a bit each is looked up at every key stroke faster than a search.
    std::vector<bool> kept(m_kept->empty() ? 0 : static_cast<std::size_t>(m_kept->back()) + 1);
    for (const std::int64_t id : *m_kept)
        kept[static_cast<std::size_t>(id)] = true;
    m_shown.clear();
    for (const std::int64_t id : m_all)
        if (static_cast<std::size_t>(id) < kept.size() && kept[static_cast<std::size_t>(id)])
            m_shown.push_back(id);
}

int RowList::find(std::int64_t id) const
{
    const auto found = std::ranges::find(m_shown, id);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

const std::vector<Value> &RowList::values(int row)
{
    const int number = row / windowRows;
    auto found = m_windows.find(number);
    if (found == m_windows.end()) {
        if (m_windows.size() >= mostWindows)
            m_windows.clear();
        found = m_windows.emplace(number, readWindow(number * windowRows)).first;
    }
    static const std::vector<Value> none;
    const auto index = static_cast<std::size_t>(row % windowRows);
    return index < found->second.size() ? found->second[index] : none;
}

RowList::Window RowList::readWindow(int first)
{
    const auto rows = m_database.read([&] {
        Window window;
        Statement select(m_database, m_rowSql);
        const int columns = static_cast<int>(shownFields(m_table).size());
        for (int row = first; row < std::min(first + windowRows, size()); ++row) {
            std::vector<Value> &values = window.emplace_back();
            select.with(id(row));
            takeValues(select, columns, values);
        }
        return window;
    });
    return rows ? *rows : Window();
}

} // namespace chulie
