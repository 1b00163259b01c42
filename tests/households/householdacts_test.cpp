#include "models/storage/rows.h"
#include "models/values/proposeddate.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "tests/support/typing.h"
#include "ui/households/duplicatenumbers.h"
#include "ui/households/householdpanel.h"
#include "ui/households/householdspage.h"
#include "ui/households/incomeline.h"
#include "ui/households/targetspane.h"
#include "ui/lists/sublist.h"
#include "ui/otheryear.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <functional>

namespace chulie::households {

/// What is done to households in the window: the acts' dialogs answered, a number typed that another
/// household has, and the way from a target to the field at fault.
class HouseholdActsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void householdIsSplit();
    void refusedSplitSaysWhy();
    void memberIsMoved();
    void headIsSucceeded();
    void memberLeavesAndComesBack();
    void leavingIsOfferedBeforeRemoval();
    void babyIsAskedSinceWhen();
    void datesAreProposedInTheYearShown();
    void exitNamesWhatStandsAgainstIt();
    void dialogBeginsAtItsFirstLine();
    void secondExitIsRefused();
    void sameNumberIsShownWhileTyped();
    void targetLeadsToTheMemberAtFault();
    void distanceFromTheStandardIsSaid();
    void typedActIsNotLostUnasked();

private:
    void trigger(const char *words);

    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<HouseholdsPage> m_page;
    std::int64_t m_home = 0;
    std::int64_t m_other = 0;
};

namespace {

constexpr auto village = "441623104200";

/// Answers a dialog by \a fill, presses its button, and keeps what it says; questions are answered with no.
class Answering : public support::AnswersInUse
{
public:
    explicit Answering(std::function<void(QDialog &)> fill)
    {
        isAgreeing = false;
        answer = [this, fill = std::move(fill)](QDialog &dialog) {
            fill(dialog);
            dialog.accept();
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                said += label->text() + u'\n';
            return dialog.result() == QDialog::Accepted;
        };
    }
    [[nodiscard]] QString asked() const { return questions.join(u'\n'); }
    QString said;
};

void put(QDialog &dialog, const char *name, const char *text)
{
    dialog.findChild<QLineEdit *>(QLatin1StringView(name))->setText(QString::fromUtf8(text));
}

QComboBox &box(QDialog &dialog, const char *title)
{
    for (auto *each : dialog.findChildren<QComboBox *>())
        if (each->accessibleName() == QLatin1StringView(title))
            return *each;
    qFatal("the dialog has no list %s", title);
}

lists::Sublist &membersOf(const HouseholdsPage &page)
{
    for (auto *each : page.findChildren<lists::Sublist *>())
        if (each->form() && each->form()->table().id == catalogue::TableId::Member)
            return *each;
    qFatal("the page has no list of members");
}

} // namespace

