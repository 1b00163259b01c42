#include "models/charts/pace.h"

#include "models/overview/figures.h"

#include <algorithm>
#include <tuple>

namespace chulie::charts {

namespace {

int openTargets(const targets::VillageResult &village)
{
    return village.exitTally.of(targets::State::Unmet) + village.exitTally.of(targets::State::Unknown);
}

/// What \a village had open in the first of \a years that knows it.
int openAtFirst(std::span<const targets::Evaluation> years, const targets::VillageResult &village)
{
    for (const targets::Evaluation &year : years) {
        const auto found =
            std::ranges::lower_bound(year.villages, village.code, {}, &targets::VillageResult::code);
        if (found != year.villages.end() && found->village == village.village)
            return openTargets(*found);
    }
    return openTargets(village);
}

/// What is still open of \a miss after \a ahead more years, having closed so many in \a years.
int lackingAfter(const Miss &miss, int ahead, int years)
{
    const int gained = years == 0 ? 0 : miss.closed * ahead / years;
    return std::max(0, miss.open - gained);
}

std::vector<const targets::Target *> openOf(const targets::VillageResult &village)
{
    std::vector<const targets::Target *> open;
    for (const targets::Target &target :
         targets::targets().first(targets::householdTargets + targets::villageTargets))
        if (target.exit && (village.state(target) == targets::State::Unmet ||
                            village.state(target) == targets::State::Unknown))
            open.push_back(&target);
    return open;
}

YearCount readyIn(const targets::Evaluation &year, std::string_view region)
{
    const auto villages = overview::counted(overview::villagesWithin(year, region));
    return {year.year,
            static_cast<int>(std::ranges::count_if(villages, [](const targets::VillageResult *village) {
                return village->exit() == targets::State::Met;
            }))};
}

} // namespace

Pace paceOf(std::span<const targets::Evaluation> years, std::string_view region, int until)
{
    Pace pace;
    if (years.empty())
        return pace;
    for (const targets::Evaluation &year : years)
        pace.reached.push_back(readyIn(year, region));
    const targets::Evaluation &last = years.back();
    pace.years = last.year - years.front().year;
    const auto villages = overview::counted(overview::villagesWithin(last, region));
    pace.counted = static_cast<int>(villages.size());
    std::vector<Miss> open;
    for (const targets::VillageResult *village : villages)
        if (village->exit() != targets::State::Met)
            open.push_back({village, openTargets(*village),
                            std::max(0, openAtFirst(years, *village) - openTargets(*village))});
    for (int year = last.year; year <= std::max(until, last.year); ++year) {
        const auto missing = std::ranges::count_if(
            open, [&](const Miss &miss) { return lackingAfter(miss, year - last.year, pace.years) > 0; });
        pace.ahead.push_back({year, pace.counted - static_cast<int>(missing)});
    }
    for (Miss &miss : open) {
        miss.lacking = lackingAfter(miss, std::max(0, until - last.year), pace.years);
        if (miss.lacking == 0)
            continue;
        miss.targets = openOf(*miss.village);
        pace.misses.push_back(std::move(miss));
    }
    std::ranges::stable_sort(pace.misses, std::greater(), &Miss::lacking);
    return pace;
}

} // namespace chulie::charts
