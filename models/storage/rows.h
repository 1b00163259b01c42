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

/// Reads rows of the tables by statements that are prepared once. DatabaseError passes through.
class Rows
{
public:
    using Values = std::vector<values::Value>;

    explicit Rows(Database &database) : m_database(database) {}

    /// The values of row \a row of \a table by column number; nothing where there is no such row.
    [[nodiscard]] std::optional<Values> read(const catalogue::Table &table, std::int64_t row);

    /// Reads \a rows of \a table in few steps, for the next read() of each. What is written to a row before
    /// that is not seen.
    void readAhead(const catalogue::Table &table, std::span<const std::int64_t> rows);
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
    std::map<catalogue::TableId, Scan> m_scans;
    using Key = std::pair<catalogue::TableId, std::int64_t>;
    std::map<Key, std::optional<Values>> m_ahead;
};

/// The same for a single row.
[[nodiscard]] std::optional<std::vector<values::Value>>
readRow(Database &database, const catalogue::Table &table, std::int64_t row);

} // namespace chulie::storage
