#pragma once

#include "models/checkup/facts.h"
#include "models/values/progresscallback.h"

#include <optional>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::checkup {

/// What the check-up looks at: the whole ledger, because people and numbers may be in two places.
struct CheckedFacts
{
    std::vector<CheckedVillage> villages;
    std::vector<CheckedHousehold> households; ///< by village and 户编号
};

/// The facts for \a year; targets are not judged here. Nothing where \a progress stopped it. Throws
/// DatabaseError.
[[nodiscard]] std::optional<CheckedFacts> readChecked(storage::Database &database, int year,
                                                      const values::Progress &progress = {});

} // namespace chulie::checkup
