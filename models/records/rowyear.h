#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/result.h"

#include <cstdint>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::records {

/// The column that dates the rows of \a table: its 年度, else its first required date; null where it has
/// neither.
[[nodiscard]] const catalogue::Column *yearColumn(const catalogue::Table &table);

/// The year that row \a row of \a table belongs to; 0 where no column dates it, or the row is gone.
[[nodiscard]] values::Result<int> yearOfRow(storage::Database &database, const catalogue::Table &table,
                                            std::int64_t row);

} // namespace chulie::records
