#include "models/sample/row.h"
#include "models/sample/writers.h"

namespace chulie::sample {

namespace {

/// 全省农民人均可支配收入 as the province's yearly bulletins published it, in fen: 2018, 2019, 2020.
constexpr std::int64_t ruralIncome[] = {1716770, 1881840, 2014310};

std::int64_t incomeOf(int year)
{
    return ruralIncome[year - firstYear];
}

int roundedUp(std::int64_t fen, int percent)
{
    return static_cast<int>((fen * percent + 9999) / 10000);
}

} // namespace

int householdStandard(int year)
{
    return roundedUp(incomeOf(year), 45);
}

int villageStandard(int year)
{
    return roundedUp(incomeOf(year), 60);
}

void writeStandards(journal::Act &act)
{
    for (int year = firstYear; year <= lastYear; ++year)
        Row<catalogue::TableId::Standard>()
            .number("year", year)
            .number("rural_income_fen", incomeOf(year))
            .insert(act);
}

} // namespace chulie::sample
