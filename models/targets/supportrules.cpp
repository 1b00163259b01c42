#include "models/targets/householdtargets.h"
#include "models/targets/reason.h"
#include "models/targets/rules.h"

#include <algorithm>

/// What is done for a household: measures, a helper, visits, and the record of its way out.
namespace chulie::targets::rules {

namespace {

bool isKnownUnable(const HouseholdFacts &household)
{
    return !household.members.empty() && !household.hasAny(Labour::Able) && !household.hasAny(Labour::Blank);
}

State unwilling(Reason *reason)
{
    if (reason)
        reason->add(Reason::tr("the household does not want to"));
    return State::NotApplicable;
}

void sayUntoldIndustry(const HouseholdFacts &household, Reason &reason)
{
    if (household.members.empty())
        reason.addNoMembers();
    if (household.wantsIndustry == Answer::Blank)
        reason.addBlank(heading(catalogue::HouseholdColumn("wants_industry")));
    if (!household.hasAny(Labour::Able) && household.hasAny(Labour::Blank))
        reason.addBlank(household.names(Labour::Blank), heading(catalogue::MemberColumn("labour")));
}

} // namespace

State industry(const HouseholdFacts &household, const Yardstick &, Reason *reason)
{
    if (household.wantsIndustry == Answer::No)
        return unwilling(reason);
    if (isKnownUnable(household)) {
        if (reason)
            reason->add(Reason::tr("nobody in the household is able to work"));
        return State::NotApplicable;
    }
    if (household.wantsIndustry == Answer::Blank || !household.hasAny(Labour::Able)) {
        if (reason)
            sayUntoldIndustry(household, *reason);
        return State::Unknown;
    }
    if (!household.industryMeasure && reason)
        reason->add(
            Reason::tr("wants to join industry, but by the end of %1 no measure of responsibility 1 or 2 is "
                       "under way or completed")
                .arg(reason->year()));
    return household.industryMeasure ? State::Met : State::Unmet;
}

State asset(const HouseholdFacts &household, const Yardstick &, Reason *reason)
{
    if (household.wantsAsset == Answer::No)
        return unwilling(reason);
    if (household.wantsAsset == Answer::Blank) {
        if (reason)
            reason->addBlank(heading(catalogue::HouseholdColumn("wants_asset")));
        return State::Unknown;
    }
    if (!household.assetMeasure && reason)
        reason->add(
            Reason::tr("wants income from assets, but by the end of %1 no measure of responsibility 4 is "
                       "under way or completed")
                .arg(reason->year()));
    return household.assetMeasure ? State::Met : State::Unmet;
}

State aid(const HouseholdFacts &household, const Yardstick &, Reason *reason)
{
    if (household.members.empty()) {
        if (reason)
            reason->addNoMembers();
        return State::Unknown;
    }
    QStringList students;
    bool hasStudent = false;
    for (const MemberFacts &member : household.members) {
        if (member.schooling != Schooling::Student)
            continue;
        hasStudent = true;
        if (reason)
            students.append(QString::fromStdString(member.name));
    }
    if (!hasStudent) {
        if (reason)
            reason->add(Reason::tr("no student in the household"));
        return State::NotApplicable;
    }
    if (!household.aidMeasure && reason)
        reason->add(Reason::tr("%1 at school, but no measure of responsibility 7 begun within %2")
                        .arg(Reason::list(students), reason->year()));
    return household.aidMeasure ? State::Met : State::Unmet;
}

State pairing(const HouseholdFacts &household, const Yardstick &, Reason *reason)
{
    if (!household.hasHelper && reason)
        reason->addBlank(heading(catalogue::HouseholdColumn("helper")));
    return household.hasHelper ? State::Met : State::Unmet;
}

State visits(const HouseholdFacts &household, const Yardstick &, Reason *reason)
{
    const bool isVisited = household.townVisit && household.villageVisit;
    if (isVisited || !reason)
        return isVisited ? State::Met : State::Unmet;
    QStringList missing;
    if (!household.townVisit)
        missing.append(Reason::tr("township party secretary"));
    if (!household.villageVisit)
        missing.append(Reason::tr("village party secretary"));
    reason->add(Reason::tr("not visited in %1 by: %2").arg(reason->year(), Reason::list(missing)));
    return State::Unmet;
}

State pathway(const HouseholdFacts &household, const Yardstick &, Reason *reason)
{
    if (household.status() != Status::OutOfPoverty) {
        if (reason)
            reason->add(Reason::tr("not out of poverty by the end of %1").arg(reason->year()));
        return State::NotApplicable;
    }
    if (!household.change.hasReason && reason)
        reason->add(Reason::tr("out of poverty on %1, but by which way is not filled in")
                        .arg(isoDate(household.change.date)));
    return household.change.hasReason ? State::Met : State::Unmet;
}

} // namespace chulie::targets::rules
