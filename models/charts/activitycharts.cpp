#include "models/charts/activitycharts.h"

#include "models/catalogue/columns.h"
#include "models/policy/policy.h"
#include "models/storage/database.h"
#include "models/tracking/inregion.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <span>

namespace chulie::charts {

namespace {

constexpr auto selectMeasures = R"(
SELECT t.item, t.state FROM measure t WHERE t.started_on <= ?2
)";
constexpr auto selectPlanned = R"(
SELECT t.item, t.planned_fen FROM measure t WHERE t.started_on BETWEEN ?2 AND ?3 AND t.planned_fen > 0
)";
constexpr auto selectFunds = R"(
SELECT ifnull(m.item, 0), t.allotted_fen, t.spent_fen
FROM fund_flow t LEFT JOIN measure m ON m.id = t.measure
WHERE t.year = ?2
)";
constexpr auto selectVisits = R"(
SELECT t.date, t.role FROM visit t WHERE t.date BETWEEN ?2 AND ?3
)";

constexpr double fenOfTenThousand = 10'000'00;
constexpr int months = 12;

struct DoingsChart
{
    Q_DECLARE_TR_FUNCTIONS(DoingsChart)
};

std::string firstDay(int year)
{
    return std::to_string(year) + "-01-01";
}

std::string lastDay(int year)
{
    return std::to_string(year) + "-12-31";
}

/// A category of measures or funds. \a item is the row of the 责任清单, or the first one of an action; 0 for
/// what belongs to none.
struct Group
{
    int item = 0;
    QString name;
};

/// An action as charts call it: 深入实施增收脱贫行动，提高脱贫质量 is 增收脱贫行动.
QString shortened(const QString &action)
{
    QString name = action.section(u'，', 0, 0);
    for (const QString &opening : {QStringLiteral("深入实施"), QStringLiteral("深入开展")})
        if (name.startsWith(opening))
            name.remove(0, opening.size());
    return name;
}

/// The group that row \a item of the 责任清单 belongs to.
Group groupOf(int item, By by)
{
    const policy::Responsibility *row = policy::findResponsibility(item);
    if (!row)
        return {0, DoingsChart::tr("without a measure")};
    if (by == By::Responsibility)
        return {item, QStringLiteral("%1 %2").arg(item).arg(row->content)};
    const auto all = policy::responsibilities();
    const auto first = std::ranges::find(all, row->action, &policy::Responsibility::action);
    return {first->number, shortened(row->action)};
}

/// Sums by row of the 责任清单 and series; what belongs to none comes last.
class Sums
{
public:
    void add(std::int64_t item, std::size_t series, std::int64_t figure)
    {
        const bool isRow = item > 0 && item < std::ssize(m_rows);
        m_rows[static_cast<std::size_t>(isRow ? item : 0)][series] += figure;
    }

    /// Puts them into \a chart, in \a unit and put together \a by; all lead to \a behind and where they can
    /// to their row.
    void fill(Chart &chart, By by, double unit, targets::Behind behind) const
    {
        for (const auto &[order, of] : grouped(by)) {
            chart.names.push_back(of.group.name);
            behind.item = by == By::Responsibility ? of.group.item : 0;
            for (std::size_t i = 0; i < chart.series.size(); ++i)
                chart.series[i].marks.push_back({static_cast<double>(of.figures[i]) / unit, behind});
        }
    }

private:
    using Figures = std::array<std::int64_t, 4>;
    struct Grouped
    {
        Group group;
        Figures figures{};
    };

    /// The groups that have a figure, in the order of the list.
    [[nodiscard]] std::map<int, Grouped> grouped(By by) const
    {
        std::map<int, Grouped> groups;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row] == Figures{})
                continue;
            const Group group = groupOf(static_cast<int>(row), by);
            Grouped &of = groups[group.item == 0 ? rows + 1 : group.item];
            of.group = group;
            std::ranges::transform(of.figures, m_rows[row], of.figures.begin(), std::plus());
        }
        return groups;
    }

    static constexpr int rows = 34;
    std::array<Figures, rows + 1> m_rows{};
};

Chart groupedBy(By by, const QString &values)
{
    Chart chart;
    chart.categories = by == By::Action ? DoingsChart::tr("Action") : DoingsChart::tr("Responsibility");
    chart.values = values;
    return chart;
}

/// A series for each of \a options.
std::vector<Series> seriesOf(std::span<const catalogue::Option> options)
{
    constexpr std::array tones = {Tone::Third, Tone::Second, Tone::First, Tone::Fifth};
    std::vector<Series> series;
    for (const catalogue::Option &option : options)
        series.push_back({.name = catalogue::title(option), .tone = tones.at(series.size())});
    return series;
}

