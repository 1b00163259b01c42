#include "models/backups/backups.h"
#include "models/storage/database.h"
#include "models/storage/migrations.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>

namespace chulie::storage {

/// What becomes of the file: made for its owner alone, left whole when closed, and refused in one sentence,
/// not a byte of it changed, where it is no ledger of ours.
class DatabaseTest : public QObject
{
    Q_OBJECT
private slots:
    void modeAndClosing();
    void makesNothingOverAnotherFile();
    void refused_data();
    void refused();
    void noFile_data();
    void noFile();
    void flippedBits();
    void olderIsSetAside();
    void failedWriteLeavesNothing();

private:
    /// A closed ledger with a village in it.
    QString ledgerFile(const QString &name) const;

    support::Folder m_folder;
};

namespace {

constexpr auto insertVillage = "INSERT INTO village (code, name, town, county, type) "
                               "VALUES ('441623104200', '枫围村', '镇', '县', '相对贫困村')";
constexpr auto countVillages = "SELECT count(*) FROM village";

/// Runs \a sql on the file at \a path behind the program's back.
void runBare(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_close(handle), SQLITE_OK);
}

bool isOneSentence(const QString &message)
{
    return !message.isEmpty() && !message.contains(u'\n') && message.size() < 300 && message.endsWith(u'.');
}

/// The four bytes at \a offset of a SQLite header, set to \a number.
QByteArray withHeader(QByteArray bytes, int offset, quint32 number)
{
    for (int i = 0; i < 4; ++i)
        bytes[offset + i] = static_cast<char>(number >> (8 * (3 - i)));
    return bytes;
}

/// Opens the file at \a path and reads every row of every table; the reason where that failed.
QString readAll(const QString &path)
{
    const auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return database.failure().message;
    const auto done = (*database)->read([&] {
        for (const catalogue::Table &table : catalogue::allTables()) {
            Statement select(**database, std::string("SELECT * FROM ") + table.name);
            while (select.next())
                for (std::size_t i = 0; i <= table.columns.size(); ++i)
                    static_cast<void>(select.value(static_cast<int>(i)));
        }
    });
    return done ? QString() : done.failure().message;
}

} // namespace

QString DatabaseTest::ledgerFile(const QString &name) const
{
    QString path = m_folder.path(name);
    QFile::remove(path);
    const auto database = Database::open(path, Database::Mode::Create);
    if (!database || !(*database)->write([&] { (*database)->execute(insertVillage); }))
        qFatal("no ledger");
    return path;
}

void DatabaseTest::modeAndClosing()
{
    const QString path = m_folder.path(QStringLiteral("new.chulie"));
    {
        const auto database = Database::open(path, Database::Mode::Create);
        QVERIFY(database);
        QVERIFY((*database)->write([&] { (*database)->execute(insertVillage); }));
        QVERIFY(QFileInfo::exists(path + QStringLiteral("-wal")));
        struct stat status
        {
        };
        QCOMPARE(stat(path.toLocal8Bit().constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600U);
        QCOMPARE(stat((path + QStringLiteral("-wal")).toLocal8Bit().constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600U);
    }
    QVERIFY(!QFileInfo::exists(path + QStringLiteral("-wal")));
    QVERIFY(!QFileInfo::exists(path + QStringLiteral("-shm")));
    const QString sent = m_folder.write(QStringLiteral("sent.chulie"), support::Folder::read(path));
    const auto database = Database::open(sent, Database::Mode::ReadWrite);
    QVERIFY(database);
    Statement count(**database, countVillages);
    QVERIFY(count.next());
    QCOMPARE(count.integer(0), 1);
}

void DatabaseTest::makesNothingOverAnotherFile()
{
    const QString path = m_folder.write(QStringLiteral("letter.txt"), "dear all");
    const auto database = Database::open(path, Database::Mode::Create);
    QVERIFY(!database);
    QVERIFY2(isOneSentence(database.failure().message), qPrintable(database.failure().message));
    QCOMPARE(support::Folder::read(path), QByteArray("dear all"));
}

void DatabaseTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray ledger = support::Folder::read(ledgerFile(QStringLiteral("good.chulie")));
    const QString notOurs = QStringLiteral("is not a Chulie ledger");
    const QString damaged = QStringLiteral("is damaged");
    QTest::newRow("an empty file") << QByteArray() << notOurs;
    QTest::newRow("a letter") << QByteArray("dear all\n").repeated(100) << notOurs;
    QTest::newRow("a table") << QByteArray("\xEF\xBB\xBF村编码,村名\r\n") << notOurs;
    QTest::newRow("a header without a file") << QByteArray("SQLite format 3\0", 16) << notOurs;
    QTest::newRow("another program's SQLite file") << withHeader(ledger, 68, 0x12345678) << notOurs;
    QTest::newRow("newer") << withHeader(ledger, 60, 1000) << QStringLiteral("newer version");
    QTest::newRow("a version beyond reason")
        << withHeader(ledger, 60, 0xffffffff) << QStringLiteral("newer version");
    QTest::newRow("cut off after the header") << ledger.left(100) << damaged;
    QTest::newRow("cut off in a page") << ledger.left(4096 * 3 + 17) << damaged;
    QTest::newRow("cut off between pages") << ledger.left(4096 * 5) << damaged;
    QTest::newRow("an impossible page size")
        << QByteArray(ledger).replace(16, 2, QByteArray("\0\3", 2)) << damaged;
    QTest::newRow("zeros behind the header")
        << ledger.left(100) + QByteArray(ledger.size() - 100, '\0') << damaged;
}

void DatabaseTest::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString path = m_folder.write(QStringLiteral("refused.chulie"), bytes);
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        const auto database = Database::open(path, mode);
        QVERIFY(!database);
        const QString message = database.failure().message;
        QVERIFY2(message.contains(says) && isOneSentence(message), qPrintable(message));
        QCOMPARE(support::Folder::read(path), bytes);
        QCOMPARE(QDir(m_folder.path(QString())).entryList({QStringLiteral("refused.chulie?*")}),
                 QStringList());
    }
}

