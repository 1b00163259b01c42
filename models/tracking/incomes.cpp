#include "models/tracking/incomes.h"

#include "models/ledger/database.h"

namespace chulie {

namespace {

constexpr auto selectIncomes = R"(
SELECT y.household,
       ifnull(y.wage_fen, 0) + ifnull(y.business_fen, 0) - ifnull(y.business_cost_fen, 0)
         + ifnull(y.property_fen, 0) + ifnull(y.transfer_fen, 0),
       (SELECT count(*) FROM member m
        WHERE m.household = y.household AND ifnull(m.joined_on, '') <= ?3 AND ifnull(m.left_on, '9') > ?3)
FROM household_year y JOIN household h ON h.id = y.household JOIN village v ON v.id = h.village
WHERE v.code >= ?1 AND v.code < ?1 || ':' AND y.year = ?2
  AND coalesce(y.wage_fen, y.business_fen, y.business_cost_fen, y.property_fen, y.transfer_fen) IS NOT NULL
ORDER BY y.household
)";

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
        std::vector<HouseholdIncome> incomes;
        Statement select(database, selectIncomes);
        select.with(region, year, end);
        while (select.next())
            if (select.integer(2) > 0)
                incomes.push_back(
                    {select.integer(0), select.integer(1), static_cast<int>(select.integer(2))});
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
