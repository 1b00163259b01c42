#include "models/targets/standards.h"

#include "models/storage/database.h"

namespace chulie::targets {

namespace {

constexpr auto selectStandard =
    "SELECT rural_income_fen, household_fen, village_fen FROM standard WHERE year = ?";

constexpr int householdShare = 45; // per cent
constexpr int villageShare = 60;
constexpr std::int64_t projectedHousehold = 8'699'00; // fen
constexpr std::int64_t projectedVillage = 11'599'00;

Standard standard(std::optional<std::int64_t> given, std::optional<std::int64_t> rural, int share,
                  std::int64_t projected)
{
    if (given)
        return {values::Wide{*given} * 100, Standard::Source::Given};
    if (rural)
        return {values::Wide{*rural} * share, Standard::Source::Share};
    return {values::Wide{projected} * 100, Standard::Source::Projected};
}

std::optional<std::int64_t> money(const storage::Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    return row.integer(column);
}

} // namespace

Standards::Standards(const StandardRow &row)
    : household(standard(row.household, row.ruralIncome, householdShare, projectedHousehold)),
      village(standard(row.village, row.ruralIncome, villageShare, projectedVillage))
{
}

StandardRow readStandardRow(storage::Database &database, int year)
{
    storage::Statement select(database, selectStandard);
    select.with(year);
    if (!select.next())
        return {};
    return {money(select, 0), money(select, 1), money(select, 2)};
}

Standards readStandards(storage::Database &database, int year)
{
    return Standards(readStandardRow(database, year));
}

values::Wide perHead(values::Wide fen, std::int64_t people)
{
    const values::Wide twice = 2 * fen + people;
    const values::Wide whole = twice / (2 * people);
    return twice % (2 * people) < 0 ? whole - 1 : whole;
}

QString yuan(const Standard &standard)
{
    return values::yuan((standard.hundredths + 99) / 100);
}

} // namespace chulie::targets
