#include "models/overview/headline.h"

#include "models/overview/figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie {

namespace {

struct Headline
{
    Q_DECLARE_TR_FUNCTIONS(Headline)
};

/// The ids of the households in scope for which \a wanted holds.
template <typename Wanted>
std::vector<std::int64_t> householdsThat(const Evaluation &evaluation, std::string_view region, Wanted wanted)
{
    std::vector<std::int64_t> ids;
    for (const VillageResult *village : villagesWithin(evaluation, region))
        for (const HouseholdResult &household : village->results)
            if (wanted(household))
                ids.push_back(household.household);
    std::ranges::sort(ids);
    return ids;
}

State income(const HouseholdResult &household)
{
    return household.states[indexOf(*findTarget("h.income"))];
}

/// The exit target that is unknown for most villages.
const Target &leastKnown(const Evaluation &evaluation, std::string_view region)
{
    const auto gaps = largestGaps(evaluation, region, exitTargets);
    const auto unknown = [](const TargetGap &gap) { return gap.places.of(State::Unknown); };
    const auto most = std::ranges::max_element(gaps, {}, unknown);
    return most == gaps.end() ? targets().front() : *most->target;
}

} // namespace

Behind behindFigure(const Evaluation &evaluation, std::string_view region, HeadFigure figure)
{
    const std::string within(region);
    const int year = evaluation.year;
    switch (figure) {
    case HeadFigure::Ready:
    case HeadFigure::Villages:
        return {.list = Behind::List::Villages, .region = within, .year = year};
    case HeadFigure::OutOfPoverty:
        return behindHouseholds(
            within, year,
            Headline::tr("%1 at the end of %2").arg(statusTitle(Status::OutOfPoverty)).arg(year),
            householdsThat(evaluation, region, [](const HouseholdResult &household) {
                return household.status == Status::OutOfPoverty;
            }));
    case HeadFigure::Households:
        return behindHouseholds(
            within, year, Headline::tr("In scope at the end of %1").arg(year),
            householdsThat(evaluation, region, [](const HouseholdResult &) { return true; }));
    case HeadFigure::IncomeMet:
        return behindHouseholds(within, year, Headline::tr("Income of %1 reaches the standard").arg(year),
                                householdsThat(evaluation, region, [](const HouseholdResult &household) {
                                    return income(household) == State::Met;
                                }));
    case HeadFigure::IncomeAsked:
        return behindHouseholds(within, year, Headline::tr("Income of %1 is asked of them").arg(year),
                                householdsThat(evaluation, region, [](const HouseholdResult &household) {
                                    return income(household) != State::NotApplicable;
                                }));
    case HeadFigure::Known:
        break;
    }
    return {.list = Behind::List::Target,
            .region = within,
            .year = year,
            .target = &leastKnown(evaluation, region)};
}

} // namespace chulie
