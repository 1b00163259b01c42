#include "models/targets/reason.h"
#include "models/targets/rules.h"
#include "models/targets/villagetargets.h"

#include <algorithm>

/// What a village has.
namespace chulie::targets::rules {

namespace {

State ofYear(Answer answer, catalogue::VillageYearColumn column, Reason *reason)
{
    return answered(answer, column, reason);
}

State ofPoorVillage(const VillageFacts &village, Answer answer, catalogue::VillageYearColumn column,
                    Reason *reason)
{
    return village.poor ? ofYear(answer, column, reason) : notAsked(reason);
}

constexpr catalogue::VillageYearColumn serviceColumns[] = {"clinic", "service_center", "square",
                                                           "e_commerce"};

QStringList servicesThat(const VillageFacts &village, Answer answer)
{
    QStringList names;
    for (std::size_t i = 0; i < village.services.size(); ++i)
        if (village.services[i] == answer)
            names.append(heading(serviceColumns[i]));
    return names;
}

} // namespace

State notAsked(Reason *reason)
{
    if (reason)
        reason->add(Reason::tr("not asked of an ordinary village"));
    return State::NotApplicable;
}

State model(const VillageFacts &village, const Yardstick &, Reason *reason)
{
    return ofPoorVillage(village, village.model, "model", reason);
}

State bus(const VillageFacts &village, const Yardstick &, Reason *reason)
{
    if (village.bus == Bus::NotEligible) {
        if (reason)
            reason->add(Reason::tr("not eligible for a bus service"));
        return State::NotApplicable;
    }
    const Answer answer = village.bus == Bus::Yes  ? Answer::Yes
                          : village.bus == Bus::No ? Answer::No
                                                   : Answer::Blank;
    return ofYear(answer, "bus", reason);
}

State grid(const VillageFacts &village, const Yardstick &, Reason *reason)
{
    return ofYear(village.grid, "grid", reason);
}

State mobile(const VillageFacts &village, const Yardstick &, Reason *reason)
{
    return ofYear(village.mobile, "mobile", reason);
}

State broadcast(const VillageFacts &village, const Yardstick &, Reason *reason)
{
    return ofYear(village.broadcast, "broadcast", reason);
}

State waste(const VillageFacts &village, const Yardstick &, Reason *reason)
{
    return ofPoorVillage(village, village.waste, "waste", reason);
}

State wastewater(const VillageFacts &village, const Yardstick &, Reason *reason)
{
    return ofPoorVillage(village, village.wastewater, "wastewater", reason);
}

State party(const VillageFacts &village, const Yardstick &, Reason *reason)
{
    return ofPoorVillage(village, village.partyModel, "party_model", reason);
}

State services(const VillageFacts &village, const Yardstick &, Reason *reason)
{
    if (reason) {
        if (const QStringList missing = servicesThat(village, Answer::No); !missing.isEmpty())
            reason->add(Reason::tr("none in %1: %2").arg(reason->year(), Reason::list(missing)));
        if (const QStringList blank = servicesThat(village, Answer::Blank); !blank.isEmpty())
            reason->addBlankOfYear(Reason::list(blank));
    }
    const auto isAny = [&](Answer answer) {
        return std::ranges::find(village.services, answer) != village.services.end();
    };
    if (isAny(Answer::No))
        return State::Unmet;
    return isAny(Answer::Blank) ? State::Unknown : State::Met;
}

State reserve(const VillageFacts &village, const Yardstick &, Reason *reason)
{
    if (!village.poor)
        return notAsked(reason);
    if (!village.reserve) {
        if (reason)
            reason->addBlank(heading(catalogue::VillageColumn("reserve_secretaries")));
        return State::Unknown;
    }
    if (*village.reserve < leastReserve && reason)
        reason->add(Reason::tr("%1 reserve party secretaries, fewer than %2")
                        .arg(*village.reserve)
                        .arg(leastReserve));
    return *village.reserve >= leastReserve ? State::Met : State::Unmet;
}

} // namespace chulie::targets::rules
