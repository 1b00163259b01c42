#pragma once

#include "models/values/result.h"

#include <cstdint>
#include <map>
#include <string_view>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::pictures {

/// From here on a ledger becomes slow to copy and to send: a person is told.
inline constexpr std::int64_t muchSpace = 500LL * 1024 * 1024;

/// How much room pictures and papers take. What is attached twice is kept once, but counts at each village.
struct Space
{
    std::int64_t pictures = 0;
    std::int64_t bytes = 0;   ///< of those that are here
    std::int64_t missing = 0; ///< whose bytes did not come yet

    friend bool operator==(const Space &, const Space &) = default;
};

/// By the id of each village of \a region, a code's beginning, that has any.
[[nodiscard]] values::Result<std::map<std::int64_t, Space>> spaceByVillage(storage::Database &database,
                                                                           std::string_view region = {});
/// Of the whole ledger, with what only its history still names: removed pictures, which undo may bring back.
[[nodiscard]] values::Result<Space> space(storage::Database &database);

} // namespace chulie::pictures
