#pragma once

#include "models/catalogue/catalogue.h"
#include "models/targets/target.h"

namespace chulie::targets {

/// A field at fault; of a member's where \a member is not 0.
struct FaultyField
{
    catalogue::ColumnId field;
    std::int64_t member = 0;
};
/// The field of \a household by which \a target is unmet or not known: of the first member it is so for, and
/// the very blank that keeps it from being determined. Where it is met, the field that it hangs on.
[[nodiscard]] FaultyField faultyField(const HouseholdFacts &household, const Target &target,
                                      const Yardstick &by);

/// The fields that come before the usual one of a target.
namespace faults {

// Blanks of a member itself.
catalogue::ColumnId labour(const MemberFacts &, const catalogue::ColumnId &usual);
catalogue::ColumnId grade(const MemberFacts &, const catalogue::ColumnId &usual);
catalogue::ColumnId birth(const MemberFacts &, const catalogue::ColumnId &usual);

// What a household lacks in a state.
catalogue::ColumnId measure(const HouseholdFacts &, State, const catalogue::ColumnId &usual);
catalogue::ColumnId completion(const HouseholdFacts &, State, const catalogue::ColumnId &usual);
catalogue::ColumnId income(const HouseholdFacts &, State,
                           const catalogue::ColumnId &usual); ///< the first blank part
catalogue::ColumnId entitlement(const HouseholdFacts &, State, const catalogue::ColumnId &usual);

} // namespace faults
} // namespace chulie::targets
