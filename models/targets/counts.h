#pragma once

#include "models/targets/householdtargets.h"
#include "models/targets/villagetargets.h"

#include <algorithm>

/// How many targets the lists have.
namespace chulie::targets {

inline constexpr std::size_t householdTargets = householdTargetList.size();
inline constexpr std::size_t villageTargets = villageTargetList.size();
/// The exit targets that a village's progress counts, its households' and its own.
inline constexpr auto exitTargets =
    static_cast<std::size_t>(std::ranges::count_if(householdTargetList, &Target::exit) +
                             std::ranges::count_if(villageTargetList, &Target::exit));

} // namespace chulie::targets
