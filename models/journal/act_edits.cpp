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

/// Whether \a values may be set after those of other rows, because nothing of another row hangs on them.
bool mayWait(const catalogue::Table &table, const std::map<int, values::Value> &values)
{
    return std::ranges::none_of(values, [&](const auto &one) {
        const int column = one.first;
        return table.columns[static_cast<std::size_t>(column)].kind == catalogue::Kind::Reference ||
               std::ranges::find(table.key, column) != table.key.end();
    });
}

/// The entries that an edit of a row to \a values replaces; \a heads knows those of the row.
std::vector<std::int64_t> seenBy(const catalogue::Table &table, const std::map<int, values::Value> &values,
                                 Heads &heads)
{
    std::vector<std::int64_t> seen;
    bool replacesAll = true;
    const auto see = [&](Columns columns) { replacesAll = heads.addSeen(columns, seen) && replacesAll; };
    Columns together = 0;
    for (const auto &[column, value] : values)
        if ((groupOf(table) & columnBit(column)) != 0)
            together |= columnBit(column);
        else
            see(columnBit(column));
    if (together != 0)
        see(together);
    // Its author saw that the row is there. The values it replaces need not show that: there may be none, or
    // they came with a row that was joined with one that was removed and came back.
    if (!replacesAll || heads.hasRemoval())
        see(columnBit(table.key.front()));
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
    m_statements->headsOfMany.forget();
    m_statements->heads.read(row);
    editRow(table, row, values, m_statements->heads);
    m_statements->updates.write();
    m_statements->entries.write();
}

void Act::readAhead(std::span<const std::int64_t> rows, const EntriesOfRows::Take &take)
{
    begin();
    m_statements->headsOfMany.read(rows, take);
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
    if (!known.empty() && !m_statements->headsOfMany.areRead(known))
        m_statements->headsOfMany.read(known);
    for (const RowWrite &one : rows) {
        ids.push_back(one.row == 0 ? insertRow(table, one.values) : one.row);
        if (one.row != 0 && !one.isNothing())
            writeKnown(table, one);
    }
    if (!m_statements)
        return;
    m_statements->updates.write();
    m_statements->entries.write();
}

/// Of a row whose entries headsOfMany has read.
void Act::writeKnown(const catalogue::Table &table, const RowWrite &one)
{
    Heads &heads = m_statements->headsOfMany;
    heads.turnTo(one.row);
    if (one.returns)
        return bringBack(table, one);
    if (!one.goes)
        return editRow(table, one.row, one.edits, heads);
    touch(table, one.row);
    removeRow(table, one.row, heads.all());
}

void Act::bringBack(const catalogue::Table &table, const RowWrite &one)
{
    std::vector<values::Value> filled;
    const auto values = completed(table, one.values, filled);
    m_statements->removed.forget(table, one.row, values);
    std::vector<std::int64_t> seen = m_statements->headsOfMany.all();
    if (m_statements->headsOfMany.isLinked()) {
        m_statements->entries.write(); // those of the other rows may wait
        seen = m_statements->entriesOf(m_statements->linked(one.row));
    }
    m_statements->entries.addReplaced(record(EntryKind::Insert, table, one.row, packRow(values)), seen);
    store(table, one.row, values);
    touch(table, one.row);
}

/// \a heads knows the entries of the row. The entry of the edit waits to be written, and mostly the edit too.
void Act::editRow(const catalogue::Table &table, std::int64_t row, const std::map<int, values::Value> &values,
                  Heads &heads)
{
    touch(table, row);
    const std::int64_t entry = record(EntryKind::Edit, table, row, packValues(values));
    m_statements->entries.addReplaced(entry, seenBy(table, values, heads));
    if (mayWait(table, values))
        return m_statements->updates.add(table, row, values);
    m_statements->updates.write(); // in the order of the rows, which a key may be passed on by
    m_statements->updates.add(table, row, values);
    m_statements->updates.write();
    follow(table, row, values);
    touch(table, row);
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
        std::vector<std::int64_t> old;
        m_statements->heads.addSeen(columnBit(columns->village), old);
        name(record(EntryKind::Edit, table, row, packValues(stays)), old);
        return;
    }
    if (household != values.end() || values.contains(columns->village))
        whereabouts.standWithHousehold(table, row);
}

} // namespace chulie::journal
