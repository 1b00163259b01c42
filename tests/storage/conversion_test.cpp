#include "models/backups/backups.h"
#include "models/vfs/page.h"
#include "tests/support/files.h"
#include "tests/support/plainfile.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

namespace chulie::storage {

namespace {

constexpr auto opening = "--open";

/// Opens the ledger at \a path as any command does.
int openLedger(const QString &path)
{
    return ledger::Ledger::open(path) ? 0 : 1;
}

bool isConverted(const QString &path)
{
    return support::Folder::read(path).at(20) == vfs::reservedSize;
}

} // namespace

/// Ledgers of before get pages with checks when they are first opened for writing.
class ConversionTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keepsEverything();
    void keepsALinkAndItsRights();
    void waitsForOthers();
    void killedInTheMiddle();

private:
    std::unique_ptr<support::Folder> m_folder;
    QString m_path;
};

void ConversionTest::init()
{
    m_folder = std::make_unique<support::Folder>();
    m_path = m_folder->path(QStringLiteral("old.chulie"));
}

void ConversionTest::keepsEverything()
{
    support::makeUnchecked(m_path, 100);
    QVERIFY(!isConverted(m_path));
    const auto before = support::dump(m_path);
    QVERIFY(before && !isConverted(m_path));
    const auto after = support::dump(m_path, Database::Mode::ReadWrite);
    QVERIFY2(after, after ? "" : qPrintable(after.failure().message));
    QCOMPARE(*after, *before);
    QVERIFY(isConverted(m_path));
    QCOMPARE(backups::listed(m_path).size(), 1);
    QCOMPARE(QDir(QFileInfo(m_path).path())
                 .entryList({QStringLiteral("*old.chulie*")}, QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("old.chulie")});
    // Only the first time.
    QCOMPARE(*support::dump(m_path, Database::Mode::ReadWrite), *after);
    QCOMPARE(backups::listed(m_path).size(), 1);
}

void ConversionTest::keepsALinkAndItsRights()
{
    const QString target = m_folder->path(QStringLiteral("target.chulie"));
    support::makeUnchecked(target, 5);
    QVERIFY(QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    QVERIFY(QFile::link(target, m_path));
    QVERIFY(support::dump(m_path, Database::Mode::ReadWrite));
    QVERIFY(QFileInfo(m_path).isSymLink());
    QVERIFY(isConverted(target));
    struct stat status
    {
    };
    QCOMPARE(stat(target.toLocal8Bit().constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0640U);
}

/// Another program has the ledger open: it is opened as it is, and converted another time.
void ConversionTest::waitsForOthers()
{
    support::makeUnchecked(m_path, 5);
    QProcess other;
    other.start(QStringLiteral("sqlite3"), {m_path});
    QVERIFY(other.waitForStarted());
    other.write("SELECT count(*) FROM village;\n");
    QVERIFY(other.waitForReadyRead());
    {
        const auto database = Database::open(m_path, Database::Mode::ReadWrite);
        QVERIFY2(database, database ? "" : qPrintable(database.failure().message));
        QVERIFY((*database)->write([&] { (*database)->execute("UPDATE village SET name = 'x'"); }));
    }
    QVERIFY(!isConverted(m_path));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    const auto all = support::dump(m_path, Database::Mode::ReadWrite);
    QVERIFY(all);
    QCOMPARE(all->count("|x|"), 5);
    QVERIFY(isConverted(m_path));
}

/// CHULIE_KILLS says how many times.
void ConversionTest::killedInTheMiddle()
{
    const int rounds = std::max(8, qEnvironmentVariableIntValue("CHULIE_KILLS"));
    support::makeUnchecked(m_path, 3000);
    const QByteArray old = support::Folder::read(m_path);
    const auto whole = support::dump(m_path, Database::Mode::ReadWrite);
    QVERIFY(whole);
    int unconverted = 0;
    for (int round = 0; round < rounds; ++round) {
        m_folder->write(QStringLiteral("old.chulie"), old);
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {QLatin1StringView(opening), m_path});
        QVERIFY(program.waitForStarted());
        QTest::qSleep(5 + 613 * round / rounds);
        kill(static_cast<pid_t>(program.processId()), SIGKILL);
        QVERIFY(program.waitForFinished());
        unconverted += isConverted(m_path) ? 0 : 1;
        const auto ledger = ledger::Ledger::open(m_path);
        QVERIFY2(ledger, ledger ? "" : qPrintable(ledger.failure().message));
        QCOMPARE(support::dump((*ledger)->database()), *whole);
        QVERIFY(isConverted(m_path));
        QCOMPARE(QDir(QFileInfo(m_path).path())
                     .entryList({QStringLiteral("*.chulie-part*")}, QDir::Files | QDir::Hidden),
                 QStringList());
    }
    qInfo("killed %d times, %d before the ledger was converted", rounds, unconverted);
}

} // namespace chulie::storage

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (argc > 2 && QLatin1StringView(argv[1]) == QLatin1StringView(chulie::storage::opening))
        return chulie::storage::openLedger(QString::fromLocal8Bit(argv[2]));
    chulie::storage::ConversionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "conversion_test.moc"
