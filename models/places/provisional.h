#pragma once

#include "models/places/places.h"

#include <string>
#include <string_view>

namespace chulie::places {

/// The code of the city that the plan is of, 河源市.
inline constexpr std::string_view cityOfPlan = "4416";

/// The code a village goes by until its twelve digits are known: 99, which no county has, in the place of the
/// county, then six digits drawn at random, so that two teams that begin on their own do not draw the same.
[[nodiscard]] std::string drawProvisionalCode(std::string_view city);

/// Whether \a region (4 to 12 digits) is, or lies in, a place of such a code.
[[nodiscard]] bool isProvisional(std::string_view region);

} // namespace chulie::places
