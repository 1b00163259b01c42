#include "models/sample/sample.h"
#include "tests/bench/figure.h"
#include "tests/support/files.h"
#include "ui/page.h"
#include "ui/session.h"

#include <QApplication>
#include <QTest>

/// Each page of the window over 50,000 households, offscreen: coming to it again in another year of the city,
/// with all its lists, painted. With a ledger as its argument it need not be made.
namespace chulie {

namespace {

constexpr int households = 50'000;
constexpr double patience = 100; // ms

bool measure(Session &session)
{
    bool kept = true;
    for (const PageKind &kind : pages()) {
        const std::unique_ptr<Page> page(kind.make(session));
        page->resize(1140, 660);
        page->show();
        const Address city{.page = QLatin1StringView(kind.id), .scope = {{}, session.year()}};
        page->go(city);
        (void)page->grab();
        const double shown = bench::fastest(5, [&] {
            page->go(city);
            (void)page->grab();
        });
        kept &= bench::hold({kind.id, shown}, patience);
        page->hide();
    }
    return kept;
}

Result<std::unique_ptr<Ledger>> cityIn(const test::Folder &folder)
{
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1)
        return Ledger::open(arguments[1]);
    auto ledger = folder.newLedger();
    if (const auto filled = fillSample(*ledger, {.villages = 255, .households = households}); !filled)
        return filled.failure();
    return ledger;
}

int run()
{
    const test::Folder folder;
    auto ledger = cityIn(folder);
    if (!ledger)
        return 2;
    Session session(*std::move(ledger), 2020);
    if (!QTest::qWaitFor([&] { return session.evaluation() != nullptr; }, 60'000))
        return 2;
    return measure(session) ? 0 : 1;
}

} // namespace

} // namespace chulie

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return chulie::run();
}
