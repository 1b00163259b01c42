#pragma once

#include "models/catalogue/catalogue.h"
#include "models/journal/record.h"
#include "models/journal/stamp.h"
#include "models/storage/statement.h"
#include "models/values/flatmap.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::journal {

/// An entry as the ledger keeps it: rows and entries by their ids.
struct StoredEntry
{
    std::int64_t id = 0;
    std::int64_t act = 0;
    Stamp stamp;
    EntryKind kind = EntryKind::Insert;
    catalogue::TableId table = catalogue::TableId::Village;
    std::int64_t row = 0;
    values::FlatMap<int, values::Value> values; ///< by column number
    std::vector<std::int64_t> replaces;         ///< the entries that it replaces
    /// The other rows with an entry that it replaces, or that replaces it.
    std::vector<std::int64_t> linkedRows;
};

/// A row and its table.
struct TableRow
{
    catalogue::TableId table = catalogue::TableId::Village;
    std::int64_t row = 0;

    friend auto operator<=>(const TableRow &, const TableRow &) = default;
    friend bool operator==(const TableRow &, const TableRow &) = default;
};

/// Reads entries by statements that are prepared once. Its functions throw DatabaseError.
class StoredEntries
{
public:
    explicit StoredEntries(storage::Database &database);

    /// The entries on \a row itself, without those on the rows that are joined with it.
    [[nodiscard]] std::vector<StoredEntry> of(std::int64_t row);
    /// The rows that \a act removed.
    [[nodiscard]] std::vector<TableRow> removedBy(std::int64_t act);

private:
    /// Who did an act, and when by their counter.
    struct Maker
    {
        std::uint64_t device = 0;
        std::int64_t counter = 0;
    };
    [[nodiscard]] const Maker &makerOf(std::int64_t act);
    void link(StoredEntry &entry);

    storage::Statement m_select;
    storage::Statement m_act;
    storage::Statement m_replaced;
    storage::Statement m_replacing;
    storage::Statement m_removed;
    std::unordered_map<std::int64_t, Maker> m_makers; ///< by act: few acts wrote many entries
};

/// The rows that \a select gives, by the number of their table and their own; it can be asked again then.
/// Throws DatabaseError.
[[nodiscard]] std::vector<TableRow> rowsOf(storage::Statement &select);
/// The rows with an entry from \a first to \a last, by table. Throws DatabaseError.
[[nodiscard]] std::vector<TableRow> rowsBetween(storage::Database &database, std::int64_t first,
                                                std::int64_t last);
/// The rows with an entry of \a act. Throws DatabaseError.
[[nodiscard]] std::vector<TableRow> rowsOfAct(storage::Database &database, std::int64_t act);
/// Every row that the history names, by table. Throws DatabaseError.
[[nodiscard]] std::vector<TableRow> everyRow(storage::Database &database);

} // namespace chulie::journal
