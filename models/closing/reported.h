#pragma once

#include "models/targets/evaluation.h"
#include "models/targets/householdnames.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::closing {

/// A village's results of a year as they were reported. Households go by their 户编号, because ids differ
/// from ledger to ledger.
struct Reported
{
    targets::VillageResult village;   ///< without ids: those of its households are 1, 2 … in their order
    std::vector<std::string> numbers; ///< 户编号 of village.results, in their order
    std::vector<const targets::Target *> judged; ///< the targets that were judged then

    /// The state of \a target as reported for \a household (its place), or of the village's own; nothing
    /// where it was not judged then.
    [[nodiscard]] std::optional<targets::State> state(const targets::Target &target,
                                                      std::size_t household = 0) const;
};

/// The results of \a village, with its households named by \a names.
[[nodiscard]] Reported report(const targets::VillageResult &village,
                              std::span<const targets::HouseholdName> names);

/// As one text: a first line for people, then a line of household targets, of village targets with the
/// village's states, and one for each household. Equal results give equal texts.
[[nodiscard]] std::string written(const Reported &reported);
/// The reverse; targets that this program does not know are left out. Nothing where the text makes no sense.
[[nodiscard]] std::optional<Reported> readReported(std::string_view text);

} // namespace chulie::closing
