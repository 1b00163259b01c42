#pragma once

#include "models/catalogue/catalogue.h"
#include "models/targets/counts.h"
#include "models/targets/facts.h"
#include "models/targets/standards.h"

#include <QString>

#include <array>

/// Judging by the rules: pure functions from facts to a state and, when asked, its reason. A rule is declared
/// beside its target, in the list of its level.
namespace chulie::targets {

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
[[nodiscard]] std::optional<values::Wide> netIncome(const HouseholdFacts &household);

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

/// What several rules share.
namespace rules {

/// The reserve that a village keeps for its party secretary: 1︰2 in the plan's words, clause 七（一）.
inline constexpr std::int64_t leastReserve = 2;

/// The answer to a question as a state; a no or a blank is reported with the heading of the column.
State answered(Answer answer, catalogue::ColumnId column, Reason *reason);
/// Says that a 面上村 is not asked, and is n/a.
State notAsked(Reason *reason);

} // namespace rules
} // namespace chulie::targets
