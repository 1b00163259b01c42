#include "models/history/entryquery.h"
#include "models/history/entrywords.h"
#include "models/history/undo.h"
#include "models/language.h"
#include "models/pictures/pictures.h"
#include "models/places/start.h"
#include "tests/support/files.h"
#include "tests/support/pictures.h"

#include <QTest>

namespace chulie::history {

/// What is found in the history, and in which words.
class ChronicleTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void tells();
    void namesActs();
    void countsWhatElseAnActDid();
    void undoAndRedoAreNamed();
    void newestComesFirst();
    void picturesAreNamed();

private:
    void addVillage(const char *code, const char *name);
    [[nodiscard]] std::vector<std::int64_t> found(const EntryQuery &query) const
    {
        return *findEntries(m_ledger->database(), query);
    }

    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger = m_folder.newLedger();
    std::int64_t m_household = 0;
    std::int64_t m_import = 0;
};

void ChronicleTest::addVillage(const char *code, const char *name)
{
    QVERIFY(places::startVillage(*m_ledger, {QString::fromUtf8(name), QStringLiteral("甲镇"),
                                             QStringLiteral("乙县"), true, QString::fromLatin1(code)}));
}

/// Two villages (甲, 乙), a household with a member imported into the first, its telephone edited, the member
/// removed.
void ChronicleTest::initTestCase()
{
    models::setLanguage(QStringLiteral("en"));
    m_ledger->setAuthor(QStringLiteral("张三"));
    addVillage("990101100201", "甲村");
    addVillage("990102100201", "乙村");
    m_ledger->setAuthor(QStringLiteral("李四"));
    std::int64_t member = 0;
    const auto imported =
        m_ledger->act(QStringLiteral("import"), [&](journal::Act &act) -> values::Result<void> {
            act.readFrom({QStringLiteral("户.csv")});
            m_household =
                act.insert(catalogue::table(catalogue::TableId::Household),
                           std::vector<values::Value>{
                               std::string("0012"), std::int64_t{1}, {}, {}, {}, std::string("2018-01-01")});
            member = act.insert(catalogue::table(catalogue::TableId::Member),
                                std::vector<values::Value>{m_household,
                                                           std::string("黎小燕"),
                                                           std::string("护照:E1234567"),
                                                           {},
                                                           {},
                                                           std::string("户主")});
            m_import = act.id();
            return {};
        });
    QVERIFY(imported);
    const catalogue::Table &household = catalogue::table(catalogue::TableId::Household);
    const auto edited = m_ledger->act(QStringLiteral("form"), [&](journal::Act &act) -> values::Result<void> {
        act.edit(household, m_household, household.column("phone"), std::string("13800001234"));
        return {};
    });
    QVERIFY(edited);
    const auto removed =
        m_ledger->act(QStringLiteral("remove"), [&](journal::Act &act) -> values::Result<void> {
            act.remove(catalogue::table(catalogue::TableId::Member), member);
            return {};
        });
    QVERIFY(removed);
}

void ChronicleTest::finds_data()
{
    QTest::addColumn<EntryQuery>("query");
    QTest::addColumn<int>("count");
    const QDate today = QDate::currentDate();
    QTest::newRow("all") << EntryQuery{} << 6;
    QTest::newRow("one author") << EntryQuery{.author = QStringLiteral("张三")} << 2;
    QTest::newRow("nobody") << EntryQuery{.author = QStringLiteral("王五")} << 0;
    QTest::newRow("imports") << EntryQuery{.command = QStringLiteral("import")} << 2;
    QTest::newRow("a table") << EntryQuery{.table = catalogue::TableId::Household} << 2;
    QTest::newRow("an act's table") << EntryQuery{.command = QStringLiteral("form"),
                                                  .table = catalogue::TableId::Household}
                                    << 1;
    QTest::newRow("since yesterday") << EntryQuery{.from = today.addDays(-1)} << 6;
    QTest::newRow("since tomorrow") << EntryQuery{.from = today.addDays(2)} << 0;
    QTest::newRow("until yesterday") << EntryQuery{.to = today.addDays(-2)} << 0;
    QTest::newRow("text in a row") << EntryQuery{.text = "13800001234"} << 4;
    QTest::newRow("a household's number with what hangs on it") << EntryQuery{.text = "0012"} << 4;
    QTest::newRow("the name of one removed") << EntryQuery{.text = "黎小燕"} << 2;
    QTest::newRow("text and author") << EntryQuery{.author = QStringLiteral("张三"), .text = "0012"} << 0;
    QTest::newRow("a county") << EntryQuery{.region = "990101"} << 5;
    QTest::newRow("the other county") << EntryQuery{.region = "990102"} << 1;
    QTest::newRow("a record with its removed member")
        << EntryQuery{.recordTable = catalogue::TableId::Household, .record = m_household} << 4;
    QTest::newRow("an act") << EntryQuery{.act = m_import} << 2;
}

void ChronicleTest::finds()
{
    QFETCH(EntryQuery, query);
    QFETCH(int, count);
    QCOMPARE(static_cast<int>(found(query).size()), count);
}

