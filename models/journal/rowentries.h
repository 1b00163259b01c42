#pragma once

#include "models/journal/record.h"
#include "models/storage/statement.h"

#include <cstdint>
#include <map>
#include <vector>

namespace chulie::journal {

/// An entry on a row as it is kept here.
struct RowEntry
{
    std::int64_t id = 0;
    std::int64_t act = 0;
    std::int64_t n = 0;       ///< its place in the act
    std::int64_t counter = 0; ///< of the act
    EntryKind kind = EntryKind::Insert;
    std::map<int, values::Value> values; ///< by column number
};

/// Reads the entries on rows.
class RowEntries
{
public:
    explicit RowEntries(storage::Database &database);

    /// On row \a row of \a table, the one that created it first. Throws DatabaseError.
    [[nodiscard]] std::vector<RowEntry> of(const catalogue::Table &table, std::int64_t row);

private:
    storage::Statement m_select;
};

/// Reads what entries replaced.
class ReplacedValues
{
public:
    explicit ReplacedValues(storage::Database &database);

    /// The values of the entries that \a entry, on \a table, replaced, by column number: of several the last
    /// in the order of stamps. Throws DatabaseError.
    [[nodiscard]] std::map<int, values::Value> by(const catalogue::Table &table, std::int64_t entry);

private:
    storage::Statement m_select;
};

/// The rows of \a table that have entries after the one that created them. Throws DatabaseError.
[[nodiscard]] std::vector<std::int64_t> editedRows(storage::Database &database,
                                                   const catalogue::Table &table);
/// The rows of \a table that were removed by an entry younger than \a entry. Throws DatabaseError.
[[nodiscard]] std::vector<std::int64_t> rowsRemovedSince(storage::Database &database,
                                                         const catalogue::Table &table, std::int64_t entry);

/// The counter of the act that \a entry belongs to. Throws DatabaseError.
[[nodiscard]] std::int64_t counterOf(storage::Database &database, std::int64_t entry);

} // namespace chulie::journal
