#pragma once

#include "models/comparing/comparing.h"
#include "models/values/result.h"

#include <string_view>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::comparing {

/// The members of the households in \a region, "" for all, at the end of \a year; by village, household, name
/// and number.
[[nodiscard]] values::Result<std::vector<ScopeMember>> scopeMembers(storage::Database &database,
                                                                    std::string_view region, int year);

} // namespace chulie::comparing
