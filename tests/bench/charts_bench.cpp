#include "models/charts/charts.h"
#include "models/values/level.h"
#include "tests/bench/city.h"
#include "tests/bench/figure.h"
#include "ui/charts/chartview.h"

#include <QApplication>

/// Every chart of a city's ledger of 50,000 households, of the city and of the first of its counties, towns
/// and villages: made from the facts and drawn, offscreen. Takes a ledger as an argument.
namespace chulie::bench {

namespace {

constexpr int shownYear = 2019;
constexpr double patience = 100; // ms
constexpr int times = 5;

bool measure(const charts::ChartFacts &facts)
{
    std::printf("of %s\n", facts.region.empty() ? "all" : facts.region.c_str());
    bool kept = true;
    for (const charts::ChartKind &kind : charts::charts()) {
        const auto work = [&] {
            charts::ChartView view;
            view.resize(900, 600);
            view.show(*charts::makeChart(kind, facts));
            (void)view.grab();
        };
        kept &= bench::hold({kind.title, bench::fastest(times, work)}, patience);
    }
    return kept;
}

int run()
{
    const support::Folder folder;
    const auto ledger = bench::cityAt(bench::cityPath(folder));
    storage::Database &database = ledger->database();
    const auto places = places::Places::read(database);
    std::vector<targets::Evaluation> years;
    for (int year = shownYear - 1; year <= shownYear + 1; ++year)
        if (auto judged = targets::evaluateStored(database, year))
            years.push_back(*std::move(judged));
    if (!places || years.size() != 3)
        return 2;
    bool kept = measure({database, *places, years[1], years, {}});
    for (std::string region = places->below({}).front();
         region.size() < values::codeLength(values::Level::Village);) {
        region = places->below(region).front();
        kept &= measure({database, *places, years[1], years, region});
    }
    return kept ? 0 : 1;
}

} // namespace

} // namespace chulie::bench

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return chulie::bench::run();
}
