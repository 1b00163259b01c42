#pragma once

#include "models/targets/evaluation.h"
#include "models/targets/gaps.h"

#include <vector>

/// A village as its own secretary looks at it: its fifteen exit targets, and how it stood year by year.
namespace chulie::overview {

/// One of the exit targets of a village.
struct ExitTarget
{
    const targets::Target *target = nullptr;
    targets::State state = targets::State::Unknown;
    targets::Tally households = {}; ///< of a target of households: how many are in which state
    std::vector<targets::Gap> gaps =
        {}; ///< who holds it back: the village itself or its households, with remedies
};

/// The exit targets of \a village at the end of \a year, in the catalogue's order.
[[nodiscard]] values::Result<std::vector<ExitTarget>>
exitTargetsOf(storage::Database &database, const targets::VillageResult &village, int year);

/// Who holds \a target back, by name: at most \a most, and how many more. Empty where nobody does.
[[nodiscard]] QString holders(const ExitTarget &target, std::size_t most);

/// How a village stood at the end of a year.
struct YearStanding
{
    int year = 0;
    targets::State exit = targets::State::Unknown;
    targets::Tally targets = {}; ///< its exit targets by state
    int households = 0;          ///< in scope
    int outOfPoverty = 0;
    int ready = 0; ///< households that could get out of poverty

    bool operator==(const YearStanding &) const = default;
};

/// How the village of code \a village stood at the end of every year with facts.
[[nodiscard]] values::Result<std::vector<YearStanding>> yearStandings(storage::Database &database,
                                                                      const std::string &village);

} // namespace chulie::overview
