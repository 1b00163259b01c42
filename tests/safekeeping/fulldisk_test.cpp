#include "app/commands/commands.h"
#include "models/backups/backups.h"
#include "models/safekeeping/check.h"
#include "models/safekeeping/protection.h"
#include "tests/support/files.h"
#include "tests/support/packages.h"
#include "tests/support/protectedledger.h"
#include "tests/support/rows.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <cerrno>
#include <cstdio>
#include <dlfcn.h>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>

namespace chulie::safekeeping {

namespace {

constexpr auto running = "--run";
const QLatin1StringView writesSaid("writes: ");

/// How many writes the disk has room for in this process, and how many there were. It never gets room again.
long room = std::numeric_limits<long>::max();
long writes = 0;

/// How many of  size bytes are written to  descriptor, at  offset. Where the room ends, what makes the
/// file longer is written in part, as disks do.
size_t taken(int descriptor, size_t size, off64_t offset)
{
    struct stat status
    {
    };
    if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) || ++writes <= room)
        return size;
    errno = ENOSPC;
    return writes == room + 1 && offset >= status.st_size ? size / 2 : 0;
}

template <typename Function>
Function *usual(Function *, const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace

} // namespace chulie::safekeeping

// The functions through which SQLite and Qt write, in place of those of the C library.

// The C library's own names of the parameters are reserved ones.
// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name)
extern "C" ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static auto *const usual = chulie::safekeeping::usual(&write, "write");
    const size_t taken = chulie::safekeeping::taken(descriptor, size, lseek64(descriptor, 0, SEEK_CUR));
    return taken == 0 && size > 0 ? -1 : usual(descriptor, bytes, taken);
}

// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name)
extern "C" ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset)
{
    static auto *const usual = chulie::safekeeping::usual(&pwrite, "pwrite");
    const size_t taken = chulie::safekeeping::taken(descriptor, size, offset);
    return taken == 0 && size > 0 ? -1 : usual(descriptor, bytes, taken, offset);
}

// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name)
extern "C" ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    static auto *const usual = chulie::safekeeping::usual(&pwrite64, "pwrite64");
    const size_t taken = chulie::safekeeping::taken(descriptor, size, offset);
    return taken == 0 && size > 0 ? -1 : usual(descriptor, bytes, taken, offset);
}

namespace chulie::safekeeping {

namespace {

/// Runs a subcommand on a disk that has room for so many writes, and says how many there were.
int runWithRoom(int argc, char *argv[])
{
    const keys::CheapCosts cheap;
    room = std::strtol(argv[2], nullptr, 10);
    argv[2] = argv[0];
    const int status = commands::run(argc - 2, argv + 2);
    std::fprintf(stderr, "%s%ld\n", writesSaid.data(), writes);
    return status;
}

std::int64_t countActs(storage::Database &database)
{
    storage::Statement count(database, "SELECT count(*) FROM act");
    return count.next() ? count.integer(0) : -1;
}

/// How many acts the ledger at \a path holds; -1 where it cannot be opened or anything is wrong with it.
std::int64_t actsOfWhole(const QString &path)
{
    const auto ledger = ledger::Ledger::open(path);
    if (!ledger) {
        qWarning("%s", qPrintable(ledger.failure().message));
        return -1;
    }
    const auto flaws = checkLedger((*ledger)->database());
    for (const Flaw &flaw : flaws ? *flaws : std::vector<Flaw>())
        qWarning("%s", qPrintable(flaw.reason));
    return flaws && flaws->empty() ? countActs((*ledger)->database()) : -1;
}

} // namespace

/// The disk is full from some write of a subcommand on, for each of its writes: it is done, or done but for
/// the ledger's file being whole by itself (status 1), or refused with status 2 and nothing changed. The
/// ledger is whole.
class FullDiskTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void isDoneOrRefused_data();
    void isDoneOrRefused();

private:
    struct Ended
    {
        int status = 0;
        long writes = 0;
        QString said;
    };
    [[nodiscard]] Ended run(const QString &line, long most) const;
    void begin() const;
    void check(const Ended &ended, bool isWriting, const QString &made) const;

    keys::CheapCosts m_cheap;
    support::Folder m_folder;
    QByteArray m_ledger;
    std::int64_t m_acts = 0;
};

void FullDiskTest::initTestCase()
{
    {
        const auto ledger = m_folder.newLedger(QStringLiteral("a.chulie"));
        QVERIFY(support::saveVillage(*ledger) > 0);
        QVERIFY(support::saveHousehold(*ledger, "0001") > 0);
        QVERIFY(support::saveHousehold(*ledger, "0009") > 0);
        support::remove(*ledger, catalogue::TableId::Household, {"0009"});
        QVERIFY(backups::make(ledger->database().handle(), ledger->path(),
                              m_folder.path(QStringLiteral("a.chuliebak"))));
        m_acts = countActs(ledger->database());
    }
    m_ledger = support::Folder::read(m_folder.path(QStringLiteral("a.chulie")));
    {
        const auto other = m_folder.newLedger(QStringLiteral("other.chulie"));
        QVERIFY(support::saveVillage(*other) > 0);
        QVERIFY(support::saveHousehold(*other, "0002") > 0);
        QVERIFY(
            QFile::rename(support::packed(*other, m_folder), m_folder.path(QStringLiteral("p.chuliepack"))));
    }
    QByteArray rows = "年度,户标准\n";
    for (int year = 2000; year < 2101; ++year)
        rows += QByteArray::number(year) + ",8699\n";
    m_folder.write(QStringLiteral("标准.csv"), rows);
    m_folder.write(QStringLiteral("key"), support::passphrase.toUtf8() + '\n');
}

