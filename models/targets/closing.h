#pragma once

#include "models/targets/rules.h"

#include <QString>

namespace chulie {

/// What would close a gap: what is to be done so that \a target, which is unmet or unknown, is met, in words
/// for a village cadre; with how much is missing where that can be counted. Empty where it is met or n/a. The
/// reason names the people, places and numbers that it speaks of.
[[nodiscard]] QString closing(const HouseholdFacts &household, const Target &target, const Yardstick &by);
[[nodiscard]] QString closing(const VillageFacts &village, const Target &target, const Yardstick &by);

} // namespace chulie
