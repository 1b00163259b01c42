#include "models/safekeeping/check.h"
#include "models/safekeeping/protection.h"
#include "models/storage/access.h"
#include "models/storage/openingnotes.h"
#include "models/storage/share.h"
#include "tests/support/files.h"
#include "tests/support/protectedledger.h"
#include "tests/support/rows.h"

#include <QDateTime>
#include <QSysInfo>
#include <QTest>

#include <cerrno>
#include <cstdarg>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>

namespace {

const char *gone = nullptr; ///< a file that opening does not find

template <typename... Mode>
int openFile(const char *function, const char *path, int flags, Mode... mode)
{
    if (gone && std::strcmp(gone, path) == 0) {
        errno = ENOENT;
        return -1;
    }
    using Open = int(const char *, int, ...);
    return reinterpret_cast<Open *>(dlsym(RTLD_NEXT, function))(path, flags, mode...);
}

} // namespace

// The C library's own names of the parameters are reserved ones.
// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name)
extern "C" int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const auto mode = va_arg(rest, mode_t);
    va_end(rest);
    return openFile("open", path, flags, mode);
}

// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name)
extern "C" int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const auto mode = va_arg(rest, mode_t);
    va_end(rest);
    return openFile("open64", path, flags, mode);
}

namespace chulie::storage {

/// A ledger on a network share: one program writes, others read a copy, and never are there two that write.
/// The share is pretended, and the other computer is what its lock file says.
class ShareTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void localFilesAreNotShared();
    void theWriterIsNamed();
    void readersLeaveNoLock();
    void anotherWriterIsHeeded_data();
    void anotherWriterIsHeeded();
    void aLiveLogIsNotRead_data();
    void aLiveLogIsNotRead();
    void onlyASilentWriterIsReplaced();
    void whoWasReplacedWritesNoMore();
    void aKilledProgramIsNotWaitedFor();
    void aTornCopyIsRefused();
    void aLogThatIsGoneIsNone();

private:
    [[nodiscard]] QString lock() const { return m_path + QStringLiteral(".lock"); }
    /// Another computer writes, which was last heard of so long ago.
    void lockElsewhere(int minutes = 0) const;
    [[nodiscard]] bool write(ledger::Ledger &ledger);

    keys::CheapCosts m_cheap;
    std::optional<support::Folder> m_folder;
    std::optional<share::Pretended> m_share;
    QString m_path;
    int m_year = 2000;
};

void ShareTest::init()
{
    m_folder.emplace();
    m_path = m_folder->newLedger(QStringLiteral("a.chulie"))->path();
    m_share.emplace(m_folder->path({}));
}

void ShareTest::cleanup()
{
    safekeeping::protection::forget(m_path);
    m_share.reset();
    m_folder.reset();
}

bool ShareTest::write(ledger::Ledger &ledger)
{
    const std::string year = std::to_string(++m_year);
    return support::save(ledger, catalogue::TableId::Standard,
                         {{"year", year.c_str()}, {"household_fen", "8699"}}) > 0;
}

void ShareTest::lockElsewhere(int minutes) const
{
    m_folder->write(QFileInfo(lock()).fileName(), "chen\noffice\n0123456789abcdef\nboot\n12\n1\n");
    QFile file(lock());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(
        file.setFileTime(QDateTime::currentDateTime().addSecs(-60 * minutes), QFile::FileModificationTime));
}

void ShareTest::localFilesAreNotShared()
{
    m_share.reset();
    QVERIFY(!share::isShared(m_path));
    const auto ledger = ledger::Ledger::open(m_path);
    QVERIFY(ledger && write(**ledger));
    QVERIFY(!QFile::exists(lock()));
}

void ShareTest::theWriterIsNamed()
{
    {
        const auto ledger = ledger::Ledger::open(m_path);
        QVERIFY(ledger);
        const auto again = ledger::Ledger::open(m_path); // of the same program
        QVERIFY(again && write(**again) && write(**ledger));
        QVERIFY(support::Folder::read(lock()).contains(QSysInfo::machineHostName().toUtf8()));
        QVERIFY(!share::otherWriter(m_path));
        QCOMPARE(openingNotes((*ledger)->database()), QStringList());
    }
    QVERIFY(!QFile::exists(lock()));
}

void ShareTest::readersLeaveNoLock()
{
    const auto reader = LedgerFile(m_path).forReading().open();
    QVERIFY(reader);
    QVERIFY(!QFile::exists(lock()));
    QCOMPARE(openingNotes(**reader), QStringList());
    const auto writer = ledger::Ledger::open(m_path); // nobody is in its way
    QVERIFY(writer && write(**writer));
}

void ShareTest::anotherWriterIsHeeded_data()
{
    QTest::addColumn<bool>("isProtected");
    QTest::newRow("unprotected") << false;
    QTest::newRow("protected") << true;
}

void ShareTest::anotherWriterIsHeeded()
{
    QFETCH(const bool, isProtected);
    if (isProtected)
        QVERIFY(safekeeping::protection::set(m_path, support::passphrase));
    QVERIFY(!isProtected || safekeeping::protection::unlock(m_path, support::passphrase));
    lockElsewhere();
    const QByteArray before = support::Folder::read(m_path);
    {
        const auto ledger = ledger::Ledger::open(m_path);
        QVERIFY2(ledger, ledger ? "" : qPrintable(ledger.failure().message));
        QVERIFY(isForReading((*ledger)->database()));
        const QString note = openingNotes((*ledger)->database()).join(u' ');
        QVERIFY2(note.contains(QStringLiteral("chen")) && note.contains(QStringLiteral("office")),
                 qPrintable(note));
        const auto refused =
            (*ledger)->act(QStringLiteral("test"), [](journal::Act &act) -> values::Result<void> {
                act.insert(catalogue::table(catalogue::TableId::Standard),
                           std::vector<values::Value>{values::Value(2019), {}, {}, {}});
                return {};
            });
        QVERIFY(!refused);
        const QString why = refused.failure().message;
        QVERIFY2(why.contains(m_path) && why.contains(QStringLiteral("office")), qPrintable(why));
    }
    QVERIFY(!safekeeping::protection::set(m_path, support::passphrase));
    QCOMPARE(support::Folder::read(m_path), before);
    QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));
    QVERIFY(support::Folder::read(lock()).startsWith("chen"));
}