FullDiskTest::Ended FullDiskTest::run(const QString &line, long most) const
{
    QProcess program;
    program.setWorkingDirectory(m_folder.path({}));
    program.setStandardInputFile(QProcess::nullDevice());
    program.start(QCoreApplication::applicationFilePath(),
                  QStringList{QLatin1StringView(running), QString::number(most)} + line.split(u' '));
    if (!program.waitForFinished(60000) || program.exitStatus() != QProcess::NormalExit)
        return {-1, 0, QString::fromUtf8(program.readAllStandardError())};
    const QString said = QString::fromUtf8(program.readAllStandardError());
    return {program.exitCode(), said.section(writesSaid, 1).trimmed().toLong(), said};
}

/// The ledger as it was at first, with nothing beside it and no back-ups.
void FullDiskTest::begin() const
{
    protection::forget(m_folder.path(QStringLiteral("a.chulie")));
    QDir folder(m_folder.path({}));
    for (const QString &name : folder.entryList({QStringLiteral("*a.chulie*"), QStringLiteral("made*")},
                                                QDir::Files | QDir::Hidden))
        if (name != QStringLiteral("a.chuliebak"))
            folder.remove(name);
    QDir(m_folder.path(QStringLiteral("data"))).removeRecursively();
    m_folder.write(QStringLiteral("a.chulie"), m_ledger);
}

void FullDiskTest::isDoneOrRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isWriting");
    QTest::addColumn<QString>("made");
    const auto row = [](const char *name, const QString &line, bool isWriting, const QString &made = {}) {
        QTest::newRow(name) << line << isWriting << made;
    };
    row("edit", QStringLiteral("set a.chulie 村 441623104200 总户数=300"), true);
    row("import", QStringLiteral("import a.chulie 标准.csv"), true);
    row("undo", QStringLiteral("undo a.chulie"), true);
    row("merge", QStringLiteral("merge a.chulie p.chuliepack"), true);
    row("back-up", QStringLiteral("backup a.chulie made.chuliebak"), false, QStringLiteral("made.chuliebak"));
    row("restore", QStringLiteral("restore a.chuliebak made.chulie"), false, QStringLiteral("made.chulie"));
    row("pack", QStringLiteral("pack a.chulie made.chuliepack --region 4416"), false);
    row("forget", QStringLiteral("forget a.chulie 户 0009"), true);
    row("check", QStringLiteral("check a.chulie"), false);
    row("protect", QStringLiteral("protect a.chulie --new-passphrase-file key"), false);
}

/// CHULIE_FAULTS says at how many writes of each the disk gets full; 0: at every one.
void FullDiskTest::isDoneOrRefused()
{
    QFETCH(const QString, line);
    QFETCH(const bool, isWriting);
    QFETCH(const QString, made);
    begin();
    const Ended whole = run(line, std::numeric_limits<long>::max());
    QVERIFY2(whole.status == 0 && whole.writes > 3, qPrintable(whole.said));
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("CHULIE_FAULTS", &isSet);
    const long faults = isSet ? wanted : 10;
    const long step = faults > 0 ? std::max(1L, whole.writes / faults) : 1;
    int refused = 0;
    for (long most = 0; most < whole.writes; most += step) {
        begin();
        const Ended ended = run(line, most);
        check(ended, isWriting, made);
        if (QTest::currentTestFailed()) {
            qWarning("%s, room for %ld writes of %ld: %s", qPrintable(line), most, whole.writes,
                     qPrintable(ended.said));
            return;
        }
        refused += ended.status == 2 ? 1 : 0;
    }
    qInfo("%s: %ld writes, refused at %d", qPrintable(line), whole.writes, refused);
    QVERIFY(refused > 0);
}

void FullDiskTest::check(const Ended &ended, bool isWriting, const QString &made) const
{
    const bool isInLog = ended.said.contains(QStringLiteral("a.chulie-wal"));
    QCOMPARE(ended.status == 1, isInLog);
    QVERIFY(isInLog || ended.status == 0 || ended.status == 2);
    QVERIFY(!ended.said.contains(QStringLiteral("Unknown error")));
    QVERIFY(!ended.said.contains(QStringLiteral("refused to read or write")));
    QCOMPARE(QDir(m_folder.path({})).entryList({QStringLiteral(".made*")}, QDir::Files | QDir::Hidden),
             QStringList());
    const QString path = m_folder.path(QStringLiteral("a.chulie"));
    const bool isProtected = protection::isLocked(path);
    if (isProtected)
        QVERIFY(protection::unlock(path, support::passphrase));
    const std::int64_t acts = actsOfWhole(path);
    QVERIFY(isWriting && ended.status != 2 ? acts > m_acts : acts == m_acts);
    if (made.isEmpty())
        return;
    const QString out = m_folder.path(made);
    QVERIFY(ended.status == 2 || QFile::exists(out));
    if (!QFile::exists(out))
        return;
    if (made.endsWith(QLatin1StringView(backups::ending))) {
        QFile packed(out);
        QVERIFY(packed.open(QIODevice::ReadOnly));
        QVERIFY(backups::verify(packed, out));
    } else {
        QCOMPARE(actsOfWhole(out), m_acts);
    }
}

} // namespace chulie::safekeeping

int main(int argc, char *argv[])
{
    if (argc > 3 && QLatin1StringView(argv[1]) == QLatin1StringView(chulie::safekeeping::running))
        return chulie::safekeeping::runWithRoom(argc, argv);
    const QCoreApplication application(argc, argv);
    chulie::safekeeping::FullDiskTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "fulldisk_test.moc"
