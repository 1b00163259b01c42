#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/result.h"

#include <cstdint>

namespace chulie {

class Database;

/// The year that row \a row of \a table belongs to: its 年度, else that of its first required date; 0 where
/// the table has neither, or the row is gone.
[[nodiscard]] Result<int> yearOfRow(Database &database, const Table &table, std::int64_t row);

} // namespace chulie
