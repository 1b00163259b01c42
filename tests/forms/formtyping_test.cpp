#include "models/catalogue/columns.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "tests/support/typing.h"
#include "ui/forms/unfinishedbar.h"
#include "ui/lists/sublist.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

namespace chulie::forms {

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
    std::unique_ptr<support::Desk> m_desk;
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
    m_desk = std::make_unique<support::Desk>(2019);
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
    RecordForm form(m_desk->session().ledger(), catalogue::table(catalogue::TableId::Household));
    form.showRow(m_first);
    support::type(&support::line(form, "helper"), QStringLiteral("王书记"));
    form.showRow(m_second);
    QCOMPARE(m_desk->stored(catalogue::TableId::Household, m_first, "helper"),
             values::Value(std::string("王书记")));
    QCOMPARE(form.row(), m_second);
    QCOMPARE(support::line(form, "helper").text(), QString());
    support::type(&support::line(form, "helper"), QStringLiteral("赵书记"));
    form.begin({});
    QCOMPARE(m_desk->stored(catalogue::TableId::Household, m_second, "helper"),
             values::Value(std::string("赵书记")));
}

void FormTypingTest::newRowThatIsNotCompleteIsKept()
{
    auto *list = new lists::Sublist(m_desk->session(), catalogue::MemberColumn("household"),
                                    catalogue::columnsOf<catalogue::TableId::Member>({"name"}));
    m_window->layout()->addWidget(list);
    list->showFor(m_first);
    list->add();
    QLineEdit &name = support::line(*list->form(), "name");
    support::enter(name, "单小妹");
    QVERIFY(list->form()->isDrafting());
    list->enter(); // the member who is there
    QCOMPARE(name.text(), QStringLiteral("单雄信"));
    const auto words = list->form()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(words, [](const QLabel *label) {
        return !label->isHidden() && label->text().contains(QStringLiteral("is kept"));
    }));
    list->add();
    QCOMPARE(name.text(), QStringLiteral("单小妹"));
    QTest::keyClick(
        list->form()->editor(catalogue::table(catalogue::TableId::Member).column("relation"))->focusProxy(),
        Qt::Key_End);
    QCOMPARE(m_desk->number("SELECT count(*) FROM member WHERE name = '单小妹'"), 1);
    list->add();
    QCOMPARE(name.text(), QString());
}

void FormTypingTest::draftsBelongToWhatTheyHangOn()
{
    auto *list = new lists::Sublist(m_desk->session(), catalogue::MemberColumn("household"),
                                    catalogue::columnsOf<catalogue::TableId::Member>({"name"}));
    m_window->layout()->addWidget(list);
    list->showFor(m_first);
    list->add();
    QLineEdit &name = support::line(*list->form(), "name");
    support::enter(name, "单小妹");
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
    const auto row = [](catalogue::TableId id, const Texts &texts) {
        QTest::newRow(catalogue::table(id).name) << static_cast<int>(id) << texts;
    };
    row(catalogue::TableId::Village, {{"code", QStringLiteral("990101100202")},
                                      {"name", QStringLiteral("乙村")},
                                      {"town", QStringLiteral("甲镇")},
                                      {"county", QStringLiteral("甲区")},
                                      {"type", QStringLiteral("面上村")}});
    row(catalogue::TableId::Household, {{"no", QStringLiteral("3")},
                                        {"village", QString::fromLatin1(village)},
                                        {"identified_on", QStringLiteral("2016-05-01")}});
    row(catalogue::TableId::Fund, {{"no", QStringLiteral("F1")},
                                   {"village", QString::fromLatin1(village)},
                                   {"year", QStringLiteral("2019")},
                                   {"date", QStringLiteral("2019-05-01")},
                                   {"type", QStringLiteral("下达")},
                                   {"amount_fen", QStringLiteral("5")}});
    row(catalogue::TableId::Standard, {{"year", QStringLiteral("2019")}});
}

