#pragma once

#include "models/catalogue/catalogue.h"
#include "models/exchange/sheet.h"

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::exchange {

/// What of the ledger goes out.
struct TableScope
{
    std::string region = {}; ///< 4, 6, 9 or 12 digits: only what lies in it; 标准 always
    bool mask = false;       ///< nothing in it names a person's numbers or day of birth
};

/// \a table as people exchange it: all columns, the rows in the order of their keys. The rows are read when
/// they are taken; DatabaseError passes through.
[[nodiscard]] Sheet tableSheet(storage::Database &database, const catalogue::Table &table,
                               const TableScope &scope);

/// What the cells of \a column are in a file.
[[nodiscard]] CellKind cellKind(const catalogue::Column &column);
/// What may be chosen for \a column, as exchanged: its list, or yes and no.
[[nodiscard]] std::vector<std::string> choices(const catalogue::Column &column);

} // namespace chulie::exchange
