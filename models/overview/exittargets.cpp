#include "models/overview/exittargets.h"

#include "models/places/places.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::overview {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExitTargets)
};

YearStanding standing(const targets::VillageResult &village, int year)
{
    return {.year = year,
            .exit = village.exit(),
            .targets = village.exitTally,
            .households = village.householdCount(),
            .outOfPoverty = village.statuses[static_cast<std::size_t>(targets::Status::OutOfPoverty)],
            .ready = village.readyHouseholds};
}

} // namespace

values::Result<std::vector<ExitTarget>> exitTargetsOf(storage::Database &database,
                                                      const targets::VillageResult &village, int year)
{
    std::vector<ExitTarget> all;
    for (const targets::Target &target :
         targets::targets().first(targets::householdTargets + targets::villageTargets))
        if (target.exit)
            all.push_back({&target, village.state(target),
                           target.level == values::Level::Household
                               ? village.households[targets::indexOf(target)]
                               : targets::Tally()});
    auto found =
        targets::gaps(database, {.year = year, .region = village.code, .target = nullptr, .remedies = true});
    if (!found)
        return found.failure();
    for (targets::Gap &gap : *found)
        std::ranges::find(all, gap.target, &ExitTarget::target)->gaps.push_back(std::move(gap));
    return all;
}

QString holders(const ExitTarget &target, std::size_t most)
{
    QStringList names;
    for (const targets::Gap &gap : target.gaps)
        if (names.size() < static_cast<qsizetype>(most))
            names += gap.household == 0
                         ? Words::tr("the village")
                         : QString::fromStdString(gap.head.empty() ? gap.householdNo : gap.head);
    const QString joined = names.join(Words::tr(", "));
    return target.gaps.size() <= most
               ? joined
               : Words::tr("%1 and %2 more").arg(joined).arg(target.gaps.size() - most);
}

values::Result<std::vector<YearStanding>> yearStandings(storage::Database &database,
                                                        const std::string &village)
{
    const auto years = places::factYears(database);
    if (!years)
        return years.failure();
    std::vector<YearStanding> all;
    for (int year = years->first; years->first != 0 && year <= years->last; ++year) {
        const auto judged = targets::evaluate(database, year, village);
        if (!judged)
            return judged.failure();
        for (const targets::VillageResult &one : judged->villages)
            all.push_back(standing(one, year));
    }
    return all;
}

} // namespace chulie::overview