void HouseholdActsTest::init()
{
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage(village, "枫围村");
    m_home = m_desk->addHousehold(village, "1", "黎大山");
    for (const auto &[name, relation] : {std::pair("曾小燕", "配偶"), std::pair("黎小山", "子女")})
        m_desk->save(catalogue::TableId::Member, {{"name", name}, {"relation", relation}},
                     {{"household", m_home}});
    m_other = m_desk->addHousehold(village, "2", "单雄信");
    m_desk->settle();
    m_page = std::make_unique<HouseholdsPage>(m_desk->session());
    connect(&m_desk->session(), &ui::Session::evaluationChanged, m_page.get(), &HouseholdsPage::refresh);
    m_page->resize(1100, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->go({.page = {}, .scope = {village, 2019}, .target = {}, .household = m_home});
}

void HouseholdActsTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void HouseholdActsTest::trigger(const char *words)
{
    for (QAction *action : m_page->actions())
        if (action->text().remove(u'&').startsWith(QString::fromUtf8(words)))
            return action->trigger();
    QFAIL(words);
}

void HouseholdActsTest::householdIsSplit()
{
    Answering person([](QDialog &dialog) {
        dialog.findChild<QListWidget *>()->item(2)->setCheckState(Qt::Checked);
        put(dialog, "no", "3");
        put(dialog, "date", "2019-06-30");
    });
    trigger("Split");
    const auto made = m_desk->number("SELECT id FROM household WHERE no = '3'");
    QVERIFY(made > 0);
    QCOMPARE(m_page->findChild<HouseholdPanel *>()->household(), made); // where its outcome is seen
    QCOMPARE(m_desk->number("SELECT count(*) FROM member WHERE name = '黎小山'"), 2);
}

void HouseholdActsTest::refusedSplitSaysWhy()
{
    const auto before = m_desk->number("SELECT count(*) FROM entry");
    Answering person([](QDialog &dialog) {
        dialog.findChild<QListWidget *>()->item(2)->setCheckState(Qt::Checked);
        put(dialog, "no", "2");
    });
    trigger("Split");
    QVERIFY2(person.said.contains(QStringLiteral("Household number: There is another row of this key")),
             qPrintable(person.said));
    QCOMPARE(m_desk->number("SELECT count(*) FROM entry"), before);
}

void HouseholdActsTest::memberIsMoved()
{
    Answering person([this](QDialog &dialog) {
        auto &who = box(dialog, "Who goes");
        who.setCurrentIndex(who.findData(
            static_cast<qlonglong>(m_desk->number("SELECT id FROM member WHERE name = '黎小山'"))));
        for (auto *line : dialog.findChildren<QLineEdit *>())
            if (line->accessibleName() == QLatin1StringView("Find the household"))
                line->setText(QStringLiteral("sxx"));
        auto *found = dialog.findChild<QListWidget *>();
        QTRY_VERIFY(found->count() > 0);
    });
    trigger("Move member");
    QCOMPARE(m_desk->number("SELECT household FROM member WHERE name = '黎小山' AND left_on IS NULL"),
             m_other);
}

void HouseholdActsTest::headIsSucceeded()
{
    Answering person([](QDialog &dialog) { put(dialog, "date", "2019-06-30"); });
    trigger("New head");
    QCOMPARE(m_desk->number("SELECT count(*) FROM member WHERE name = '曾小燕' AND relation = '户主'"), 1);
    QCOMPARE(m_desk->number("SELECT count(*) FROM member WHERE name = '黎大山' AND left_reason = '死亡'"), 1);
}

void HouseholdActsTest::memberLeavesAndComesBack()
{
    const auto member = m_desk->number("SELECT id FROM member WHERE name = '曾小燕'");
    lists::Sublist &members = membersOf(*m_page);
    QVERIFY(members.view().choose(member));
    const auto isOffered = [this](const char *words) {
        for (const QAction *action : m_page->actions())
            if (action->text().remove(u'&').startsWith(QLatin1StringView(words)))
                return action->isEnabled();
        return false;
    };
    QVERIFY(isOffered("Member has left"));
    QVERIFY(!isOffered("Member came back"));
    {
        Answering person([](QDialog &dialog) { put(dialog, "date", "2018-03-01"); });
        trigger("Member has left");
    }
    QCOMPARE(m_desk->stored(catalogue::TableId::Member, member, "left_on"),
             values::Value(std::string("2018-03-01")));
    QVERIFY(m_page->findChild<ui::OtherYear *>()->isVisible()); // 2019 is shown
    const auto font = [&] {
        const lists::RecordModel &model = members.view().records();
        return model.index(model.find(member), 0).data(Qt::FontRole).value<QFont>();
    };
    QVERIFY(font().strikeOut());
    QVERIFY(members.view().choose(member));
    QVERIFY(!isOffered("Member has left"));
    {
        Answering person([](QDialog &dialog) { put(dialog, "date", "2017-03-01"); });
        trigger("Member came back");
        QVERIFY2(person.said.contains(QStringLiteral("later than")), qPrintable(person.said));
    }
    {
        Answering person([](QDialog &dialog) { put(dialog, "date", "2019-03-01"); });
        trigger("Member came back");
    }
    QCOMPARE(m_desk->stored(catalogue::TableId::Member, member, "left_on"),
             values::Value(std::string("2018-03-01")));
    QCOMPARE(m_desk->stored(catalogue::TableId::Member, member, "joined_on"),
             values::Value(std::string("2019-03-01")));
    QVERIFY(!font().strikeOut());
}

void HouseholdActsTest::leavingIsOfferedBeforeRemoval()
{
    const auto member = m_desk->number("SELECT id FROM member WHERE name = '黎小山'");
    QVERIFY(membersOf(*m_page).view().choose(member));
    {
        Answering person([](QDialog &dialog) { put(dialog, "date", "2019-03-01"); });
        QVERIFY(support::press(*m_page, "Remove: Members"));
        QCOMPARE(person.asked(), QString());
    }
    QCOMPARE(m_desk->stored(catalogue::TableId::Member, member, "left_on"),
             values::Value(std::string("2019-03-01")));
    const auto other = m_desk->number("SELECT id FROM member WHERE name = '曾小燕'");
    QVERIFY(membersOf(*m_page).view().choose(other));
    Answering person([](QDialog &dialog) {
        dialog.findChild<QRadioButton *>(QStringLiteral("mistake"))->setChecked(true);
    });
    QVERIFY(support::press(*m_page, "Remove: Members"));
    QVERIFY(person.asked().contains(QStringLiteral("曾小燕"))); // and is answered with no
    QVERIFY(values::isBlank(m_desk->stored(catalogue::TableId::Member, other, "left_on")));
}

void HouseholdActsTest::babyIsAskedSinceWhen()
{
    forms::RecordForm &form = support::form(*m_page, catalogue::TableId::Member);
    membersOf(*m_page).add();
    support::type(&support::line(form, "born_on"), QStringLiteral("2019-05-01"));
    forms::FieldEditor &since =
        *form.editor(catalogue::table(catalogue::TableId::Member).column("joined_on"));
    QVERIFY(since.isProposed());
    QCOMPARE(support::line(form, "joined_on").text(), QStringLiteral("2019-05-01"));
    QTest::keyClick(&support::line(form, "joined_on"), Qt::Key_Escape);
    QVERIFY(!since.isProposed());
    membersOf(*m_page).add();
    form.discard();
    support::type(&support::line(form, "born_on"), QStringLiteral("1990-05-01"));
    QVERIFY(!since.isProposed());
}

void HouseholdActsTest::datesAreProposedInTheYearShown()
{
    QString proposed;
    Answering person(
        [&](QDialog &dialog) { proposed = dialog.findChild<QLineEdit *>(QStringLiteral("date"))->text(); });
    for (const char *act : {"Split", "Change of status", "New head"}) {
        trigger(act);
        QCOMPARE(proposed, values::proposedDate(QDate::currentDate(), 2019));
    }
}

void HouseholdActsTest::exitNamesWhatStandsAgainstIt()
{
    Answering person([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(QStringLiteral("date"))->setText(QStringLiteral("2019-12-01"));
        QTest::keyClick(dialog.findChild<QComboBox *>(QStringLiteral("type")), Qt::Key_1);
    });
    trigger("Change of status");
    QVERIFY2(person.said.contains(QStringLiteral("This stands against an exit in 2019")),
             qPrintable(person.said));
    QCOMPARE(m_desk->number("SELECT count(*) FROM status_change WHERE type = '脱贫'"), 1);
}

void HouseholdActsTest::dialogBeginsAtItsFirstLine()
{
    const Answering answer([](QDialog &dialog) {
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &box(dialog, "Type"));
        dialog.hide();
    });
    trigger("Change of status");
}

