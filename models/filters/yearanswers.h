#pragma once

#include "models/filters/filter.h"

#include <cstdint>
#include <string>
#include <vector>

namespace chulie {

/// The members in \a region whose 人年度 of \a year is as \a criterion asks; ids, ascending. What is not
/// known yet is not known either of a member without a 人年度 of the year.
[[nodiscard]] Result<std::vector<std::int64_t>>
membersAnswering(Database &database, const std::string &region, int year, const Criterion &criterion);

} // namespace chulie
