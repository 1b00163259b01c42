#include "models/backups/backups.h"
#include "models/history/undo.h"
#include "models/safekeeping/check.h"
#include "models/safekeeping/protection.h"
#include "models/safekeeping/restore.h"
#include "tests/support/files.h"
#include "tests/support/imports.h"
#include "tests/support/protectedledger.h"
#include "tests/support/rows.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <random>
#include <sys/types.h>
#include <utility>

namespace chulie::safekeeping {

namespace {

constexpr auto working = "--work";
constexpr int roundsOfALedger = 40;
const QString restoredName = QStringLiteral("restored.chulie");

std::int64_t countActs(storage::Database &database)
{
    storage::Statement count(database, "SELECT count(*) FROM act");
    return count.next() ? count.integer(0) : -1;
}

QString beside(const QString &path, const QString &name)
{
    return QFileInfo(path).dir().filePath(name);
}

/// Opens a ledger that a former run may have left protected.
values::Result<std::unique_ptr<ledger::Ledger>> openAny(const QString &path)
{
    if (protection::isLocked(path))
        if (const auto opened = protection::unlock(path, support::passphrase); !opened)
            return opened.failure();
    return ledger::Ledger::open(path);
}

/// Whether \a result of what is called \a name was reached; says why not.
template <typename T>
bool isDone(const char *name, const values::Result<T> &result)
{
    if (!result)
        std::fprintf(stderr, "%s: %s [%s]\n", name, qPrintable(result.failure().message),
                     qPrintable(result.failure().detail));
    return static_cast<bool>(result);
}

values::Result<void> undoLast(ledger::Ledger &ledger)
{
    const auto last = history::lastAct(ledger.database());
    if (!last)
        return last.failure();
    if (*last == 0)
        return {};
    const auto undone = history::undo(ledger, *last);
    return undone ? values::Result<void>() : undone.failure();
}

values::Result<void> importRows(ledger::Ledger &ledger, const QString &path, unsigned part)
{
    const QString fault =
        support::imported(ledger, beside(path, QStringLiteral("标准-%1.csv").arg(part))).backupFault();
    return fault.isEmpty() ? values::Result<void>() : values::Failure{fault, {}};
}

/// An edit, an import of some rows, or an undo; whether it was done.
bool actOnce(ledger::Ledger &ledger, const QString &path, unsigned chance)
{
    if (chance % 4 == 0)
        return isDone("undo", undoLast(ledger));
    if (chance % 4 == 1)
        return isDone("import", importRows(ledger, path, chance / 4 % 2));
    const std::string amount = std::to_string(8000 + chance % 1000);
    return support::save(ledger, catalogue::TableId::Standard,
                         {{"year", std::to_string(2000 + chance % 90).c_str()},
                          {"household_fen", amount.c_str()}}) != 0;
}

/// Makes a back-up and a ledger of it.
bool backUpAndRestore(const QString &path)
{
    const auto made = backups::make(path);
    const QString restored = beside(path, restoredName);
    QFile::remove(restored);
    return isDone("back-up", made) && isDone("restore", restore(*made, restored));
}

bool protectOrNot(const QString &path)
{
    const auto isProtected = protection::isProtected(path);
    return isDone("look", isProtected) &&
           (*isProtected ? isDone("remove the passphrase", protection::remove(path))
                         : isDone("protect", protection::set(path, support::passphrase)));
}

/// Does one thing after the other to the ledger at \a path, and says after each how many acts are confirmed.
int work(const QString &path, unsigned seed)
{
    const keys::CheapCosts cheap;
    std::mt19937 random(seed);
    for (;;) {
        std::int64_t acts = 0;
        {
            const auto ledger = openAny(path);
            if (!isDone("open", ledger))
                return 1;
            for (int times = 0; times < 4; ++times) {
                if (!actOnce(**ledger, path, random()))
                    return 2;
                acts = countActs((*ledger)->database());
                std::printf("%lld\n", static_cast<long long>(acts));
                std::fflush(stdout);
            }
        }
        const unsigned chance = random() % 3;
        if ((chance == 0 && !backUpAndRestore(path)) || (chance == 1 && !protectOrNot(path)))
            return 3;
    }
}

} // namespace

/// The program killed at any moment of edits, imports, undoing, back-ups, restores, setting and removing a
/// passphrase: no confirmed act is missing, and nothing is half done. CHULIE_KILLS says how many times. A new
/// ledger is begun now and then: a check reads all of its history.
class KilledActsTest : public QObject
{
    Q_OBJECT
private slots:
    void losesNothing();

private:
    void begin(int round);
    void inspect(std::int64_t confirmed);
    static void inspectLedger(const QString &path, std::int64_t confirmed);

