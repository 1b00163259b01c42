#include "models/charts/progress.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie {

namespace {

struct ProgressChart
{
    Q_DECLARE_TR_FUNCTIONS(ProgressChart)
};

bool within(const VillageResult &village, std::string_view region)
{
    return std::string_view(village.code).substr(0, region.size()) == region;
}

/// The villages of \a region whose exit counts, by its state. A region of ordinary villages counts those.
Tally exits(const Evaluation &evaluation, std::string_view region, bool poorOnly)
{
    Tally tally;
    for (const VillageResult &village : evaluation.villages)
        if (within(village, region) && (village.poor || !poorOnly))
            tally.add(village.exit());
    return tally;
}

/// Adds a bar of \a name, its parts from \a tally.
void addBar(Bars &chart, const std::string &region, const QString &name, const Tally &tally)
{
    chart.bars.push_back({region, name});
    for (Bars::Part &part : chart.parts)
        part.counts.push_back(tally.of(part.state));
}

Bars byVillage(const Evaluation &evaluation, const Places &places, std::string_view region)
{
    Bars chart;
    chart.title = ProgressChart::tr("Exit targets by village");
    chart.parts = {{State::Met, stateTitle(State::Met), {}},
                   {State::Unmet, stateTitle(State::Unmet), {}},
                   {State::Unknown, stateTitle(State::Unknown), {}}};
    for (const VillageResult &village : evaluation.villages)
        if (within(village, region))
            addBar(chart, village.code, places.name(village.code), village.exitTally);
    return chart;
}

/// The regions to draw a bar for: of all villages the counties of the only city there is.
std::vector<std::string> regionsBelow(const Places &places, std::string_view region)
{
    std::vector<std::string> regions = places.below(region);
    if (region.empty() && regions.size() == 1)
        regions = places.below(regions.front());
    return regions;
}

} // namespace

Bars progressChart(const Evaluation &evaluation, const Places &places, std::string_view region)
{
    if (region.size() >= codeLength(Level::Town))
        return byVillage(evaluation, places, region);
    Bars chart;
    chart.title = region.size() == codeLength(Level::County) ? ProgressChart::tr("Villages by town")
                                                             : ProgressChart::tr("Villages by county");
    chart.parts = {{State::Met, ProgressChart::tr("ready to exit"), {}},
                   {State::Unmet, ProgressChart::tr("not yet"), {}},
                   {State::Unknown, ProgressChart::tr("unknown"), {}}};
    const bool poorOnly = std::ranges::any_of(evaluation.villages, [&](const VillageResult &village) {
        return village.poor && within(village, region);
    });
    for (const std::string &below : regionsBelow(places, region))
        if (const Tally tally = exits(evaluation, below, poorOnly); tally != Tally())
            addBar(chart, below, places.name(below), tally);
    return chart;
}

} // namespace chulie
