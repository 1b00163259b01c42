#include "models/storage/rows.h"

#include "models/storage/database.h"

namespace chulie::storage {

std::optional<std::vector<values::Value>> Rows::read(const catalogue::Table &table, std::int64_t row)
{
    auto select = m_selects.find(table.id);
    if (select == m_selects.end()) {
        const std::string sql = std::string("SELECT * FROM ") + table.name + " WHERE id = ?";
        select = m_selects.emplace(table.id, Statement(m_database, sql)).first;
    }
    Statement &found = select->second;
    found.with(row);
    if (!found.next())
        return std::nullopt;
    std::vector<values::Value> values;
    values.reserve(table.columns.size());
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        values.push_back(found.value(static_cast<int>(i) + 1));
    found.reset();
    return values;
}

std::optional<std::vector<values::Value>> readRow(Database &database, const catalogue::Table &table,
                                                  std::int64_t row)
{
    return Rows(database).read(table, row);
}

} // namespace chulie::storage
