#include "tests/bench/city.h"
#include "tests/bench/figure.h"
#include "ui/page.h"

#include <QApplication>
#include <QTest>

/// Each page of the window over 50,000 households, offscreen: coming to it again in another year of the city,
/// with all its lists, painted. With a ledger as its argument it need not be made.
namespace chulie::bench {

namespace {

constexpr double patience = 100; // ms

bool measure(ui::Session &session)
{
    bool kept = true;
    for (const ui::PageKind &kind : ui::pages()) {
        const std::unique_ptr<ui::Page> page(kind.make(session));
        page->resize(1140, 660);
        page->show();
        const ui::Address city{.page = QLatin1StringView(kind.id), .scope = {{}, session.year()}};
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

} // namespace

} // namespace chulie::bench

int main(int argc, char **argv)
{
    return chulie::bench::overCity(argc, argv, 2020, chulie::bench::measure);
}
