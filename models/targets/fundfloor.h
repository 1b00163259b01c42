#pragma once

#include <cstdint>
#include <optional>

namespace chulie::targets {

/// The fewest fen of 市县财政专项 that a village is to be allotted for \a year (clause 九（三）: every year
/// from 2018 to 2020, 20 万 yuan for a 相对贫困村, 10 万 for a 面上村 with poor households); nothing where
/// the plan asks none.
[[nodiscard]] std::optional<std::int64_t> fundFloor(bool poor, bool hasHouseholdsInScope, int year);

/// Whether the plan speaks of \a year at all.
[[nodiscard]] bool isFundYear(int year);

} // namespace chulie::targets
