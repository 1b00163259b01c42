#pragma once

#include "models/filling/sources.h"

namespace chulie::filling {

/// The sum or count over the households and members of a village or town that the words of a heading ask for:
/// 工资性收入, 饮水安全户数, 因病 below 致贫原因. Nothing where they ask for none.
[[nodiscard]] std::optional<Source> findSum(const std::string &words, const std::string &group);

} // namespace chulie::filling
