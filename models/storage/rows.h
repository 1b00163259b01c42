#pragma once

#include "models/catalogue/catalogue.h"
#include "models/storage/scan.h"
#include "models/storage/statement.h"
#include "models/values/value.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace chulie::storage {

class Database;

/// A scan of the rows of \a table by their ids: the id, then \a columns in their order.
[[nodiscard]] Scan scanOf(Database &database, const catalogue::Table &table, std::span<const int> columns);

/// Reads rows of the tables by statements that are prepared once. DatabaseError passes through.
class Rows
{
public:
    using Values = std::vector<values::Value>;

    explicit Rows(Database &database) : m_database(database) {}

    /// The values of row \a row of \a table by column number; nothing where there is no such row.
    [[nodiscard]] std::optional<Values> read(const catalogue::Table &table, std::int64_t row);

    /// Reads \a rows of \a table in few steps, for the next read() of each, and forgets those of the table
    /// that were read before. Of their values only those of \a columns are read; the others are blank. What
    /// is written to a row before that is not seen.
    void readAhead(const catalogue::Table &table, std::span<const std::int64_t> rows,
                   const std::vector<int> &columns);
    /// Forgets what was read ahead.
    void forgetAhead() { m_ahead.clear(); }

    /// Whether \a table has row \a row.
    [[nodiscard]] bool has(const catalogue::Table &table, std::int64_t row);

private:
    using Selects = std::map<catalogue::TableId, Statement>;
    Statement &prepared(Selects &selects, const char *what, const catalogue::Table &table);

    Database &m_database;
    Selects m_selects;
    Selects m_exist;
    std::map<std::pair<catalogue::TableId, std::vector<int>>, Scan> m_scans; ///< by table and columns
    /// A row that was read ahead, until it is asked for.
    struct Ahead
    {
        std::int64_t row = 0;
        std::optional<Values> values = {};
        bool isTaken = false;
    };
    [[nodiscard]] Scan &scan(const catalogue::Table &table, const std::vector<int> &columns);
    [[nodiscard]] Ahead *readBefore(const catalogue::Table &table, std::int64_t row);

    std::map<catalogue::TableId, std::vector<Ahead>> m_ahead; ///< in the order of the rows
};

/// The same for a single row.
[[nodiscard]] std::optional<std::vector<values::Value>>
readRow(Database &database, const catalogue::Table &table, std::int64_t row);

} // namespace chulie::storage
