#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/value.h"

#include <cstdint>
#include <vector>

namespace chulie {
class Database;
}

namespace chulie::history {

/// The values of the removed row \a row of \a table by column number, as they follow from its history: the
/// last ones that were not undone. Throws DatabaseError.
[[nodiscard]] std::vector<Value> lastValues(Database &database, const Table &table, std::int64_t row);

} // namespace chulie::history
