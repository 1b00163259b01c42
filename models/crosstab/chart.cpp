#include "models/crosstab/chart.h"

#include "models/crosstab/presented.h"

#include <algorithm>
#include <cmath>

namespace chulie::crosstab {

namespace {

constexpr std::int64_t fenInYuan = 100;
constexpr std::int64_t fenInTenThousand = 1'000'000;
constexpr std::int64_t large = 100 * fenInTenThousand;

/// By what fen are divided for the eye.
std::int64_t unit(const Crosstab &table)
{
    if (!table.isMoney())
        return 1;
    return table.at(all, all).value_or(0) >= large ? fenInTenThousand : fenInYuan;
}

} // namespace

Chart chart(const Asked &asked, const Crosstab &table)
{
    Chart chart;
    chart.title = title(asked);
    chart.stacked = true;
    const auto by = static_cast<double>(unit(table));
    for (const Group &row : table.rows())
        chart.names.push_back(row.title);
    int column = 0;
    for (const Group &group : table.columns()) {
        Series series{.name = group.title, .tone = toneOf(static_cast<std::size_t>(column))};
        for (int row = 0; row < static_cast<int>(table.rows().size()); ++row) {
            const std::int64_t amount = std::max<std::int64_t>(0, table.at(row, column).value_or(0));
            series.marks.push_back({std::round(static_cast<double>(amount) / by), {}});
        }
        chart.series.push_back(std::move(series));
        ++column;
    }
    return chart;
}

} // namespace chulie::crosstab
