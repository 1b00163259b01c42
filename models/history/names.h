#pragma once

#include "models/catalogue/catalogue.h"
#include "models/storage/statement.h"

#include <map>
#include <string>
#include <vector>

namespace chulie::history {

/// The keys of rows as people exchange them, also of removed rows: their last one.
class Names
{
public:
    explicit Names(storage::Database &database) : m_database(database) {}

    /// One text for each of keyFields(table). The reference lives until the next call. Throws DatabaseError.
    const std::vector<std::string> &of(const catalogue::Table &table, std::int64_t row);
    /// The row of \a table, standing or removed, that has the key \a texts; 0 where none has. A removed one
    /// is found by its last key.
    std::int64_t find(const catalogue::Table &table, std::vector<std::string> texts);

private:
    [[nodiscard]] std::vector<std::string> read(const catalogue::Table &table, std::int64_t row);
    [[nodiscard]] std::vector<std::string> readRemoved(const catalogue::Table &table, std::int64_t row);

    storage::Database &m_database;
    std::map<catalogue::TableId, storage::Statement> m_standing;
    std::map<std::pair<catalogue::TableId, std::int64_t>, std::vector<std::string>> m_known;
};

} // namespace chulie::history
