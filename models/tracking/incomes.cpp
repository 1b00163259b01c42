#include "models/tracking/incomes.h"

#include "models/storage/database.h"
#include "models/targets/storedwords.h"
#include "models/tracking/inregion.h"
#include "models/values/byid.h"

#include <algorithm>

namespace chulie {

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
ById<People> readPeople(Database &database, const std::string &region, int year)
{
    ById<People> people;
    Statement select(database, inRegion(database, selectMembers, Through::Household, region));
    select.with(region, year);
    while (select.next()) {
        People &household = people[select.integer(0)];
        ++household.count;
        household.hasWorker |= labour(select.text(1)) == Labour::Able;
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
    return database.read([&] {
        const ById<People> people = readPeople(database, region, year);
        std::vector<HouseholdIncome> incomes;
        Statement select(database, inRegion(database, selectIncomes, Through::Household, region));
        select.with(region, year);
        while (select.next())
            if (const People household = people.value(select.integer(0)); household.count > 0)
                incomes.push_back(
                    {select.integer(0), select.integer(1), household.count, household.hasWorker});
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
