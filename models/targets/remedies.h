#pragma once

#include "models/targets/target.h"

#include <QString>

namespace chulie::targets {

/// What would close a gap: what is to be done so that \a target, which is unmet or unknown, is met, in words
/// for a village cadre; with how much is missing where that can be counted. Empty where it is met or n/a. The
/// reason names the people, places and numbers that it speaks of.
[[nodiscard]] QString remedy(const HouseholdFacts &household, const Target &target, const Yardstick &by);
[[nodiscard]] QString remedy(const VillageFacts &village, const Target &target, const Yardstick &by);

/// How much is missing, in the words of the target: yuan, or a number.
namespace lacking {

QString income(const HouseholdFacts &, const Yardstick &);
QString villageIncome(const VillageFacts &, const Yardstick &);
QString households(const VillageFacts &, const Yardstick &);
QString funds(const VillageFacts &, const Yardstick &);
QString reserve(const VillageFacts &, const Yardstick &);

} // namespace lacking
} // namespace chulie::targets
