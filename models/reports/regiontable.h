#pragma once

#include "models/reports/report.h"
#include "models/targets/regions.h"

#include <vector>

/// What the summaries of towns and counties share.
namespace chulie::reports {

/// A column for each of the fifteen exit targets, in the catalogue's order; its figures lead to who holds the
/// target back.
[[nodiscard]] std::vector<Column> exitColumns();

/// How many of the villages that a target is asked of reach it: 11/12; – where it is asked of none.
[[nodiscard]] QString share(const targets::Tally &villages);
/// The shares of \a region, a cell for each exit target.
[[nodiscard]] std::vector<Cell> exitShares(const targets::RegionResult &region);

/// Households and villages of some villages.
struct Standing
{
    int households = 0; ///< in scope
    int out = 0;        ///< 已脱贫
    int poor = 0;       ///< 相对贫困村
    int ready = 0;      ///< of these, 可出列

    void add(const targets::VillageResult &village);
};

/// The targets of a town, county or city itself, with the reasons.
[[nodiscard]] Table ownTargets(const targets::RegionResult &region, int year);

} // namespace chulie::reports
