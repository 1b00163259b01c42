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

namespace chulie::households {

/// The page of households used by hand, without a display: typing and clicking, and then the ledger is read.
class HouseholdsPageTest : public support::HouseholdsPageFixture
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
    enter(catalogue::TableId::Household, "no", "007");
    QCOMPARE(count("SELECT count(*) FROM household"), 0);
    enter(catalogue::TableId::Household, "identified_on", "2016年5月1日");
    QCOMPARE(count("SELECT count(*) FROM household"), 1);
    const std::int64_t home = count("SELECT id FROM household");
    QCOMPARE(stored(catalogue::TableId::Household, home, "no"), values::Value(std::string("007")));
    QCOMPARE(m_page->findChild<HouseholdPanel *>()->household(), home);
    press("Add: Members");
    enter(catalogue::TableId::Member, "name", "黎小燕");
    auto *relation = form(catalogue::TableId::Member)
                         .editor(catalogue::table(catalogue::TableId::Member).column("relation"))
                         ->findChild<QComboBox *>();
    QTest::keyClick(relation, Qt::Key_Down);
    settle();
    enter(catalogue::TableId::Member, "identity", "441623198503052125");
    const std::int64_t member = count("SELECT id FROM member");
    QCOMPARE(stored(catalogue::TableId::Member, member, "household"), values::Value(home));
    QCOMPARE(stored(catalogue::TableId::Member, member, "relation"), values::Value(std::string("户主")));
    QCOMPARE(stored(catalogue::TableId::Member, member, "sex"), values::Value(std::string("女")));
}

void HouseholdsPageTest::missingFieldIsInView()
{
    const std::int64_t home = addHousehold("1", "单雄信");
    support::save(m_session->ledger(), catalogue::TableId::HouseholdYear, {{"housing", "C"}},
                  {{"household", home}, {"year", std::int64_t{2019}}});
    settle();
    m_page->resize(1100, 420);
    ui::Address address{.page = {}, .scope = {"441623104200", 2019}, .target = {}, .household = home};
    address.field = ui::FieldAddress{catalogue::TableId::HouseholdYear, 0,
                                     catalogue::table(catalogue::TableId::HouseholdYear).column("housing")};
    m_page->go(address);
    const QLineEdit *done = line(catalogue::TableId::HouseholdYear, "housing_done_on");
    QTRY_COMPARE(done->visibleRegion().boundingRect().size(), done->size());
    QTRY_VERIFY(done->hasFocus());
    // Where a list is gone to, it has a frame.
    auto *housing =
        form(catalogue::TableId::HouseholdYear).editor(address.field->column)->findChild<QComboBox *>();
    const QImage without = housing->grab().toImage();
    form(catalogue::TableId::HouseholdYear).focusOn(address.field->column);
    QTRY_VERIFY(housing->hasFocus());
    QVERIFY(housing->grab().toImage() != without);
}

void HouseholdsPageTest::newVillagesAreOffered()
{
    const auto *villages = form(catalogue::TableId::Household)
                               .editor(catalogue::table(catalogue::TableId::Household).column("village"))
                               ->findChild<QComboBox *>();
    QCOMPARE(villages->count(), 2); // a blank one and the village
    support::save(m_session->ledger(), catalogue::TableId::Village,
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
    QLineEdit *wage = line(catalogue::TableId::HouseholdYear, "wage_fen");
    support::type(wage, QStringLiteral("8,699"));
    QVERIFY2(words->text().contains(QStringLiteral("8,699.00 yuan a head")), qPrintable(words->text()));
    QCOMPARE(count("SELECT count(*) FROM household_year"), 0); // not confirmed yet
    QTest::keyClick(wage, Qt::Key_Return);
    const std::int64_t year = count("SELECT id FROM household_year");
    QCOMPARE(stored(catalogue::TableId::HouseholdYear, year, "wage_fen"),
             values::Value(std::int64_t{869900}));
    QCOMPARE(stored(catalogue::TableId::HouseholdYear, year, "household"), values::Value(home));
    QCOMPARE(stored(catalogue::TableId::HouseholdYear, year, "year"), values::Value(std::int64_t{2019}));
}

void HouseholdsPageTest::wrongValueIsRefusedInWords()
{
    addHousehold("1", "单雄信");
    m_page->refresh({});
    const std::int64_t before = count("SELECT count(*) FROM entry");
    enter(catalogue::TableId::HouseholdYear, "wage_fen", "-5");
    const int column = catalogue::table(catalogue::TableId::HouseholdYear).column("wage_fen");
    QVERIFY(!form(catalogue::TableId::HouseholdYear).editor(column)->problem().isEmpty());
    QCOMPARE(count("SELECT count(*) FROM entry"), before);
}

void HouseholdsPageTest::removalSaysWhatGoesWithIt()
{
    addHousehold("1", "单雄信");
    m_page->refresh({});
    const support::AnswersInUse person;
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
    QLineEdit *helper = line(catalogue::TableId::Household, "helper");
    helper->setFocus();
    support::type(helper, QStringLiteral("王书记"));
    QTest::keyClick(helper, Qt::Key_Return);
    QVERIFY(!helper->hasFocus());
    QCOMPARE(stored(catalogue::TableId::Household, home, "helper"), values::Value(std::string("王书记")));
}

void HouseholdsPageTest::targetsFollowAnEdit()
{
    addHousehold("1", "单雄信");
    m_page->refresh({});
    auto *targets = m_page->findChild<TargetsModel *>();
    const QAbstractItemModelTester tester(targets, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(targets->rowCount(), static_cast<int>(targets::householdTargets));
    const auto state = [&] { return targets->index(0, TargetsModel::StateColumn).data().toString(); };
    QCOMPARE(state(), QString(targets::stateMark(targets::State::Unknown) + QLatin1Char(' ') +
                              targets::stateTitle(targets::State::Unknown)));
    auto *food = form(catalogue::TableId::HouseholdYear)
                     .editor(catalogue::table(catalogue::TableId::HouseholdYear).column("food"))
                     ->findChild<QComboBox *>();
    QTest::keyClick(food, Qt::Key_Down);
    QTRY_COMPARE(state(), QString(targets::stateMark(targets::State::Met) + QLatin1Char(' ') +
                                  targets::stateTitle(targets::State::Met)));
}

void HouseholdsPageTest::visitsAndMeasuresAreBegunFromHere()
{
    const auto household = addHousehold("1", "黎大山");
    m_page->go({.scope = {"441623104200", 2019}, .household = household});
    const QSignalSpy asked(m_page.get(), &ui::Page::wanted);
    for (const catalogue::TableId id : {catalogue::TableId::Visit, catalogue::TableId::Measure}) {
        press(qPrintable(QStringLiteral("Add: %1").arg(catalogue::title(catalogue::table(id)))));
        const auto wanted = asked.constLast().constFirst().value<ui::Address>();
        QCOMPARE(wanted.page,
                 id == catalogue::TableId::Visit ? QStringLiteral("visits") : QStringLiteral("measures"));
        QCOMPARE(wanted.household, household);
        QVERIFY(wanted.field == (ui::FieldAddress{id, 0, 0}));
    }
    QTest::keyClick(m_page.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(asked.size(), 3);
}

} // namespace chulie::households

QTEST_MAIN(chulie::households::HouseholdsPageTest)
#include "householdspage_test.moc"
