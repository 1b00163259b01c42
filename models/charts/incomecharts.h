#pragma once

#include "models/charts/chart.h"
#include "models/targets/evaluation.h"
#include "models/tracking/incomes.h"
#include "models/values/result.h"

#include <span>
#include <string>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

/// What the households in scope earn.
namespace chulie::charts {

/// What a histogram of incomes shows beside them.
struct IncomeScope
{
    std::string region;
    int year = 0;
    int households = 0; ///< in scope, whether their income is known or not
};

/// The households by their income a head, in bins of 1,000 yuan from 0 (those below it in one, those from
/// 20,000 on in one), those without a member able to work apart, with the lines that the year can be held
/// against.
[[nodiscard]] Chart incomeChart(std::span<const tracking::HouseholdIncome> incomes,
                                const tracking::IncomeLines &lines, const IncomeScope &scope);
/// The same, read from the ledger.
[[nodiscard]] values::Result<Chart>
incomeChart(storage::Database &database, const targets::Evaluation &evaluation, const std::string &region);

/// What the households earn by source, in 万元: wages, business less its costs, property, transfers.
[[nodiscard]] values::Result<Chart>
sourceChart(storage::Database &database, const targets::Evaluation &evaluation, const std::string &region);

} // namespace chulie::charts