/// Who visited, as the chart puts them together; the last is all others.
struct Visitors
{
    const char *role;
    Tone tone;
};
constexpr std::array visitors = {Visitors{"乡镇党委书记", Tone::First},
                                 Visitors{"村党组织书记", Tone::Second}, Visitors{"第一书记", Tone::Third},
                                 Visitors{"帮扶责任人", Tone::Fourth}, Visitors{"", Tone::Fifth}};

std::size_t visitorOf(std::string_view role)
{
    const auto found =
        std::ranges::find_if(visitors, [&](const Visitors &each) { return role == each.role; });
    return std::min(visitors.size() - 1, static_cast<std::size_t>(found - visitors.begin()));
}

/// The month of an ISO date, from 0.
std::size_t monthOf(std::string_view date)
{
    return static_cast<std::size_t>((date[5] - '0') * 10 + date[6] - '1');
}

QString nameOf(const Visitors &visitor)
{
    if (!*visitor.role)
        return DoingsChart::tr("others");
    const auto options = catalogue::VisitColumn("role")->options;
    return catalogue::title(
        *std::ranges::find(options, std::string_view(visitor.role), &catalogue::Option::value));
}

} // namespace

values::Result<Chart> measureChart(storage::Database &database, const std::string &region, int year, By by)
{
    Chart chart = groupedBy(by, DoingsChart::tr("measures"));
    chart.stacked = true;
    const auto states = catalogue::MeasureColumn("state")->options;
    chart.series = seriesOf(states);
    Sums sums;
    const std::string end = lastDay(year);
    const auto read = database.read([&] {
        storage::Statement select(
            database, tracking::inRegion(database, selectMeasures, tracking::Through::Village, region));
        select.with(region, end);
        while (select.next()) {
            const auto state = std::ranges::find(states, select.text(1), &catalogue::Option::value);
            sums.add(select.integer(0), static_cast<std::size_t>(state - states.begin()), 1);
        }
    });
    if (!read)
        return read.failure();
    sums.fill(chart, by, 1, {.list = targets::Behind::List::Measures, .region = region, .year = year});
    return chart;
}

values::Result<Chart> fundChart(storage::Database &database, const std::string &region, int year, By by)
{
    enum { Planned, Received, Spent };
    Chart chart = groupedBy(by, DoingsChart::tr("10,000 yuan"));
    chart.decimals = 2;
    chart.series = {{.name = DoingsChart::tr("planned"), .tone = Tone::Third},
                    {.name = DoingsChart::tr("received"), .tone = Tone::Second},
                    {.name = DoingsChart::tr("spent"), .tone = Tone::First}};
    Sums sums;
    const std::string begin = firstDay(year);
    const std::string end = lastDay(year);
    const auto read = database.read([&] {
        storage::Statement measures(
            database, tracking::inRegion(database, selectPlanned, tracking::Through::Village, region));
        measures.with(region, begin, end);
        while (measures.next())
            sums.add(measures.integer(0), Planned, measures.integer(1));
        storage::Statement funds(
            database, tracking::inRegion(database, selectFunds, tracking::Through::Village, region));
        funds.with(region, year);
        while (funds.next()) {
            sums.add(funds.integer(0), Received, funds.integer(1));
            sums.add(funds.integer(0), Spent, funds.integer(2));
        }
    });
    if (!read)
        return read.failure();
    sums.fill(chart, by, fenOfTenThousand,
              {.list = targets::Behind::List::Funds, .region = region, .year = year});
    return chart;
}

values::Result<Chart> visitChart(storage::Database &database, const std::string &region, int year)
{
    Chart chart{.form = Chart::Form::Columns,
                .stacked = true,
                .categories = DoingsChart::tr("Month"),
                .values = DoingsChart::tr("visits")};
    const targets::Behind behind{.list = targets::Behind::List::Visits, .region = region, .year = year};
    std::array<std::array<int, visitors.size()>, months> counts{};
    int all = 0;
    const std::string begin = firstDay(year);
    const std::string end = lastDay(year);
    const auto read = database.read([&] {
        storage::Statement select(
            database, tracking::inRegion(database, selectVisits, tracking::Through::Village, region));
        select.with(region, begin, end);
        for (; select.next(); ++all)
            ++counts.at(monthOf(select.text(0)))[visitorOf(select.text(1))];
    });
    if (!read)
        return read.failure();
    for (const Visitors &visitor : visitors)
        chart.series.push_back({.name = nameOf(visitor), .tone = visitor.tone});
    for (int month = 1; all > 0 && month <= months; ++month) {
        chart.names.push_back(QString::number(month));
        for (std::size_t i = 0; i < visitors.size(); ++i)
            chart.series[i].marks.push_back({counts.at(static_cast<std::size_t>(month - 1))[i], behind});
    }
    return chart;
}

} // namespace chulie::charts
