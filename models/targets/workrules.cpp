#include "models/targets/fundfloor.h"
#include "models/targets/reason.h"
#include "models/targets/rules.h"
#include "models/targets/villagetargets.h"

/// What is done for a village, and whether its households are out of poverty.
namespace chulie::targets::rules {

namespace {

QStringList named(const std::vector<std::string> &nos)
{
    QStringList names;
    for (const std::string &no : nos)
        names.append(QString::fromStdString(no));
    return names;
}

/// A 面上村 without a household in scope.
bool isApart(const VillageFacts &village)
{
    return !village.poor && village.inScope() == 0;
}

State apart(Reason *reason)
{
    if (reason)
        reason->add(Reason::tr("an ordinary village without poor households"));
    return State::NotApplicable;
}

State given(bool isGiven, catalogue::VillageColumn column, Reason *reason)
{
    if (!isGiven && reason)
        reason->addBlank(heading(column));
    return isGiven ? State::Met : State::Unmet;
}

void sayPoverty(const VillageFacts &village, Reason &reason)
{
    const int poor = village.statuses[static_cast<std::size_t>(Status::Poor)];
    const int again = village.statuses[static_cast<std::size_t>(Status::PoorAgain)];
    if (poor > 0)
        reason.add(Reason::tr("%1 of %2 households not yet out of poverty").arg(poor).arg(village.inScope()));
    if (again > 0)
        reason.add(Reason::tr("%1 of %2 households back in poverty").arg(again).arg(village.inScope()));
}

} // namespace

State poverty(const VillageFacts &village, const Yardstick &, Reason *reason)
{
    if (village.inScope() == 0) {
        const bool isUntold = village.poor && village.households == 0;
        if (reason)
            reason->add(isUntold ? Reason::tr("no household of the village is known")
                                 : Reason::tr("no household in scope at the end of %1").arg(reason->year()));
        return isUntold ? State::Unknown : State::NotApplicable;
    }
    if (reason)
        sayPoverty(village, *reason);
    return village.statuses[static_cast<std::size_t>(Status::OutOfPoverty)] == village.inScope()
               ? State::Met
               : State::Unmet;
}

State fund(const VillageFacts &village, const Yardstick &by, Reason *reason)
{
    const std::optional<std::int64_t> least = fundFloor(village.poor, village.inScope() > 0, by.year);
    if (!isFundYear(by.year)) {
        if (reason)
            reason->add(Reason::tr("the plan asks this of 2018 to 2020"));
        return State::NotApplicable;
    }
    if (!least)
        return apart(reason);
    const bool isReached = village.allotted >= *least;
    if (reason) {
        const QString words = isReached
                                  ? Reason::tr("%1 yuan of special funds allotted in %2, reaches %3 yuan")
                                  : Reason::tr("%1 yuan of special funds allotted in %2, less than %3 yuan");
        reason->add(words.arg(values::yuan(village.allotted), reason->year(), values::yuan(*least)));
    }
    return isReached ? State::Met : State::Unmet;
}

State publicity(const VillageFacts &village, const Yardstick &, Reason *reason)
{
    if (village.funds == 0) {
        if (reason)
            reason->add(Reason::tr("no funds in %1").arg(reason->year()));
        return State::NotApplicable;
    }
    if (village.unpublished > 0 && reason)
        reason->add(Reason::tr("%1 of %2 funds not published by the end of %3: %4")
                        .arg(QString::number(village.unpublished), QString::number(village.funds),
                             reason->year(), Reason::list(named(village.unpublishedNos))));
    return village.unpublished > 0 ? State::Unmet : State::Met;
}

State handout(const VillageFacts &village, const Yardstick &, Reason *reason)
{
    if (village.measures == 0) {
        if (reason)
            reason->add(Reason::tr("no measure begun in %1").arg(reason->year()));
        return State::NotApplicable;
    }
    if (village.handouts > 0 && reason)
        reason->add(Reason::tr("%1 measures of %2 hand out money or goods directly: %3")
                        .arg(QString::number(village.handouts), reason->year(),
                             Reason::list(named(village.handoutNos))));
    return village.handouts > 0 ? State::Unmet : State::Met;
}

State secretary(const VillageFacts &village, const Yardstick &, Reason *reason)
{
    return isApart(village) ? apart(reason) : given(village.hasSecretary, "secretary", reason);
}

State partner(const VillageFacts &village, const Yardstick &, Reason *reason)
{
    return isApart(village) ? apart(reason) : given(village.hasPartner, "partner", reason);
}

State leader(const VillageFacts &village, const Yardstick &, Reason *reason)
{
    if (!village.poor)
        return notAsked(reason);
    if (!village.leaderVisit && reason)
        reason->add(
            Reason::tr("not visited by a county leader from 2018 to the end of %1").arg(reason->year()));
    return village.leaderVisit ? State::Met : State::Unmet;
}

State inspection(const VillageFacts &village, const Yardstick &by, Reason *reason)
{
    if (!village.poor)
        return notAsked(reason);
    const bool isInspected = village.inspected != 0 && village.inspected <= yearEnd(by.year);
    if (!isInspected && reason && village.inspected == 0)
        reason->addBlank(heading(catalogue::VillageColumn("inspected_on")));
    else if (!isInspected && reason)
        reason->add(Reason::tr("inspected only on %1").arg(isoDate(village.inspected)));
    return isInspected ? State::Met : State::Unmet;
}

} // namespace chulie::targets::rules
