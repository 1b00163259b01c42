#include "models/crosstab/chart.h"

#include "models/crosstab/presented.h"

#include <QCoreApplication>

namespace chulie::crosstab {

using charts::Chart;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Crosstab)
};

constexpr double fenInYuan = 100;
constexpr double fenInTenThousand = 1'000'000;
constexpr double large = 100 * fenInTenThousand;

/// By what fen are divided for the eye.
double unit(const Crosstab &table)
{
    return static_cast<double>(table.at(all, all).value_or(0)) >= large ? fenInTenThousand : fenInYuan;
}

/// What the figures are.
QString figures(const Asked &asked, const Crosstab &table)
{
    if (table.isMoney() && unit(table) == fenInTenThousand)
        return Words::tr("%1 (10,000 yuan)").arg(catalogue::title(*asked.quantity->money));
    return title(*asked.quantity);
}

} // namespace

Chart chart(const Asked &asked, const Crosstab &table)
{
    // The heading of a chart ends with what its figures are.
    Chart chart{.title = Words::tr("%1 and %2").arg(title(*asked.rows), title(*asked.columns)),
                .note = note(table),
                .stacked = true,
                .categories = title(*asked.rows),
                .values = figures(asked, table),
                .decimals = table.isMoney() ? 2 : 0};
    for (const Group &row : table.rows())
        chart.names.push_back(row.title);
    const double by = table.isMoney() ? unit(table) : 1;
    const auto behind = table.householdsByCell();
    std::size_t cell = 0;
    for (std::size_t column = 0; column < table.columns().size(); ++column) {
        charts::Series series{.name = table.columns()[column].title, .tone = charts::toneOf(column)};
        for (std::size_t row = 0; row < table.rows().size(); ++row) {
            const auto amount = table.at(static_cast<int>(row), static_cast<int>(column));
            const QString words = table.rows()[row].title + QStringLiteral(" × ") + series.name;
            charts::ChartMark mark{
                .behind = targets::behindHouseholds(asked.region, asked.year, words, behind[cell++])};
            if (amount)
                mark.value = static_cast<double>(*amount) / by;
            series.marks.push_back(std::move(mark));
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

} // namespace chulie::crosstab
