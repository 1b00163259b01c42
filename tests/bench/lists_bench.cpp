#include "models/records/saving.h"
#include "tests/bench/city.h"
#include "tests/bench/figure.h"
#include "ui/households/householdlist.h"
#include "ui/households/householdspage.h"
#include "ui/lists/filterbar.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

/// The page of households over 50,000 of them, offscreen: a scroll step and a search key stroke, painted;
/// opening a household; and an edit beyond its commit.
namespace chulie::bench {

namespace {

constexpr int steps = 40;
constexpr double frame = 16;    // ms
constexpr double patience = 50; // ms
constexpr double prompt = 100;  // ms

/// The median of some runs of \a work, which is told their number, in milliseconds.
template <typename Work>
double median(Work work)
{
    std::vector<double> times;
    for (int step = 0; step < steps; ++step)
        times.push_back(bench::milliseconds([&] { work(step); }));
    return bench::median(times);
}

/// What an edit of \a household costs, with all that follows it in this thread.
double edit(ui::Session &session, std::int64_t household)
{
    const int helper = catalogue::table(catalogue::TableId::Household).column("helper");
    return median([&](int step) {
        (void)records::saveRow(session.ledger(), catalogue::table(catalogue::TableId::Household), household,
                               {.texts = {{helper, QStringLiteral("甲%1").arg(step)}}, .given = {}});
    });
}

bool measure(ui::Session &session, households::HouseholdsPage &page)
{
    auto &list = *page.findChild<households::HouseholdList *>();
    auto &view = list.view();
    auto *bar = view.verticalScrollBar();
    bool kept = bench::hold({"a scroll step in 50,000 households", median([&](int step) {
                                 bar->setValue((step * 1237) % bar->maximum());
                                 (void)view.viewport()->grab();
                             })},
                            frame);
    auto *search = list.bar().findChild<QLineEdit *>();
    if (!QTest::qWaitFor([&] { return list.bar().isReady(); }, 60'000)) // the names are read on a thread
        return false;
    kept &= bench::hold({"a search key stroke, the list painted", median([&](int step) {
                             search->setText(step % 2 == 0 ? QStringLiteral("li") : QStringLiteral("lix"));
                             (void)view.viewport()->grab();
                         })},
                        frame);
    search->clear();
    kept &=
        bench::hold({"a filter switched, the list painted", median([&](int step) {
                         list.bar().setFilter({{.subject = "cause",
                                                .values = {QString::fromUtf8(step % 2 ? "因病" : "因残")}}});
                         (void)view.viewport()->grab();
                     })},
                    prompt);
    kept &= bench::hold({"a filter by target switched, the list painted", median([&](int step) {
                             list.bar().setFilter(
                                 {{.subject = step % 2 ? "target:h.food" : "target:h.water",
                                   .values = {QStringLiteral("unmet"), QStringLiteral("unknown")}}});
                             (void)view.viewport()->grab();
                         })},
                        prompt);
    list.bar().clear();
    kept &= bench::hold({"a household opened", median([&](int step) {
                             view.setCurrentIndex(view.model()->index(step * 977, 0));
                             (void)page.grab();
                         })},
                        patience);
    const std::int64_t household = list.chosenId();
    const double alone = edit(session, household);
    QObject::connect(&session, &ui::Session::evaluationChanged, &page, &households::HouseholdsPage::refresh);
    const double shown = edit(session, household);
    return bench::hold({"an edit beyond its commit, households page", std::max(0.0, shown - alone)},
                       patience) &&
           kept;
}

bool measurePage(ui::Session &session)
{
    households::HouseholdsPage page(session);
    page.resize(1140, 660);
    page.show();
    page.go({.page = QStringLiteral("households"), .scope = {{}, 2019}, .target = {}});
    return measure(session, page);
}

} // namespace

} // namespace chulie::bench

int main(int argc, char **argv)
{
    return chulie::bench::overCity(argc, argv, 2019, chulie::bench::measurePage);
}
