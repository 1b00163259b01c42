#pragma once

#include "models/catalogue/catalogue.h"
#include "models/targets/facts.h"
#include "models/targets/standards.h"

#include <QString>

#include <array>

/// The rules: pure functions from facts to a state and, when asked, its reason.
namespace chulie {

class Reason;

/// What the facts of a year are held against.
struct Yardstick
{
    int year = 0;
    Standards standards = {};
};

/// \a reason is null where only the state is wanted: a whole city is judged without a word being made.
using HouseholdRule = State (*)(const HouseholdFacts &, const Yardstick &, Reason *reason);
using VillageRule = State (*)(const VillageFacts &, const Yardstick &, Reason *reason);

/// In the catalogue's order of targets.
[[nodiscard]] const std::array<HouseholdRule, householdTargets> &householdRules();
[[nodiscard]] const std::array<VillageRule, villageTargets> &villageRules();

[[nodiscard]] std::array<State, householdTargets> judge(const HouseholdFacts &household, const Yardstick &by);
[[nodiscard]] std::array<State, villageTargets> judge(const VillageFacts &village, const Yardstick &by);

/// One target alone, which must be a household's, or a village's own.
[[nodiscard]] State judge(const HouseholdFacts &household, const Target &target, const Yardstick &by);
[[nodiscard]] State judge(const VillageFacts &village, const Target &target, const Yardstick &by);

/// What a household earned in the year less what that cost, in fen; blank parts count as 0.
[[nodiscard]] Wide netIncome(const HouseholdFacts &household);

/// A state and why.
struct Verdict
{
    State state = State::Unknown;
    QString reason;
};

/// The same with its reason.
[[nodiscard]] Verdict explain(const HouseholdFacts &household, const Target &target, const Yardstick &by);
[[nodiscard]] Verdict explain(const VillageFacts &village, const Target &target, const Yardstick &by);

namespace rules {

// Every member (memberrules.cpp)
State education(const HouseholdFacts &, const Yardstick &, Reason *);
State medical(const HouseholdFacts &, const Yardstick &, Reason *);
State critical(const HouseholdFacts &, const Yardstick &, Reason *);
State pension(const HouseholdFacts &, const Yardstick &, Reason *);
State job(const HouseholdFacts &, const Yardstick &, Reason *);
State training(const HouseholdFacts &, const Yardstick &, Reason *);
State premium(const HouseholdFacts &, const Yardstick &, Reason *);
State supplement(const HouseholdFacts &, const Yardstick &, Reason *);
State disability(const HouseholdFacts &, const Yardstick &, Reason *);

// The household's own year (livingrules.cpp)
State food(const HouseholdFacts &, const Yardstick &, Reason *);
State clothing(const HouseholdFacts &, const Yardstick &, Reason *);
State housing(const HouseholdFacts &, const Yardstick &, Reason *);
State water(const HouseholdFacts &, const Yardstick &, Reason *);
State dibao(const HouseholdFacts &, const Yardstick &, Reason *);

// incomerules.cpp
State income(const HouseholdFacts &, const Yardstick &, Reason *);
State villageIncome(const VillageFacts &, const Yardstick &, Reason *);

// What is done for a household (supportrules.cpp)
State industry(const HouseholdFacts &, const Yardstick &, Reason *);
State asset(const HouseholdFacts &, const Yardstick &, Reason *);
State aid(const HouseholdFacts &, const Yardstick &, Reason *);
State pairing(const HouseholdFacts &, const Yardstick &, Reason *);
State visits(const HouseholdFacts &, const Yardstick &, Reason *);
State pathway(const HouseholdFacts &, const Yardstick &, Reason *);

// What a village has (villagerules.cpp, hamletrules.cpp)
State model(const VillageFacts &, const Yardstick &, Reason *);
State bus(const VillageFacts &, const Yardstick &, Reason *);
State grid(const VillageFacts &, const Yardstick &, Reason *);
State mobile(const VillageFacts &, const Yardstick &, Reason *);
State broadcast(const VillageFacts &, const Yardstick &, Reason *);
State waste(const VillageFacts &, const Yardstick &, Reason *);
State wastewater(const VillageFacts &, const Yardstick &, Reason *);
State services(const VillageFacts &, const Yardstick &, Reason *);
State party(const VillageFacts &, const Yardstick &, Reason *);
State reserve(const VillageFacts &, const Yardstick &, Reason *);
State road(const VillageFacts &, const Yardstick &, Reason *);
State tidy(const VillageFacts &, const Yardstick &, Reason *);
State sewage(const VillageFacts &, const Yardstick &, Reason *);

// What is done for a village (workrules.cpp)
State poverty(const VillageFacts &, const Yardstick &, Reason *);
State fund(const VillageFacts &, const Yardstick &, Reason *);
State publicity(const VillageFacts &, const Yardstick &, Reason *);
State handout(const VillageFacts &, const Yardstick &, Reason *);
State secretary(const VillageFacts &, const Yardstick &, Reason *);
State partner(const VillageFacts &, const Yardstick &, Reason *);
State leader(const VillageFacts &, const Yardstick &, Reason *);
State inspection(const VillageFacts &, const Yardstick &, Reason *);

/// The answer to a question as a state; a no or a blank is said with the heading of the column.
State answered(Answer answer, TableId table, std::string_view column, Reason *reason);
/// Says that a 面上村 is not asked, and is n/a.
State notAsked(Reason *reason);

} // namespace rules
} // namespace chulie
