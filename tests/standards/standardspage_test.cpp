#include "tests/support/desk.h"
#include "ui/lists/recordpage.h"
#include "ui/standards/standardspage.h"
#include "ui/sums/sumview.h"

#include <QSignalSpy>
#include <QTest>

namespace chulie::standards {

/// The page of standards used by hand: the lines side by side, and the households between them.
class StandardsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void linesAndHouseholdsBetween();
    void addressBringsTheField();
};

void StandardsPageTest::linesAndHouseholdsBetween()
{
    support::Desk desk(2020);
    desk.addVillage("990101100201", "甲村");
    const char *const wages[] = {"8698.99", "8699", "9064.34", "9064.35"};
    for (const char *wage : wages) {
        const auto home = desk.addHousehold("990101100201", wage, "单雄信");
        desk.save(catalogue::TableId::HouseholdYear, {{"wage_fen", wage}, {"year", "2020"}},
                  {{"household", home}});
    }
    desk.settle();
    StandardsPage page(desk.session());
    connect(&desk.session(), &ui::Session::evaluationChanged, &page, &StandardsPage::refresh);
    page.resize(1100, 640);
    page.show();
    page.go({.scope = {"9901", 2020}});
    const auto &lines = *page.findChild<sums::SumView *>();
    QCOMPARE(support::column(*lines.model(), 1),
             (QStringList{QStringLiteral("8,699.00"), QStringLiteral("8,699.00")}));
    lists::RecordList *between = nullptr;
    for (auto *list : page.findChildren<lists::RecordList *>())
        if (list->table().id == catalogue::TableId::Household)
            between = list;
    QCOMPARE(between->model().rowCount(), 0);
    QVERIFY(support::press(page, "Add: Income standards"));
    forms::RecordForm &form = support::form(page, catalogue::TableId::Standard);
    QCOMPARE(support::line(form, "year").text(), QStringLiteral("2020"));
    support::enter(support::line(form, "rural_income_fen"), "20143");
    QCOMPARE(desk.number("SELECT rural_income_fen FROM standard WHERE year = 2020"), 2'014'300);
    desk.settle();
    QTRY_COMPARE(
        support::column(*lines.model(), 1),
        (QStringList{QStringLiteral("8,699.00"), QStringLiteral("9,064.35"), QStringLiteral("9,064.35")}));
    QTRY_COMPARE(support::column(between->model(), 0),
                 (QStringList{QStringLiteral("8699"), QStringLiteral("9064.34")}));
    const QSignalSpy asked(&page, &ui::Page::wanted);
    between->choose(between->model().id(0));
    emit between->view().opened(between->chosenId());
    QVERIFY(!asked.isEmpty());
    const auto wanted = asked.constLast().constFirst().value<ui::Address>();
    QCOMPARE(wanted.household, between->chosenId());
    QVERIFY(wanted.field);
}

void StandardsPageTest::addressBringsTheField()
{
    support::Desk desk(2020);
    for (const char *year : {"2019", "2020"})
        desk.save(catalogue::TableId::Standard, {{"year", year}});
    StandardsPage page(desk.session());
    page.show();
    page.activateWindow();
    ui::Address address{.scope = {"9901", 2019}};
    address.field =
        ui::FieldAddress{catalogue::TableId::Standard, 0,
                         catalogue::table(catalogue::TableId::Standard).column("rural_income_fen")};
    page.go(address);
    const forms::RecordForm &form = support::form(page, catalogue::TableId::Standard);
    QCOMPARE(support::line(form, "year").text(), QStringLiteral("2019"));
    QTRY_VERIFY(support::line(form, "rural_income_fen").hasFocus());
}

} // namespace chulie::standards

QTEST_MAIN(chulie::standards::StandardsPageTest)
#include "standardspage_test.moc"
