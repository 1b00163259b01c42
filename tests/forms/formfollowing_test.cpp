#include "models/history/undo.h"
#include "tests/support/desk.h"
#include "tests/support/typing.h"
#include "ui/problemlabel.h"

#include <QComboBox>
#include <QTest>
#include <QVBoxLayout>

namespace chulie::forms {

/// A form whose row is changed elsewhere while it is shown.
class FormFollowingTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void leavingOverwritesNothing();
    void anotherRowAndBackOverwritesNothing();
    void anotherFieldIsSavedAlone();
    void noteIsStoredByEnter();
    void removedVillageAndBackIsNotTyped();
    void typedChoiceStaysWhenItGoes();

private:
    [[nodiscard]] QLineEdit &helper() const { return support::line(*m_form, "helper"); }
    [[nodiscard]] FieldEditor &editor(const char *column) const;
    [[nodiscard]] QString wordsBeside(const char *column) const;
    [[nodiscard]] QString stored(const char *column) const;
    void storeElsewhere(const char *column, const QString &text);
    void typeHelperMeanwhile();

    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    RecordForm *m_form = nullptr;
    std::int64_t m_first = 0;
    std::int64_t m_second = 0;
};

void FormFollowingTest::init()
{
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage("990101100201", "甲村");
    m_first = m_desk->addHousehold("990101100201", "1", "单雄信", "王书记");
    m_second = m_desk->addHousehold("990101100201", "2", "黎小燕");
    m_window = std::make_unique<QWidget>();
    auto *all = new QVBoxLayout(m_window.get());
    m_form = new RecordForm(m_desk->session().ledger(), catalogue::table(catalogue::TableId::Household));
    all->addWidget(m_form);
    m_form->showRow(m_first);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FormFollowingTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

FieldEditor &FormFollowingTest::editor(const char *column) const
{
    return *m_form->editor(catalogue::table(catalogue::TableId::Household).column(column));
}

QString FormFollowingTest::wordsBeside(const char *column) const
{
    return editor(column).findChild<ui::ProblemLabel *>()->text();
}

QString FormFollowingTest::stored(const char *column) const
{
    return QString::fromStdString(
        values::text(m_desk->stored(catalogue::TableId::Household, m_first, column)));
}

void FormFollowingTest::storeElsewhere(const char *column, const QString &text)
{
    const catalogue::Table &households = catalogue::table(catalogue::TableId::Household);
    const records::Typed typed{.texts = {{households.column(column), text}}, .given = {}};
    QVERIFY(records::saveRow(m_desk->session().ledger(), households, m_first, typed));
    m_form->reload();
}

void FormFollowingTest::typeHelperMeanwhile()
{
    helper().setFocus();
    helper().selectAll();
    support::type(&helper(), QStringLiteral("钱书记"));
    storeElsewhere("helper", QStringLiteral("赵书记"));
    QVERIFY(editor("helper").isHeld());
}

void FormFollowingTest::leavingOverwritesNothing()
{
    typeHelperMeanwhile();
    QTest::keyClick(&helper(), Qt::Key_Tab);
    QVERIFY(!helper().hasFocus());
    QCOMPARE(stored("helper"), QStringLiteral("赵书记"));
    QCOMPARE(helper().text(), QStringLiteral("钱书记"));
    QVERIFY2(wordsBeside("helper").contains(QStringLiteral("赵书记")), qPrintable(wordsBeside("helper")));
    helper().setFocus();
    QTest::keyClick(&helper(), Qt::Key_Return);
    QCOMPARE(stored("helper"), QStringLiteral("钱书记"));
    QVERIFY(wordsBeside("helper").isEmpty());
}

/// The typed text is kept while another household is shown; it is still not stored when it is shown again.
void FormFollowingTest::anotherRowAndBackOverwritesNothing()
{
    typeHelperMeanwhile();
    for (int times = 0; times < 2; ++times) {
        m_form->showRow(m_second);
        QCOMPARE(helper().text(), QString());
        m_form->showRow(m_first);
        QCOMPARE(stored("helper"), QStringLiteral("赵书记"));
        QCOMPARE(helper().text(), QStringLiteral("钱书记"));
        QVERIFY2(wordsBeside("helper").contains(QStringLiteral("赵书记")), qPrintable(wordsBeside("helper")));
    }
    helper().setFocus();
    QTest::keyClick(&helper(), Qt::Key_Escape);
    QCOMPARE(helper().text(), QStringLiteral("赵书记"));
    QVERIFY(!m_form->isUnfinished());
}

void FormFollowingTest::anotherFieldIsSavedAlone()
{
    typeHelperMeanwhile();
    support::enter(support::line(*m_form, "phone"), "13800138000");
    QCOMPARE(stored("phone"), QStringLiteral("13800138000"));
    QCOMPARE(stored("helper"), QStringLiteral("赵书记"));
    QCOMPARE(helper().text(), QStringLiteral("钱书记"));
}

/// Enter begins a new line in a note, but not while it is what stores the text.
void FormFollowingTest::noteIsStoredByEnter()
{
    QWidget *note = editor("note").focusProxy();
    note->setFocus();
    support::type(note, QStringLiteral("甲"));
    storeElsewhere("note", QStringLiteral("乙"));
    helper().setFocus();
    QCOMPARE(stored("note"), QStringLiteral("乙"));
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(stored("note"), QStringLiteral("甲"));
}

/// The village goes after the household, and comes back before it.
void FormFollowingTest::removedVillageAndBackIsNotTyped()
{
    ledger::Ledger &ledger = m_desk->session().ledger();
    connect(&m_desk->session(), &ui::Session::placesChanged, m_form, &RecordForm::offerVillages);
    const auto village = m_desk->addVillage("990101100202", "乙村");
    const auto third =
        m_desk->save(catalogue::TableId::Household,
                     {{"no", "3"}, {"village", "990101100202"}, {"identified_on", "2016-05-01"}});
    m_form->showRow(third);
    while (!values::isBlank(m_desk->stored(catalogue::TableId::Village, village, "name"))) {
        const auto act = history::lastAct(ledger.database());
        QVERIFY(act && history::undo(ledger, *act));
        QVERIFY(!m_form->isUnfinished());
    }
    while (values::isBlank(m_desk->stored(catalogue::TableId::Household, third, "no"))) {
        const auto act = history::lastUndo(ledger.database());
        QVERIFY(act && history::undo(ledger, *act));
        QVERIFY(!m_form->isUnfinished());
    }
    QCOMPARE(editor("village").text(), QStringLiteral("990101100202"));
    QCOMPARE(wordsBeside("village"), QString());
    m_form->showRow(m_first);
    QCOMPARE(records::allUnfinished(ledger.database(), {catalogue::TableId::Household})->size(),
             std::size_t{0});
    m_form->showRow(third);
    const auto *villages = editor("village").findChild<QComboBox *>();
    QVERIFY2(villages->currentText().contains(QStringLiteral("乙村")), qPrintable(villages->currentText()));
}

void FormFollowingTest::typedChoiceStaysWhenItGoes()
{
    m_form->begin({});
    editor("village").type(QStringLiteral("990101100201"));
    editor("village").setChoices({});
    QCOMPARE(editor("village").text(), QStringLiteral("990101100201"));
    m_form->discard();
}

} // namespace chulie::forms

QTEST_MAIN(chulie::forms::FormFollowingTest)
#include "formfollowing_test.moc"
