#include "models/records/saving.h"
#include "models/storage/rows.h"
#include "tests/support/answers.h"
#include "tests/support/householdspage.h"
#include "tests/support/rows.h"
#include "tests/support/typing.h"
#include "ui/forms/yearform.h"
#include "ui/households/householdlist.h"
#include "ui/households/householdpanel.h"
#include "ui/households/incomeline.h"
#include "ui/households/targetsmodel.h"
#include "ui/lists/recordview.h"
#include "ui/lists/sublist.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace chulie {

/// The page of households used by hand, without a display: typing and clicking, and then the ledger is read.
class HouseholdsPageTest : public test::HouseholdsPageFixture
{
    Q_OBJECT
private slots:
    void severalAreChosen();
    void householdWithMembersIsAdded();
    void missingFieldIsInView();
    void newVillagesAreOffered();
    void incomeFollowsTheTyping();
    void wrongValueIsRefusedInWords();
    void removalSaysWhatGoesWithIt();
    void keyboardAlone();
    void targetsFollowAnEdit();
    void visitsAndMeasuresAreBegunFromHere();
};

/// What a print run of cards is of.
void HouseholdsPageTest::severalAreChosen()
{
    const std::vector ids{addHousehold("1", "甲"), addHousehold("2", "乙"), addHousehold("3", "丙")};
    m_page->go({.page = QStringLiteral("households"), .scope = {"441623104200", 2019}, .target = {}});
    auto &list = *m_page->findChild<HouseholdList *>();
    const QAbstractItemModel &model = *list.view().model();
    list.view().selectionModel()->select({model.index(1, 0), model.index(2, 1)},
                                         QItemSelectionModel::ClearAndSelect);
    QCOMPARE(list.chosenIds(), (std::vector{ids[1], ids[2]}));
}

void HouseholdsPageTest::householdWithMembersIsAdded()
{
    press("Add household");
    enter(TableId::Household, "no", "007");
    QCOMPARE(count("SELECT count(*) FROM household"), 0);
    enter(TableId::Household, "identified_on", "2016年5月1日");
    QCOMPARE(count("SELECT count(*) FROM household"), 1);
    const std::int64_t home = count("SELECT id FROM household");
    QCOMPARE(stored(TableId::Household, home, "no"), Value(std::string("007")));
    QCOMPARE(m_page->findChild<HouseholdPanel *>()->household(), home);
    press("Add: Members");
    enter(TableId::Member, "name", "黎小燕");
    auto *relation =
        form(TableId::Member).editor(table(TableId::Member).column("relation"))->findChild<QComboBox *>();
    QTest::keyClick(relation, Qt::Key_Down);
    settle();
    enter(TableId::Member, "identity", "441623198503052125");
    const std::int64_t member = count("SELECT id FROM member");
    QCOMPARE(stored(TableId::Member, member, "household"), Value(home));
    QCOMPARE(stored(TableId::Member, member, "relation"), Value(std::string("户主")));
    QCOMPARE(stored(TableId::Member, member, "sex"), Value(std::string("女")));
}

void HouseholdsPageTest::missingFieldIsInView()
{
    const std::int64_t home = addHousehold("1", "单雄信");
    test::save(m_session->ledger(), TableId::HouseholdYear, {{"housing", "C"}},
               {{"household", home}, {"year", std::int64_t{2019}}});
    settle();
    m_page->resize(1100, 420);
    Address address{.page = {}, .scope = {"441623104200", 2019}, .target = {}, .household = home};
    address.field = FieldAddress{TableId::HouseholdYear, 0, table(TableId::HouseholdYear).column("housing")};
    m_page->go(address);
    const QLineEdit *done = line(TableId::HouseholdYear, "housing_done_on");
    QTRY_COMPARE(done->visibleRegion().boundingRect().size(), done->size());
    QTRY_VERIFY(done->hasFocus());
    // Where a list is gone to, it has a frame.
    auto *housing = form(TableId::HouseholdYear).editor(address.field->column)->findChild<QComboBox *>();
    const QImage without = housing->grab().toImage();
    form(TableId::HouseholdYear).focusOn(address.field->column);
    QTRY_VERIFY(housing->hasFocus());
    QVERIFY(housing->grab().toImage() != without);
}

void HouseholdsPageTest::newVillagesAreOffered()
{
    const auto *villages = form(TableId::Household)
                               .editor(table(TableId::Household).column("village"))
                               ->findChild<QComboBox *>();
    QCOMPARE(villages->count(), 2); // a blank one and the village
    test::save(m_session->ledger(), TableId::Village,
               {{"code", "441623104201"},
                {"name", "乙村"},
                {"town", "镇"},
                {"county", "县"},
                {"type", "相对贫困村"}});
    QCOMPARE(villages->count(), 3);
}

