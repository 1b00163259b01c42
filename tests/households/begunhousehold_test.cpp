#include "models/records/saving.h"
#include "tests/support/householdspage.h"
#include "tests/support/typing.h"
#include "ui/forms/unfinishedbar.h"
#include "ui/households/householdlist.h"
#include "ui/households/householdpanel.h"
#include "ui/lists/recordview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace chulie::households {

/// Typing on the page of households that is not finished, or goes to no field.
class BegunHouseholdTest : public support::HouseholdsPageFixture
{
    Q_OBJECT
private slots:
    void householdBegunStays();
    void householdBegunIsTheOnlyOneShown();
    void secondNewHouseholdStartsEmpty();
    void householdBegunIsShownAfterARestart();
    void typingIntoAPresentHeadIsAnswered();
    void unfinishedMemberIsReachedFromAnywhere();
};

void BegunHouseholdTest::householdBegunStays()
{
    const std::int64_t home = addHousehold("1", "单雄信");
    m_page->refresh({});
    const ui::Address here{.page = QStringLiteral("households"), .scope = {"441623104200", 2019}};
    m_page->go(here);
    press("Add household");
    enter(catalogue::TableId::Household, "identified_on", "2016-02-30"); // not complete yet
    enter(catalogue::TableId::Household, "no", "007");
    m_page->go(here); // as after a look at another page
    QCOMPARE(line(catalogue::TableId::Household, "no")->text(), QStringLiteral("007"));
    m_page->go({.page = {}, .scope = here.scope, .target = {}, .household = home});
    QCOMPARE(line(catalogue::TableId::Household, "no")->text(), QStringLiteral("1"));
    press("Add household");
    QCOMPARE(line(catalogue::TableId::Household, "no")->text(), QStringLiteral("007"));
}

void BegunHouseholdTest::householdBegunIsTheOnlyOneShown()
{
    const std::int64_t home = addHousehold("1", "单雄信");
    m_page->refresh({});
    const lists::RecordView &list = m_page->findChild<HouseholdList *>()->view();
    QCOMPARE(list.chosenId(), home);
    press("Add household");
    QCOMPARE(list.chosenId(), 0);
    QVERIFY(list.selectionModel()->selectedIndexes().isEmpty());
    m_page->refresh({});
    QCOMPARE(list.chosenId(), 0);
    QLineEdit *head =
        form(catalogue::TableId::Household).editor(records::headColumn)->findChild<QLineEdit *>();
    support::type(head, QStringLiteral("黎小燕")); // not confirmed yet
    const auto labels = form(catalogue::TableId::Household).findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return !label->isHidden() && label->text().contains(QStringLiteral("Discard"));
    }));
    QTest::keyClick(head, Qt::Key_Escape);
}

void BegunHouseholdTest::secondNewHouseholdStartsEmpty()
{
    press("Add household");
    enter(catalogue::TableId::Household, "no", "007");
    enter(catalogue::TableId::Household, "helper", "王书记");
    enter(catalogue::TableId::Household, "identified_on", "2016-05-01");
    QCOMPARE(count("SELECT count(*) FROM household"), 1);
    settle();
    press("Add household");
    QCOMPARE(form(catalogue::TableId::Household).row(), 0);
    QCOMPARE(line(catalogue::TableId::Household, "helper")->text(), QString());
    // What is proposed, and is not a household yet:
    QCOMPARE(line(catalogue::TableId::Household, "no")->text(), QStringLiteral("008"));
    QCOMPARE(line(catalogue::TableId::Household, "identified_on")->text(), QStringLiteral("2016-05-01"));
    QTest::keyClick(line(catalogue::TableId::Household, "no"), Qt::Key_Return);
    QCOMPARE(count("SELECT count(*) FROM household"), 1);
    enter(catalogue::TableId::Household, "helper", "赵书记");
    QCOMPARE(count("SELECT count(*) FROM household WHERE no = '008' AND helper = '赵书记'"), 1);
}

/// Also where the village has no household yet, so that none is chosen.
void BegunHouseholdTest::householdBegunIsShownAfterARestart()
{
    const ui::Address here{.page = QStringLiteral("households"), .scope = {"441623104200", 2019}};
    press("Add household");
    support::type(line(catalogue::TableId::Household, "no"), QStringLiteral("007"));
    m_page = std::make_unique<HouseholdsPage>(*m_session);
    m_page->show();
    m_page->go(here);
    auto *bar = m_page->findChild<forms::UnfinishedBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(QStringLiteral("007")), qPrintable(bar->text()));
    emit bar->linkActivated(QStringLiteral("0"));
    QCOMPARE(line(catalogue::TableId::Household, "no")->text(), QStringLiteral("007"));
    QVERIFY(line(catalogue::TableId::Household, "no")->isEnabled());
    QVERIFY(!bar->isVisible());
}

void BegunHouseholdTest::typingIntoAPresentHeadIsAnswered()
{
    const std::int64_t home = addHousehold("1", "单雄信");
    m_page->go({.page = {}, .scope = {"441623104200", 2019}, .target = {}, .household = home});
    auto *head = form(catalogue::TableId::Household).editor(records::headColumn)->findChild<QLineEdit *>();
    const auto isAnswered = [&] {
        const auto labels = form(catalogue::TableId::Household).findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return !label->isHidden() && label->text().contains(QStringLiteral("under Members"));
        });
    };
    QVERIFY(!isAnswered());
    QTest::keyClick(head, Qt::Key_Right);
    QVERIFY(!isAnswered());
    QTest::keyClicks(head, QStringLiteral("x"));
    QVERIFY(isAnswered());
    QCOMPARE(head->text(), QStringLiteral("单雄信"));
    QVERIFY(head->palette().color(QPalette::Base) !=
            line(catalogue::TableId::Household, "no")->palette().color(QPalette::Base));
    press("Add household");
    QCOMPARE(head->palette().color(QPalette::Base),
             line(catalogue::TableId::Household, "no")->palette().color(QPalette::Base));
}

void BegunHouseholdTest::unfinishedMemberIsReachedFromAnywhere()
{
    const std::int64_t home = addHousehold("1", "单雄信");
    const std::int64_t other = addHousehold("2", "黎小燕");
    m_page->refresh({});
    const ui::Address here{.page = {}, .scope = {"441623104200", 2019}, .target = {}, .household = home};
    m_page->go(here);
    press("Add: Members");
    support::type(line(catalogue::TableId::Member, "name"), QStringLiteral("单小妹"));
    ui::Address there = here;
    there.household = other;
    m_page->go(there);
    auto *bar = m_page->findChild<forms::UnfinishedBar *>();
    QVERIFY2(bar->text().contains(QStringLiteral("单小妹")), qPrintable(bar->text()));
    connect(m_page.get(), &ui::Page::wanted, m_page.get(), &ui::Page::go);
    emit bar->linkActivated(QStringLiteral("0"));
    QCOMPARE(m_page->findChild<HouseholdPanel *>()->household(), home);
    QCOMPARE(line(catalogue::TableId::Member, "name")->text(), QStringLiteral("单小妹"));
    QCOMPARE(form(catalogue::TableId::Member).row(), 0);
    QVERIFY(!bar->isVisible());
}

} // namespace chulie::households

QTEST_MAIN(chulie::households::BegunHouseholdTest)
#include "begunhousehold_test.moc"
