#pragma once

#include "models/targets/evaluation.h"
#include "models/targets/rules.h"
#include "models/values/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::targets {

/// A town, county or city at the end of a year.
struct RegionResult
{
    std::string code; ///< 9, 6 or 4 digits
    values::Level level = values::Level::City;
    /// Per target of households, then of villages, in the catalogue's order: how many villages are in which
    /// state.
    std::array<Tally, householdTargets + villageTargets> villages{};
    Tally exit; ///< how many villages are met (可出列), unmet, unknown
    RegionFacts facts;
    std::vector<State> own; ///< of targets(level)

    /// The villages' states of \a target, a household's or a village's.
    [[nodiscard]] const Tally &tally(const Target &target) const;
    /// The state of \a target: rolled up, or its own.
    [[nodiscard]] State state(const Target &target) const;
};

/// The towns, counties or cities (\a level) that hold a village of \a evaluation, sorted by code.
[[nodiscard]] values::Result<std::vector<RegionResult>>
rollUp(storage::Database &database, const Evaluation &evaluation, values::Level level);

} // namespace chulie::targets
