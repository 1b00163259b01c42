#pragma once

#include "models/charts/chart.h"
#include "models/values/result.h"

#include <string>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

/// What is done for the villages and households of a region, by a year's end: measures, money, visits.
namespace chulie::charts {

/// By what measures and funds are put together: the plan's actions, or the rows of its 责任清单.
enum class By : std::uint8_t { Action, Responsibility };

/// The measures begun by the end of \a year by their state of now.
[[nodiscard]] values::Result<Chart> measureChart(storage::Database &database, const std::string &region,
                                                 int year, By by);

/// The money of \a year in 万元: planned (计划资金 of the measures begun in it), received (下达) and spent
/// (支出), by the measure that a fund names; what names none comes last.
[[nodiscard]] values::Result<Chart> fundChart(storage::Database &database, const std::string &region,
                                              int year, By by);

/// The visits of \a year by month and by who made them.
[[nodiscard]] values::Result<Chart> visitChart(storage::Database &database, const std::string &region,
                                               int year);

} // namespace chulie::charts
