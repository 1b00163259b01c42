#pragma once

#include "models/targets/standards.h"
#include "models/values/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::tracking {

/// The lines that the income of a year can be held against, in fen a head (clause 一: 当年).
struct IncomeLines
{
    explicit IncomeLines(const targets::StandardRow &row);

    targets::Standards projected;                ///< the plan's own projection for 2020
    std::optional<targets::Standards> published; ///< 45 % and 60 % of the province's published rural income
    std::optional<targets::Standard> household;  ///< 户标准 as given for the year
    std::optional<targets::Standard> village;    ///< 村标准 as given for the year
    targets::Standards used;                     ///< what the targets are held against
};

/// What a household earned in a year, and among how many.
struct HouseholdIncome
{
    std::int64_t household = 0;
    std::int64_t fen = 0;
    int people = 0;        ///< members at the end of the year
    bool hasWorker = true; ///< one of them is known to be able to work: only then the target asks for income
};

/// The incomes of \a year of the households whose village's code begins with \a region ("" is all), by id;
/// those of which no part is known, or that have no member, are left out.
[[nodiscard]] values::Result<std::vector<HouseholdIncome>>
householdIncomes(storage::Database &database, const std::string &region, int year);

/// The households that reach one of the two lines and not the other; ids in the order of \a incomes.
[[nodiscard]] std::vector<std::int64_t> between(std::span<const HouseholdIncome> incomes,
                                                const targets::Standard &one, const targets::Standard &other);

} // namespace chulie::tracking
