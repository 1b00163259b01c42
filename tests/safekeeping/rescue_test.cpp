#include "models/safekeeping/rescue.h"

#include "models/backups/backups.h"
#include "models/history/undo.h"
#include "models/safekeeping/check.h"
#include "models/safekeeping/protection.h"
#include "tests/support/example.h"
#include "tests/support/files.h"
#include "tests/support/plainfile.h"
#include "tests/support/protectedledger.h"
#include "tests/support/rows.h"

#include <QDir>
#include <QTest>

#include <set>

namespace chulie::safekeeping {

/// What becomes of a ledger that is damaged, or that another program changed: the last back-up with all that
/// can be read of what came since, or what can be read alone.
class RescueTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void aStrangersLedgerIsRead_data();
    void aStrangersLedgerIsRead();
    void nothingStrangeRuns_data();
    void nothingStrangeRuns();
    void whatCameSinceTheBackupIsAdded_data();
    void whatCameSinceTheBackupIsAdded();
    void withoutABackupTheRestIsRead();
    void aCutFileIsReadAsFarAsItGoes();
    void whereNothingCanBeReadTheBackupIsLeft();

private:
    /// Overwrites every \a nth page of the entries but the last two.
    void damageEntries(std::size_t nth) const;
    static void isSound(const QString &path);

    keys::CheapCosts m_cheap;
    support::Folder m_folder;
    QString m_example;
    QString m_path;
    QString m_new;
    std::string m_contents; ///< of the example
    int m_round = 0;
};

namespace {

constexpr auto selectLeaves =
    "SELECT pageno FROM dbstat WHERE name = 'entry' AND pagetype = 'leaf' ORDER BY pageno";
constexpr auto countActs = "SELECT count(*) FROM act WHERE command <> 'merge'";

void overwrite(const QString &path, const std::set<std::int64_t> &pages)
{
    const qint64 head = protection::isSealed(path) ? 4096 : 0;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (const std::int64_t page : pages)
        QVERIFY(file.seek(head + (page - 1) * 4096) && file.write(QByteArray(512, 'x')) == 512);
}

} // namespace

void RescueTest::initTestCase()
{
    const auto ledger = support::exampleLedger(m_folder);
    QVERIFY(ledger);
    m_example = ledger->path();
    m_contents = support::contents(*ledger);
}

void RescueTest::init()
{
    const QString name = QStringLiteral("%1.chulie").arg(++m_round);
    m_path = m_folder.path(name);
    m_new = m_folder.path(QStringLiteral("new-") + name);
    QVERIFY(QFile::copy(m_example, m_path));
}

void RescueTest::isSound(const QString &path)
{
    const auto database = storage::LedgerFile(path).open();
    QVERIFY(database);
    const auto flaws = checkLedger(**database);
    QVERIFY(flaws);
    for (const Flaw &flaw : *flaws)
        qWarning("%s %s", flaw.row.c_str(), qPrintable(flaw.reason));
    QVERIFY(flaws->empty());
}

void RescueTest::damageEntries(std::size_t nth) const
{
    std::vector<std::int64_t> leaves;
    {
        const auto database = storage::LedgerFile(m_path).forReading().open();
        QVERIFY(database);
        for (storage::Statement select(**database, selectLeaves); select.next();)
            leaves.push_back(select.integer(0));
    }
    std::set<std::int64_t> pages;
    for (std::size_t i = 1; i + 2 < leaves.size(); i += nth)
        pages.insert(leaves[i]);
    QVERIFY(pages.size() > 1);
    overwrite(m_path, pages);
}

void RescueTest::aStrangersLedgerIsRead_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("isPlain"); // written by a program that gives pages no checks
    QTest::newRow("a trigger, without checks of pages")
        << QByteArray("CREATE TRIGGER thief AFTER INSERT ON household BEGIN SELECT 1; END; "
                      "CREATE INDEX other ON entry (tbl)")
        << true;
    QTest::newRow("a trigger") << QByteArray("CREATE TRIGGER thief AFTER INSERT ON household BEGIN "
                                             "UPDATE household SET account = 'thief'; END")
                               << false;
    QTest::newRow("a table, an index and a view")
        << QByteArray("CREATE TABLE notes (text); CREATE INDEX other ON household (account); "
                      "CREATE VIEW all_members AS SELECT * FROM member")
        << false;
    QTest::newRow("a table less") << QByteArray("DROP TABLE evaluation") << false;
}

void RescueTest::aStrangersLedgerIsRead()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const bool, isPlain);
    QCOMPARE(isPlain ? support::runPlain(m_path, sql) : support::runUnrecorded(m_path, sql), QByteArray());
    const QByteArray before = support::Folder::read(m_path);
    const auto refused = ledger::Ledger::open(m_path);
    QVERIFY(!refused);
    const values::Failure cause = causeOf(m_path, refused.failure());
    QVERIFY2(isStrange(m_path, cause), qPrintable(cause.message));
    const auto rescued = rescue(m_path, {}, m_new);
    QVERIFY2(rescued, rescued ? "" : qPrintable(rescued.failure().message));
    QCOMPARE(rescued->lost, 0);
    QVERIFY(rescued->acts > 0);
    QCOMPARE(support::Folder::read(m_path), before);
    QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));
    const auto ledger = ledger::Ledger::open(m_new);
    QVERIFY(ledger);
    QCOMPARE(support::contents(**ledger), m_contents);
    isSound(m_new);
}

