#include "models/records/rowlist.h"

#include "models/records/fieldorder.h"
#include "models/records/listfields.h"
#include "models/records/shownfields.h"
#include "models/search/pinyinorder.h"
#include "models/storage/database.h"
#include "models/storage/joins.h"

#include <algorithm>

namespace chulie::records {

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

bool has(const catalogue::Table &table, std::string_view column)
{
    return std::ranges::any_of(table.columns, [&](const catalogue::Column &it) { return it.name == column; });
}

std::string orderOf(const catalogue::Table &table, const RowQuery &query, storage::Joins &joins)
{
    std::string order;
    for (const SortKey &key : query.order)
        order += fieldOrder(listFields(table)[static_cast<std::size_t>(key.column)], joins) +
                 (key.descending ? " DESC, " : ", ");
    return order + "t.id";
}

/// The condition in SQL, a place for each of its values that is not blank.
std::string holds(const Condition &condition, storage::Joins &joins)
{
    const std::string field = sqlOf(*condition.field, joins);
    if (condition.is == Condition::Is::Holding)
        return "instr(" + field + ", ?) > 0";
    if (condition.is == Condition::Is::Between) {
        const std::string least = values::isBlank(condition.values[0]) ? "" : " AND " + field + " >= ?";
        return field + " IS NOT NULL" + least +
               (values::isBlank(condition.values[1]) ? "" : " AND " + field + " <= ?");
    }
    std::string places;
    bool orBlank = false;
    for (const values::Value &value : condition.values) {
        orBlank = orBlank || values::isBlank(value);
        if (!values::isBlank(value))
            places += places.empty() ? "?" : ", ?";
    }
    return "(" + field + " IN (" + places + ")" + (orBlank ? " OR " + field + " IS NULL" : "") + ")";
}

std::string selectIds(const catalogue::Table &table, const RowQuery &query)
{
    storage::Joins joins(table);
    const std::string order = orderOf(table, query, joins);
    std::string where = query.region.empty() ? "?1 = ''" : inRegion(table);
    if (query.column >= 0)
        where +=
            std::string(" AND t.") + table.columns[static_cast<std::size_t>(query.column)].name + " IS ?2";
    else
        where += " AND ?2 IS NULL";
    for (const auto *asked : {&query.given, &query.conditions})
        for (const Condition &condition : *asked)
            where += " AND " + holds(condition, joins);
    return "SELECT t.id FROM " + joins.sql() + " WHERE " + where + " ORDER BY " + order;
}

std::string selectRow(const catalogue::Table &table, std::span<const catalogue::Field> fields)
{
    storage::Joins joins(table);
    std::string columns;
    for (const catalogue::Field &field : fields)
        columns += (columns.empty() ? "" : ", ") + sqlOf(field, joins);
    return "SELECT " + columns + " FROM " + joins.sql() + " WHERE t.id = ?";
}

/// One row of \a columns values, none where there is none.
void takeValues(storage::Statement &select, int columns, std::vector<values::Value> &values)
{
    if (!select.next())
        return;
    for (int column = 0; column < columns; ++column)
        values.push_back(select.value(column));
}

} // namespace

std::string inRegion(const catalogue::Table &table)
{
    if (table.id == catalogue::TableId::Village)
        return std::string("t.id IN ") + villagesOfRegion;
    if (has(table, "village"))
        return std::string("t.village IN ") + villagesOfRegion;
    if (has(table, "household"))
        return std::string("t.household IN ") + householdsOfRegion;
    if (has(table, "member"))
        return std::string("t.member IN ") + membersOfRegion;
    return "?1 IS NOT NULL";
}

values::Result<std::vector<values::Value>> readForm(storage::Database &database,
                                                    const catalogue::Table &table, std::int64_t row)
{
    return database.read([&] {
        std::vector<values::Value> values;
        storage::Statement select(database, selectRow(table, formFields(table)));
        select.with(row);
        takeValues(select, static_cast<int>(formFields(table).size()), values);
        return values;
    });
}

bool asksComputed(const catalogue::Table &table, const RowQuery &query)
{
    const auto &fields = listFields(table);
    return std::ranges::any_of(query.order,
                               [&](const SortKey &key) {
                                   return isComputed(fields[static_cast<std::size_t>(key.column)]);
                               }) ||
           std::ranges::any_of(query.conditions,
                               [](const Condition &condition) { return isComputed(*condition.field); });
}

