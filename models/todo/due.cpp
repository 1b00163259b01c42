#include "models/overview/figures.h"
#include "models/todo/kinds.h"
#include "models/todo/rules.h"

namespace chulie::todo {

namespace {

/// How far \a target is in \a village: its state, or how many of its households are in which.
QString standing(const targets::Target &target, const targets::VillageResult &village)
{
    if (target.level == values::Level::Village)
        return targets::stateTitle(village.state(target));
    const targets::Tally &households = village.households[targets::indexOf(target)];
    return Todo::tr("households: %1 unmet, %2 unknown")
        .arg(households.of(targets::State::Unmet))
        .arg(households.of(targets::State::Unknown));
}

values::Result<void> find(const Material &material, Due due, const Take &take)
{
    for (const targets::VillageResult *village : material.villages)
        for (const targets::Target &target :
             targets::targets().first(targets::householdTargets + targets::villageTargets)) {
            if (dueOf(target, material.day) != due || overview::gapOf(target, {village}).open() == 0)
                continue;
            Item item;
            item.matter = {.village = village->village, .subject = target.code};
            item.target = &target;
            if (material.wanted.words)
                item.words = Todo::tr("%1, by the end of %2: %3")
                                 .arg(targets::title(target), QString::number(overview::dueYear(target)),
                                      standing(target, *village));
            take(std::move(item));
        }
    return {};
}

} // namespace

values::Result<void> findOverdue(const Material &material, const Take &take)
{
    return find(material, Due::Overdue, take);
}

values::Result<void> findDueSoon(const Material &material, const Take &take)
{
    return find(material, Due::Soon, take);
}

} // namespace chulie::todo
