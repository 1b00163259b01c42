#pragma once

#include "models/merge/following.h"
#include "models/packages/undecided.h"
#include "models/storage/statement.h"

#include <map>

namespace chulie::packages {

/// An entry as it was written here or came in.
struct Written
{
    std::int64_t id = 0;
    journal::EntryKind kind = journal::EntryKind::Insert;
    std::map<int, values::Value> values;
    std::string author;
    std::string at; ///< local time
};

/// Reads who wrote which value. Its functions throw DatabaseError.
class Sides
{
public:
    explicit Sides(storage::Database &database);

    [[nodiscard]] Written written(const catalogue::Table &table, const journal::Stamp &entry);
    /// What \a entry says of \a column.
    [[nodiscard]] Side of(const catalogue::Table &table, int column, const Written &entry);
    /// \a value of \a column in the exchanged form; a reference as the key of the row that stands for it.
    [[nodiscard]] std::string text(const catalogue::Column &column, const values::Value &value);
    /// The key of row \a row.
    [[nodiscard]] std::string key(const catalogue::Table &table, std::int64_t row);

private:
    storage::Database &m_database;
    merge::Wholes m_wholes;
    storage::Statement m_select;
};

} // namespace chulie::packages
