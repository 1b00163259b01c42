#include "models/overview/figures.h"
#include "models/todo/kinds.h"
#include "models/todo/rules.h"

namespace chulie::todo {

namespace {

/// How far \a target is in \a village: its state, or how many of its households are in which.
QString standing(const Target &target, const VillageResult &village)
{
    if (target.level == Level::Village)
        return stateTitle(village.state(target));
    const Tally &households = village.households[indexOf(target)];
    return Todo::tr("households: %1 unmet, %2 unknown")
        .arg(households.of(State::Unmet))
        .arg(households.of(State::Unknown));
}

Result<void> find(const Material &material, Due due, const Take &take)
{
    for (const VillageResult *village : material.villages)
        for (const Target &target : targets().first(householdTargets + villageTargets)) {
            if (dueOf(target, material.day) != due || gapOf(target, {village}).open() == 0)
                continue;
            Item item;
            item.matter = {.village = village->village, .subject = target.code};
            item.target = &target;
            if (material.wanted.words)
                item.words =
                    Todo::tr("%1, by the end of %2: %3")
                        .arg(title(target), QString::number(dueYear(target)), standing(target, *village));
            take(std::move(item));
        }
    return {};
}

} // namespace

Result<void> findOverdue(const Material &material, const Take &take)
{
    return find(material, Due::Overdue, take);
}

Result<void> findDueSoon(const Material &material, const Take &take)
{
    return find(material, Due::Soon, take);
}

} // namespace chulie::todo
