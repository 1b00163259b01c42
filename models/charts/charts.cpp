#include "models/charts/charts.h"

#include "models/charts/kinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::charts {

namespace chartkinds {

values::Result<Chart> deadlines(const ChartFacts &facts)
{
    std::vector<targets::RegionResult> regions;
    for (const values::Level level : {values::Level::Town, values::Level::County}) {
        auto of = targets::rollUp(facts.database, facts.evaluation, level);
        if (!of)
            return of.failure();
        regions.insert(regions.end(), of->begin(), of->end());
    }
    return deadlineChart(facts.evaluation, regions, facts.region);
}

values::Result<Chart> visits(const ChartFacts &facts)
{
    return visitChart(facts.database, facts.region, facts.evaluation.year);
}

} // namespace chartkinds

std::span<const ChartKind> charts()
{
    return chartkinds::list;
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

values::Result<Chart> makeChart(const ChartKind &kind, const ChartFacts &facts)
{
    auto chart = kind.make(facts);
    if (chart)
        chart->title = title(kind);
    return chart;
}

const ChartKind &progressWithin(std::string_view region)
{
    switch (levelWithin(region)) {
    case values::Level::County:
        return *findChart("counties");
    case values::Level::Town:
        return *findChart("towns");
    default:
        return *findChart("villages");
    }
}

} // namespace chulie::charts
