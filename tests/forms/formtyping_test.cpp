#include "models/catalogue/columns.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "tests/support/typing.h"
#include "ui/forms/unfinishedbar.h"
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
    void everyTableBeginsEmptyAgain_data();
    void everyTableBeginsEmptyAgain();
    void wrongTextIsKeptForItsRow();
    void unfinishedRowIsDiscardedAndBroughtBack();
    void unfinishedRowsAreLinked();
    void unfinishedRowsAreNamed();
    void roundedNumberIsAskedAbout();
    void placeholderIsRefusedWithAHint_data();
    void placeholderIsRefusedWithAHint();

private:
    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    std::int64_t m_first = 0;
    std::int64_t m_second = 0;
};

namespace {

constexpr auto village = "990101100201";

/// By the names of columns.
using Texts = QList<std::pair<QByteArray, QString>>;

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
    auto *list =
        new Sublist(m_desk->session(), MemberColumn("household"), columnsOf<TableId::Member>({"name"}));
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
    auto *list =
        new Sublist(m_desk->session(), MemberColumn("household"), columnsOf<TableId::Member>({"name"}));
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

void FormTypingTest::everyTableBeginsEmptyAgain_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<Texts>("texts");
    const auto row = [](TableId id, const Texts &texts) {
        QTest::newRow(table(id).name) << static_cast<int>(id) << texts;
    };
    row(TableId::Village, {{"code", QStringLiteral("990101100202")},
                           {"name", QStringLiteral("乙村")},
                           {"town", QStringLiteral("甲镇")},
                           {"county", QStringLiteral("甲区")},
                           {"type", QStringLiteral("面上村")}});
    row(TableId::Household, {{"no", QStringLiteral("3")},
                             {"village", QString::fromLatin1(village)},
                             {"identified_on", QStringLiteral("2016-05-01")}});
    row(TableId::Fund, {{"no", QStringLiteral("F1")},
                        {"village", QString::fromLatin1(village)},
                        {"year", QStringLiteral("2019")},
                        {"date", QStringLiteral("2019-05-01")},
                        {"type", QStringLiteral("下达")},
                        {"amount_fen", QStringLiteral("5")}});
    row(TableId::Standard, {{"year", QStringLiteral("2019")}});
}

/// A page chooses the new row while it is being written, before the form knows that it is.
void FormTypingTest::everyTableBeginsEmptyAgain()
{
    QFETCH(const int, id);
    const Table &table = chulie::table(static_cast<TableId>(id));
    const std::string newest = std::string("SELECT max(id) FROM ") + table.name;
    RecordForm form(m_desk->session().ledger(), table);
    connect(&m_desk->session(), &Session::changed, &form,
            [&] { form.showRow(m_desk->number(newest.c_str())); });
    form.begin({});
    QFETCH(const Texts, texts);
    for (const auto &[column, text] : texts)
        form.editor(table.column(column.constData()))->type(text);
    form.confirm();
    QVERIFY(form.row() != 0);
    form.begin({});
    QVERIFY(form.isEmpty());
    QCOMPARE(allUnfinished(m_desk->session().database(), {table.id})->size(), std::size_t{0});
}

void FormTypingTest::wrongTextIsKeptForItsRow()
{
    const auto form = std::make_unique<RecordForm>(m_desk->session().ledger(), table(TableId::Household));
    form->showRow(m_first);
    test::enter(test::line(*form, "identified_on"), "2018-02-30");
    form->showRow(m_second);
    QCOMPARE(test::line(*form, "identified_on").text(), QStringLiteral("2016-05-01"));
    RecordForm later(m_desk->session().ledger(), table(TableId::Household));
    later.showRow(m_first);
    QCOMPARE(test::line(later, "identified_on").text(), QStringLiteral("2018-02-30"));
    QVERIFY(!later.editor(table(TableId::Household).column("identified_on"))->problem().isEmpty());
    QTest::keyClick(&test::line(later, "identified_on"), Qt::Key_Escape);
    later.showRow(m_second);
    later.showRow(m_first);
    QCOMPARE(test::line(later, "identified_on").text(), QStringLiteral("2016-05-01"));
}

void FormTypingTest::unfinishedRowIsDiscardedAndBroughtBack()
{
    Ledger &ledger = m_desk->session().ledger();
    const Table &members = table(TableId::Member);
    const std::map<int, Value> given{{members.column("household"), m_first}};
    {
        RecordForm form(ledger, members);
        form.begin(given);
        test::type(&test::line(form, "name"), QStringLiteral("单小妹")); // and the window is closed
    }
    RecordForm form(ledger, members);
    form.begin(given);
    QCOMPARE(test::line(form, "name").text(), QStringLiteral("单小妹"));
    const auto link = [&form] {
        for (QLabel *label : form.findChildren<QLabel *>())
            if (label->text().contains(QStringLiteral("href")))
                emit label->linkActivated(QStringLiteral("act"));
    };
    link();
    QVERIFY(form.isEmpty());
    QCOMPARE(allUnfinished(ledger.database(), {TableId::Member})->size(), std::size_t{0});
    link();
    QCOMPARE(test::line(form, "name").text(), QStringLiteral("单小妹"));
    QCOMPARE(allUnfinished(ledger.database(), {TableId::Member})->size(), std::size_t{1});
}

