#include "models/records/saving.h"
#include "models/todo/todo.h"
#include "tests/bench/city.h"
#include "tests/bench/figure.h"
#include "ui/home/homepage.h"
#include "ui/home/villagehome.h"

#include <QApplication>
#include <QTest>

/// The home page of a village in a city of 50,000 households after an edit, and what is to be done in all of
/// that city.
namespace chulie::bench {

namespace {

constexpr int steps = 20;
constexpr double patience = 50; // ms
constexpr double prompt = 300;  // ms

/// What an edit of \a village costs, with all that follows it in this thread.
double edit(ui::Session &session, std::int64_t village)
{
    const int secretary = catalogue::table(catalogue::TableId::Village).column("secretary");
    std::vector<double> times;
    for (int step = 0; step < steps; ++step)
        times.push_back(bench::milliseconds([&] {
            (void)records::saveRow(session.ledger(), catalogue::table(catalogue::TableId::Village), village,
                                   {.texts = {{secretary, QStringLiteral("甲%1").arg(step)}}, .given = {}});
        }));
    return bench::median(times);
}

bool measurePage(ui::Session &session)
{
    const targets::VillageResult &village = session.evaluation()->villages.front();
    const std::int64_t row = village.village;
    home::HomePage page(session);
    page.resize(1140, 660);
    page.show();
    page.go({.page = QStringLiteral("home"), .scope = {village.code, 2019}});
    const auto &home = *page.findChild<home::VillageHome *>();
    if (!QTest::qWaitFor([&] { return !home.isBusy(); }, 60'000))
        return false;
    const double alone = edit(session, row);
    const auto follow = [&page](const std::vector<std::int64_t> &villages) {
        page.refresh(villages);
        (void)page.grab();
    };
    QObject::connect(&session, &ui::Session::evaluationChanged, &page, follow);
    const double shown = edit(session, row);
    return bench::hold({"home of a village, beyond an edit's commit", std::max(0.0, shown - alone)},
                       patience);
}

bool measureWork(ui::Session &session)
{
    constexpr int runs = 3;
    const auto count = [&](const targets::Evaluation &evaluation, const QDate &today, todo::Part part) {
        return bench::fastest(runs, [&] {
            (void)todo::counts(session.database(), evaluation, {.today = today, .part = part});
        });
    };
    const targets::Evaluation &year = *session.evaluation();
    const QDate today(2019, 10, 1);
    const bool kept = bench::hold(
        {"to do of a city, from its villages' rows", count(year, today, todo::Part::OfVillages)}, prompt);
    const auto blank = targets::evaluate(session.database(), 2021);
    const bool blankKept = blank && bench::hold({"the same of a year without facts",
                                                 count(*blank, {2021, 2, 1}, todo::Part::OfVillages)},
                                                prompt);
    return bench::hold({"to do of a city, the check-up with it", count(year, today, todo::Part::All)},
                       10 * prompt) &&
           kept && blankKept;
}

bool measure(ui::Session &session)
{
    const bool kept = measureWork(session);
    return measurePage(session) && kept;
}

} // namespace

} // namespace chulie::bench

int main(int argc, char **argv)
{
    return chulie::bench::overCity(argc, argv, 2019, chulie::bench::measure);
}
