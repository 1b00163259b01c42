#pragma once

#include "models/charts/chart.h"
#include "models/targets/evaluation.h"
#include "models/tracking/incomes.h"
#include "models/values/result.h"

#include <span>
#include <string>

/// What the households in scope earn.
namespace chulie {

class Database;

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
[[nodiscard]] Chart incomeChart(std::span<const HouseholdIncome> incomes, const IncomeLines &lines,
                                const IncomeScope &scope);
/// The same, read from the ledger.
[[nodiscard]] Result<Chart> incomeChart(Database &database, const Evaluation &evaluation,
                                        const std::string &region);

/// What the households earn by source, in 万元: wages, business less its costs, property, transfers.
[[nodiscard]] Result<Chart> sourceChart(Database &database, const Evaluation &evaluation,
                                        const std::string &region);

} // namespace chulie
