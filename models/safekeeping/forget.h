#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/result.h"

#include <cstdint>

namespace chulie::ledger {
class Ledger;
} // namespace chulie::ledger

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::safekeeping {

/// Whether row \a row of \a table was removed and its values are still in the history.
[[nodiscard]] values::Result<bool> canForget(storage::Database &database, const catalogue::Table &table,
                                             std::int64_t row);

/// Takes the values of the removed row \a row of \a table, and of the removed rows that hung on it, out of
/// the history for good, as an act that cannot be undone. Returns how many rows these are. Back-ups and
/// copies of before still hold them. A row that is still in its table is refused.
[[nodiscard]] values::Result<int> forget(ledger::Ledger &ledger, const catalogue::Table &table,
                                         std::int64_t row);

} // namespace chulie::safekeeping
