#include "models/storage/rows.h"

#include "models/storage/database.h"

#include <algorithm>
#include <utility>

namespace chulie::storage {

namespace {

/// What \a select has of a row of \a table, the id before its columns.
Rows::Values valuesOf(const catalogue::Table &table, const Statement &select)
{
    Rows::Values values;
    values.reserve(table.columns.size());
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        values.push_back(select.value(static_cast<int>(i) + 1));
    return values;
}

} // namespace

Scan scanOf(Database &database, const catalogue::Table &table, std::span<const int> columns)
{
    std::string selected = "id";
    for (const int column : columns)
        selected += std::string(", ") + table.columns[static_cast<std::size_t>(column)].name;
    return Scan(database, "SELECT " + selected + " FROM " + table.name + " WHERE id >= ? ORDER BY id");
}

Statement &Rows::prepared(Selects &selects, const char *what, const catalogue::Table &table)
{
    auto select = selects.find(table.id);
    if (select == selects.end()) {
        const std::string sql = std::string("SELECT ") + what + " FROM " + table.name + " WHERE id = ?";
        select = selects.emplace(table.id, Statement(m_database, sql)).first;
    }
    return select->second;
}

Scan &Rows::scan(const catalogue::Table &table, const std::vector<int> &columns)
{
    const auto found = m_scans.find({table.id, columns});
    if (found != m_scans.end())
        return found->second;
    return m_scans.emplace(std::pair(table.id, columns), scanOf(m_database, table, columns)).first->second;
}

void Rows::readAhead(const catalogue::Table &table, std::span<const std::int64_t> rows,
                     const std::vector<int> &columns)
{
    Scan &scan = this->scan(table, columns);
    std::vector<Ahead> &ahead = m_ahead[table.id];
    ahead.clear();
    for (const std::int64_t row : rows)
        ahead.push_back({.row = row});
    std::ranges::sort(ahead, {}, &Ahead::row);
    for (Ahead &one : ahead) {
        if (!scan.turnTo(one.row))
            continue;
        one.values.emplace(table.columns.size());
        for (std::size_t i = 0; i < columns.size(); ++i)
            (*one.values)[static_cast<std::size_t>(columns[i])] = scan.row().value(static_cast<int>(i) + 1);
    }
    scan.reset();
}

bool Rows::has(const catalogue::Table &table, std::int64_t row)
{
    Statement &found = prepared(m_exist, "1", table);
    const bool isThere = found.with(row).next();
    found.reset();
    return isThere;
}

/// Row \a row of \a table as it was read ahead; null where it was not, or was asked for since.
Rows::Ahead *Rows::readBefore(const catalogue::Table &table, std::int64_t row)
{
    const auto ofTable = m_ahead.find(table.id);
    if (ofTable == m_ahead.end())
        return nullptr;
    const auto found = std::ranges::lower_bound(ofTable->second, row, {}, &Ahead::row);
    return found == ofTable->second.end() || found->row != row || found->isTaken ? nullptr : &*found;
}

std::optional<Rows::Values> Rows::read(const catalogue::Table &table, std::int64_t row)
{
    if (Ahead *ahead = readBefore(table, row)) {
        ahead->isTaken = true;
        return std::move(ahead->values);
    }
    Statement &found = prepared(m_selects, "*", table);
    found.with(row);
    if (!found.next())
        return std::nullopt;
    Values values = valuesOf(table, found);
    found.reset();
    return values;
}

std::optional<std::vector<values::Value>> readRow(Database &database, const catalogue::Table &table,
                                                  std::int64_t row)
{
    return Rows(database).read(table, row);
}

} // namespace chulie::storage