void HouseholdActsTest::secondExitIsRefused()
{
    m_desk->save(catalogue::TableId::StatusChange, {{"date", "2018-12-01"}, {"type", "脱贫"}},
                 {{"household", m_home}});
    Answering person([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(QStringLiteral("date"))->setText(QStringLiteral("2019-12-01"));
        QTest::keyClick(dialog.findChild<QComboBox *>(QStringLiteral("type")), Qt::Key_1);
    });
    trigger("Change of status");
    QVERIFY2(person.said.contains(QStringLiteral("left poverty on 2018-12-01 already")),
             qPrintable(person.said));
    QCOMPARE(m_desk->number("SELECT count(*) FROM status_change"), 1);
}

void HouseholdActsTest::sameNumberIsShownWhileTyped()
{
    m_desk->save(catalogue::TableId::Member,
                 {{"name", "单二"}, {"relation", "其他"}, {"identity", "441623198503052125"}},
                 {{"household", m_other}});
    auto *twins = m_page->findChild<DuplicateNumbers *>();
    QVERIFY(!twins->isVisible());
    trigger("New member");
    QLineEdit &identity = support::line(support::form(*m_page, catalogue::TableId::Member), "identity");
    QTest::keyClicks(&identity, QStringLiteral("441623198503052125"));
    QVERIFY2(twins->text().contains(QStringLiteral("枫围村, household 2, head 单雄信")),
             qPrintable(twins->text()));
    m_page->refresh({}); // facts written meanwhile don't take the words away
    QVERIFY(twins->isVisible());
    QSignalSpy wanted(m_page.get(), &ui::Page::wanted);
    emit twins->linkActivated(QStringLiteral("%1/%2").arg(m_other).arg(QLatin1StringView(village)));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<ui::Address>().household, m_other);
}

