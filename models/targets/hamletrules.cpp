#include "models/targets/reason.h"
#include "models/targets/rules.h"
#include "models/targets/villagetargets.h"

#include <algorithm>

/// What every natural village of a village has.
namespace chulie::targets::rules {

namespace {

constexpr std::int64_t leastHouseholds = 20; // clause 一: 20 户以上自然村

using DayOf = Day (*)(const HamletFacts &);

void sayHamlets(const VillageFacts &village, DayOf date, catalogue::HamletColumn column, Reason &reason)
{
    QStringList blank;
    QStringList late;
    for (const HamletFacts &hamlet : village.hamlets) {
        if (hamlet.households < leastHouseholds)
            continue;
        const QString name = QString::fromStdString(hamlet.name);
        if (date(hamlet) == 0)
            blank.append(name);
        else if (date(hamlet) > yearEnd(reason.year().toInt()))
            late.append(
                Reason::tr("%1 (%2)", "a natural village and a date").arg(name, isoDate(date(hamlet))));
    }
    if (!blank.isEmpty())
        reason.add(
            Reason::tr("natural village %1: %2 not filled in").arg(Reason::list(blank), heading(column)));
    if (!late.isEmpty())
        reason.add(Reason::tr("natural village %1: %2 only after the end of %3")
                       .arg(Reason::list(late), heading(column), reason.year()));
}

State everyHamlet(const VillageFacts &village, const Yardstick &by, DayOf date,
                  catalogue::HamletColumn column, Reason *reason)
{
    if (!village.poor)
        return notAsked(reason);
    if (village.hamlets.empty()) {
        if (reason)
            reason->add(Reason::tr("no natural village known"));
        return State::Unknown;
    }
    if (reason)
        sayHamlets(village, date, column, *reason);
    State state = State::NotApplicable;
    for (const HamletFacts &hamlet : village.hamlets) {
        if (hamlet.households < leastHouseholds)
            continue;
        if (date(hamlet) == 0 || date(hamlet) > yearEnd(by.year))
            return State::Unmet;
        state = State::Met;
    }
    if (state == State::NotApplicable && reason)
        reason->add(Reason::tr("no natural village of %1 households or more").arg(leastHouseholds));
    return state;
}

} // namespace

State road(const VillageFacts &village, const Yardstick &by, Reason *reason)
{
    return everyHamlet(
        village, by, [](const HamletFacts &hamlet) { return hamlet.road; }, "road_on", reason);
}

State tidy(const VillageFacts &village, const Yardstick &by, Reason *reason)
{
    return everyHamlet(
        village, by, [](const HamletFacts &hamlet) { return hamlet.tidy; }, "tidy_on", reason);
}

State sewage(const VillageFacts &village, const Yardstick &by, Reason *reason)
{
    return everyHamlet(
        village, by, [](const HamletFacts &hamlet) { return hamlet.sewage; }, "sewage_on", reason);
}

} // namespace chulie::targets::rules
