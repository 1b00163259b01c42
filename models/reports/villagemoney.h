#pragma once

#include "models/places/places.h"
#include "models/reports/report.h"

namespace chulie {

class Database;

/// The tables of a village's money. Inside a read only: they throw DatabaseError.
namespace reports {

/// 资金 of 年度 \a year by source: allotted, paid out, spent, and how much of it was published.
[[nodiscard]] Block fundTable(Database &database, const VillagePlace &village, int year);

/// 措施 begun by the end of \a year under the rows of the 责任清单 that they serve, by the plan's actions:
/// how many, for whom, planned and spent.
[[nodiscard]] Block measureTable(Database &database, const VillagePlace &village, int year);

} // namespace reports
} // namespace chulie
