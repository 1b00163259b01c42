#pragma once

#include "models/values/value.h"

namespace chulie {

/// Whether a member with these dates (增加日期, 减少日期) has left the household and not come back:
/// tables.md, "Members".
[[nodiscard]] bool hasLeft(const Value &joinedOn, const Value &leftOn);

} // namespace chulie
