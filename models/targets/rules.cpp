#include "models/targets/rules.h"

#include "models/targets/reason.h"

namespace chulie::targets {

namespace {

template <std::size_t Count, typename Facts>
std::array<State, Count> judgeAll(values::Level level, auto Rule::*rule, const Facts &facts,
                                  const Yardstick &by)
{
    std::array<State, Count> states{};
    auto state = states.begin();
    for (const Target &target : targets(level))
        *state++ = (target.rule.*rule)(facts, by, nullptr);
    return states;
}

template <typename Facts>
Verdict explainBy(auto *rule, const Facts &facts, const Yardstick &by)
{
    Q_ASSERT(rule);
    Reason reason(by.year);
    const State state = rule(facts, by, &reason);
    return {state, reason.text()};
}

} // namespace

std::array<State, householdTargets> judge(const HouseholdFacts &household, const Yardstick &by)
{
    return judgeAll<householdTargets>(values::Level::Household, &Rule::household, household, by);
}

std::array<State, villageTargets> judge(const VillageFacts &village, const Yardstick &by)
{
    return judgeAll<villageTargets>(values::Level::Village, &Rule::village, village, by);
}

State judge(const HouseholdFacts &household, const Target &target, const Yardstick &by)
{
    Q_ASSERT(target.rule.household);
    return target.rule.household(household, by, nullptr);
}

State judge(const VillageFacts &village, const Target &target, const Yardstick &by)
{
    Q_ASSERT(target.rule.village);
    return target.rule.village(village, by, nullptr);
}

State judge(const RegionFacts &region, const Target &target)
{
    Q_ASSERT(target.rule.region);
    return target.rule.region(region, nullptr);
}

Verdict explain(const HouseholdFacts &household, const Target &target, const Yardstick &by)
{
    return explainBy(target.rule.household, household, by);
}

Verdict explain(const VillageFacts &village, const Target &target, const Yardstick &by)
{
    return explainBy(target.rule.village, village, by);
}

Verdict explain(const RegionFacts &region, const Target &target, int year)
{
    Q_ASSERT(target.rule.region);
    Reason reason(year);
    const State state = target.rule.region(region, &reason);
    return {state, reason.text()};
}

} // namespace chulie::targets
