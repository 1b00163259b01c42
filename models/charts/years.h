#pragma once

#include "models/charts/chart.h"
#include "models/charts/pace.h"

#include <span>
#include <string_view>

namespace chulie::charts {

/// The counted villages of \a region that were ready at the end of each of \a years, where the present pace
/// leads from the last of them on, and what the plan wants: 255 in the city, in a smaller region its
/// villages, by the end of 2020.
[[nodiscard]] Chart trendChart(std::span<const targets::Evaluation> years, std::string_view region);

/// The households in scope of \a region by their status at the end of each of \a years.
[[nodiscard]] Chart statusChart(std::span<const targets::Evaluation> years, std::string_view region);

} // namespace chulie::charts