void HouseholdsPageTest::incomeFollowsTheTyping()
{
    const std::int64_t home = addHousehold("1", "单雄信");
    m_page->refresh({});
    auto *words = m_page->findChild<IncomeLine *>()->findChild<QLabel *>();
    QLineEdit *wage = line(TableId::HouseholdYear, "wage_fen");
    test::type(wage, QStringLiteral("8,699"));
    QVERIFY2(words->text().contains(QStringLiteral("8,699.00 yuan a head")), qPrintable(words->text()));
    QCOMPARE(count("SELECT count(*) FROM household_year"), 0); // not confirmed yet
    QTest::keyClick(wage, Qt::Key_Return);
    const std::int64_t year = count("SELECT id FROM household_year");
    QCOMPARE(stored(TableId::HouseholdYear, year, "wage_fen"), Value(std::int64_t{869900}));
    QCOMPARE(stored(TableId::HouseholdYear, year, "household"), Value(home));
    QCOMPARE(stored(TableId::HouseholdYear, year, "year"), Value(std::int64_t{2019}));
}

void HouseholdsPageTest::wrongValueIsRefusedInWords()
{
    addHousehold("1", "单雄信");
    m_page->refresh({});
    const std::int64_t before = count("SELECT count(*) FROM entry");
    enter(TableId::HouseholdYear, "wage_fen", "-5");
    const int column = table(TableId::HouseholdYear).column("wage_fen");
    QVERIFY(!form(TableId::HouseholdYear).editor(column)->problem().isEmpty());
    QCOMPARE(count("SELECT count(*) FROM entry"), before);
}

void HouseholdsPageTest::removalSaysWhatGoesWithIt()
{
    addHousehold("1", "单雄信");
    m_page->refresh({});
    const test::AnswersInUse person;
    press("Remove the chosen household");
    const QString question = person.questions.join(u' ');
    QVERIFY2(question.contains(QStringLiteral("Members: 1")), qPrintable(question));
    QCOMPARE(count("SELECT count(*) FROM household"), 0);
    QCOMPARE(count("SELECT count(*) FROM member"), 0);
    settle();
    QCOMPARE(m_page->findChild<HouseholdPanel *>()->household(), 0);
}

void HouseholdsPageTest::keyboardAlone()
{
    const std::int64_t home = addHousehold("1", "单雄信");
    addHousehold("2", "黎小燕");
    m_page->go({.page = {}, .scope = {"441623104200", 2019}, .target = {}, .household = home});
    m_page->activateWindow();
    auto *list = m_page->findChild<HouseholdList *>();
    list->view().setFocus();
    QTest::keyClick(&list->view(), Qt::Key_Down);
    QVERIFY(list->chosenId() != home);
    QTest::keyClick(&list->view(), Qt::Key_Up);
    QCOMPARE(list->chosenId(), home);
    // Enter goes into the form; from field to field with Enter.
    QLineEdit *helper = line(TableId::Household, "helper");
    helper->setFocus();
    test::type(helper, QStringLiteral("王书记"));
    QTest::keyClick(helper, Qt::Key_Return);
    QVERIFY(!helper->hasFocus());
    QCOMPARE(stored(TableId::Household, home, "helper"), Value(std::string("王书记")));
}

void HouseholdsPageTest::targetsFollowAnEdit()
{
    addHousehold("1", "单雄信");
    m_page->refresh({});
    auto *targets = m_page->findChild<TargetsModel *>();
    const QAbstractItemModelTester tester(targets, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(targets->rowCount(), static_cast<int>(householdTargets));
    const auto state = [&] { return targets->index(0, TargetsModel::StateColumn).data().toString(); };
    QCOMPARE(state(), QString(stateMark(State::Unknown) + QLatin1Char(' ') + stateTitle(State::Unknown)));
    auto *food = form(TableId::HouseholdYear)
                     .editor(table(TableId::HouseholdYear).column("food"))
                     ->findChild<QComboBox *>();
    QTest::keyClick(food, Qt::Key_Down);
    QTRY_COMPARE(state(), QString(stateMark(State::Met) + QLatin1Char(' ') + stateTitle(State::Met)));
}

void HouseholdsPageTest::visitsAndMeasuresAreBegunFromHere()
{
    const auto household = addHousehold("1", "黎大山");
    m_page->go({.scope = {"441623104200", 2019}, .household = household});
    const QSignalSpy asked(m_page.get(), &Page::wanted);
    for (const TableId id : {TableId::Visit, TableId::Measure}) {
        press(qPrintable(QStringLiteral("Add: %1").arg(title(table(id)))));
        const auto wanted = asked.constLast().constFirst().value<Address>();
        QCOMPARE(wanted.page, id == TableId::Visit ? QStringLiteral("visits") : QStringLiteral("measures"));
        QCOMPARE(wanted.household, household);
        QVERIFY(wanted.field == (FieldAddress{id, 0, 0}));
    }
    QTest::keyClick(m_page.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(asked.size(), 3);
}

} // namespace chulie

QTEST_MAIN(chulie::HouseholdsPageTest)
#include "householdspage_test.moc"
