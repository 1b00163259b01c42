#include "models/storage/rows.h"

#include "models/storage/database.h"

#include <algorithm>

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

Statement &Rows::prepared(Selects &selects, const char *what, const catalogue::Table &table)
{
    auto select = selects.find(table.id);
    if (select == selects.end()) {
        const std::string sql = std::string("SELECT ") + what + " FROM " + table.name + " WHERE id = ?";
        select = selects.emplace(table.id, Statement(m_database, sql)).first;
    }
    return select->second;
}

void Rows::readAhead(const catalogue::Table &table, std::span<const std::int64_t> rows)
{
    auto scan = m_scans.find(table.id);
    if (scan == m_scans.end()) {
        const std::string sql = std::string("SELECT * FROM ") + table.name + " WHERE id >= ? ORDER BY id";
        scan = m_scans.try_emplace(table.id, m_database, sql).first;
    }
    std::vector<std::int64_t> sorted(rows.begin(), rows.end());
    std::ranges::sort(sorted);
    for (const std::int64_t row : sorted) {
        const bool isThere = scan->second.turnTo(row);
        m_ahead.insert_or_assign(Key(table.id, row),
                                 isThere ? std::optional(valuesOf(table, scan->second.row())) : std::nullopt);
    }
    scan->second.reset();
}

bool Rows::has(const catalogue::Table &table, std::int64_t row)
{
    Statement &found = prepared(m_exist, "1", table);
    const bool isThere = found.with(row).next();
    found.reset();
    return isThere;
}

std::optional<Rows::Values> Rows::read(const catalogue::Table &table, std::int64_t row)
{
    if (auto ahead = m_ahead.extract(Key(table.id, row)))
        return std::move(ahead.mapped());
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
