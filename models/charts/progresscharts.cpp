#include "models/charts/progresscharts.h"

#include "models/overview/figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chulie {

namespace {

struct ProgressChart
{
    Q_DECLARE_TR_FUNCTIONS(ProgressChart)
};

constexpr std::array states = {State::Met, State::Unmet, State::Unknown};

/// A bar chart without bars, stacked of the three states, called by \a names.
Chart stackOf(const std::array<QString, 3> &names)
{
    Chart chart;
    chart.stacked = true;
    constexpr std::array tones = {Tone::Met, Tone::Unmet, Tone::Unknown};
    for (std::size_t i = 0; i < states.size(); ++i)
        chart.series.push_back({.name = stateMark(states[i]) + u' ' + names[i], .tone = tones[i]});
    return chart;
}

/// Adds a bar called \a name, its parts from \a tally, all leading to \a behind.
void addBar(Chart &chart, const QString &name, const Tally &tally, const Behind &behind)
{
    chart.names.push_back(name);
    for (std::size_t i = 0; i < states.size(); ++i)
        chart.series[i].marks.push_back({tally.of(states[i]), behind});
}

Behind overviewOf(const std::string &region, int year)
{
    return {.list = Behind::List::Villages, .region = region, .year = year};
}

Chart byVillage(const Evaluation &evaluation, const Places &places, std::string_view region)
{
    Chart chart = stackOf({stateTitle(State::Met), stateTitle(State::Unmet), stateTitle(State::Unknown)});
    chart.categories = ProgressChart::tr("Village");
    chart.values = ProgressChart::tr("targets");
    for (const VillageResult *village : counted(villagesWithin(evaluation, region)))
        addBar(chart, places.name(village->code), village->exitTally,
               overviewOf(village->code, evaluation.year));
    return chart;
}

} // namespace

Level levelWithin(std::string_view region)
{
    if (region.size() < codeLength(Level::County))
        return Level::County;
    return region.size() < codeLength(Level::Town) ? Level::Town : Level::Village;
}

Chart progressChart(const Evaluation &evaluation, const Places &places, std::string_view region, Level level)
{
    if (level == Level::Village)
        return byVillage(evaluation, places, region);
    Chart chart = stackOf(
        {ProgressChart::tr("ready to exit"), ProgressChart::tr("not yet"), ProgressChart::tr("unknown")});
    chart.categories = level == Level::Town ? ProgressChart::tr("Town") : ProgressChart::tr("County");
    chart.values = ProgressChart::tr("villages");
    std::string present;
    Tally tally;
    const auto end = [&] {
        if (tally != Tally())
            addBar(
                chart, places.name(present), tally,
                overviewOf(present.size() < region.size() ? std::string(region) : present, evaluation.year));
        tally = {};
    };
    for (const VillageResult *village : counted(villagesWithin(evaluation, region))) {
        const std::string code = village->code.substr(0, codeLength(level));
        if (code != present) {
            end();
            present = code;
        }
        tally.add(village->exit());
    }
    end();
    return chart;
}

Chart deadlineChart(const Evaluation &evaluation, std::span<const RegionResult> regions,
                    std::string_view region)
{
    Chart chart = stackOf({stateTitle(State::Met), stateTitle(State::Unmet), stateTitle(State::Unknown)});
    chart.categories = ProgressChart::tr("Target, by the end of");
    chart.values = ProgressChart::tr("places");
    std::vector<const Target *> due;
    for (const Target &target : targets())
        if (dueYear(target) != 0 && target.level != Level::City)
            due.push_back(&target);
    std::ranges::stable_sort(due, {}, [](const Target *target) { return dueYear(*target); });
    const auto villages = counted(villagesWithin(evaluation, region));
    for (const Target *target : due) {
        const bool ofVillages = target->level <= Level::Village;
        const TargetGap gap = ofVillages ? gapOf(*target, villages) : gapOf(*target, regions, region);
        if (gap.places == Tally())
            continue;
        addBar(chart, ProgressChart::tr("%1 %2").arg(dueYear(*target)).arg(title(*target)), gap.places,
               {.list = Behind::List::Target,
                .region = std::string(region),
                .year = evaluation.year,
                .target = target});
    }
    return chart;
}

} // namespace chulie
