#include "models/charts/povertycauses.h"

#include "models/catalogue/columns.h"
#include "models/charts/inscope.h"
#include "models/storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace chulie::charts {

namespace {

constexpr auto selectCauses = "SELECT id, cause FROM household ORDER BY id";

struct CauseChart
{
    Q_DECLARE_TR_FUNCTIONS(CauseChart)
};

/// Households of one cause.
struct Cause
{
    QString name;
    bool isKnown = true;
    std::vector<std::int64_t> households;
};

std::map<std::string, std::vector<std::int64_t>, std::less<>> readCauses(storage::Database &database,
                                                                         const InScope &inScope)
{
    std::map<std::string, std::vector<std::int64_t>, std::less<>> causes;
    storage::Statement select(database, selectCauses);
    while (select.next()) {
        if (!inScope.has(select.integer(0)))
            continue;
        auto found = causes.find(select.text(1));
        if (found == causes.end())
            found = causes.emplace(select.text(1), std::vector<std::int64_t>()).first;
        found->second.push_back(select.integer(0));
    }
    return causes;
}

} // namespace

values::Result<Chart> causeChart(storage::Database &database, const targets::Evaluation &evaluation,
                                 const std::string &region)
{
    const InScope inScope(evaluation, region);
    auto read = database.read([&] { return readCauses(database, inScope); });
    if (!read)
        return read.failure();
    const catalogue::Column &column = *catalogue::HouseholdColumn("cause");
    std::vector<Cause> causes;
    for (const catalogue::Option &option : column.options)
        if (const auto found = read->find(option.value); found != read->end())
            causes.push_back({catalogue::title(option), true, std::move(found->second)});
    if (const auto found = read->find(std::string_view()); found != read->end())
        causes.push_back({CauseChart::tr("not recorded"), false, std::move(found->second)});
    std::ranges::stable_sort(causes, std::greater(), [](const Cause &cause) {
        return std::pair(cause.isKnown, cause.households.size());
    });
    Chart chart{.categories = catalogue::title(column), .values = CauseChart::tr("households")};
    chart.series = {{.name = CauseChart::tr("households")}};
    for (Cause &cause : causes) {
        chart.names.push_back(cause.name);
        const auto count = static_cast<double>(cause.households.size());
        chart.series[0].marks.push_back(
            {count,
             targets::behindHouseholds(region, evaluation.year,
                                       CauseChart::tr("%1: %2").arg(catalogue::title(column), cause.name),
                                       std::move(cause.households))});
    }
    return chart;
}

} // namespace chulie::charts