/// A page chooses the new row while it is being written, before the form knows that it is.
void FormTypingTest::everyTableBeginsEmptyAgain()
{
    QFETCH(const int, id);
    const catalogue::Table &table = catalogue::table(static_cast<catalogue::TableId>(id));
    const std::string newest = std::string("SELECT max(id) FROM ") + table.name;
    RecordForm form(m_desk->session().ledger(), table);
    connect(&m_desk->session(), &ui::Session::changed, &form,
            [&] { form.showRow(m_desk->number(newest.c_str())); });
    form.begin({});
    QFETCH(const Texts, texts);
    for (const auto &[column, text] : texts)
        form.editor(table.column(column.constData()))->type(text);
    form.confirm();
    QVERIFY(form.row() != 0);
    form.begin({});
    QVERIFY(form.isEmpty());
    QCOMPARE(records::allUnfinished(m_desk->session().database(), {table.id})->size(), std::size_t{0});
}

void FormTypingTest::wrongTextIsKeptForItsRow()
{
    const auto form = std::make_unique<RecordForm>(m_desk->session().ledger(),
                                                   catalogue::table(catalogue::TableId::Household));
    form->showRow(m_first);
    support::enter(support::line(*form, "identified_on"), "2018-02-30");
    form->showRow(m_second);
    QCOMPARE(support::line(*form, "identified_on").text(), QStringLiteral("2016-05-01"));
    RecordForm later(m_desk->session().ledger(), catalogue::table(catalogue::TableId::Household));
    later.showRow(m_first);
    QCOMPARE(support::line(later, "identified_on").text(), QStringLiteral("2018-02-30"));
    QVERIFY(!later.editor(catalogue::table(catalogue::TableId::Household).column("identified_on"))
                 ->problem()
                 .isEmpty());
    QTest::keyClick(&support::line(later, "identified_on"), Qt::Key_Escape);
    later.showRow(m_second);
    later.showRow(m_first);
    QCOMPARE(support::line(later, "identified_on").text(), QStringLiteral("2016-05-01"));
}

void FormTypingTest::unfinishedRowIsDiscardedAndBroughtBack()
{
    ledger::Ledger &ledger = m_desk->session().ledger();
    const catalogue::Table &members = catalogue::table(catalogue::TableId::Member);
    const std::map<int, values::Value> given{{members.column("household"), m_first}};
    {
        RecordForm form(ledger, members);
        form.begin(given);
        support::type(&support::line(form, "name"), QStringLiteral("单小妹")); // and the window is closed
    }
    RecordForm form(ledger, members);
    form.begin(given);
    QCOMPARE(support::line(form, "name").text(), QStringLiteral("单小妹"));
    const auto link = [&form] {
        for (QLabel *label : form.findChildren<QLabel *>())
            if (label->text().contains(QStringLiteral("href")))
                emit label->linkActivated(QStringLiteral("act"));
    };
    link();
    QVERIFY(form.isEmpty());
    QCOMPARE(records::allUnfinished(ledger.database(), {catalogue::TableId::Member})->size(), std::size_t{0});
    link();
    QCOMPARE(support::line(form, "name").text(), QStringLiteral("单小妹"));
    QCOMPARE(records::allUnfinished(ledger.database(), {catalogue::TableId::Member})->size(), std::size_t{1});
}

void FormTypingTest::unfinishedRowsAreLinked()
{
    storage::Database &database = m_desk->session().database();
    RecordForm form(m_desk->session().ledger(), catalogue::table(catalogue::TableId::Household));
    m_window->layout()->addWidget(&form);
    form.show();
    UnfinishedBar bar(database, {catalogue::TableId::Household});
    bar.watch(form);
    QVERIFY(bar.isHidden());
    form.begin({});
    support::type(&support::line(form, "no"), QStringLiteral("17"));
    form.showRow(m_first);
    QVERIFY(!bar.isHidden());
    QVERIFY(bar.text().contains(QStringLiteral("17")));
    std::vector<records::Unfinished> wanted;
    connect(&bar, &UnfinishedBar::wanted, &form, [&](const records::Unfinished &each) {
        wanted.push_back(each);
        form.begin(each.form.given);
    });
    emit bar.linkActivated(QStringLiteral("0"));
    QCOMPARE(wanted.size(), std::size_t{1});
    QCOMPARE(support::line(form, "no").text(), QStringLiteral("17"));
    QVERIFY(bar.isHidden());
    form.setParent(nullptr);
}

