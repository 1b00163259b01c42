#include "models/targets/householdtargets.h"
#include "models/targets/reason.h"
#include "models/targets/rules.h"

/// What a household lives on and in.
namespace chulie::targets::rules {

State answered(Answer answer, catalogue::ColumnId column, Reason *reason)
{
    if (answer == Answer::Yes)
        return State::Met;
    if (answer == Answer::Blank) {
        if (reason)
            reason->addBlankOfYear(heading(column));
        return State::Unknown;
    }
    if (reason)
        reason->add(Reason::tr("%1 not reached in %2").arg(heading(column), reason->year()));
    return State::Unmet;
}

State food(const HouseholdFacts &household, const Yardstick &, Reason *reason)
{
    return answered(household.food, catalogue::HouseholdYearColumn("food"), reason);
}

State clothing(const HouseholdFacts &household, const Yardstick &, Reason *reason)
{
    return answered(household.clothing, catalogue::HouseholdYearColumn("clothing"), reason);
}

State water(const HouseholdFacts &household, const Yardstick &, Reason *reason)
{
    return answered(household.water, catalogue::HouseholdYearColumn("water"), reason);
}

namespace {

QString grade(Housing housing)
{
    switch (housing) {
    case Housing::None:
        return Reason::tr("no house");
    default:
        return Reason::tr("housing grade %1")
            .arg(QLatin1Char(
                static_cast<char>('A' + static_cast<int>(housing) - static_cast<int>(Housing::A))));
    }
}

void sayHousing(const HouseholdFacts &household, const Yardstick &by, Reason &reason)
{
    const QString stands = grade(household.housing);
    if (household.housing == Housing::A || household.housing == Housing::B)
        reason.add(stands);
    else if (household.housingDone == 0)
        reason.add(Reason::tr("%1, rebuilding not completed").arg(stands));
    else if (household.housingDone > yearEnd(by.year))
        reason.add(
            Reason::tr("%1, rebuilding completed only on %2").arg(stands, isoDate(household.housingDone)));
    else
        reason.add(Reason::tr("%1, rebuilding completed on %2").arg(stands, isoDate(household.housingDone)));
}

} // namespace

State housing(const HouseholdFacts &household, const Yardstick &by, Reason *reason)
{
    if (household.housing == Housing::Blank) {
        if (reason)
            reason->addBlankOfYear(heading(catalogue::HouseholdYearColumn("housing")));
        return State::Unknown;
    }
    if (reason)
        sayHousing(household, by, *reason);
    const bool isSound = household.housing == Housing::A || household.housing == Housing::B;
    const bool isRebuilt = household.housingDone != 0 && household.housingDone <= yearEnd(by.year);
    return isSound || isRebuilt ? State::Met : State::Unmet;
}

State dibao(const HouseholdFacts &household, const Yardstick &, Reason *reason)
{
    if (household.dibaoEntitled == Answer::No) {
        if (reason)
            reason->add(Reason::tr("not entitled to the subsistence allowance in %1").arg(reason->year()));
        return State::NotApplicable;
    }
    if (household.dibaoEntitled == Answer::Blank) {
        if (reason)
            reason->addBlankOfYear(heading(catalogue::HouseholdYearColumn("dibao_entitled")));
        return State::Unknown;
    }
    if (household.dibao == Answer::No && reason) {
        reason->add(Reason::tr("entitled to the subsistence allowance in %1 but does not receive it")
                        .arg(reason->year()));
        return State::Unmet;
    }
    return answered(household.dibao, catalogue::HouseholdYearColumn("dibao"), reason);
}

} // namespace chulie::targets::rules
