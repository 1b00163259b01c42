#pragma once

#include "models/catalogue/catalogue.h"
#include "models/storage/statement.h"
#include "models/values/value.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace chulie::storage {

class Database;

/// Reads rows of the tables by statements that are prepared once. DatabaseError passes through.
class Rows
{
public:
    explicit Rows(Database &database) : m_database(database) {}

    /// The values of row \a row of \a table by column number; nothing where there is no such row.
    [[nodiscard]] std::optional<std::vector<values::Value>> read(const catalogue::Table &table,
                                                                 std::int64_t row);

private:
    Database &m_database;
    std::map<catalogue::TableId, Statement> m_selects;
};

/// The same for a single row.
[[nodiscard]] std::optional<std::vector<values::Value>>
readRow(Database &database, const catalogue::Table &table, std::int64_t row);

} // namespace chulie::storage
