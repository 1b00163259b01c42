#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/value.h"

#include <cstdint>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::journal {

/// The values of the removed row \a row of \a table by column number, as they follow from its history: the
/// last ones that were not undone. Throws DatabaseError.
[[nodiscard]] std::vector<values::Value> lastValues(storage::Database &database,
                                                    const catalogue::Table &table, std::int64_t row);

} // namespace chulie::journal