void FormTypingTest::unfinishedRowsAreLinked()
{
    Database &database = m_desk->session().database();
    RecordForm form(m_desk->session().ledger(), table(TableId::Household));
    m_window->layout()->addWidget(&form);
    form.show();
    UnfinishedBar bar(database, {TableId::Household});
    bar.watch(form);
    QVERIFY(bar.isHidden());
    form.begin({});
    test::type(&test::line(form, "no"), QStringLiteral("17"));
    form.showRow(m_first);
    QVERIFY(!bar.isHidden());
    QVERIFY(bar.text().contains(QStringLiteral("17")));
    std::vector<Unfinished> wanted;
    connect(&bar, &UnfinishedBar::wanted, &form, [&](const Unfinished &each) {
        wanted.push_back(each);
        form.begin(each.form.given);
    });
    emit bar.linkActivated(QStringLiteral("0"));
    QCOMPARE(wanted.size(), std::size_t{1});
    QCOMPARE(test::line(form, "no").text(), QStringLiteral("17"));
    QVERIFY(bar.isHidden());
    form.setParent(nullptr);
}

/// A stored row by its key, a new one by what was typed; nothing personal and no code of a village.
void FormTypingTest::unfinishedRowsAreNamed()
{
    Database &database = m_desk->session().database();
    const Table &households = table(TableId::Household);
    const auto names = [&database] {
        QStringList all;
        const auto unfinished = allUnfinished(database, {TableId::Household});
        for (const Unfinished &each : *unfinished)
            all += nameOf(each);
        return all;
    };
    const std::map<int, QString> place{{households.column("village"), QString::fromLatin1(village)}};
    QVERIFY(keepTyped(database, {TableId::Household, m_second}, {{households.column("phone"), QString()}}));
    QVERIFY(keepTyped(database, {TableId::Household}, place));
    QCOMPARE(names(), (QStringList{title(households), QString(title(households) + QStringLiteral(" “2”"))}));
    std::map<int, QString> named = place;
    named[headColumn] = QStringLiteral("单小妹");
    QVERIFY(keepTyped(database, {TableId::Household}, named));
    QCOMPARE(names().constFirst(), QString(title(households) + QStringLiteral(" “单小妹”")));
}

void FormTypingTest::roundedNumberIsAskedAbout()
{
    test::AnswersInUse answers;
    answers.isAgreeing = false;
    const auto head = m_desk->number("SELECT id FROM member WHERE name = '单雄信'");
    RecordForm form(m_desk->session().ledger(), table(TableId::Member));
    m_desk->session().ledger().masking().setOn(false);
    form.showRow(head);
    test::enter(test::line(form, "identity"), "440102197001010000");
    QCOMPARE(answers.questions.size(), 1);
    QVERIFY(isBlank(m_desk->stored(TableId::Member, head, "identity")));
    answers.isAgreeing = true;
    QTest::keyClick(&test::line(form, "identity"), Qt::Key_Return);
    QCOMPARE(m_desk->stored(TableId::Member, head, "identity"), Value(std::string("440102197001010000")));
    QCOMPARE(answers.questions.size(), 2);
}

void FormTypingTest::placeholderIsRefusedWithAHint_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("a dash for a person") << QByteArray("helper") << QByteArray("王书记") << QByteArray("－");
    QTest::newRow("无 for a unit") << QByteArray("partner") << QByteArray("市某局") << QByteArray("无");
    QTest::newRow("a slash for a number")
        << QByteArray("phone") << QByteArray("13800138000") << QByteArray("/");
    QTest::newRow("无 for a day") << QByteArray("identified_on") << QByteArray("2016-05-01")
                                  << QByteArray("无");
}

/// What a file would leave blank does not clear a field by hand, nor is it stored.
void FormTypingTest::placeholderIsRefusedWithAHint()
{
    QFETCH(const QByteArray, column);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, typed);
    RecordForm form(m_desk->session().ledger(), table(TableId::Household));
    m_desk->session().ledger().masking().setOn(false);
    form.showRow(m_first);
    QLineEdit &line = test::line(form, column.constData());
    const FieldEditor &editor = *form.editor(table(TableId::Household).column(column.constData()));
    test::enter(line, before.constData());
    const auto stored = [&] { return m_desk->stored(TableId::Household, m_first, column.constData()); };
    QCOMPARE(stored(), Value(before.toStdString()));
    test::enter(line, typed.constData());
    QCOMPARE(stored(), Value(before.toStdString()));
    QVERIFY(!editor.problem().isEmpty());
    line.clear();
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(isBlank(stored()), column != "identified_on");
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