void RescueTest::nothingStrangeRuns_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("an endless view in place of a table") << QByteArray(
        "ALTER TABLE entry RENAME TO entry_before; CREATE VIEW entry AS WITH RECURSIVE n(id) AS "
        "(SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id, 1 act, 1 n, 0 kind, 1 tbl, id row, "
        "NULL vals FROM n");
    QTest::newRow("no history") << QByteArray("PRAGMA foreign_keys = OFF; DROP TABLE entry");
}

void RescueTest::nothingStrangeRuns()
{
    QFETCH(const QByteArray, sql);
    QCOMPARE(support::runUnrecorded(m_path, sql), QByteArray());
    QVERIFY(!ledger::Ledger::open(m_path));
    const auto rescued = rescue(m_path, {}, m_new);
    QVERIFY(!rescued);
    QVERIFY2(rescued.failure().message.startsWith(QStringLiteral("Nothing of the history")),
             qPrintable(rescued.failure().message));
    QVERIFY(!QFile::exists(m_new));
}

void RescueTest::whatCameSinceTheBackupIsAdded_data()
{
    QTest::addColumn<bool>("isProtected");
    QTest::newRow("unprotected") << false;
    QTest::newRow("protected") << true;
}

/// What the back-up holds is whole, whatever is damaged; of what came since, nothing is missing here: it lies
/// in a page of its own.
void RescueTest::whatCameSinceTheBackupIsAdded()
{
    QFETCH(const bool, isProtected);
    if (isProtected)
        QVERIFY(protection::set(m_path, support::passphrase) &&
                protection::unlock(m_path, support::passphrase));
    QVERIFY(backups::make(m_path));
    std::string contents;
    std::int64_t acts = 0;
    {
        const auto ledger = ledger::Ledger::open(m_path);
        QVERIFY(ledger);
        const std::int64_t before = support::numberOf(**ledger, countActs);
        QVERIFY(support::save(**ledger, catalogue::TableId::Standard,
                              {{"year", "2031"}, {"household_fen", "8699"}}) > 0);
        const std::int64_t row = support::numberOf(**ledger, "SELECT max(id) FROM household");
        QVERIFY(support::save(**ledger, catalogue::TableId::Household, {{"helper", "黎燕"}}, {}, row) > 0);
        QVERIFY(support::save(**ledger, catalogue::TableId::Standard,
                              {{"year", "2032"}, {"household_fen", "1"}}) > 0);
        const auto last = history::lastAct((*ledger)->database());
        QVERIFY(last && history::undo(**ledger, *last));
        contents = support::contents(**ledger);
        acts = support::numberOf(**ledger, countActs) - before;
    }
    damageEntries(3);
    const QByteArray damaged = support::Folder::read(m_path);
    const auto rescued = rescueInPlace(m_path, lastBackupOf(m_path));
    QVERIFY2(rescued, rescued ? "" : qPrintable(rescued.failure().message));
    QVERIFY2(rescued->unread.isEmpty(), qPrintable(rescued->unread));
    QCOMPARE(rescued->acts, acts);
    QCOMPARE(rescued->lost, 0);
    QCOMPARE(support::Folder::read(rescued->aside), damaged);
    QCOMPARE(protection::isSealed(m_path), isProtected);
    if (isProtected)
        QVERIFY(protection::unlock(m_path, support::passphrase));
    {
        const auto ledger = ledger::Ledger::open(m_path);
        QVERIFY(ledger);
        QCOMPARE(support::contents(**ledger), contents);
    }
    isSound(m_path);
    protection::forget(m_path);
    protection::forget(rescued->aside);
}

void RescueTest::withoutABackupTheRestIsRead()
{
    damageEntries(4);
    const auto rescued = rescueInPlace(m_path, {});
    QVERIFY2(rescued, rescued ? "" : qPrintable(rescued.failure().message));
    QVERIFY(rescued->lost > 0);
    QVERIFY(rescued->acts > 0);
    isSound(m_path);
    const auto ledger = ledger::Ledger::open(m_path);
    QVERIFY(ledger);
    QVERIFY(support::numberOf(**ledger, "SELECT count(*) FROM village") > 0);
}

void RescueTest::aCutFileIsReadAsFarAsItGoes()
{
    QFile file(m_path);
    QVERIFY(file.resize(file.size() / 4096 * 9 / 10 * 4096));
    const auto refused = ledger::Ledger::open(m_path);
    QVERIFY(!refused && isDamaged(m_path, refused.failure()));
    const auto rescued = rescueInPlace(m_path, {});
    QVERIFY2(rescued, rescued ? "" : qPrintable(rescued.failure().message));
    QVERIFY(rescued->acts > 0);
    isSound(m_path);
}

void RescueTest::whereNothingCanBeReadTheBackupIsLeft()
{
    QVERIFY(backups::make(m_path));
    const QString backup = lastBackupOf(m_path);
    overwrite(m_path, {1});
    const QByteArray damaged = support::Folder::read(m_path);
    QVERIFY(!rescue(m_path, {}, m_new));
    const auto refused = rescueInPlace(m_path, {});
    QVERIFY(!refused);
    QVERIFY2(refused.failure().message.contains(m_path), qPrintable(refused.failure().message));
    QCOMPARE(support::Folder::read(m_path), damaged);
    QVERIFY(!QFile::exists(m_new));
    const auto rescued = rescue(m_path, backup, m_new);
    QVERIFY2(rescued, rescued ? "" : qPrintable(rescued.failure().message));
    QVERIFY(!rescued->unread.isEmpty());
    const auto ledger = ledger::Ledger::open(m_new);
    QVERIFY(ledger);
    QCOMPARE(support::contents(**ledger), m_contents);
}

} // namespace chulie::safekeeping

QTEST_GUILESS_MAIN(chulie::safekeeping::RescueTest)
#include "rescue_test.moc"
