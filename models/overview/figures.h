#pragma once

#include "models/targets/evaluation.h"
#include "models/targets/regions.h"

#include <span>
#include <string_view>
#include <vector>

/// What the Overview shows of a region, worked out from a year's judgement.
namespace chulie::overview {

/// The villages of \a evaluation whose code begins with \a region ("" is all), by code.
[[nodiscard]] std::vector<const targets::VillageResult *>
villagesWithin(const targets::Evaluation &evaluation, std::string_view region);

/// The villages whose exit counts: the 相对贫困村 among \a villages, or all where there is none.
[[nodiscard]] std::vector<const targets::VillageResult *>
counted(std::vector<const targets::VillageResult *> villages);

/// The first line: how far the region is.
struct Figures
{
    int readyVillages = 0; ///< 可出列 among the 相对贫困村
    int poorVillages = 0;
    int outOfPoverty = 0;  ///< households whose status is 已脱贫
    int households = 0;    ///< in scope
    targets::Tally income; ///< households by the state of h.income
    int known = 0;         ///< exit targets of the counted villages that are decided: met or unmet
    int asked = 0;         ///< those that are decided or unknown

    bool operator==(const Figures &) const = default;
};
[[nodiscard]] Figures figures(const targets::Evaluation &evaluation, std::string_view region);

/// A target that holds villages back.
struct TargetGap
{
    const targets::Target *target = nullptr;
    targets::Tally places; ///< the counted villages by state; of a target of towns or counties, these
    int households = 0;    ///< households unmet or unknown; 0 for any other target

    /// How many places it holds back: unmet or unknown.
    [[nodiscard]] int open() const
    {
        return places.of(targets::State::Unmet) + places.of(targets::State::Unknown);
    }
};

/// The result of \a target of households or villages among \a villages.
[[nodiscard]] TargetGap gapOf(const targets::Target &target,
                              const std::vector<const targets::VillageResult *> &villages);
/// The result of \a target of towns, counties or cities among those of \a regions that lie in \a region.
[[nodiscard]] TargetGap gapOf(const targets::Target &target, std::span<const targets::RegionResult> regions,
                              std::string_view region);

/// The exit targets that hold any counted village back, the largest first, at most \a limit.
[[nodiscard]] std::vector<TargetGap> largestGaps(const targets::Evaluation &evaluation,
                                                 std::string_view region, std::size_t limit);

/// The last year of which \a target's due speaks; 0 for one that is due yearly or without a date.
[[nodiscard]] int dueYear(const targets::Target &target);

/// The targets with a year by which they are due that hold any counted village back, or any town or county
/// (\a regions: those of the evaluation, of every level; what lies outside \a region is left out): the
/// earliest first, then the largest, at most \a limit.
[[nodiscard]] std::vector<TargetGap> dueNext(const targets::Evaluation &evaluation,
                                             std::span<const targets::RegionResult> regions,
                                             std::string_view region, std::size_t limit);

} // namespace chulie::overview
