#include "models/overview/headline.h"

#include "models/overview/figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::overview {

using targets::Behind;

namespace {

struct Headline
{
    Q_DECLARE_TR_FUNCTIONS(Headline)
};

/// The ids of the households in scope for which \a wanted holds.
template <typename Wanted>
std::vector<std::int64_t> householdsThat(const targets::Evaluation &evaluation, std::string_view region,
                                         Wanted wanted)
{
    std::vector<std::int64_t> ids;
    for (const targets::VillageResult *village : villagesWithin(evaluation, region))
        for (const targets::HouseholdResult &household : village->results)
            if (wanted(household))
                ids.push_back(household.household);
    std::ranges::sort(ids);
    return ids;
}

targets::State income(const targets::HouseholdResult &household)
{
    return household.states[targets::indexOf(*targets::findTarget("h.income"))];
}

/// The exit target that is unknown for most villages.
const targets::Target &leastKnown(const targets::Evaluation &evaluation, std::string_view region)
{
    const auto gaps = largestGaps(evaluation, region, targets::exitTargets);
    const auto unknown = [](const TargetGap &gap) { return gap.places.of(targets::State::Unknown); };
    const auto most = std::ranges::max_element(gaps, {}, unknown);
    return most == gaps.end() ? targets::targets().front() : *most->target;
}

} // namespace

Behind behindFigure(const targets::Evaluation &evaluation, std::string_view region, HeadFigure figure)
{
    const std::string within(region);
    const int year = evaluation.year;
    switch (figure) {
    case HeadFigure::Ready:
    case HeadFigure::Villages:
        return {.list = Behind::List::Villages, .region = within, .year = year};
    case HeadFigure::OutOfPoverty:
        return targets::behindHouseholds(
            within, year,
            Headline::tr("%1 at the end of %2")
                .arg(targets::statusTitle(targets::Status::OutOfPoverty))
                .arg(year),
            householdsThat(evaluation, region, [](const targets::HouseholdResult &household) {
                return household.status == targets::Status::OutOfPoverty;
            }));
    case HeadFigure::Households:
        return targets::behindHouseholds(
            within, year, Headline::tr("In scope at the end of %1").arg(year),
            householdsThat(evaluation, region, [](const targets::HouseholdResult &) { return true; }));
    case HeadFigure::IncomeMet:
        return targets::behindHouseholds(
            within, year, Headline::tr("Income of %1 reaches the standard").arg(year),
            householdsThat(evaluation, region, [](const targets::HouseholdResult &household) {
                return income(household) == targets::State::Met;
            }));
    case HeadFigure::IncomeAsked:
        return targets::behindHouseholds(
            within, year, Headline::tr("Income of %1 is asked of them").arg(year),
            householdsThat(evaluation, region, [](const targets::HouseholdResult &household) {
                return income(household) != targets::State::NotApplicable;
            }));
    case HeadFigure::Known:
        break;
    }
    return {.list = Behind::List::Target,
            .region = within,
            .year = year,
            .target = &leastKnown(evaluation, region)};
}

} // namespace chulie::overview
