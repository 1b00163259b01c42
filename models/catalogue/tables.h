#pragma once

#include "models/catalogue/tables_households.h"
#include "models/catalogue/tables_places.h"
#include "models/catalogue/tables_review.h"

#include <array>

namespace chulie::catalogue::describe {

/// All of them, in the order of TableId.
inline constexpr std::array tableLines{
    &village,    &hamlet,       &villageYear, &household, &householdYear, &member,
    &memberYear, &statusChange, &measure,     &fund,      &visit,         &progress,
    &regionYear, &standard,     &closedYear,  &setAside,  &picture,
};

} // namespace chulie::catalogue::describe
