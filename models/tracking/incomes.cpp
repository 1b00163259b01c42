#include "models/tracking/incomes.h"

#include "models/storage/database.h"
#include "models/targets/storedwords.h"
#include "models/tracking/inregion.h"
#include "models/values/byid.h"

#include <algorithm>

namespace chulie::tracking {

namespace {

constexpr auto selectIncomes = R"(
SELECT t.household, t.net_fen FROM household_income t WHERE t.year = ?2 AND t.net_fen IS NOT NULL
)";
constexpr auto selectMembers = R"(
SELECT t.household, t.labour FROM member_of_year t WHERE t.year = ?2
)";

struct People
{
    int count = 0;
    bool hasWorker = false;
};

/// The members of each household at the end of \a year.
values::ById<People> readPeople(storage::Database &database, const std::string &region, int year)
{
    values::ById<People> people;
    storage::Statement select(database, inRegion(database, selectMembers, Through::Household, region));
    select.with(region, year);
    while (select.next()) {
        People &household = people[select.integer(0)];
        ++household.count;
        household.hasWorker |= targets::labour(select.text(1)) == targets::Labour::Able;
    }
    return people;
}

} // namespace

IncomeLines::IncomeLines(const targets::StandardRow &row) : used(row)
{
    if (row.ruralIncome)
        published = targets::Standards({row.ruralIncome, {}, {}});
    if (row.household)
        household = used.household;
    if (row.village)
        village = used.village;
}

values::Result<std::vector<HouseholdIncome>> householdIncomes(storage::Database &database,
                                                              const std::string &region, int year)
{
    return database.read([&] {
        const values::ById<People> people = readPeople(database, region, year);
        std::vector<HouseholdIncome> incomes;
        storage::Statement select(database, inRegion(database, selectIncomes, Through::Household, region));
        select.with(region, year);
        while (select.next())
            if (const People household = people.value(select.integer(0)); household.count > 0)
                incomes.push_back(
                    {select.integer(0), select.integer(1), household.count, household.hasWorker});
        std::ranges::sort(incomes, {}, &HouseholdIncome::household);
        return incomes;
    });
}

std::vector<std::int64_t> between(std::span<const HouseholdIncome> incomes, const targets::Standard &one,
                                  const targets::Standard &other)
{
    std::vector<std::int64_t> ids;
    for (const HouseholdIncome &income : incomes)
        if (one.isReachedBy(income.fen, income.people) != other.isReachedBy(income.fen, income.people))
            ids.push_back(income.household);
    return ids;
}

} // namespace chulie::tracking
