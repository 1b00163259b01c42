#pragma once

#include <QStringList>

namespace chulie::places {

/// The names of the counties and districts of the city that the plan is of, by their codes in GB/T 2260
/// (resources/codes/counties.csv).
[[nodiscard]] QStringList countiesOfPlan();

} // namespace chulie::places
