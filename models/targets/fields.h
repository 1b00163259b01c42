#pragma once

#include "models/catalogue/catalogue.h"
#include "models/targets/target.h"

namespace chulie {

/// The column that a target hangs on first: where a person mends it.
struct DecidingField
{
    TableId table;
    int column;
};
[[nodiscard]] DecidingField decidingField(const Target &target);

/// A field at fault; of a member's where \a member is not 0.
struct FaultyField
{
    DecidingField field;
    std::int64_t member = 0;
};
/// The field of \a household by which \a target is unmet or not known: of the first member it is so for, and
/// the very blank that keeps it from being told. Where it is met, the field that it hangs on.
[[nodiscard]] FaultyField faultyField(const HouseholdFacts &household, const Target &target,
                                      const Yardstick &by);

/// The fields that come before the usual one of a target.
namespace faults {

// Blanks of a member itself.
FieldName labour(const MemberFacts &, const FieldName &usual);
FieldName grade(const MemberFacts &, const FieldName &usual);
FieldName birth(const MemberFacts &, const FieldName &usual);

// What a household lacks in a state.
FieldName measure(const HouseholdFacts &, State, const FieldName &usual);
FieldName completion(const HouseholdFacts &, State, const FieldName &usual);
FieldName income(const HouseholdFacts &, State, const FieldName &usual); ///< the first blank part
FieldName entitlement(const HouseholdFacts &, State, const FieldName &usual);

} // namespace faults
} // namespace chulie
