#pragma once

#include "models/catalogue/catalogue.h"
#include "models/storage/rows.h"
#include "models/storage/statement.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::journal {

/// The rows that were removed, by the key they last had: entering that key again brings the same row back.
/// Its statements are prepared once: an act may remove, or bring back, every row of a ledger.
class Removed
{
public:
    explicit Removed(storage::Database &database);

    /// Remembers row \a row of \a table, which still stands in its table.
    void put(const catalogue::Table &table, std::int64_t row);
    /// The same for one that last had \a values.
    void put(const catalogue::Table &table, std::int64_t row, std::span<const values::Value> values);
    /// Whether the ledger holds no removed row at all.
    [[nodiscard]] bool isEmpty() const { return !m_find; }
    /// The removed row that entering \a values brings back; 0 where there is none.
    [[nodiscard]] std::int64_t find(const catalogue::Table &table, std::span<const values::Value> values);
    /// The removed rows whose last key \a values have, the oldest first, forgotten from now on. The first is
    /// the one to bring back; the others join it for good.
    std::vector<std::int64_t> take(const catalogue::Table &table, std::span<const values::Value> values);
    /// Forgets row \a row alone, which comes back with \a values.
    void forget(const catalogue::Table &table, std::int64_t row, std::span<const values::Value> values);

private:
    storage::Statement &prepared(std::optional<storage::Statement> &statement, const char *sql);

    storage::Database &m_database;
    storage::Rows m_rows;
    std::optional<storage::Statement>
        m_find; ///< absent while the ledger holds no removed row, so that imports need not ask
    std::optional<storage::Statement> m_insert;
    std::optional<storage::Statement> m_deleteOfKey;
    std::optional<storage::Statement> m_deleteRow;
    std::optional<storage::Statement> m_deleteAnywhere;
};

/// The removed rows of \a table that entering their key would bring back, the newest first. Throws
/// DatabaseError.
[[nodiscard]] std::vector<std::int64_t> removedRows(storage::Database &database,
                                                    const catalogue::Table &table);

} // namespace chulie::journal