values::Result<std::vector<std::int64_t>> readIds(storage::Database &database, const catalogue::Table &table,
                                                  const RowQuery &query, const ShownYear &shown)
{
    return database.read([&] {
        std::vector<std::int64_t> ids;
        search::addPinyinOrder(database);
        if (asksComputed(table, query))
            addShownYear(database, shown);
        storage::Statement select(database, selectIds(table, query));
        select.bind(1, query.region);
        select.bind(2, query.column >= 0 ? query.value : values::Value());
        int place = 2;
        for (const auto *asked : {&query.given, &query.conditions})
            for (const Condition &condition : *asked)
                for (const values::Value &value : condition.values)
                    if (!values::isBlank(value))
                        select.bind(++place, value);
        while (select.next())
            ids.push_back(select.integer(0));
        return ids;
    });
}

RowList::RowList(storage::Database &database, const catalogue::Table &table)
    : m_database(database), m_table(table),
      m_stored(
          static_cast<int>(std::ranges::find_if(listFields(table), isComputed) - listFields(table).begin()))
{
}

values::Result<void> RowList::read(const RowQuery &query)
{
    auto ids = readIds(m_database, m_table, query, m_shownYear);
    if (!ids)
        return ids.failure();
    take(query, *std::move(ids));
    return {};
}

void RowList::take(const RowQuery &query, std::vector<std::int64_t> ids)
{
    m_query = query;
    m_all = std::move(ids);
    keepOnly(std::move(m_kept));
}

values::Result<void> RowList::readInPlace()
{
    RowQuery open = m_query;
    open.conditions.clear();
    open.order.clear();
    RowQuery asked = m_query;
    asked.order.clear();
    std::erase_if(asked.conditions, [](const Condition &each) { return isComputed(*each.field); });
    const auto standing = readIds(m_database, m_table, open);
    const auto wanted = standing ? readIds(m_database, m_table, asked) : standing;
    if (!wanted)
        return wanted.failure();
    std::erase_if(m_all, [&](std::int64_t id) { return !std::ranges::binary_search(*standing, id); });
    std::vector<std::int64_t> present = m_all;
    std::ranges::sort(present);
    for (const std::int64_t id : *wanted)
        if (!std::ranges::binary_search(present, id))
            m_all.push_back(id);
    keepOnly(std::move(m_kept));
    return {};
}

void RowList::setShownYear(ShownYear shown)
{
    m_shownYear = std::move(shown);
    forgetValues();
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

const values::Value &RowList::value(int row, int column)
{
    static const values::Value blank;
    const bool isStored = column < m_stored;
    const Window &values = window(row / windowRows, isStored ? -1 : column);
    const int index = row % windowRows * (isStored ? m_stored : 1) + (isStored ? column : 0);
    return static_cast<std::size_t>(index) < values.size() ? values[static_cast<std::size_t>(index)] : blank;
}

const RowList::Window &RowList::window(int number, int column)
{
    const auto found = m_windows.find({number, column});
    if (found != m_windows.end())
        return found->second;
    if (m_windows.size() >= mostWindows)
        m_windows.clear();
    const std::span<const catalogue::Field> all = listFields(m_table);
    const auto fields = column < 0 ? all.first(static_cast<std::size_t>(m_stored))
                                   : all.subspan(static_cast<std::size_t>(column), 1);
    return m_windows[{number, column}] = readWindow(number * windowRows, fields);
}

RowList::Window RowList::readWindow(int first, std::span<const catalogue::Field> fields)
{
    const auto values = m_database.read([&] {
        Window window;
        if (isComputed(fields.front()))
            addShownYear(m_database, m_shownYear);
        storage::Statement select(m_database, selectRow(m_table, fields));
        for (int row = first; row < std::min(first + windowRows, size()); ++row) {
            const bool isThere = select.with(id(row)).next();
            for (int column = 0; column < static_cast<int>(fields.size()); ++column)
                window.push_back(isThere ? select.value(column) : values::Value());
        }
        return window;
    });
    return values ? *values : Window();
}

} // namespace chulie::records
