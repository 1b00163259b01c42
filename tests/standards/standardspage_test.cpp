#include "tests/support/desk.h"
#include "ui/lists/recordpage.h"
#include "ui/standards/standardspage.h"
#include "ui/sums/sumview.h"

#include <QSignalSpy>
#include <QTest>

namespace chulie {

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
    test::Desk desk(2020);
    desk.addVillage("990101100201", "甲村");
    const char *const wages[] = {"8698.99", "8699", "9064.34", "9064.35"};
    for (const char *wage : wages) {
        const auto home = desk.addHousehold("990101100201", wage, "单雄信");
        desk.save(TableId::HouseholdYear, {{"wage_fen", wage}, {"year", "2020"}}, {{"household", home}});
    }
    desk.settle();
    StandardsPage page(desk.session());
    connect(&desk.session(), &Session::evaluationChanged, &page, &StandardsPage::refresh);
    page.resize(1100, 640);
    page.show();
    page.go({.scope = {"9901", 2020}});
    const auto &lines = *page.findChild<SumView *>();
    QCOMPARE(test::column(*lines.model(), 1),
             (QStringList{QStringLiteral("8,699.00"), QStringLiteral("8,699.00")}));
    RecordList *between = nullptr;
    for (auto *list : page.findChildren<RecordList *>())
        if (list->table().id == TableId::Household)
            between = list;
    QCOMPARE(between->model().rowCount(), 0);
    QVERIFY(test::press(page, "Add: Income standards"));
    RecordForm &form = test::form(page, TableId::Standard);
    QCOMPARE(test::line(form, "year").text(), QStringLiteral("2020"));
    test::enter(test::line(form, "rural_income_fen"), "20143");
    QCOMPARE(desk.number("SELECT rural_income_fen FROM standard WHERE year = 2020"), 2'014'300);
    desk.settle();
    QTRY_COMPARE(
        test::column(*lines.model(), 1),
        (QStringList{QStringLiteral("8,699.00"), QStringLiteral("9,064.35"), QStringLiteral("9,064.35")}));
    QTRY_COMPARE(test::column(between->model(), 0),
                 (QStringList{QStringLiteral("8699"), QStringLiteral("9064.34")}));
    const QSignalSpy asked(&page, &Page::wanted);
    between->choose(between->model().id(0));
    emit between->view().opened(between->chosenId());
    QVERIFY(!asked.isEmpty());
    const auto wanted = asked.constLast().constFirst().value<Address>();
    QCOMPARE(wanted.household, between->chosenId());
    QVERIFY(wanted.field);
}

void StandardsPageTest::addressBringsTheField()
{
    test::Desk desk(2020);
    for (const char *year : {"2019", "2020"})
        desk.save(TableId::Standard, {{"year", year}});
    StandardsPage page(desk.session());
    page.show();
    page.activateWindow();
    Address address{.scope = {"9901", 2019}};
    address.field = FieldAddress{TableId::Standard, 0, table(TableId::Standard).column("rural_income_fen")};
    page.go(address);
    const RecordForm &form = test::form(page, TableId::Standard);
    QCOMPARE(test::line(form, "year").text(), QStringLiteral("2019"));
    QTRY_VERIFY(test::line(form, "rural_income_fen").hasFocus());
}

} // namespace chulie

QTEST_MAIN(chulie::StandardsPageTest)
#include "standardspage_test.moc"
