#pragma once

#include "models/catalogue/catalogue.h"
#include "models/journal/record.h"
#include "models/journal/stamp.h"
#include "models/storage/statement.h"

#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace chulie {
class Database;
}

namespace chulie::history {

/// An entry as the ledger keeps it: rows and entries by their ids.
struct StoredEntry
{
    std::int64_t id = 0;
    std::int64_t act = 0;
    Stamp stamp;
    EntryKind kind = EntryKind::Insert;
    TableId table = TableId::Village;
    std::int64_t row = 0;
    std::map<int, Value> values;        ///< by column number
    std::vector<std::int64_t> replaces; ///< the entries that it replaces
};

/// A row and its table.
struct TableRow
{
    TableId table = TableId::Village;
    std::int64_t row = 0;

    friend auto operator<=>(const TableRow &, const TableRow &) = default;
    friend bool operator==(const TableRow &, const TableRow &) = default;
};

/// Reads entries by statements that are prepared once. Its functions throw DatabaseError.
class StoredEntries
{
public:
    explicit StoredEntries(Database &database);

    /// The entries on \a row itself, without those on the rows that are joined with it.
    [[nodiscard]] std::vector<StoredEntry> of(std::int64_t row);
    /// The other rows with an entry that \a entry replaces, or that replaces it.
    [[nodiscard]] std::vector<std::int64_t> linkedRows(const StoredEntry &entry);
    /// The rows that \a act removed.
    [[nodiscard]] std::vector<TableRow> removedBy(std::int64_t act);

private:
    Statement m_select;
    Statement m_replaced;
    Statement m_linked;
    Statement m_removed;
};

/// The rows with an entry from \a first to \a last, by table. Throws DatabaseError.
[[nodiscard]] std::vector<TableRow> rowsBetween(Database &database, std::int64_t first, std::int64_t last);
/// The rows with an entry of \a act. Throws DatabaseError.
[[nodiscard]] std::vector<TableRow> rowsOfAct(Database &database, std::int64_t act);
/// Every row that the history names, by table. Throws DatabaseError.
[[nodiscard]] std::vector<TableRow> everyRow(Database &database);

} // namespace chulie::history
