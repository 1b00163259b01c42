#include "models/charts/doings.h"

#include "models/ledger/catalogue.h"
#include "models/ledger/database.h"
#include "models/policy/policy.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace chulie {

namespace {

// The villages of a region: codes are digits, so a region's are those between its own and the next.
constexpr auto selectMeasures = R"(
SELECT item, state, count(*), ifnull(sum(iif(started_on >= ?2, planned_fen, 0)), 0)
FROM measure
WHERE village IN (SELECT id FROM village WHERE code >= ?1 AND code < ?1 || ':') AND started_on <= ?3
GROUP BY item, state
)";
constexpr auto selectFunds = R"(
SELECT ifnull(m.item, 0), f.type, sum(f.amount_fen)
FROM fund f LEFT JOIN measure m ON m.id = f.measure
WHERE f.village IN (SELECT id FROM village WHERE code >= ?1 AND code < ?1 || ':') AND f.year = ?2
GROUP BY ifnull(m.item, 0), f.type
)";
constexpr auto selectVisits = R"(
SELECT substr(date, 6, 2), ifnull(role, ''), count(*)
FROM visit
WHERE village IN (SELECT id FROM village WHERE code >= ?1 AND code < ?1 || ':') AND date BETWEEN ?2 AND ?3
GROUP BY 1, 2
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
    const Responsibility *row = findResponsibility(item);
    if (!row)
        return {0, DoingsChart::tr("without a measure")};
    if (by == By::Responsibility)
        return {item, QStringLiteral("%1 %2").arg(item).arg(row->content)};
    const auto all = responsibilities();
    const auto first = std::ranges::find(all, row->action, &Responsibility::action);
    return {first->number, shortened(row->action)};
}

/// Sums by group and series, in the order of the list; group 0 comes last.
class Sums
{
public:
    explicit Sums(By by) : m_by(by) {}

    void add(int item, std::size_t series, double figure)
    {
        const Group group = groupOf(item, m_by);
        Row &row = m_rows[group.item == 0 ? last : group.item];
        row.group = group;
        row.figures[series] += figure;
    }

    /// Puts them into \a chart, all leading to \a behind and where they can to their row.
    void fill(Chart &chart, Behind behind) const
    {
        for (const auto &[order, row] : m_rows) {
            chart.names.push_back(row.group.name);
            behind.item = m_by == By::Responsibility ? row.group.item : 0;
            for (std::size_t i = 0; i < chart.series.size(); ++i)
                chart.series[i].marks.push_back({row.figures[i], behind});
        }
    }

private:
    static constexpr int last = 1000;
    struct Row
    {
        Group group;
        std::array<double, 4> figures{};
    };

    By m_by;
    std::map<int, Row> m_rows;
};

Chart groupedBy(By by, const QString &values)
{
    Chart chart;
    chart.categories = by == By::Action ? DoingsChart::tr("Action") : DoingsChart::tr("Responsibility");
    chart.values = values;
    return chart;
}

/// The options of a list column, with a series for each.
std::vector<Series> seriesOf(TableId of, const char *column)
{
    constexpr std::array tones = {Tone::Third, Tone::Second, Tone::First, Tone::Fifth};
    const chulie::Table &in = table(of);
    std::vector<Series> series;
    for (const Option &option : in.columns[static_cast<std::size_t>(in.column(column))].options)
        series.push_back({.name = title(option), .tone = tones.at(series.size())});
    return series;
}

std::size_t placeOf(TableId of, const char *column, std::string_view value)
{
    const chulie::Table &in = table(of);
    const auto options = in.columns[static_cast<std::size_t>(in.column(column))].options;
    return static_cast<std::size_t>(std::ranges::find(options, value, &Option::value) - options.begin());
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

QString nameOf(const Visitors &visitor)
{
    if (!*visitor.role)
        return DoingsChart::tr("others");
    const chulie::Table &visits = table(TableId::Visit);
    const auto options = visits.columns[static_cast<std::size_t>(visits.column("role"))].options;
    return title(*std::ranges::find(options, std::string_view(visitor.role), &Option::value));
}

} // namespace

Result<Chart> measureChart(Database &database, const std::string &region, int year, By by)
{
    Chart chart = groupedBy(by, DoingsChart::tr("measures"));
    chart.stacked = true;
    chart.series = seriesOf(TableId::Measure, "state");
    Sums sums(by);
    const std::string begin = firstDay(year);
    const std::string end = lastDay(year);
    const auto read = database.read([&] {
        Statement select(database, selectMeasures);
        select.with(region, begin, end);
        while (select.next())
            sums.add(static_cast<int>(select.integer(0)), placeOf(TableId::Measure, "state", select.text(1)),
                     static_cast<double>(select.integer(2)));
    });
    if (!read)
        return read.failure();
    sums.fill(chart, {.page = QStringLiteral("measures"), .region = region, .year = year});
    return chart;
}

Result<Chart> fundChart(Database &database, const std::string &region, int year, By by)
{
    enum { Planned, Received, Spent };
    Chart chart = groupedBy(by, DoingsChart::tr("10,000 yuan"));
    chart.decimals = 2;
    chart.series = {{.name = DoingsChart::tr("planned"), .tone = Tone::Third},
                    {.name = DoingsChart::tr("received"), .tone = Tone::Second},
                    {.name = DoingsChart::tr("spent"), .tone = Tone::First}};
    Sums sums(by);
    const std::string begin = firstDay(year);
    const std::string end = lastDay(year);
    const auto read = database.read([&] {
        Statement measures(database, selectMeasures);
        measures.with(region, begin, end);
        while (measures.next())
            if (measures.integer(3) != 0)
                sums.add(static_cast<int>(measures.integer(0)), Planned,
                         static_cast<double>(measures.integer(3)) / fenOfTenThousand);
        Statement funds(database, selectFunds);
        funds.with(region, year);
        while (funds.next())
            if (const bool spent = funds.text(1) == "支出"; spent || funds.text(1) == "下达")
                sums.add(static_cast<int>(funds.integer(0)), spent ? Spent : Received,
                         static_cast<double>(funds.integer(2)) / fenOfTenThousand);
    });
    if (!read)
        return read.failure();
    sums.fill(chart, {.page = QStringLiteral("funds"), .region = region, .year = year});
    return chart;
}

Result<Chart> visitChart(Database &database, const std::string &region, int year)
{
    Chart chart{.form = Chart::Form::Columns,
                .stacked = true,
                .categories = DoingsChart::tr("Month"),
                .values = DoingsChart::tr("visits")};
    const Behind behind{.page = QStringLiteral("visits"), .region = region, .year = year};
    std::array<std::array<int, visitors.size()>, months> counts{};
    int all = 0;
    const std::string begin = firstDay(year);
    const std::string end = lastDay(year);
    const auto read = database.read([&] {
        Statement select(database, selectVisits);
        select.with(region, begin, end);
        while (select.next()) {
            const auto month = static_cast<std::size_t>(select.integer(0) - 1);
            counts.at(month)[visitorOf(select.text(1))] += static_cast<int>(select.integer(2));
            all += static_cast<int>(select.integer(2));
        }
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

} // namespace chulie
