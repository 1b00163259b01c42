#include "models/tracking/incomes.h"

#include "models/storage/database.h"
#include "models/tracking/inregion.h"

#include <algorithm>

namespace chulie {

namespace {

constexpr auto selectIncomes = R"(
SELECT t.household,
       ifnull(t.wage_fen, 0) + ifnull(t.business_fen, 0) - ifnull(t.business_cost_fen, 0)
         + ifnull(t.property_fen, 0) + ifnull(t.transfer_fen, 0)
FROM household_year t
WHERE t.year = ?2
  AND coalesce(t.wage_fen, t.business_fen, t.business_cost_fen, t.property_fen, t.transfer_fen) IS NOT NULL
)";
constexpr auto selectMembers = R"(
SELECT t.household FROM member t
WHERE ifnull(t.joined_on, '') <= ?2 AND ifnull(t.left_on, '9') > ?2
)";

/// How many members each household has on \a day, by id: ids are small and dense.
std::vector<int> readPeople(Database &database, const std::string &region, const std::string &day)
{
    std::vector<int> people;
    Statement select(database, inRegion(database, selectMembers, Through::Household, region));
    select.with(region, day);
    while (select.next()) {
        const auto household = static_cast<std::size_t>(select.integer(0));
        if (household >= people.size())
            people.resize(2 * household + 1);
        ++people[household];
    }
    return people;
}

} // namespace

IncomeLines::IncomeLines(const StandardRow &row) : used(row)
{
    if (row.ruralIncome)
        published = Standards({row.ruralIncome, {}, {}});
    if (row.household)
        household = used.household;
    if (row.village)
        village = used.village;
}

Result<std::vector<HouseholdIncome>> householdIncomes(Database &database, const std::string &region, int year)
{
    const std::string end = std::to_string(year) + "-12-31";
    return database.read([&] {
        const std::vector<int> people = readPeople(database, region, end);
        std::vector<HouseholdIncome> incomes;
        Statement select(database, inRegion(database, selectIncomes, Through::Household, region));
        select.with(region, year);
        while (select.next())
            if (const auto id = static_cast<std::size_t>(select.integer(0)); id < people.size() && people[id])
                incomes.push_back({select.integer(0), select.integer(1), people[id]});
        std::ranges::sort(incomes, {}, &HouseholdIncome::household);
        return incomes;
    });
}

std::vector<std::int64_t> between(std::span<const HouseholdIncome> incomes, const Standard &one,
                                  const Standard &other)
{
    std::vector<std::int64_t> ids;
    for (const HouseholdIncome &income : incomes)
        if (one.isReachedBy(income.fen, income.people) != other.isReachedBy(income.fen, income.people))
            ids.push_back(income.household);
    return ids;
}

} // namespace chulie
