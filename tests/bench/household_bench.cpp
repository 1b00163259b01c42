#include "tests/bench/city.h"
#include "tests/bench/figure.h"
#include "ui/forms/recordform.h"
#include "ui/households/householdlist.h"
#include "ui/households/householdspage.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

/// One household of 50,000, offscreen: opened and painted; an edit typed into its form, beyond the commit;
/// and the look for the same identity number elsewhere.
namespace chulie::bench {

namespace {

constexpr int times = 40;
constexpr double patience = 50;     // ms
constexpr double perKeyStroke = 16; // ms

template <typename Work>
double median(Work work)
{
    std::vector<double> all;
    for (int time = 0; time < times; ++time)
        all.push_back(bench::milliseconds([&] { work(time); }));
    return bench::median(all);
}

forms::RecordForm &form(QWidget &page, catalogue::TableId id)
{
    for (auto *each : page.findChildren<forms::RecordForm *>())
        if (each->table().id == id)
            return *each;
    std::abort();
}

/// What the commit of an edit alone costs, without a page that follows it.
double commit(ui::Session &session, std::int64_t household)
{
    const catalogue::Table &of = catalogue::table(catalogue::TableId::Household);
    return median([&](int time) {
        (void)records::saveRow(
            session.ledger(), of, household,
            {.texts = {{of.column("helper"), QStringLiteral("乙%1").arg(time)}}, .given = {}});
    });
}

/// The same typed into the form, which is painted when it is saved.
double save(households::HouseholdsPage &page)
{
    forms::RecordForm &basics = form(page, catalogue::TableId::Household);
    auto *helper = basics.editor(basics.table().column("helper"))->findChild<QLineEdit *>();
    return median([&](int time) {
        helper->setFocus();
        helper->setText(QStringLiteral("甲%1").arg(time));
        QTest::keyClick(helper, Qt::Key_Return);
        (void)page.grab();
    });
}

double typeNumber(ui::Session &session, households::HouseholdsPage &page)
{
    forms::RecordForm &member = form(page, catalogue::TableId::Member);
    auto *identity = member.editor(member.table().column("identity"))->findChild<QLineEdit *>();
    session.ledger().masking().setOn(false);
    const QString number = QStringLiteral("441623198503052125");
    return median([&](int time) {
        identity->setText(number.first(time % 2 == 0 ? 17 : 16));
        QTest::keyClick(identity, Qt::Key_5);
    });
}

bool measure(ui::Session &session, households::HouseholdsPage &page)
{
    auto &list = *page.findChild<households::HouseholdList *>();
    auto &view = list.view();
    bool kept = bench::hold({"a household of 50,000 opened, painted", median([&](int time) {
                                 view.setCurrentIndex(view.model()->index(time * 977, 0));
                                 (void)page.grab();
                             })},
                            patience);
    const double alone = commit(session, list.chosenId());
    QObject::connect(&session, &ui::Session::evaluationChanged, &page, &households::HouseholdsPage::refresh);
    kept &= bench::hold({"an edit saved and painted, beyond its commit", save(page) - alone}, patience);
    kept &= bench::hold({"a key stroke in an identity number", typeNumber(session, page)}, perKeyStroke);
    return kept;
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
