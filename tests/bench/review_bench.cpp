#include "models/checkup/checkup.h"
#include "models/closing/closing.h"
#include "models/closing/review.h"
#include "tests/bench/city.h"
#include "tests/bench/figure.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypage.h"
#include "ui/history/historyview.h"
#include "ui/history/recordhistory.h"

#include <QApplication>
#include <QTest>

/// Looking back over a city of 50,000 households, offscreen: its history opened and that of one household,
/// the check-up, and a closed year held against the present.
namespace chulie::bench {

namespace {

constexpr double list = 100;    // ms
constexpr double second = 1000; // ms

bool measure(ui::Session &session)
{
    history::HistoryPage page(session);
    page.resize(1140, 660);
    page.show();
    bool kept =
        bench::hold({"the city's history opened", bench::milliseconds([&] {
                         page.go({.page = QStringLiteral("history"), .scope = {{}, 2019}, .target = {}});
                         (void)page.grab();
                     })},
                    list);
    const double all = bench::milliseconds(
        [&] { (void)QTest::qWaitFor([&] { return !page.view().isSearching(); }, 60'000); });
    std::printf("  %d entries after %.0f ms\n", page.view().model().rowCount(), all);
    history::RecordHistory record(session);
    record.resize(640, 660);
    record.show();
    const std::int64_t household = session.evaluation()->villages.front().results.front().household;
    kept &= bench::hold({"a household's history opened", bench::milliseconds([&] {
                             record.showFor(catalogue::TableId::Household, household);
                             (void)record.grab();
                         })},
                        list);
    std::size_t found = 0;
    const QDate today(2021, 1, 1);
    kept &= bench::hold({"the check-up of the city", bench::fastest(3,
                                                                    [&] {
                                                                        const auto listed = checkup::checkUp(
                                                                            session.database(),
                                                                            *session.evaluation(), {}, today);
                                                                        found = listed ? listed->size() : 0;
                                                                    })},
                        second);
    std::printf("  %zu findings\n", found);
    std::printf("  the year closed in %.0f ms\n",
                bench::milliseconds([&] { (void)closing::closeYear(session.ledger(), 2019, {}, today); }));
    return bench::hold(
               {"the closed year held against the present",
                bench::fastest(
                    3, [&] { (void)closing::review(session.database(), *session.evaluation(), {}); })},
               second) &&
           kept;
}

} // namespace

} // namespace chulie::bench

int main(int argc, char **argv)
{
    return chulie::bench::overCity(argc, argv, 2019, chulie::bench::measure);
}
