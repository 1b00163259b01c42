#pragma once

#include "models/targets/rules.h"
#include "models/values/result.h"

#include <cstdint>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::targets {

/// A target of one household or region, its state and why.
struct Explanation
{
    const Target *target = nullptr;
    State state = State::Unknown;
    QString reason = {}; ///< may be empty where it is met
};

/// All targets of \a household at the end of \a year, in the catalogue's order; none where it is not in scope
/// then.
[[nodiscard]] values::Result<std::vector<Explanation>> explainHousehold(storage::Database &database,
                                                                        std::int64_t household, int year);

/// The own targets of the town, county or city \a region, by its code of 9, 6 or 4 digits; none where it
/// holds no village.
[[nodiscard]] values::Result<std::vector<Explanation>> explainRegion(storage::Database &database,
                                                                     std::string_view region, int year);

} // namespace chulie::targets
