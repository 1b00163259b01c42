#include "models/charts/charts.h"

#include "models/charts/doings.h"
#include "models/charts/living.h"
#include "models/charts/progress.h"
#include "models/charts/years.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie {

namespace {

template <Level level>
Result<Chart> progress(const ChartFacts &facts)
{
    return progressChart(facts.evaluation, facts.places, facts.region, level);
}

template <By by>
Result<Chart> measures(const ChartFacts &facts)
{
    return measureChart(facts.database, facts.region, facts.evaluation.year, by);
}

template <By by>
Result<Chart> funds(const ChartFacts &facts)
{
    return fundChart(facts.database, facts.region, facts.evaluation.year, by);
}

Result<Chart> trend(const ChartFacts &facts)
{
    return trendChart(facts.years, facts.region);
}

Result<Chart> statuses(const ChartFacts &facts)
{
    return statusChart(facts.years, facts.region);
}

Result<Chart> deadlines(const ChartFacts &facts)
{
    std::vector<RegionResult> regions;
    for (const Level level : {Level::Town, Level::County}) {
        auto of = rollUp(facts.database, facts.evaluation, level);
        if (!of)
            return of.failure();
        regions.insert(regions.end(), of->begin(), of->end());
    }
    return deadlineChart(facts.evaluation, regions, facts.region);
}

Result<Chart> incomes(const ChartFacts &facts)
{
    return incomeChart(facts.database, facts.evaluation, facts.region);
}

Result<Chart> sources(const ChartFacts &facts)
{
    return sourceChart(facts.database, facts.evaluation, facts.region);
}

Result<Chart> causes(const ChartFacts &facts)
{
    return causeChart(facts.database, facts.evaluation, facts.region);
}

Result<Chart> visits(const ChartFacts &facts)
{
    return visitChart(facts.database, facts.region, facts.evaluation.year);
}

} // namespace

std::span<const ChartKind> charts()
{
    static constexpr ChartKind list[] = {
        {"counties", QT_TRANSLATE_NOOP("Charts", "Progress by county"), false, progress<Level::County>},
        {"towns", QT_TRANSLATE_NOOP("Charts", "Progress by town"), false, progress<Level::Town>},
        {"villages", QT_TRANSLATE_NOOP("Charts", "Progress by village"), false, progress<Level::Village>},
        {"trend", QT_TRANSLATE_NOOP("Charts", "Villages ready to exit, and the pace"), true, trend},
        {"deadlines", QT_TRANSLATE_NOOP("Charts", "Deadlines"), false, deadlines},
        {"incomes", QT_TRANSLATE_NOOP("Charts", "Income a head"), false, incomes},
        {"sources", QT_TRANSLATE_NOOP("Charts", "Income by source"), false, sources},
        {"causes", QT_TRANSLATE_NOOP("Charts", "Causes of poverty"), false, causes},
        {"statuses", QT_TRANSLATE_NOOP("Charts", "Households by status"), true, statuses},
        {"measures", QT_TRANSLATE_NOOP("Charts", "Measures by action"), false, measures<By::Action>},
        {"measureitems", QT_TRANSLATE_NOOP("Charts", "Measures by responsibility"), false,
         measures<By::Responsibility>},
        {"funds", QT_TRANSLATE_NOOP("Charts", "Funds by action"), false, funds<By::Action>},
        {"funditems", QT_TRANSLATE_NOOP("Charts", "Funds by responsibility"), false,
         funds<By::Responsibility>},
        {"visits", QT_TRANSLATE_NOOP("Charts", "Visits by month"), false, visits},
    };
    return list;
}

const ChartKind *findChart(std::string_view id)
{
    const auto all = charts();
    const auto found = std::ranges::find_if(all, [&](const ChartKind &kind) { return id == kind.id; });
    return found == all.end() ? nullptr : &*found;
}

QString title(const ChartKind &kind)
{
    return QCoreApplication::translate("Charts", kind.title);
}

Result<Chart> makeChart(const ChartKind &kind, const ChartFacts &facts)
{
    auto chart = kind.make(facts);
    if (chart)
        chart->title = title(kind);
    return chart;
}

const ChartKind &progressWithin(std::string_view region)
{
    switch (levelWithin(region)) {
    case Level::County:
        return *findChart("counties");
    case Level::Town:
        return *findChart("towns");
    default:
        return *findChart("villages");
    }
}

} // namespace chulie