void DatabaseTest::noFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no name") << QString();
    QTest::newRow("nothing there") << m_folder.path(QStringLiteral("nothing.chulie"));
    QTest::newRow("a folder") << m_folder.path(QString());
    QTest::newRow("a folder that is a file")
        << m_folder.write(QStringLiteral("f"), "x") + QStringLiteral("/l");
    const QString pipe = m_folder.path(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    QTest::newRow("a pipe") << pipe;
    const QString loop = m_folder.path(QStringLiteral("loop"));
    QVERIFY(QFile::link(loop, loop));
    QTest::newRow("a link to itself") << loop;
}

void DatabaseTest::noFile()
{
    QFETCH(QString, path);
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        const auto database = Database::open(path, mode);
        QVERIFY(!database);
        QVERIFY2(isOneSentence(database.failure().message), qPrintable(database.failure().message));
    }
    if (path.isEmpty() || !QFileInfo::exists(path))
        return;
    const auto database = Database::open(path, Database::Mode::Create);
    QVERIFY(!database);
    QVERIFY2(isOneSentence(database.failure().message), qPrintable(database.failure().message));
}

/// A flipped bit is seen or does no harm: never a crash, and a file that is refused is left as it is.
void DatabaseTest::flippedBits()
{
    const QByteArray ledger = support::Folder::read(ledgerFile(QStringLiteral("bits.chulie")));
    for (qsizetype at = 0; at < ledger.size(); at += at < 200 ? 1 : 977) {
        QByteArray bytes = ledger;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
        const QString path = m_folder.write(QStringLiteral("flipped.chulie"), bytes);
        const QString refused = readAll(path);
        if (refused.isEmpty())
            continue;
        QVERIFY2(isOneSentence(refused), qPrintable(refused));
        QCOMPARE(support::Folder::read(path), bytes);
    }
}

/// An older ledger is migrated only after a back-up of it was made, for its owner alone.
void DatabaseTest::olderIsSetAside()
{
    const QString path = m_folder.path(QStringLiteral("old.chulie"));
    const QByteArray oldest = "PRAGMA application_id = 1130919276;" + migrations().front() +
                              "PRAGMA user_version = 1; INSERT INTO standard (id, year) VALUES (1, 2019);";
    runBare(path, oldest.constData());
    const auto refused = Database::open(path, Database::Mode::ReadOnly);
    QVERIFY(!refused);
    QVERIFY2(refused.failure().message.contains(QStringLiteral("Open it once in the window")),
             qPrintable(refused.failure().message));
    const auto database = Database::open(path, Database::Mode::ReadWrite);
    QVERIFY2(database, database ? "" : qPrintable(database.failure().message));
    const auto copies = backups::listed(path);
    QCOMPARE(copies.size(), 1);
    struct stat status
    {
    };
    QCOMPARE(stat(copies.first().path.toLocal8Bit().constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0600U);
    Statement version(**database, "PRAGMA user_version");
    QVERIFY(version.next());
    QCOMPARE(version.integer(0), static_cast<std::int64_t>(migrations().size()));
}

void DatabaseTest::failedWriteLeavesNothing()
{
    const auto database =
        Database::open(ledgerFile(QStringLiteral("write.chulie")), Database::Mode::ReadWrite);
    QVERIFY(database);
    const auto failed = (*database)->write([&] {
        (*database)->execute("UPDATE village SET name = '塘村'");
        (*database)->execute(insertVillage); // the code is taken
    });
    QVERIFY(!failed);
    Statement names(**database, "SELECT name FROM village");
    QVERIFY(names.next());
    QCOMPARE(names.text(0), std::string_view("枫围村"));
}

} // namespace chulie::storage

QTEST_GUILESS_MAIN(chulie::storage::DatabaseTest)
#include "database_test.moc"
