#include "models/overview/figures.h"

#include <algorithm>
#include <cstring>
#include <tuple>

namespace chulie::overview {

namespace {

constexpr auto outOfPoverty = static_cast<std::size_t>(targets::Status::OutOfPoverty);

/// The gaps of the household and village targets that \a wanted accepts, those that hold nobody back left
/// out.
template <typename Wanted>
std::vector<TargetGap> gapsOf(const targets::Evaluation &evaluation, std::string_view region, Wanted wanted)
{
    const auto villages = counted(villagesWithin(evaluation, region));
    std::vector<TargetGap> gaps;
    for (const targets::Target &target :
         targets::targets().first(targets::householdTargets + targets::villageTargets))
        if (wanted(target))
            if (TargetGap gap = gapOf(target, villages); gap.open() > 0)
                gaps.push_back(gap);
    return gaps;
}

std::vector<TargetGap> firstOf(std::vector<TargetGap> gaps, std::size_t limit)
{
    gaps.resize(std::min(gaps.size(), limit));
    return gaps;
}

} // namespace

TargetGap gapOf(const targets::Target &target, const std::vector<const targets::VillageResult *> &villages)
{
    TargetGap gap;
    gap.target = &target;
    for (const targets::VillageResult *village : villages) {
        gap.places.add(village->state(target));
        if (target.level != values::Level::Household)
            continue;
        const targets::Tally &households =
            village->households[static_cast<std::size_t>(&target - targets::targets().data())];
        gap.households += households.of(targets::State::Unmet) + households.of(targets::State::Unknown);
    }
    return gap;
}

TargetGap gapOf(const targets::Target &target, std::span<const targets::RegionResult> regions,
                std::string_view region)
{
    TargetGap gap;
    gap.target = &target;
    for (const targets::RegionResult &each : regions)
        if (each.level == target.level && std::string_view(each.code).substr(0, region.size()) == region)
            gap.places.add(each.state(target));
    return gap;
}

std::vector<const targets::VillageResult *> villagesWithin(const targets::Evaluation &evaluation,
                                                           std::string_view region)
{
    std::vector<const targets::VillageResult *> villages;
    for (const targets::VillageResult &village : evaluation.villages)
        if (std::string_view(village.code).substr(0, region.size()) == region)
            villages.push_back(&village);
    return villages;
}

std::vector<const targets::VillageResult *> counted(std::vector<const targets::VillageResult *> villages)
{
    if (std::ranges::any_of(villages, &targets::VillageResult::poor))
        std::erase_if(villages, [](const targets::VillageResult *village) { return !village->poor; });
    return villages;
}

Figures figures(const targets::Evaluation &evaluation, std::string_view region)
{
    const auto income = static_cast<std::size_t>(targets::findTarget("h.income") - targets::targets().data());
    Figures figures;
    const auto villages = villagesWithin(evaluation, region);
    for (const targets::VillageResult *village : villages) {
        figures.poorVillages += village->poor;
        figures.readyVillages += village->poor && village->exit() == targets::State::Met;
        figures.outOfPoverty += village->statuses[outOfPoverty];
        figures.households += village->householdCount();
        for (std::size_t state = 0; state < figures.income.counts.size(); ++state)
            figures.income.counts[state] += village->households[income].counts[state];
    }
    for (const targets::VillageResult *village : counted(villages)) {
        const int known =
            village->exitTally.of(targets::State::Met) + village->exitTally.of(targets::State::Unmet);
        figures.known += known;
        figures.asked += known + village->exitTally.of(targets::State::Unknown);
    }
    return figures;
}

std::vector<TargetGap> largestGaps(const targets::Evaluation &evaluation, std::string_view region,
                                   std::size_t limit)
{
    auto gaps = gapsOf(evaluation, region, [](const targets::Target &target) { return target.exit; });
    std::ranges::stable_sort(gaps, std::greater(), &TargetGap::open);
    return firstOf(std::move(gaps), limit);
}

int dueYear(const targets::Target &target)
{
    const auto isYear = [](const char *text) {
        return std::all_of(text, text + 4, [](char c) { return c >= '0' && c <= '9'; });
    };
    return std::strlen(target.due) == 4 && isYear(target.due) ? std::atoi(target.due) : 0;
}

std::vector<TargetGap> dueNext(const targets::Evaluation &evaluation,
                               std::span<const targets::RegionResult> regions, std::string_view region,
                               std::size_t limit)
{
    auto gaps =
        gapsOf(evaluation, region, [](const targets::Target &target) { return dueYear(target) != 0; });
    for (const values::Level level : {values::Level::Town, values::Level::County, values::Level::City})
        for (const targets::Target &target : targets::targets(level))
            if (TargetGap gap = gapOf(target, regions, region); dueYear(target) != 0 && gap.open() > 0)
                gaps.push_back(gap);
    const auto order = [](const TargetGap &gap) { return std::tuple(dueYear(*gap.target), -gap.open()); };
    std::ranges::stable_sort(gaps, {}, order);
    return firstOf(std::move(gaps), limit);
}

} // namespace chulie::overview
