#include "models/targets/reason.h"
#include "models/targets/regiontargets.h"
#include "models/targets/rules.h"

#include <algorithm>

/// The own targets of towns, counties and cities.
namespace chulie::targets::rules {

State counted(const RegionFacts &region, const RegionCount &of, std::int64_t least, Reason *reason)
{
    const QString column = reason ? heading(of.column) : QString();
    const auto &count = region.*of.count;
    if (!count) {
        if (reason)
            reason->addBlankOfYear(column);
        return State::Unknown;
    }
    if (reason)
        reason->add(Reason::tr("%1 of %2: %3, at least %4 asked for")
                        .arg(column, reason->year(), QString::number(*count), QString::number(least)));
    return *count >= least ? State::Met : State::Unmet;
}

State answered(const RegionFacts &region, const RegionAnswer &of, Reason *reason)
{
    return answered(region.*of.answer, of.column, reason);
}

State allExit(const RegionFacts &region, Reason *reason)
{
    constexpr int all = 255;
    const int possible = region.ready + region.untold + std::max(0, all - region.poorVillages);
    if (reason)
        reason->add(
            Reason::tr("%1 relatively poor villages of %2 ready to exit, %3 not known, %4 not in the ledger")
                .arg(region.ready)
                .arg(all)
                .arg(region.untold)
                .arg(std::max(0, all - region.poorVillages)));
    if (region.ready >= all)
        return State::Met;
    return possible < all ? State::Unmet : State::Unknown;
}

} // namespace chulie::targets::rules
