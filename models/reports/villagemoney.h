#pragma once

#include "models/places/places.h"
#include "models/reports/report.h"

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::reports {

/// The tables of a village's money. Inside a read only: they throw DatabaseError.
/// 资金 of 年度 \a year by source: allotted, paid out, spent, and how much of it was published.
[[nodiscard]] Block fundTable(storage::Database &database, const places::VillagePlace &village, int year);

/// 措施 begun by the end of \a year under the rows of the 责任清单 that they serve, by the plan's actions:
/// how many, for whom, planned and spent.
[[nodiscard]] Block measureTable(storage::Database &database, const places::VillagePlace &village, int year);

} // namespace chulie::reports
