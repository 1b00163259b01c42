#include "tests/support/desk.h"
#include "tests/support/typing.h"
#include "ui/lists/sublist.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

namespace chulie {

/// What is typed into a form and not confirmed yet: it is saved where it was typed, or kept.
class FormTypingTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void typedTextIsSavedInItsRow();
    void newRowThatIsNotCompleteIsKept();
    void draftsBelongToWhatTheyHangOn();
    void suggestionsAloneAreNoRow();

private:
    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    std::int64_t m_first = 0;
    std::int64_t m_second = 0;
};

namespace {

constexpr auto village = "990101100201";

} // namespace

void FormTypingTest::init()
{
    m_desk = std::make_unique<test::Desk>(2019);
    m_desk->addVillage(village, "甲村");
    m_first = m_desk->addHousehold(village, "1", "单雄信");
    m_second = m_desk->addHousehold(village, "2", "黎小燕");
    m_window = std::make_unique<QWidget>();
    new QVBoxLayout(m_window.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FormTypingTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void FormTypingTest::typedTextIsSavedInItsRow()
{
    RecordForm form(m_desk->session().ledger(), table(TableId::Household));
    form.showRow(m_first);
    test::type(&test::line(form, "helper"), QStringLiteral("王书记"));
    form.showRow(m_second);
    QCOMPARE(m_desk->stored(TableId::Household, m_first, "helper"), Value(std::string("王书记")));
    QCOMPARE(form.row(), m_second);
    QCOMPARE(test::line(form, "helper").text(), QString());
    test::type(&test::line(form, "helper"), QStringLiteral("赵书记"));
    form.begin({});
    QCOMPARE(m_desk->stored(TableId::Household, m_second, "helper"), Value(std::string("赵书记")));
}

void FormTypingTest::newRowThatIsNotCompleteIsKept()
{
    auto *list = new Sublist(m_desk->session().ledger(), TableId::Member, "household", {1});
    m_window->layout()->addWidget(list);
    list->showFor(m_first);
    list->add();
    QLineEdit &name = test::line(*list->form(), "name");
    test::enter(name, "单小妹");
    QVERIFY(list->form()->isDrafting());
    list->enter(); // the member who is there
    QCOMPARE(name.text(), QStringLiteral("单雄信"));
    const auto words = list->form()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(words, [](const QLabel *label) {
        return !label->isHidden() && label->text().contains(QStringLiteral("is kept"));
    }));
    list->add();
    QCOMPARE(name.text(), QStringLiteral("单小妹"));
    QTest::keyClick(list->form()->editor(table(TableId::Member).column("relation"))->focusProxy(),
                    Qt::Key_End);
    QCOMPARE(m_desk->number("SELECT count(*) FROM member WHERE name = '单小妹'"), 1);
    list->add();
    QCOMPARE(name.text(), QString());
}

void FormTypingTest::draftsBelongToWhatTheyHangOn()
{
    auto *list = new Sublist(m_desk->session().ledger(), TableId::Member, "household", {1});
    m_window->layout()->addWidget(list);
    list->showFor(m_first);
    list->add();
    QLineEdit &name = test::line(*list->form(), "name");
    test::enter(name, "单小妹");
    list->showFor(m_second);
    list->add();
    QCOMPARE(name.text(), QString());
    list->showFor(m_first);
    list->add();
    QCOMPARE(name.text(), QStringLiteral("单小妹"));
}

void FormTypingTest::suggestionsAloneAreNoRow()
{
    const Table &standards = table(TableId::Standard);
    RecordForm form(m_desk->session().ledger(), standards);
    form.begin({}, {{standards.column("year"), QStringLiteral("2019")}});
    QVERIFY(!form.isDrafting());
    form.begin({}, {{standards.column("year"), QStringLiteral("2020")}});
    QCOMPARE(test::line(form, "year").text(), QStringLiteral("2020"));
    QCOMPARE(m_desk->number("SELECT count(*) FROM standard"), 0);
}

} // namespace chulie

QTEST_MAIN(chulie::FormTypingTest)
#include "formtyping_test.moc"
