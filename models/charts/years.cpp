#include "models/charts/years.h"

#include "models/overview/figures.h"
#include "models/values/level.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chulie::charts {

namespace {

struct YearsChart
{
    Q_DECLARE_TR_FUNCTIONS(YearsChart)
};

/// How many villages the plan wants out of \a region.
int wanted(const Pace &pace, std::string_view region)
{
    return region.size() <= values::codeLength(values::Level::City) ? plannedVillages : pace.counted;
}

QString sentence(const Pace &pace)
{
    if (pace.reached.back().year >= goalYear)
        return YearsChart::tr("%1 of %2 villages are ready at the end of %3.")
            .arg(pace.reached.back().villages)
            .arg(pace.counted)
            .arg(pace.reached.back().year);
    if (pace.years == 0)
        return YearsChart::tr("With one year judged no pace can be told: what is open counts as missed.");
    return YearsChart::tr(
               "At the present pace %1 of %2 villages will be ready at the end of %3. The pace of a "
               "village is how many of its open exit targets it has closed a year since %4.")
        .arg(pace.ahead.back().villages)
        .arg(pace.counted)
        .arg(goalYear)
        .arg(pace.reached.front().year);
}

void addYears(Chart &chart, const Pace &pace, std::string_view region)
{
    Series &reached = chart.series.emplace_back();
    reached = {.name = YearsChart::tr("ready to exit"), .tone = Tone::Met};
    Series &ahead = chart.series.emplace_back();
    ahead = {
        .name = YearsChart::tr("at the present pace"), .tone = Tone::Second, .shape = Series::Shape::Dashes};
    const auto behind = [&](int year) {
        return targets::Behind{
            .list = targets::Behind::List::Villages, .region = std::string(region), .year = year};
    };
    const auto add = [&](Series &series, const YearCount &count) {
        const auto place = std::ranges::find(chart.names, QString::number(count.year)) - chart.names.begin();
        series.marks.resize(chart.names.size());
        series.marks[static_cast<std::size_t>(place)] = {count.villages, behind(count.year)};
    };
    for (const YearCount &count : pace.reached)
        add(chart.series[0], count);
    if (pace.ahead.size() > 1)
        for (const YearCount &count : pace.ahead)
            add(chart.series[1], count);
    else
        chart.series.pop_back();
}

} // namespace

Chart trendChart(std::span<const targets::Evaluation> years, std::string_view region)
{
    Chart chart{.form = Chart::Form::Columns,
                .categories = YearsChart::tr("Year"),
                .values = YearsChart::tr("villages")};
    const Pace pace = paceOf(years, region);
    if (pace.counted == 0)
        return chart;
    const int last = std::max(goalYear, pace.reached.back().year);
    for (int each = pace.reached.front().year; each <= last; ++each)
        chart.names.push_back(QString::number(each));
    addYears(chart, pace, region);
    chart.note = sentence(pace);
    const int goal = wanted(pace, region);
    chart.guides.push_back({YearsChart::tr("plan: %1 by %2").arg(goal).arg(goalYear), Guide::On::Values,
                            static_cast<double>(goal)});
    return chart;
}

Chart statusChart(std::span<const targets::Evaluation> years, std::string_view region)
{
    Chart chart{.form = Chart::Form::Columns,
                .stacked = true,
                .categories = YearsChart::tr("Year"),
                .values = YearsChart::tr("households")};
    constexpr std::array shown = {std::pair(targets::Status::OutOfPoverty, Tone::First),
                                  std::pair(targets::Status::Poor, Tone::Second),
                                  std::pair(targets::Status::PoorAgain, Tone::Third)};
    for (const auto &[status, tone] : shown)
        chart.series.push_back({.name = targets::statusTitle(status), .tone = tone});
    for (const targets::Evaluation &year : years) {
        std::array<std::vector<std::int64_t>, shown.size()> ids;
        for (const targets::VillageResult *village : overview::villagesWithin(year, region))
            for (const targets::HouseholdResult &household : village->results)
                ids[static_cast<std::size_t>(household.status)].push_back(household.household);
        chart.names.push_back(QString::number(year.year));
        for (std::size_t i = 0; i < shown.size(); ++i) {
            auto &of = ids[static_cast<std::size_t>(shown[i].first)];
            std::ranges::sort(of);
            const auto count = static_cast<double>(of.size());
            chart.series[i].marks.push_back(
                {count, targets::behindHouseholds(std::string(region), year.year,
                                                  YearsChart::tr("%1 at the end of %2")
                                                      .arg(targets::statusTitle(shown[i].first))
                                                      .arg(year.year),
                                                  std::move(of))});
        }
    }
    return chart;
}

} // namespace chulie::charts
