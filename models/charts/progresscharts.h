#pragma once

#include "models/charts/chart.h"
#include "models/places/places.h"
#include "models/targets/evaluation.h"
#include "models/targets/regions.h"
#include "models/values/level.h"

#include <span>
#include <string_view>

namespace chulie::charts {

/// The level whose regions divide \a region: of all or a city the counties, of a county the towns, below that
/// the villages.
[[nodiscard]] values::Level levelWithin(std::string_view region);

/// The way to exit within \a region, a bar for each county, town or village (\a level): of a county or town
/// its counted villages by their exit (ready, not yet, unknown), of a village its exit targets by state.
[[nodiscard]] Chart progressChart(const targets::Evaluation &evaluation, const places::Places &places,
                                  std::string_view region, values::Level level);

/// The targets that are due by a year, the earliest first, and how far they are: over the counted villages of
/// \a region, those of towns and counties over the \a regions of their level in it.
[[nodiscard]] Chart deadlineChart(const targets::Evaluation &evaluation,
                                  std::span<const targets::RegionResult> regions, std::string_view region);

} // namespace chulie::charts
