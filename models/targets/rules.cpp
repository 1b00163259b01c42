#include "models/targets/rules.h"

#include "models/targets/reason.h"

namespace chulie {

namespace {

template <typename Rules, typename Facts>
auto judgeBy(const Rules &rules, const Facts &facts, const Yardstick &by)
{
    std::array<State, std::tuple_size_v<Rules>> states{};
    for (std::size_t i = 0; i < states.size(); ++i)
        states[i] = rules[i](facts, by, nullptr);
    return states;
}

template <typename Rules, typename Facts>
Verdict explainBy(const Rules &rules, const Facts &facts, const Target &target, const Yardstick &by)
{
    Reason reason(by.year);
    const State state = rules[indexOf(target)](facts, by, &reason);
    return {state, reason.text()};
}

} // namespace

const std::array<HouseholdRule, householdTargets> &householdRules()
{
    using namespace rules;
    static constexpr std::array<HouseholdRule, householdTargets> all{
        food,  clothing, education,  medical,    critical, pension, housing,
        water, dibao,    income,     industry,   asset,    job,     training,
        aid,   premium,  supplement, disability, pairing,  visits,  pathway};
    return all;
}

const std::array<VillageRule, villageTargets> &villageRules()
{
    using namespace rules;
    static constexpr std::array<VillageRule, villageTargets> all{
        poverty,   villageIncome, model,  road,       tidy,     sewage,    bus,       grid,
        mobile,    broadcast,     waste,  wastewater, services, fund,      publicity, handout,
        secretary, partner,       leader, party,      reserve,  inspection};
    return all;
}

std::array<State, householdTargets> judge(const HouseholdFacts &household, const Yardstick &by)
{
    return judgeBy(householdRules(), household, by);
}

std::array<State, villageTargets> judge(const VillageFacts &village, const Yardstick &by)
{
    return judgeBy(villageRules(), village, by);
}

State judge(const HouseholdFacts &household, const Target &target, const Yardstick &by)
{
    Q_ASSERT(target.level == Level::Household);
    return householdRules()[indexOf(target)](household, by, nullptr);
}

State judge(const VillageFacts &village, const Target &target, const Yardstick &by)
{
    Q_ASSERT(target.level == Level::Village);
    return villageRules()[indexOf(target)](village, by, nullptr);
}

Verdict explain(const HouseholdFacts &household, const Target &target, const Yardstick &by)
{
    Q_ASSERT(target.level == Level::Household);
    return explainBy(householdRules(), household, target, by);
}

Verdict explain(const VillageFacts &village, const Target &target, const Yardstick &by)
{
    Q_ASSERT(target.level == Level::Village);
    return explainBy(villageRules(), village, target, by);
}

} // namespace chulie
