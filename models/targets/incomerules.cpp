#include "models/targets/householdtargets.h"
#include "models/targets/reason.h"
#include "models/targets/rules.h"
#include "models/targets/villagetargets.h"

/// Income against the standards of clause 一.
namespace chulie::targets::rules {

namespace {

QStringList blankParts(const HouseholdFacts &household)
{
    QStringList names;
    for (std::size_t i = 0; i < household.income.size(); ++i)
        if (!household.income[i])
            names.append(heading(incomeParts[i]));
    return names;
}

void compare(values::Wide perHeadFen, const Standard &standard, bool reached, Reason &reason)
{
    const QString words = reached ? Reason::tr("%1 yuan a head, reaches %2 yuan")
                                  : Reason::tr("%1 yuan a head, less than %2 yuan");
    reason.add(words.arg(values::yuan(perHeadFen), yuan(standard)));
}

/// A household in which nobody is known to be able to work.
State withoutWorker(const HouseholdFacts &household, Reason *reason)
{
    const bool isUntold = household.hasAny(Labour::Blank);
    if (reason && isUntold)
        reason->addBlank(household.names(Labour::Blank), heading(catalogue::MemberColumn("labour")));
    else if (reason)
        reason->add(Reason::tr("nobody in the household is able to work"));
    return isUntold ? State::Unknown : State::NotApplicable;
}

} // namespace

State income(const HouseholdFacts &household, const Yardstick &by, Reason *reason)
{
    if (household.members.empty()) {
        if (reason)
            reason->addNoMembers();
        return State::Unknown;
    }
    if (!household.hasAny(Labour::Able))
        return withoutWorker(household, reason);
    const std::optional<values::Wide> total = netIncome(household);
    if (!total) {
        if (reason)
            reason->add(Reason::tr("all five parts of the income of %1 not filled in").arg(reason->year()));
        return State::Unknown;
    }
    const auto people = static_cast<std::int64_t>(household.members.size());
    const bool isReached = by.standards.household.isReachedBy(*total, people);
    if (reason) {
        compare(perHead(*total, people), by.standards.household, isReached, *reason);
        if (const QStringList blanks = blankParts(household); !blanks.isEmpty())
            reason->add(
                Reason::tr("%1 of %2 not filled in, counted as 0").arg(Reason::list(blanks), reason->year()));
    }
    return isReached ? State::Met : State::Unmet;
}

State villageIncome(const VillageFacts &village, const Yardstick &by, Reason *reason)
{
    if (!village.poor)
        return notAsked(reason);
    if (!village.income) {
        if (reason)
            reason->addBlankOfYear(heading(catalogue::VillageYearColumn("income_fen")));
        return State::Unknown;
    }
    const bool isReached = by.standards.village.isReachedBy(*village.income);
    if (reason)
        compare(*village.income, by.standards.village, isReached, *reason);
    return isReached ? State::Met : State::Unmet;
}

} // namespace chulie::targets::rules

namespace chulie::targets {

std::optional<values::Wide> netIncome(const HouseholdFacts &household)
{
    std::optional<values::Wide> total;
    for (std::size_t i = 0; i < household.income.size(); ++i)
        if (const auto &part = household.income[i])
            total = total.value_or(0) + (i == businessCost ? -values::Wide{*part} : values::Wide{*part});
    return total;
}

} // namespace chulie::targets
