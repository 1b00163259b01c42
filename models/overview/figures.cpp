#include "models/overview/figures.h"

#include <algorithm>
#include <cstring>
#include <tuple>

namespace chulie {

namespace {

constexpr auto outOfPoverty = static_cast<std::size_t>(Status::OutOfPoverty);

/// The gaps of the household and village targets that \a wanted accepts, those that hold nobody back left
/// out.
template <typename Wanted>
std::vector<TargetGap> gapsOf(const Evaluation &evaluation, std::string_view region, Wanted wanted)
{
    const auto villages = counted(villagesWithin(evaluation, region));
    std::vector<TargetGap> gaps;
    for (const Target &target : targets().first(householdTargets + villageTargets))
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

TargetGap gapOf(const Target &target, const std::vector<const VillageResult *> &villages)
{
    TargetGap gap;
    gap.target = &target;
    for (const VillageResult *village : villages) {
        gap.places.add(village->state(target));
        if (target.level != Level::Household)
            continue;
        const Tally &households = village->households[static_cast<std::size_t>(&target - targets().data())];
        gap.households += households.of(State::Unmet) + households.of(State::Unknown);
    }
    return gap;
}

TargetGap gapOf(const Target &target, std::span<const RegionResult> regions, std::string_view region)
{
    TargetGap gap;
    gap.target = &target;
    for (const RegionResult &each : regions)
        if (each.level == target.level && std::string_view(each.code).substr(0, region.size()) == region)
            gap.places.add(each.state(target));
    return gap;
}

std::vector<const VillageResult *> villagesWithin(const Evaluation &evaluation, std::string_view region)
{
    std::vector<const VillageResult *> villages;
    for (const VillageResult &village : evaluation.villages)
        if (std::string_view(village.code).substr(0, region.size()) == region)
            villages.push_back(&village);
    return villages;
}

std::vector<const VillageResult *> counted(std::vector<const VillageResult *> villages)
{
    if (std::ranges::any_of(villages, &VillageResult::poor))
        std::erase_if(villages, [](const VillageResult *village) { return !village->poor; });
    return villages;
}

Figures figures(const Evaluation &evaluation, std::string_view region)
{
    const auto income = static_cast<std::size_t>(findTarget("h.income") - targets().data());
    Figures figures;
    const auto villages = villagesWithin(evaluation, region);
    for (const VillageResult *village : villages) {
        figures.poorVillages += village->poor;
        figures.readyVillages += village->poor && village->exit() == State::Met;
        figures.outOfPoverty += village->statuses[outOfPoverty];
        figures.households += village->householdCount();
        for (std::size_t state = 0; state < figures.income.counts.size(); ++state)
            figures.income.counts[state] += village->households[income].counts[state];
    }
    for (const VillageResult *village : counted(villages)) {
        const int known = village->exitTally.of(State::Met) + village->exitTally.of(State::Unmet);
        figures.known += known;
        figures.asked += known + village->exitTally.of(State::Unknown);
    }
    return figures;
}

std::vector<TargetGap> largestGaps(const Evaluation &evaluation, std::string_view region, std::size_t limit)
{
    auto gaps = gapsOf(evaluation, region, [](const Target &target) { return target.exit; });
    std::ranges::stable_sort(gaps, std::greater(), &TargetGap::open);
    return firstOf(std::move(gaps), limit);
}

int dueYear(const Target &target)
{
    const auto isYear = [](const char *text) {
        return std::all_of(text, text + 4, [](char c) { return c >= '0' && c <= '9'; });
    };
    return std::strlen(target.due) == 4 && isYear(target.due) ? std::atoi(target.due) : 0;
}

std::vector<TargetGap> dueNext(const Evaluation &evaluation, std::span<const RegionResult> regions,
                               std::string_view region, std::size_t limit)
{
    auto gaps = gapsOf(evaluation, region, [](const Target &target) { return dueYear(target) != 0; });
    for (const Level level : {Level::Town, Level::County, Level::City})
        for (const Target &target : targets(level))
            if (TargetGap gap = gapOf(target, regions, region); dueYear(target) != 0 && gap.open() > 0)
                gaps.push_back(gap);
    const auto order = [](const TargetGap &gap) { return std::tuple(dueYear(*gap.target), -gap.open()); };
    std::ranges::stable_sort(gaps, {}, order);
    return firstOf(std::move(gaps), limit);
}

} // namespace chulie
