#pragma once

#include "models/targets/evaluation.h"
#include "models/values/progresscallback.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::targets {

struct YearFacts;

/// The ids of the villages whose code begins with \a region ("" is all), by code. Throws DatabaseError: call
/// it inside a read or write.
[[nodiscard]] std::vector<std::int64_t> villageIds(storage::Database &database, std::string_view region);

/// What \a facts come to: a result a village, in their order.
[[nodiscard]] std::vector<VillageResult> judged(const YearFacts &facts);

/// Judges \a year for the villages of these ids, sorted by code: singly where they are few, in one scan where
/// they are many. Ids without a village are passed over. Nothing when \a progress stopped it. Throws
/// DatabaseError: call it inside a read or write.
[[nodiscard]] std::optional<std::vector<VillageResult>> judgeVillages(storage::Database &database, int year,
                                                                      std::span<const std::int64_t> villages,
                                                                      const values::Progress &progress = {});

} // namespace chulie::targets
