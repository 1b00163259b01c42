#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/result.h"

#include <cstdint>

namespace chulie {

class Database;
class Ledger;

/// Whether row \a row of \a table was removed and its values are still in the history.
[[nodiscard]] Result<bool> canForget(Database &database, const Table &table, std::int64_t row);

/// Takes the values of the removed row \a row of \a table, and of the removed rows that hung on it, out of
/// the history for good, as an act that cannot be undone. Returns how many rows these are. Back-ups and
/// copies of before still hold them. A row that is still in its table is refused.
[[nodiscard]] Result<int> forget(Ledger &ledger, const Table &table, std::int64_t row);

} // namespace chulie