void ShareTest::aLiveLogIsNotRead_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("standards");
    QTest::newRow("written at this moment") << 0 << 0;
    QTest::newRow("left by who is gone") << 11 << 1;
}

void ShareTest::aLiveLogIsNotRead()
{
    QFETCH(const int, minutes);
    QFETCH(const int, standards);
    m_share.reset();
    {
        const auto writer = ledger::Ledger::open(m_path);
        QVERIFY(writer);
        QVERIFY(write(**writer));
        const QByteArray log = support::Folder::read(m_path + QStringLiteral("-wal"));
        m_folder->write(QStringLiteral("b.chulie"), support::Folder::read(m_path));
        m_folder->write(QStringLiteral("b.chulie-wal"), log);
        QVERIFY(!log.isEmpty());
    }
    QVERIFY(QFile::remove(m_path));
    m_path = m_folder->path(QStringLiteral("b.chulie"));
    lockElsewhere(minutes);
    m_share.emplace(m_folder->path({}));
    const auto reader = ledger::Ledger::open(m_path);
    QVERIFY2(reader, reader ? "" : qPrintable(reader.failure().message));
    QCOMPARE(support::numberOf(**reader, "SELECT count(*) FROM standard"), standards);
}

void ShareTest::onlyASilentWriterIsReplaced()
{
    lockElsewhere(9);
    QVERIFY(share::otherWriter(m_path) && !share::otherWriter(m_path)->isSilent());
    QVERIFY(!share::takeOver(m_path));
    lockElsewhere(11);
    QVERIFY(share::otherWriter(m_path)->isSilent());
    const auto notYet = ledger::Ledger::open(m_path); // nobody was asked
    QVERIFY(notYet && isForReading((*notYet)->database()));
    QVERIFY(share::takeOver(m_path));
    const auto ledger = ledger::Ledger::open(m_path);
    QVERIFY(ledger && write(**ledger));
    QVERIFY(!share::otherWriter(m_path));
}

void ShareTest::whoWasReplacedWritesNoMore()
{
    QByteArray left;
    {
        const auto ledger = ledger::Ledger::open(m_path);
        QVERIFY(ledger && write(**ledger));
        left = support::Folder::read(m_path + QStringLiteral("-wal"));
        lockElsewhere();
        const auto refused =
            (*ledger)->act(QStringLiteral("test"), [](journal::Act &act) -> values::Result<void> {
                act.insert(catalogue::table(catalogue::TableId::Standard),
                           std::vector<values::Value>{values::Value(2019), {}, {}, {}});
                return {};
            });
        QVERIFY(!refused);
        QVERIFY2(refused.failure().message.contains(QStringLiteral("taken over")),
                 qPrintable(refused.failure().message));
    }
    // What it had written is in the log, for who writes now.
    QCOMPARE(support::Folder::read(m_path + QStringLiteral("-wal")), left);
    QVERIFY(support::Folder::read(lock()).startsWith("chen"));
}

/// Its lock names a process of this computer that does not run.
void ShareTest::aKilledProgramIsNotWaitedFor()
{
    QByteArrayList lines;
    {
        const auto ledger = ledger::Ledger::open(m_path);
        QVERIFY(ledger);
        lines = support::Folder::read(lock()).split('\n');
    }
    lines[4] = "999999999";
    m_folder->write(QStringLiteral("a.chulie.lock"), lines.join('\n'));
    QVERIFY(!share::otherWriter(m_path));
    const auto ledger = ledger::Ledger::open(m_path);
    QVERIFY(ledger && write(**ledger));
}

void ShareTest::aTornCopyIsRefused()
{
    lockElsewhere();
    QByteArray torn = support::Folder::read(m_path);
    torn.replace(8192, 4096, QByteArray(4096, '\1'));
    m_folder->write(QStringLiteral("a.chulie"), torn);
    const auto refused = ledger::Ledger::open(m_path);
    QVERIFY(!refused);
    QVERIFY2(refused.failure().message.startsWith(QStringLiteral("No whole copy")),
             qPrintable(refused.failure().message));
    // Neither is it called damaged while somebody writes.
    const auto check = safekeeping::openForCheck(m_path);
    QVERIFY(!check);
    QVERIFY2(check.failure().message.startsWith(QStringLiteral("No whole copy")),
             qPrintable(check.failure().message));
}

/// A share tells of files for some seconds after another computer removed them.
void ShareTest::aLogThatIsGoneIsNone()
{
    const QByteArray log = m_path.toLocal8Bit() + "-wal";
    m_folder->write(QFileInfo(m_path).fileName() + QStringLiteral("-wal"), "remembered");
    gone = log.constData();
    const auto copied = CopyWithLog().make(m_path);
    gone = nullptr;
    QVERIFY2(copied, copied ? "" : qPrintable(copied.failure().message));
}

} // namespace chulie::storage

QTEST_GUILESS_MAIN(chulie::storage::ShareTest)
#include "share_test.moc"
