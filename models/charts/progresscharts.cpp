#include "models/charts/progresscharts.h"

#include "models/overview/figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chulie::charts {

namespace {

struct ProgressChart
{
    Q_DECLARE_TR_FUNCTIONS(ProgressChart)
};

constexpr std::array states = {targets::State::Met, targets::State::Unmet, targets::State::Unknown};

/// A bar chart without bars, stacked of the three states, called by \a names.
Chart stackOf(const std::array<QString, 3> &names)
{
    Chart chart;
    chart.stacked = true;
    constexpr std::array tones = {Tone::Met, Tone::Unmet, Tone::Unknown};
    for (std::size_t i = 0; i < states.size(); ++i)
        chart.series.push_back({.name = targets::stateMark(states[i]) + u' ' + names[i], .tone = tones[i]});
    return chart;
}

/// Adds a bar called \a name, its parts from \a tally, all leading to \a behind.
void addBar(Chart &chart, const QString &name, const targets::Tally &tally, const targets::Behind &behind)
{
    chart.names.push_back(name);
    for (std::size_t i = 0; i < states.size(); ++i)
        chart.series[i].marks.push_back({tally.of(states[i]), behind});
}

targets::Behind overviewOf(const std::string &region, int year)
{
    return {.list = targets::Behind::List::Villages, .region = region, .year = year};
}

Chart byVillage(const targets::Evaluation &evaluation, const places::Places &places, std::string_view region)
{
    Chart chart =
        stackOf({targets::stateTitle(targets::State::Met), targets::stateTitle(targets::State::Unmet),
                 targets::stateTitle(targets::State::Unknown)});
    chart.categories = ProgressChart::tr("Village");
    chart.values = ProgressChart::tr("targets");
    for (const targets::VillageResult *village :
         overview::counted(overview::villagesWithin(evaluation, region)))
        addBar(chart, places.name(village->code), village->exitTally,
               overviewOf(village->code, evaluation.year));
    return chart;
}

} // namespace

values::Level levelWithin(std::string_view region)
{
    if (region.size() < values::codeLength(values::Level::County))
        return values::Level::County;
    return region.size() < values::codeLength(values::Level::Town) ? values::Level::Town
                                                                   : values::Level::Village;
}

Chart progressChart(const targets::Evaluation &evaluation, const places::Places &places,
                    std::string_view region, values::Level level)
{
    if (level == values::Level::Village)
        return byVillage(evaluation, places, region);
    Chart chart = stackOf(
        {ProgressChart::tr("ready to exit"), ProgressChart::tr("not yet"), ProgressChart::tr("unknown")});
    chart.categories = level == values::Level::Town ? ProgressChart::tr("Town") : ProgressChart::tr("County");
    chart.values = ProgressChart::tr("villages");
    std::string present;
    targets::Tally tally;
    const auto end = [&] {
        if (tally != targets::Tally())
            addBar(
                chart, places.name(present), tally,
                overviewOf(present.size() < region.size() ? std::string(region) : present, evaluation.year));
        tally = {};
    };
    for (const targets::VillageResult *village :
         overview::counted(overview::villagesWithin(evaluation, region))) {
        const std::string code = village->code.substr(0, values::codeLength(level));
        if (code != present) {
            end();
            present = code;
        }
        tally.add(village->exit());
    }
    end();
    return chart;
}

Chart deadlineChart(const targets::Evaluation &evaluation, std::span<const targets::RegionResult> regions,
                    std::string_view region)
{
    Chart chart =
        stackOf({targets::stateTitle(targets::State::Met), targets::stateTitle(targets::State::Unmet),
                 targets::stateTitle(targets::State::Unknown)});
    chart.categories = ProgressChart::tr("Target, by the end of");
    chart.values = ProgressChart::tr("places");
    std::vector<const targets::Target *> due;
    for (const targets::Target &target : targets::targets())
        if (overview::dueYear(target) != 0 && target.level != values::Level::City)
            due.push_back(&target);
    std::ranges::stable_sort(due, {},
                             [](const targets::Target *target) { return overview::dueYear(*target); });
    const auto villages = overview::counted(overview::villagesWithin(evaluation, region));
    for (const targets::Target *target : due) {
        const bool ofVillages = target->level <= values::Level::Village;
        const overview::TargetGap gap =
            ofVillages ? overview::gapOf(*target, villages) : overview::gapOf(*target, regions, region);
        if (gap.places == targets::Tally())
            continue;
        addBar(chart, ProgressChart::tr("%1 %2").arg(overview::dueYear(*target)).arg(targets::title(*target)),
               gap.places,
               {.list = targets::Behind::List::Target,
                .region = std::string(region),
                .year = evaluation.year,
                .target = target});
    }
    return chart;
}

} // namespace chulie::charts
