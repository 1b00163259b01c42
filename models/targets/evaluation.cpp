#include "models/targets/evaluation.h"

#include <algorithm>

namespace chulie::targets {

namespace {

/// What a village's roll-up of a household's exit targets and its own say together.
void tallyExit(VillageResult &village)
{
    village.exitTally = {};
    for (const Target &target : targets())
        if (target.exit &&
            (target.level == values::Level::Household || target.level == values::Level::Village))
            village.exitTally.add(village.state(target));
}

} // namespace

State Tally::rollUp() const
{
    for (const State state : {State::Unmet, State::Unknown, State::Met})
        if (of(state) > 0)
            return state;
    return State::NotApplicable;
}

bool HouseholdResult::ready() const
{
    // A city has 50,000 households, so their targets are counted along instead of being looked up.
    const State *state = states.data();
    return std::ranges::all_of(targets(values::Level::Household), [&](const Target &target) {
        const State own = *state++;
        return !target.exit || own == State::Met || own == State::NotApplicable;
    });
}

void VillageResult::count()
{
    households = {};
    statuses = {};
    readyHouseholds = 0;
    for (const HouseholdResult &household : results) {
        for (std::size_t i = 0; i < householdTargets; ++i)
            households[i].add(household.states[i]);
        ++statuses[static_cast<std::size_t>(household.status)];
        readyHouseholds += household.ready() ? 1 : 0;
    }
    tallyExit(*this);
}

State VillageResult::state(const Target &target) const
{
    Q_ASSERT(target.level == values::Level::Household || target.level == values::Level::Village);
    return target.level == values::Level::Household ? households[indexOf(target)].rollUp()
                                                    : own[indexOf(target)];
}

State VillageResult::exit() const
{
    const State state = exitTally.rollUp();
    return state == State::NotApplicable ? State::Met : state;
}

double VillageResult::progress() const
{
    const int asked = exitTally.of(State::Met) + exitTally.of(State::Unmet) + exitTally.of(State::Unknown);
    return asked == 0 ? 1.0 : static_cast<double>(exitTally.of(State::Met)) / asked;
}

const VillageResult *Evaluation::find(std::int64_t village) const
{
    const auto found = std::ranges::find(villages, village, &VillageResult::village);
    return found == villages.end() ? nullptr : &*found;
}

} // namespace chulie::targets
