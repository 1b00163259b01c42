#include "tests/support/desk.h"
#include "tests/support/typing.h"
#include "ui/forms/unfinishedbar.h"
#include "ui/lists/recordpage.h"
#include "ui/places/placespage.h"
#include "ui/places/villagepanel.h"

#include <QComboBox>
#include <QTabWidget>
#include <QTest>

namespace chulie::places {

/// The page of places used by hand: a village, its year, a natural village, and a region's year.
class PlacesPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void villageIsAdded();
    void yearAndHamletAreWritten();
    void unfinishedHamletIsReachedFromAnotherVillage();
    void regionIsChosenByName();
    void addressBringsTheField();
    void addressBringsTheHamlet();
    void removedVillageIsNotShown();

private:
    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<PlacesPage> m_page;
    std::int64_t m_village = 0;
};

namespace {

constexpr auto village = "990101100201";

} // namespace

void PlacesPageTest::init()
{
    m_desk = std::make_unique<support::Desk>(2019);
    m_village = m_desk->addVillage(village, "甲村");
    m_desk->settle();
    m_page = std::make_unique<PlacesPage>(m_desk->session());
    connect(&m_desk->session(), &ui::Session::evaluationChanged, m_page.get(), &PlacesPage::refresh);
    m_page->resize(1100, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->go({.scope = {"990101", 2019}});
}

void PlacesPageTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void PlacesPageTest::villageIsAdded()
{
    QVERIFY(support::press(*m_page, "Add: Villages"));
    forms::RecordForm &form = support::form(*m_page, catalogue::TableId::Village);
    QCOMPARE(support::line(form, "county").text(), QStringLiteral("甲区"));
    support::enter(support::line(form, "code"), "990101100202");
    support::enter(support::line(form, "name"), "乙村");
    QCOMPARE(m_desk->number("SELECT count(*) FROM village"), 1);
    QTest::keyClick(form.editor(form.table().column("type"))->focusProxy(), Qt::Key_Down);
    QCOMPARE(m_desk->number("SELECT count(*) FROM village"), 2);
    QTRY_COMPARE(m_page->findChild<lists::RecordList *>(QStringLiteral("villages"))->model().rowCount(), 2);
    QCOMPARE(m_page->findChild<VillagePanel *>()->village(),
             m_desk->number("SELECT id FROM village WHERE name = '乙村'"));
}

void PlacesPageTest::yearAndHamletAreWritten()
{
    forms::RecordForm &year = support::form(*m_page, catalogue::TableId::VillageYear);
    support::enter(support::line(year, "income_fen"), "13000");
    QCOMPARE(m_desk->number("SELECT income_fen FROM village_year WHERE year = 2019"), 1'300'000);
    QVERIFY(support::press(*m_page, "Add: Natural villages"));
    forms::RecordForm &hamlet = support::form(*m_page, catalogue::TableId::Hamlet);
    support::enter(support::line(hamlet, "name"), "上屋");
    support::enter(support::line(hamlet, "households"), "25");
    QCOMPARE(m_desk->number("SELECT households FROM hamlet"), 25);
    QCOMPARE(m_desk->number("SELECT village FROM hamlet"), m_village);
}

void PlacesPageTest::unfinishedHamletIsReachedFromAnotherVillage()
{
    QVERIFY(support::press(*m_page, "Add: Natural villages"));
    support::type(&support::line(support::form(*m_page, catalogue::TableId::Hamlet), "name"),
                  QStringLiteral("上屋"));
    m_desk->addVillage("990101100202", "乙村");
    m_page->go({.scope = {"990101100202", 2019}});
    auto &bar = *m_page->findChild<forms::UnfinishedBar *>();
    QTRY_VERIFY2(bar.text().contains(QStringLiteral("上屋")), qPrintable(bar.text())); // kept by now
    connect(m_page.get(), &ui::Page::wanted, m_page.get(), &ui::Page::go);
    emit bar.linkActivated(QStringLiteral("0"));
    QCOMPARE(m_page->findChild<VillagePanel *>()->village(), m_village);
    const forms::RecordForm &form = support::form(*m_page, catalogue::TableId::Hamlet);
    QCOMPARE(form.row(), 0);
    QCOMPARE(support::line(form, "name").text(), QStringLiteral("上屋"));
}

void PlacesPageTest::regionIsChosenByName()
{
    m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
    auto &regions = *m_page->findChild<lists::RecordPage *>();
    regions.begin();
    const auto *region = regions.form()
                             .editor(catalogue::table(catalogue::TableId::RegionYear).column("region"))
                             ->findChild<QComboBox *>();
    QCOMPARE(region->currentData().toString(), QStringLiteral("990101"));
    QVERIFY(region->currentText().contains(QStringLiteral("甲区")));
    support::enter(support::line(regions.form(), "parks"), "1");
    QCOMPARE(m_desk->number("SELECT parks FROM region_year WHERE region = '990101' AND year = 2019"), 1);
    QTRY_COMPARE(regions.list().model().rowCount(), 1);
}

void PlacesPageTest::addressBringsTheField()
{
    ui::Address address{.scope = {village, 2019}};
    address.field = ui::FieldAddress{catalogue::TableId::VillageYear, 0,
                                     catalogue::table(catalogue::TableId::VillageYear).column("income_fen")};
    m_page->go(address);
    const QLineEdit &income =
        support::line(support::form(*m_page, catalogue::TableId::VillageYear), "income_fen");
    QTRY_VERIFY(income.hasFocus());
    QVERIFY(income.isVisible());
}

void PlacesPageTest::addressBringsTheHamlet()
{
    m_desk->save(catalogue::TableId::Hamlet, {{"name", "上屋"}, {"households", "25"}},
                 {{"village", m_village}});
    const auto second = m_desk->save(catalogue::TableId::Hamlet, {{"name", "下屋"}, {"households", "30"}},
                                     {{"village", m_village}});
    ui::Address address{.scope = {village, 2019}};
    address.field = ui::FieldAddress{catalogue::TableId::Hamlet, second,
                                     catalogue::table(catalogue::TableId::Hamlet).column("households")};
    m_page->refresh({});
    m_page->go(address);
    const forms::RecordForm &form = support::form(*m_page, catalogue::TableId::Hamlet);
    QCOMPARE(form.row(), second);
    QTRY_VERIFY(support::line(form, "households").hasFocus());
}

void PlacesPageTest::removedVillageIsNotShown()
{
    const auto other = m_desk->addVillage("990101100202", "乙村");
    m_page->refresh({});
    auto *list = m_page->findChild<lists::RecordList *>(QStringLiteral("villages"));
    QVERIFY(list->choose(m_village));
    const auto &panel = *m_page->findChild<VillagePanel *>();
    QCOMPARE(panel.village(), m_village);
    QVERIFY(records::removeRow(m_desk->session().ledger(), catalogue::table(catalogue::TableId::Village),
                               m_village));
    QCOMPARE(panel.village(), other);
    QVERIFY(
        records::removeRow(m_desk->session().ledger(), catalogue::table(catalogue::TableId::Village), other));
    QCOMPARE(panel.village(), 0);
}

} // namespace chulie::places

QTEST_MAIN(chulie::places::PlacesPageTest)
#include "placespage_test.moc"
