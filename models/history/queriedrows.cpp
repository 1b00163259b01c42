#include "models/history/queriedrows.h"

#include "models/journal/lastvalues.h"
#include "models/journal/record.h"
#include "models/journal/removed.h"
#include "models/storage/database.h"
#include "models/storage/joins.h"
#include "models/storage/statement.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace chulie::history {

namespace {

using Ids = std::set<std::int64_t>;
using Rows = std::map<catalogue::TableId, Ids>;

/// The bytes of a value stand in the entry as they are, whatever surrounds them.
constexpr auto selectWithText =
    "SELECT tbl, row FROM entry WHERE vals IS NOT NULL AND instr(vals, CAST(?1 AS BLOB)) > 0";
constexpr auto selectVillageCode = "SELECT code FROM village WHERE id = ?";

/// The rows that stand and refer to rows of \a rows, and so on down.
void addHanging(storage::Database &database, Rows &rows)
{
    for (const catalogue::Table &table : catalogue::allTables()) {
        for (const catalogue::Column &column : table.columns) {
            const auto found = rows.find(column.refers);
            if (column.kind != catalogue::Kind::Reference || found == rows.end())
                continue;
            storage::Statement select(database, std::string("SELECT id FROM ") + table.name + " WHERE " +
                                                    column.name + " = ?");
            const Ids of = found->second;
            for (const std::int64_t row : of) {
                select.with(row);
                while (select.next())
                    rows[table.id].insert(select.integer(0));
            }
        }
    }
}

/// The removed rows, each with its values when it went.
class Gone
{
public:
    explicit Gone(storage::Database &database) : m_database(database)
    {
        for (const catalogue::Table &table : catalogue::allTables())
            for (const std::int64_t row : journal::removedRows(database, table))
                m_rows[table.id].insert(row);
    }

    /// Adds those that referred to rows of \a rows when they went.
    void addTo(Rows &rows)
    {
        for (const catalogue::Table &table : catalogue::allTables())
            for (const std::int64_t row : m_rows[table.id])
                if (hangs(table, row, rows))
                    rows[table.id].insert(row);
    }

    /// Adds those whose village's code begins with \a region.
    void addWithin(const std::string &region, Rows &rows)
    {
        storage::Statement code(m_database, selectVillageCode);
        for (const catalogue::Table &table : catalogue::allTables()) {
            for (const std::int64_t row : m_rows[table.id]) {
                const std::int64_t village = villageOf(table, row);
                if (village != 0 && code.with(village).next() && code.text(0).starts_with(region))
                    rows[table.id].insert(row);
                code.reset();
            }
        }
    }

private:
    bool hangs(const catalogue::Table &table, std::int64_t row, const Rows &rows)
    {
        const auto values = journal::lastValues(m_database, table, row);
        return std::ranges::any_of(table.columns, [&](const catalogue::Column &column) {
            const values::Value &value = values[static_cast<std::size_t>(column.number)];
            const auto found = rows.find(column.refers);
            return column.kind == catalogue::Kind::Reference && !values::isBlank(value) &&
                   found != rows.end() && found->second.contains(values::number(value));
        });
    }

    std::int64_t villageOf(const catalogue::Table &table, std::int64_t row)
    {
        if (table.id == catalogue::TableId::Village)
            return 0; // its code went with it
        const auto values = journal::lastValues(m_database, table, row);
        for (const catalogue::Column &column : table.columns) {
            const values::Value &value = values[static_cast<std::size_t>(column.number)];
            if (column.kind != catalogue::Kind::Reference || values::isBlank(value))
                continue;
            if (column.refers == catalogue::TableId::Village)
                return values::number(value);
            return villageOf(catalogue::table(column.refers), values::number(value));
        }
        return 0;
    }

    storage::Database &m_database;
    Rows m_rows;
};

Rows withText(storage::Database &database, const std::string &text)
{
    Rows rows;
    storage::Statement select(database, selectWithText);
    select.with(text);
    while (select.next())
        rows[journal::storedTable(select.integer(0)).id].insert(select.integer(1));
    addHanging(database, rows);
    Gone(database).addTo(rows);
    return rows;
}

Rows within(storage::Database &database, const std::string &region)
{
    Rows rows;
    for (const catalogue::Table &table : catalogue::allTables()) {
        storage::Joins joins(table);
        std::string code = joins.village();
        const auto own = std::ranges::find(table.columns, catalogue::Kind::Region, &catalogue::Column::kind);
        if (code.empty() && own != table.columns.end())
            code = std::string("t.") + own->name;
        if (code.empty())
            continue;
        const std::string sql =
            "SELECT t.id FROM " + joins.sql() + " WHERE substr(" + code + ", 1, length(?1)) = ?1";
        storage::Statement select(database, sql);
        select.with(region);
        Ids &ids = rows[table.id];
        while (select.next())
            ids.insert(select.integer(0));
    }
    Gone(database).addWithin(region, rows);
    return rows;
}

Rows ofRecord(storage::Database &database, catalogue::TableId table, std::int64_t record)
{
    Rows rows{{table, {record}}};
    addHanging(database, rows);
    Gone(database).addTo(rows);
    return rows;
}

Ids flat(const Rows &rows)
{
    Ids all;
    for (const auto &[table, ids] : rows)
        all.insert(ids.begin(), ids.end());
    return all;
}

} // namespace

values::Result<std::vector<std::int64_t>> queriedRows(storage::Database &database, const EntryQuery &query,
                                                      const values::Progress &progress)
{
    std::vector<Ids> sets;
    const auto goesOn = [&](double part) { return !progress || progress(part); };
    if (query.record != 0)
        sets.push_back(flat(ofRecord(database, *query.recordTable, query.record)));
    if (!query.text.empty())
        sets.push_back(flat(withText(database, query.text)));
    if (!goesOn(0.2))
        return values::Failure{};
    if (!query.region.empty())
        sets.push_back(flat(within(database, query.region)));
    if (!goesOn(0.4))
        return values::Failure{};
    std::vector<std::int64_t> rows(sets.front().begin(), sets.front().end());
    for (std::size_t i = 1; i < sets.size(); ++i)
        std::erase_if(rows, [&](std::int64_t row) { return !sets[i].contains(row); });
    return rows;
}

} // namespace chulie::history