void ChronicleTest::tells()
{
    const auto entries = found({.command = QStringLiteral("form"), .table = catalogue::TableId::Household});
    const auto entry =
        m_ledger->database().read([&] { return EntryWords(m_ledger->database()).of(entries.front()); });
    QVERIFY(entry);
    QCOMPARE(entry->author, QStringLiteral("李四"));
    QCOMPARE(entry->record, QStringLiteral("0012"));
    QCOMPARE(entry->what(), QStringLiteral("Telephone"));
    QCOMPARE(entry->before(true), QString());
    QCOMPARE(entry->after(true), QStringLiteral("13*********"));
    QCOMPARE(entry->after(false), QStringLiteral("13800001234"));
    const auto gone = m_ledger->database().read([&] {
        return EntryWords(m_ledger->database()).of(found({.command = QStringLiteral("remove")}).front());
    });
    QCOMPARE(gone->what(), QStringLiteral("removed"));
    QCOMPARE(gone->record, QStringLiteral("0012 · 黎小燕"));
}

void ChronicleTest::namesActs()
{
    const auto words =
        m_ledger->database().read([&] { return history::actInWords(m_ledger->database(), m_import); });
    QVERIFY(words->contains(QStringLiteral("户.csv")));
}

void ChronicleTest::countsWhatElseAnActDid()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("many.chulie"));
    std::int64_t id = 0;
    const auto done = ledger->act(QStringLiteral("form"), [&](journal::Act &act) -> values::Result<void> {
        const catalogue::Table &village = catalogue::table(catalogue::TableId::Village);
        for (std::int64_t code = 990101100200; code <= 990101101400; ++code)
            act.insert(village, std::vector<values::Value>{std::to_string(code), std::string("甲村"),
                                                           std::string("甲镇"), std::string("乙县"),
                                                           std::string("相对贫困村")});
        id = act.id();
        return {};
    });
    QVERIFY(done);
    const auto words = ledger->database().read([&] { return history::actInWords(ledger->database(), id); });
    QVERIFY2(words->endsWith(QStringLiteral(", and 1,200 more")), qPrintable(*words));
}

/// The undo of an undo does the act again, and the undo of that takes it back once more.
void ChronicleTest::undoAndRedoAreNamed()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("undone.chulie"));
    storage::Database &database = ledger->database();
    const auto done = ledger->act(QStringLiteral("form"), [&](journal::Act &act) -> values::Result<void> {
        act.insert(catalogue::table(catalogue::TableId::Village),
                   std::vector<values::Value>{std::string("990101100201"), std::string("甲村"),
                                              std::string("甲镇"), std::string("乙县"),
                                              std::string("相对贫困村")});
        return {};
    });
    QVERIFY(done);
    QVERIFY(!history::choices(database)->commands.contains(QStringLiteral("redo")));
    const auto newest = [&] {
        return *database.read([&] { return EntryWords(database).of(findEntries(database, {})->front()); });
    };
    for (const char *doing : {"undo", "redo", "undo"}) {
        QVERIFY(history::undo(*ledger, newest().act));
        QCOMPARE(newest().command, QLatin1StringView(doing));
        QCOMPARE(commandWords(newest().command), QLatin1StringView(doing));
    }
    QVERIFY(history::choices(database)->commands.contains(QStringLiteral("redo")));
    QCOMPARE(findEntries(database, {.command = QStringLiteral("undo")})->size(), std::size_t(2));
    QCOMPARE(findEntries(database, {.command = QStringLiteral("redo")})->size(), std::size_t(1));
}

void ChronicleTest::newestComesFirst()
{
    const auto all = found({});
    QVERIFY(std::ranges::is_sorted(all, std::greater<>()));
    const auto first = history::findEntries(m_ledger->database(), {}, 2);
    QCOMPARE(first->size(), std::size_t(2));
    QCOMPARE(first->front(), all.front());
}

/// By what is on them or by their file, never by the digest of their bytes.
void ChronicleTest::picturesAreNamed()
{
    const pictures::NewPicture picture{.bytes = support::png(), .file = QStringLiteral("屋顶.png")};
    const auto rows =
        pictures::attach(*m_ledger, {catalogue::TableId::Household, m_household}, {&picture, 1});
    QVERIFY(rows);
    const auto worded = [&] {
        return *m_ledger->database().read([&] {
            return EntryWords(m_ledger->database()).of(found({.command = QStringLiteral("attach")}).front());
        });
    };
    QCOMPARE(worded().record, QStringLiteral("屋顶.png · 0012"));
    const std::string digest = pictures::find(m_ledger->database(), rows->front())->content;
    QVERIFY(!worded().after(false).contains(QString::fromStdString(digest)));
    QVERIFY(pictures::describe(*m_ledger, rows->front(), QStringLiteral("新屋顶"), {}));
    QCOMPARE(worded().record, QStringLiteral("新屋顶 · 0012"));
    QVERIFY(pictures::remove(*m_ledger, *rows));
    QCOMPARE(worded().record, QString::fromStdString(digest.substr(0, 8)) + QStringLiteral(" · 0012"));
}

} // namespace chulie::history

QTEST_GUILESS_MAIN(chulie::history::ChronicleTest)
#include "entrywords_test.moc"
