#pragma once

#include "models/catalogue/catalogue.h"
#include "models/storage/statement.h"
#include "models/values/value.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace chulie {

class Database;

/// Reads rows of the tables by statements that are prepared once. DatabaseError passes through.
class Rows
{
public:
    explicit Rows(Database &database) : m_database(database) {}

    /// The values of row \a row of \a table by column number; nothing where there is no such row.
    [[nodiscard]] std::optional<std::vector<Value>> read(const Table &table, std::int64_t row);

private:
    Database &m_database;
    std::map<TableId, Statement> m_selects;
};

/// The same for a single row.
[[nodiscard]] std::optional<std::vector<Value>> readRow(Database &database, const Table &table,
                                                        std::int64_t row);

} // namespace chulie
