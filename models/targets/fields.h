#pragma once

#include "models/catalogue/catalogue.h"
#include "models/targets/target.h"

namespace chulie {

/// A field at fault; of a member's where \a member is not 0.
struct FaultyField
{
    ColumnId field;
    std::int64_t member = 0;
};
/// The field of \a household by which \a target is unmet or not known: of the first member it is so for, and
/// the very blank that keeps it from being determined. Where it is met, the field that it hangs on.
[[nodiscard]] FaultyField faultyField(const HouseholdFacts &household, const Target &target,
                                      const Yardstick &by);

/// The fields that come before the usual one of a target.
namespace faults {

// Blanks of a member itself.
ColumnId labour(const MemberFacts &, const ColumnId &usual);
ColumnId grade(const MemberFacts &, const ColumnId &usual);
ColumnId birth(const MemberFacts &, const ColumnId &usual);

// What a household lacks in a state.
ColumnId measure(const HouseholdFacts &, State, const ColumnId &usual);
ColumnId completion(const HouseholdFacts &, State, const ColumnId &usual);
ColumnId income(const HouseholdFacts &, State, const ColumnId &usual); ///< the first blank part
ColumnId entitlement(const HouseholdFacts &, State, const ColumnId &usual);

} // namespace faults
} // namespace chulie
