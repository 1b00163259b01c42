#pragma once

#include "models/charts/bars.h"
#include "models/places/places.h"
#include "models/targets/evaluation.h"

#include <string_view>

namespace chulie {

/// The way to exit below \a region: for all, a city or a county the counted villages of each region one level
/// below by their exit (ready, not yet, unknown); for a town or a village the exit targets of each village by
/// state.
[[nodiscard]] Bars progressChart(const Evaluation &evaluation, const Places &places, std::string_view region);

} // namespace chulie
