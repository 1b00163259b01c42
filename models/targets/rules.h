#pragma once

#include "models/catalogue/catalogue.h"
#include "models/targets/facts.h"
#include "models/targets/standards.h"

#include <QString>

#include <array>

/// The rules: pure functions from facts to a state and, when asked, its reason.
namespace chulie {

/// What the facts of a year are held against.
struct Yardstick
{
    int year = 0;
    Standards standards = {};
};

/// All targets of the level, in the catalogue's order.
[[nodiscard]] std::array<State, householdTargets> judge(const HouseholdFacts &household, const Yardstick &by);
[[nodiscard]] std::array<State, villageTargets> judge(const VillageFacts &village, const Yardstick &by);

/// One target alone, which must be one of households, of villages, or of the region's level.
[[nodiscard]] State judge(const HouseholdFacts &household, const Target &target, const Yardstick &by);
[[nodiscard]] State judge(const VillageFacts &village, const Target &target, const Yardstick &by);
[[nodiscard]] State judge(const RegionFacts &region, const Target &target);

/// What a household earned in the year less what that cost, in fen; blank parts count as 0. Nothing where all
/// five are blank.
[[nodiscard]] std::optional<Wide> netIncome(const HouseholdFacts &household);

/// A state and why.
struct Verdict
{
    State state = State::Unknown;
    QString reason;
};

/// The same with its reason.
[[nodiscard]] Verdict explain(const HouseholdFacts &household, const Target &target, const Yardstick &by);
[[nodiscard]] Verdict explain(const VillageFacts &village, const Target &target, const Yardstick &by);
[[nodiscard]] Verdict explain(const RegionFacts &region, const Target &target, int year);

namespace rules {

/// The reserve that a village keeps for its party secretary: 1︰2 in the plan's words, clause 七（一）.
inline constexpr std::int64_t leastReserve = 2;

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

/// What a town, county or city has (regionrules.cpp): a figure of 区划年度 that must reach something.
struct RegionCount
{
    std::optional<std::int64_t> RegionFacts::*count;
    const char *column;
};
inline constexpr RegionCount bases{&RegionFacts::bases, "bases"};
inline constexpr RegionCount parks{&RegionFacts::parks, "parks"};
inline constexpr RegionCount studyDays{&RegionFacts::studyDays, "study_days"};
inline constexpr RegionCount sessions{&RegionFacts::sessions, "sessions"};
inline constexpr RegionCount reports{&RegionFacts::reports, "reports"};
inline constexpr RegionCount assessments{&RegionFacts::assessments, "assessments"};

State counted(const RegionFacts &, const RegionCount &of, std::int64_t least, Reason *);
template <const RegionCount &of, std::int64_t least>
State atLeast(const RegionFacts &region, Reason *reason)
{
    return counted(region, of, least, reason);
}

/// A question of 区划年度.
struct RegionAnswer
{
    Answer RegionFacts::*answer;
    const char *column;
};
inline constexpr RegionAnswer insurance{&RegionFacts::insurance, "farm_insurance"};
inline constexpr RegionAnswer team{&RegionFacts::team, "team"};
inline constexpr RegionAnswer disclosure{&RegionFacts::disclosure, "disclosure"};

State answered(const RegionFacts &, const RegionAnswer &of, Reason *);
template <const RegionAnswer &of>
State answeredIn(const RegionFacts &region, Reason *reason)
{
    return answered(region, of, reason);
}

/// 255 个相对贫困村全部出列: what the ledger does not hold is not known.
State allExit(const RegionFacts &, Reason *);

/// The answer to a question as a state; a no or a blank is said with the heading of the column.
State answered(Answer answer, TableId table, std::string_view column, Reason *reason);
/// Says that a 面上村 is not asked, and is n/a.
State notAsked(Reason *reason);

} // namespace rules
} // namespace chulie
