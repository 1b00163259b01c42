#pragma once

#include "models/charts/activitycharts.h"
#include "models/charts/charts.h"
#include "models/charts/incomecharts.h"
#include "models/charts/povertycauses.h"
#include "models/charts/progresscharts.h"
#include "models/charts/years.h"

#include <QtGlobal>

#include <array>

/// The charts that the program draws. The list is read by charts.cpp alone.
namespace chulie::charts::chartkinds {

template <values::Level level>
values::Result<Chart> progress(const ChartFacts &facts)
{
    return progressChart(facts.evaluation, facts.places, facts.region, level);
}

template <By by>
values::Result<Chart> measures(const ChartFacts &facts)
{
    return measureChart(facts.database, facts.region, facts.evaluation.year, by);
}

template <By by>
values::Result<Chart> funds(const ChartFacts &facts)
{
    return fundChart(facts.database, facts.region, facts.evaluation.year, by);
}

/// A chart that is made from the ledger, the evaluation of the year and a region.
template <values::Result<Chart> (*make)(storage::Database &, const targets::Evaluation &,
                                        const std::string &)>
values::Result<Chart> read(const ChartFacts &facts)
{
    return make(facts.database, facts.evaluation, facts.region);
}

/// A chart that is made from the evaluations of all years.
template <Chart (*make)(std::span<const targets::Evaluation>, std::string_view)>
values::Result<Chart> overYears(const ChartFacts &facts)
{
    return make(facts.years, facts.region);
}

[[nodiscard]] values::Result<Chart> deadlines(const ChartFacts &facts);
[[nodiscard]] values::Result<Chart> visits(const ChartFacts &facts);

inline constexpr auto list = std::to_array<ChartKind>({
    {"counties", QT_TRANSLATE_NOOP("Charts", "Progress by county"), false, progress<values::Level::County>},
    {"towns", QT_TRANSLATE_NOOP("Charts", "Progress by town"), false, progress<values::Level::Town>},
    {"villages", QT_TRANSLATE_NOOP("Charts", "Progress by village"), false, progress<values::Level::Village>},
    {"trend", QT_TRANSLATE_NOOP("Charts", "Villages ready to exit, and the pace"), true,
     overYears<trendChart>},
    {"deadlines", QT_TRANSLATE_NOOP("Charts", "Deadlines"), false, deadlines},
    {"incomes", QT_TRANSLATE_NOOP("Charts", "Income a head"), false, read<incomeChart>},
    {"sources", QT_TRANSLATE_NOOP("Charts", "Income by source"), false, read<sourceChart>},
    {"causes", QT_TRANSLATE_NOOP("Charts", "Causes of poverty"), false, read<causeChart>},
    {"statuses", QT_TRANSLATE_NOOP("Charts", "Households by status"), true, overYears<statusChart>},
    {"measures", QT_TRANSLATE_NOOP("Charts", "Measures by action"), false, measures<By::Action>},
    {"measureitems", QT_TRANSLATE_NOOP("Charts", "Measures by responsibility"), false,
     measures<By::Responsibility>},
    {"funds", QT_TRANSLATE_NOOP("Charts", "Funds by action"), false, funds<By::Action>},
    {"funditems", QT_TRANSLATE_NOOP("Charts", "Funds by responsibility"), false, funds<By::Responsibility>},
    {"visits", QT_TRANSLATE_NOOP("Charts", "Visits by month"), false, visits},
});

} // namespace chulie::charts::chartkinds