/// A stored row by its key, a new one by what was typed; nothing personal and no code of a village.
void FormTypingTest::unfinishedRowsAreNamed()
{
    storage::Database &database = m_desk->session().database();
    const catalogue::Table &households = catalogue::table(catalogue::TableId::Household);
    const auto names = [&database] {
        QStringList all;
        const auto unfinished = records::allUnfinished(database, {catalogue::TableId::Household});
        for (const records::Unfinished &each : *unfinished)
            all += records::nameOf(each);
        return all;
    };
    const std::map<int, QString> place{{households.column("village"), QString::fromLatin1(village)}};
    QVERIFY(records::keepTyped(database, {catalogue::TableId::Household, m_second},
                               {{households.column("phone"), QString()}}));
    QVERIFY(records::keepTyped(database, {catalogue::TableId::Household}, place));
    QCOMPARE(names(), (QStringList{catalogue::title(households),
                                   QString(catalogue::title(households) + QStringLiteral(" “2”"))}));
    std::map<int, QString> named = place;
    named[records::headColumn] = QStringLiteral("单小妹");
    QVERIFY(records::keepTyped(database, {catalogue::TableId::Household}, named));
    QCOMPARE(names().constFirst(), QString(catalogue::title(households) + QStringLiteral(" “单小妹”")));
}

void FormTypingTest::roundedNumberIsAskedAbout()
{
    support::AnswersInUse answers;
    answers.isAgreeing = false;
    const auto head = m_desk->number("SELECT id FROM member WHERE name = '单雄信'");
    RecordForm form(m_desk->session().ledger(), catalogue::table(catalogue::TableId::Member));
    m_desk->session().ledger().masking().setOn(false);
    form.showRow(head);
    support::enter(support::line(form, "identity"), "440102197001010000");
    QCOMPARE(answers.questions.size(), 1);
    QVERIFY(values::isBlank(m_desk->stored(catalogue::TableId::Member, head, "identity")));
    answers.isAgreeing = true;
    QTest::keyClick(&support::line(form, "identity"), Qt::Key_Return);
    QCOMPARE(m_desk->stored(catalogue::TableId::Member, head, "identity"),
             values::Value(std::string("440102197001010000")));
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
    RecordForm form(m_desk->session().ledger(), catalogue::table(catalogue::TableId::Household));
    m_desk->session().ledger().masking().setOn(false);
    form.showRow(m_first);
    QLineEdit &line = support::line(form, column.constData());
    const FieldEditor &editor =
        *form.editor(catalogue::table(catalogue::TableId::Household).column(column.constData()));
    support::enter(line, before.constData());
    const auto stored = [&] {
        return m_desk->stored(catalogue::TableId::Household, m_first, column.constData());
    };
    QCOMPARE(stored(), values::Value(before.toStdString()));
    support::enter(line, typed.constData());
    QCOMPARE(stored(), values::Value(before.toStdString()));
    QVERIFY(!editor.problem().isEmpty());
    line.clear();
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(values::isBlank(stored()), column != "identified_on");
}

void FormTypingTest::suggestionsAloneAreNoRow()
{
    const catalogue::Table &standards = catalogue::table(catalogue::TableId::Standard);
    RecordForm form(m_desk->session().ledger(), standards);
    form.begin({}, {{standards.column("year"), QStringLiteral("2019")}});
    QVERIFY(!form.isDrafting());
    form.begin({}, {{standards.column("year"), QStringLiteral("2020")}});
    QCOMPARE(support::line(form, "year").text(), QStringLiteral("2020"));
    QCOMPARE(m_desk->number("SELECT count(*) FROM standard"), 0);
}

} // namespace chulie::forms

QTEST_MAIN(chulie::forms::FormTypingTest)
#include "formtyping_test.moc"
