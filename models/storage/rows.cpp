#include "models/storage/rows.h"

#include "models/storage/database.h"

namespace chulie {

std::optional<std::vector<Value>> readRow(Database &database, const Table &table, std::int64_t row)
{
    Statement select(database, std::string("SELECT * FROM ") + table.name + " WHERE id = ?");
    select.with(row);
    if (!select.next())
        return std::nullopt;
    std::vector<Value> values;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        values.push_back(select.value(static_cast<int>(i) + 1));
    return values;
}

} // namespace chulie
