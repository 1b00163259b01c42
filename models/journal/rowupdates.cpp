#include "models/journal/rowupdates.h"

#include "models/storage/database.h"

#include <algorithm>
#include <string>

namespace chulie::journal {

namespace {

/// How many rows a statement sets.
constexpr std::size_t block = 128;

std::string nameOf(const catalogue::Table &table, int column)
{
    return table.columns[static_cast<std::size_t>(column)].name;
}

/// Arguments: a value for each of \a columns, the row.
std::string updateOne(const catalogue::Table &table, const std::vector<int> &columns)
{
    std::string set;
    for (const int column : columns)
        set += (set.empty() ? "" : ", ") + nameOf(table, column) + " = ?";
    return std::string("UPDATE ") + table.name + " SET " + set + " WHERE id = ?";
}

/// Arguments, for each of the rows: the row, a value for each of \a columns.
std::string updateBlock(const catalogue::Table &table, const std::vector<int> &columns)
{
    std::string set;
    std::string places = "(?";
    for (std::size_t i = 0; i < columns.size(); ++i) {
        set +=
            (set.empty() ? "" : ", ") + nameOf(table, columns[i]) + " = new.column" + std::to_string(i + 2);
        places += ", ?";
    }
    std::string rows = places + ')';
    for (std::size_t i = 1; i < block; ++i)
        rows += ", " + places + ')';
    return std::string("UPDATE ") + table.name + " SET " + set + " FROM (VALUES " + rows + ") AS new WHERE " +
           table.name + ".id = new.column1";
}

} // namespace

bool RowUpdates::areOf(const Updates &updates, const catalogue::Table &table, const Values &values)
{
    return &updates.table == &table &&
           std::ranges::equal(updates.columns, values, {}, {}, [](const auto &value) { return value.first; });
}

RowUpdates::Updates &RowUpdates::updatesOf(const catalogue::Table &table, const Values &values)
{
    std::vector<int> columns;
    for (const auto &[column, value] : values)
        columns.push_back(column);
    std::pair key(table.id, std::move(columns));
    const auto found = m_updates.find(key);
    if (found != m_updates.end())
        return found->second;
    Updates updates{table, key.second, storage::Statement(m_database, updateOne(table, key.second))};
    return m_updates.emplace(std::move(key), std::move(updates)).first->second;
}

void RowUpdates::add(const catalogue::Table &table, std::int64_t row, const Values &values)
{
    if (!m_current || !areOf(*m_current, table, values)) {
        write();
        m_current = &updatesOf(table, values);
    }
    m_waiting.emplace_back(row, &values);
    if (m_waiting.size() == block)
        write();
}

void RowUpdates::write()
{
    if (!m_current)
        return; // nothing ever waited
    if (m_waiting.size() == block)
        writeBlock(*m_current);
    else
        writeEach(m_current->one);
    m_waiting.clear();
}

void RowUpdates::writeEach(storage::Statement &update)
{
    for (const auto &[row, values] : m_waiting) {
        int place = 0;
        for (const auto &[column, value] : *values)
            update.bind(++place, value);
        update.bind(++place, row);
        update.run();
    }
}

void RowUpdates::writeBlock(Updates &updates)
{
    auto &update = updates.block;
    if (!update)
        update.emplace(m_database, updateBlock(updates.table, updates.columns));
    int place = 0;
    for (const auto &[row, values] : m_waiting) {
        update->bind(++place, row);
        for (const auto &[column, value] : *values)
            update->bind(++place, value);
    }
    update->run();
}

} // namespace chulie::journal
