#pragma once

#include "models/checkup/check.h"

/// The checks of the check-up: a list in each file of rules, which are above it.
namespace chulie::checkup::rules {

[[nodiscard]] std::span<const Check> ofHouseholds();
[[nodiscard]] std::span<const Check> ofMembers();
[[nodiscard]] std::span<const Check> ofNumbers();
[[nodiscard]] std::span<const Check> ofMoney();

} // namespace chulie::checkup::rules
