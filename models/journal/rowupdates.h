#pragma once

#include "models/catalogue/catalogue.h"
#include "models/storage/statement.h"
#include "models/values/value.h"

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::journal {

/// Sets columns of rows in the tables, those of many rows with one statement. DatabaseError passes through.
class RowUpdates
{
public:
    using Values = std::map<int, values::Value>; ///< by column number

    explicit RowUpdates(storage::Database &database) : m_database(database) {}

    /// Sets \a values of row \a row of \a table, at the latest with write(), until which they must live.
    void add(const catalogue::Table &table, std::int64_t row, const Values &values);
    /// Sets what waits.
    void write();

private:
    /// Set the same columns of a table.
    struct Updates
    {
        const catalogue::Table &table;
        std::vector<int> columns;
        storage::Statement one;
        std::optional<storage::Statement> block = {};
    };

    [[nodiscard]] static bool areOf(const Updates &updates, const catalogue::Table &table,
                                    const Values &values);
    Updates &updatesOf(const catalogue::Table &table, const Values &values);
    void writeEach(storage::Statement &update);
    void writeBlock(Updates &updates);

    storage::Database &m_database;
    std::map<std::pair<catalogue::TableId, std::vector<int>>, Updates> m_updates;
    Updates *m_current = nullptr; ///< for what waits
    std::vector<std::pair<std::int64_t, const Values *>> m_waiting;
};

} // namespace chulie::journal
