#include "models/catalogue/columns.h"
#include "models/catalogue/inherited.h"
#include "models/journal/act.h"
#include "models/journal/actstatements.h"

#include <algorithm>

/// Edits of rows that exist, one by one, and many rows with few statements.
namespace chulie::journal {

namespace {

/// Of how many rows the entries are held at once.
constexpr std::size_t rowsAtOnce = 256;

/// The columns of \a values by what is replaced together: each by itself, then those that belong together.
std::vector<std::vector<int>> registersOf(const catalogue::Table &table,
                                          const std::map<int, values::Value> &values)
{
    std::vector<std::vector<int>> registers;
    std::vector<int> together;
    for (const auto &[column, value] : values) {
        if (std::ranges::find(table.group, column) != table.group.end())
            together.push_back(column);
        else
            registers.push_back({column});
    }
    if (!together.empty())
        registers.push_back(std::move(together));
    return registers;
}

/// The entries that an edit of a row to \a values replaces; \a heads knows those of the row.
std::vector<std::int64_t> seenBy(const catalogue::Table &table, const std::map<int, values::Value> &values,
                                 Heads &heads)
{
    std::vector<std::int64_t> seen;
    const auto see = [&](std::span<const int> columns) {
        const auto old = heads.seen(columns);
        seen.insert(seen.end(), old.begin(), old.end());
        return !old.empty();
    };
    bool replacesAll = true;
    for (const std::vector<int> &columns : registersOf(table, values))
        replacesAll = see(columns) && replacesAll;
    // Its author saw that the row is there. The values it replaces need not show that: there may be none, or
    // they came with a row that was joined with one that was removed and came back.
    if (!replacesAll || heads.hasRemoval())
        see(std::vector<int>{table.key.front()});
    std::ranges::sort(seen);
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    return seen;
}

} // namespace

void Act::edit(const catalogue::Table &table, std::int64_t row, int column, const values::Value &value)
{
    Q_ASSERT(table.together(column).size() == 1);
    edit(table, row, std::map<int, values::Value>{{column, value}});
}

void Act::edit(const catalogue::Table &table, std::int64_t row, const std::map<int, values::Value> &values)
{
    begin();
    m_statements->heads.read(row);
    editRow(table, row, values, m_statements->heads);
    m_statements->entries.write();
}

std::vector<std::int64_t> Act::write(const catalogue::Table &table, std::span<const RowWrite> rows)
{
    std::vector<std::int64_t> ids;
    ids.reserve(rows.size());
    for (std::size_t at = 0; at < rows.size(); at += rowsAtOnce)
        writeSome(table, rows.subspan(at, std::min(rowsAtOnce, rows.size() - at)), ids);
    return ids;
}

void Act::writeSome(const catalogue::Table &table, std::span<const RowWrite> rows,
                    std::vector<std::int64_t> &ids)
{
    if (!std::ranges::all_of(rows, &RowWrite::isNothing))
        begin();
    std::vector<std::int64_t> known;
    for (const RowWrite &one : rows)
        if (one.row != 0 && !one.isNothing())
            known.push_back(one.row);
    if (!known.empty())
        m_statements->headsOfMany.read(known);
    for (const RowWrite &one : rows) {
        ids.push_back(one.row == 0 ? insertRow(table, one.values) : one.row);
        if (one.row != 0 && !one.isNothing())
            writeKnown(table, one);
    }
    if (m_statements)
        m_statements->entries.write();
}

/// Of a row whose entries headsOfMany has read.
void Act::writeKnown(const catalogue::Table &table, const RowWrite &one)
{
    Heads &heads = m_statements->headsOfMany;
    heads.turnTo(one.row);
    if (!one.goes)
        return editRow(table, one.row, one.edits, heads);
    touch(table, one.row);
    removeRow(table, one.row, heads.all());
}

/// \a heads knows the entries of the row. The entry of the edit waits to be written.
void Act::editRow(const catalogue::Table &table, std::int64_t row, const std::map<int, values::Value> &values,
                  Heads &heads)
{
    touch(table, row);
    const std::int64_t entry = record(EntryKind::Edit, table, row, packValues(values));
    m_statements->entries.addReplaced(entry, seenBy(table, values, heads));
    update(table, row, values);
    follow(table, row, values);
    touch(table, row);
}

void Act::update(const catalogue::Table &table, std::int64_t row, const std::map<int, values::Value> &values)
{
    std::vector<int> columns;
    for (const auto &[column, value] : values)
        columns.push_back(column);
    storage::Statement &update = m_statements->update(table, columns);
    update.reset();
    int place = 0;
    for (const auto &[column, value] : values)
        update.bind(++place, value);
    update.bind(++place, row);
    update.run();
}

/// The village of a row that follows its household: when either changes, so does the village.
void Act::follow(const catalogue::Table &table, std::int64_t row, const std::map<int, values::Value> &values)
{
    storage::VillageOfRow &whereabouts = m_statements->whereabouts;
    if (table.id == catalogue::TableId::Household && values.contains(catalogue::HouseholdColumn("village"))) {
        whereabouts.moveHousehold(row);
        return;
    }
    const catalogue::VillageOfHousehold *columns = catalogue::villageOfHousehold(table);
    if (!columns)
        return;
    const auto household = values.find(columns->household);
    if (household != values.end() && values::isBlank(household->second)) {
        // Without its household it stays where it was, which from now on is a fact of its own.
        const std::map<int, values::Value> stays{{columns->village, whereabouts.village(table, row)}};
        m_statements->entries.write(); // this row's among them
        m_statements->heads.read(row);
        const std::vector<int> changed{columns->village};
        const auto old = m_statements->heads.seen(changed);
        name(record(EntryKind::Edit, table, row, packValues(stays)), old);
        return;
    }
    if (household != values.end() || values.contains(columns->village))
        whereabouts.standWithHousehold(table, row);
}

} // namespace chulie::journal
