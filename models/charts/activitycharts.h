#pragma once

#include "models/charts/chart.h"
#include "models/values/result.h"

#include <string>

/// What is done for the villages and households of a region, by a year's end: measures, money, visits.
namespace chulie {

class Database;

/// By what measures and funds are put together: the plan's actions, or the rows of its 责任清单.
enum class By : std::uint8_t { Action, Responsibility };

/// The measures begun by the end of \a year by their state of now.
[[nodiscard]] Result<Chart> measureChart(Database &database, const std::string &region, int year, By by);

/// The money of \a year in 万元: planned (计划资金 of the measures begun in it), received (下达) and spent
/// (支出), by the measure that a fund names; what names none comes last.
[[nodiscard]] Result<Chart> fundChart(Database &database, const std::string &region, int year, By by);

/// The visits of \a year by month and by who made them.
[[nodiscard]] Result<Chart> visitChart(Database &database, const std::string &region, int year);

} // namespace chulie
