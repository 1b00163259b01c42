#pragma once

#include "models/catalogue/catalogue.h"

#include <cstdint>
#include <span>
#include <vector>

namespace chulie {

class Database;

/// The entries of row \a row that set any of \a columns and that no later entry on the same columns replaced:
/// what an edit of these columns must name. Usually one; none where they were never set; several in a
/// conflict.
[[nodiscard]] std::vector<std::int64_t> heads(Database &database, std::int64_t row,
                                              std::span<const int> columns);

/// Every entry of row \a row: what a removal must name.
[[nodiscard]] std::vector<std::int64_t> entriesOf(Database &database, std::int64_t row);

} // namespace chulie