void HouseholdActsTest::targetLeadsToTheMemberAtFault()
{
    const auto son = m_desk->number("SELECT id FROM member WHERE name = '黎小山'");
    m_desk->save(catalogue::TableId::MemberYear, {{"medical", "否"}},
                 {{"member", son}, {"year", std::int64_t{2019}}});
    m_page->refresh({});
    auto *pane = m_page->findChild<TargetsPane *>();
    QSignalSpy wanted(pane, &TargetsPane::wanted);
    const int medical = 3;
    emit pane->activated(pane->model()->index(medical, 0));
    const forms::FieldEditor *editor =
        support::form(*m_page, catalogue::TableId::MemberYear)
            .editor(catalogue::table(catalogue::TableId::MemberYear).column("medical"));
    QVERIFY(editor->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(support::line(support::form(*m_page, catalogue::TableId::Member), "name").text(),
             QStringLiteral("黎小山"));
}

void HouseholdActsTest::distanceFromTheStandardIsSaid()
{
    QLineEdit &wage = support::line(support::form(*m_page, catalogue::TableId::HouseholdYear), "wage_fen");
    QTest::keyClicks(&wage, QStringLiteral("26100"));
    const auto words = [this] { return m_page->findChild<IncomeLine *>()->findChild<QLabel *>()->text(); };
    QVERIFY2(words().contains(QStringLiteral("÷ 3 people")), qPrintable(words()));
    QVERIFY2(words().contains(QStringLiteral("1.00 yuan above it")), qPrintable(words()));
    QTest::keyClick(&wage, Qt::Key_Backspace);
    QVERIFY2(words().contains(QStringLiteral("yuan below it")), qPrintable(words()));
}

void HouseholdActsTest::typedActIsNotLostUnasked()
{
    for (const bool types : {false, true}) {
        bool stays = false;
        Answering person([&](QDialog &dialog) {
            if (types)
                support::type(dialog.findChild<QLineEdit *>(QStringLiteral("no")), QStringLiteral("3"));
            dialog.show();
            dialog.reject();
            stays = dialog.isVisible();
            dialog.hide();
        });
        trigger("Split");
        QCOMPARE(person.asked().contains(QStringLiteral("Give up")), types);
        QCOMPARE(stays, types);
    }
}

} // namespace chulie::households

QTEST_MAIN(chulie::households::HouseholdActsTest)
#include "householdacts_test.moc"
