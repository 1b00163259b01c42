#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::places {
class Places;
} // namespace chulie::places

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::tracking {

/// The rows of 区划年度 or 进展 (\a table) that concern \a region: of itself, of what lies in it, and of
/// what it lies in; ids, ascending. "" is all. Of 进展 only those of row \a item of the 责任清单, unless it
/// is 0.
[[nodiscard]] values::Result<std::vector<std::int64_t>>
regionRows(storage::Database &database, catalogue::TableId table, std::string_view region, int item = 0);

/// The city, county or town whose yearly record or note a person in \a region means: itself, or the town of a
/// village; in a ledger of one city, the city where \a region is "".
[[nodiscard]] std::string noteRegion(std::string_view region, const places::Places &places);

} // namespace chulie::tracking
