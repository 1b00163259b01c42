#pragma once

#include "models/values/value.h"

#include <string_view>

namespace chulie::values {

/// Whether a member with these dates (增加日期, 减少日期; empty is blank) has left the household and not come
/// back. In SQL it is has_left of the view member_stay.
[[nodiscard]] inline bool hasLeft(std::string_view joinedOn, std::string_view leftOn)
{
    return !leftOn.empty() && joinedOn <= leftOn;
}
[[nodiscard]] bool hasLeft(const Value &joinedOn, const Value &leftOn);

} // namespace chulie::values
