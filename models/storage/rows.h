#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/value.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace chulie {

class Database;

/// The values of row \a row of \a table by column number; nothing where there is no such row.
[[nodiscard]] std::optional<std::vector<Value>> readRow(Database &database, const Table &table,
                                                        std::int64_t row);

} // namespace chulie