    keys::CheapCosts m_cheap;
    support::Folder m_folder;
    QString m_path;
    std::int64_t m_confirmed = 0; ///< acts of the present ledger
    std::int64_t m_all = 0;       ///< of all ledgers
};

/// The ledger of round \a round, with nothing left of the one before.
void KilledActsTest::begin(int round)
{
    if (!m_path.isEmpty()) {
        QVERIFY(QFile::remove(m_path));
        QFile::remove(m_folder.path(restoredName));
        QVERIFY(QDir(backups::folderOf(m_path)).removeRecursively());
    }
    m_all += std::exchange(m_confirmed, 0);
    m_path = m_folder.newLedger(QStringLiteral("%1.chulie").arg(round))->path();
}

void KilledActsTest::losesNothing()
{
    for (int part = 0; part < 2; ++part) {
        QByteArray rows = "年度,户标准\n";
        for (int year = 2000; year < 2040 + 61 * part; ++year) // the longer one is preceded by a back-up
            rows += QByteArray::number(year) + ",869" + QByteArray::number(part) + "\n";
        m_folder.write(QStringLiteral("标准-%1.csv").arg(part), rows);
    }
    const int rounds = std::max(8, qEnvironmentVariableIntValue("CHULIE_KILLS"));
    std::mt19937 random(20261129);
    for (int round = 0; round < rounds; ++round) {
        if (round % roundsOfALedger == 0)
            begin(round);
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel); // why it ends by itself
        program.start(QCoreApplication::applicationFilePath(),
                      {QLatin1StringView(working), m_path, QString::number(random() % 1'000'000)});
        QVERIFY(program.waitForStarted());
        QTest::qSleep(static_cast<int>(20 + random() % 900));
        kill(static_cast<pid_t>(program.processId()), SIGKILL);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), SIGKILL); // it does not end by itself
        const QByteArray said = program.readAllStandardOutput();
        const QByteArray lines = said.left(said.lastIndexOf('\n'));
        inspect(lines.mid(lines.lastIndexOf('\n') + 1).toLongLong());
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("killed %d times, %lld acts were confirmed", rounds, static_cast<long long>(m_all + m_confirmed));
}

void KilledActsTest::inspect(std::int64_t confirmed)
{
    inspectLedger(m_path, std::max(confirmed, m_confirmed));
    m_confirmed = std::max(confirmed, m_confirmed);
    const QString restored = m_folder.path(restoredName);
    if (QFile::exists(restored))
        inspectLedger(restored, 0);
    for (const backups::Listed &backup : backups::listed(m_path)) {
        QFile packed(backup.path);
        QVERIFY(packed.open(QIODevice::ReadOnly));
        QVERIFY(backups::verify(packed, backup.path));
    }
    QCOMPARE(
        QDir(m_folder.path({})).entryList({QStringLiteral("*.chulie-part*")}, QDir::Files | QDir::Hidden),
        QStringList());
}

/// The ledger at \a path is whole, with \a confirmed acts at least.
void KilledActsTest::inspectLedger(const QString &path, std::int64_t confirmed)
{
    {
        const auto ledger = openAny(path);
        QVERIFY2(ledger, ledger ? "" : qPrintable(ledger.failure().message));
        const auto flaws = checkLedger((*ledger)->database());
        QVERIFY(flaws);
        QVERIFY2(flaws->empty(), flaws->empty() ? "" : qPrintable(flaws->front().reason));
        QVERIFY(countActs((*ledger)->database()) >= confirmed);
    }
    protection::forget(path);
}

} // namespace chulie::safekeeping

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc > 3 && QLatin1StringView(argv[1]) == QLatin1StringView(chulie::safekeeping::working))
        return chulie::safekeeping::work(QString::fromLocal8Bit(argv[2]),
                                         static_cast<unsigned>(std::strtoul(argv[3], nullptr, 10)));
    chulie::safekeeping::KilledActsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killedacts_test.moc"
