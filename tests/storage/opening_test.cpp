#include "tests/support/example.h"
#include "tests/support/files.h"
#include "tests/support/plainfile.h"

#include <QTest>

#include <unistd.h>

namespace chulie::storage {

/// A stranger's file is looked at before anything in it runs; where nothing can be written, a ledger can
/// still be read.
class OpeningTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void strangersAreRefused_data();
    void strangersAreRefused();
    void statisticsAreNoStrangers();
    void readsWhereNothingCanBeWritten_data();
    void readsWhereNothingCanBeWritten();
    void readsALogWhereNothingCanBeWritten();

private:
    support::Folder m_folder;
    QString m_example;
    QString m_path;
};

void OpeningTest::initTestCase()
{
    const auto ledger = support::exampleLedger(m_folder);
    QVERIFY(ledger);
    m_example = ledger->path();
}

void OpeningTest::init()
{
    m_path = m_folder.path(QStringLiteral("opened.chulie"));
    QFile::remove(m_path);
    QVERIFY(QFile::copy(m_example, m_path));
}

void OpeningTest::strangersAreRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *sql, const char *named) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(named);
    };
    row("a trigger that rewrites accounts",
        "CREATE TRIGGER t AFTER UPDATE ON household BEGIN UPDATE household SET account = '1'; END", "t");
    row("an endless view",
        "DROP VIEW household_head; CREATE VIEW household_head AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
        "SELECT i + 1 FROM n) SELECT i AS household, i AS member, 'x' AS name FROM n",
        "household_head");
    row("a table more", "CREATE TABLE extra (id INTEGER)", "extra");
    row("an index less", "DROP INDEX household_village", "household_village");
    row("a changed table", "ALTER TABLE standard ADD COLUMN more TEXT", "standard");
    row("an older form than it says", "PRAGMA user_version = 1", "");
}

void OpeningTest::strangersAreRefused()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, named);
    QCOMPARE(support::runUnrecorded(m_path, sql), QByteArray());
    const QByteArray before = support::Folder::read(m_path);
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        const auto database = Database::open(m_path, mode);
        QVERIFY(!database);
        QVERIFY2(database.failure().message.contains(m_path) && database.failure().message.contains(named),
                 qPrintable(database.failure().message));
    }
    QCOMPARE(support::Folder::read(m_path), before);
}

void OpeningTest::statisticsAreNoStrangers()
{
    QCOMPARE(support::runUnrecorded(m_path, "ANALYZE"), QByteArray());
    const auto database = Database::open(m_path, Database::Mode::ReadWrite);
    QVERIFY2(database, database ? "" : qPrintable(database.failure().message));
}

void OpeningTest::readsWhereNothingCanBeWritten_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("the file") << false;
    QTest::newRow("the file and its folder") << true;
}

/// Root may write everywhere, so that the permissions are those of somebody else meanwhile.
void OpeningTest::readsWhereNothingCanBeWritten()
{
    QFETCH(const bool, folder);
    constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    constexpr auto open = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    constexpr uid_t nobody = 65534;
    const QString place = QFileInfo(m_path).path();
    const uid_t self = geteuid();
    QVERIFY(QFile::setPermissions(m_path, readable));
    QVERIFY(QFile::setPermissions(place, folder ? open : open | QFile::WriteOwner | QFile::WriteOther));
    if (self == 0)
        QCOMPARE(seteuid(nobody), 0);
    {
        const auto database = Database::open(m_path, Database::Mode::ReadWrite);
        QVERIFY2(database, database ? "" : qPrintable(database.failure().message));
        Statement count(**database, "SELECT count(*) FROM household");
        QVERIFY(count.next() && count.integer(0) > 0);
        count.reset();
        const auto written = (*database)->write([&] { (*database)->execute("DELETE FROM evaluation"); });
        QVERIFY(!written);
    }
    if (self == 0)
        QCOMPARE(seteuid(self), 0);
    QVERIFY(QFile::setPermissions(place, open | QFile::WriteOwner));
}

/// What a killed program left in the log is read from a copy, of which nothing is left.
void OpeningTest::readsALogWhereNothingCanBeWritten()
{
    const QString place = m_folder.path(QStringLiteral("medium"));
    const QString left = place + QStringLiteral("/left.chulie");
    QVERIFY(QDir().mkpath(place));
    {
        const auto database = Database::open(m_path, Database::Mode::ReadWrite);
        QVERIFY(database);
        QVERIFY((*database)->write([&] { (*database)->execute("UPDATE village SET secretary = '新来'"); }));
        QVERIFY(QFile::copy(m_path, left));
        QVERIFY(QFile::copy(m_path + QStringLiteral("-wal"), left + QStringLiteral("-wal")));
    }
    for (const QString &file : {left, QString(left + QStringLiteral("-wal"))})
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                          QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(place, readable));
    QVERIFY(QFile::setPermissions(m_folder.path(QString()), readable | QFile::WriteOwner));
    const auto temporary = [] { return QDir::temp().entryList({QStringLiteral("opening_test-*")}); };
    const QStringList before = temporary();
    const uid_t self = geteuid();
    if (self == 0)
        QCOMPARE(seteuid(65534), 0);
    {
        const auto database = Database::open(left, Database::Mode::ReadWrite);
        QVERIFY2(database, database ? "" : qPrintable(database.failure().message));
        QCOMPARE(temporary(), before);
        Statement count(**database, "SELECT count(*) FROM village WHERE secretary <> '新来'");
        QVERIFY(count.next());
        QCOMPARE(count.integer(0), std::int64_t(0));
        count.reset();
        QVERIFY(!(*database)->write([&] { (*database)->execute("DELETE FROM evaluation"); }));
        QCOMPARE((*database)->path(), left);
    }
    if (self == 0)
        QCOMPARE(seteuid(self), 0);
    QVERIFY(QFile::setPermissions(place, readable | QFile::WriteOwner));
    QCOMPARE(QDir(place).entryList(QDir::Files).size(), 2);
}

} // namespace chulie::storage

QTEST_GUILESS_MAIN(chulie::storage::OpeningTest)
#include "opening_test.moc"
