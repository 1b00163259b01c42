#pragma once

#include "models/catalogue/catalogue.h"
#include "models/targets/rules.h"

namespace chulie {

/// The column that a target of a household or village hangs on first: where a person mends it.
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

} // namespace chulie
