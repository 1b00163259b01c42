#pragma once

#include "models/comparing/comparing.h"
#include "models/values/result.h"

#include <string_view>
#include <vector>

namespace chulie {

class Database;

/// The members of the households in \a region, "" for all, at the end of \a year; by village, household, name
/// and number.
[[nodiscard]] Result<std::vector<ScopeMember>> scopeMembers(Database &database, std::string_view region,
                                                            int year);

} // namespace chulie
