#include "models/backups/backups.h"
#include "models/keys/keyring.h"
#include "models/safekeeping/check.h"
#include "models/safekeeping/protection.h"
#include "models/vfs/headblock.h"
#include "models/vfs/mainfile.h"
#include "models/vfs/vfs.h"
#include "tests/support/files.h"
#include "tests/support/plainfile.h"
#include "tests/support/protectedledger.h"

#include <QDir>
#include <QTest>

#include <atomic>
#include <thread>

namespace chulie::vfs {

/// A protected ledger whose bytes are looked at and changed.
class SealedLedgerTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void flippedBitsAreFound();
    void misplacedPagesAreFound();
    void wrongPagesAreNamed();
    void nothingIsInTheClear();
    void copiesForBackupsAreSealed();
    void readByNoOtherProgram();
    void tornSlots_data();
    void tornSlots();
    void twoSlotsAreSettled_data();
    void twoSlotsAreSettled();
    void noRollbackJournal();
    void temporaryFilesStayInMemory();
    void theKeyGoesAndComes();

private:
    keys::CheapCosts m_cheap;
    std::unique_ptr<support::Folder> m_folder;
    QString m_path;
    QByteArray m_bytes; ///< of the closed ledger
};

namespace {

constexpr auto addVillage = "INSERT INTO village (code, name, town, county, type) SELECT 1 + max(code), "
                            "hex(randomblob(3000)), 't', 'c', '相对贫困村' FROM village";

/// Writes the secrets into many rows.
values::Result<void> enterSecrets(storage::Database &database)
{
    const std::string secrets =
        std::string(support::secretName) + support::secretNumber + support::secretAccount;
    return database.write([&] {
        storage::Statement(database, "UPDATE village SET name = ?1 || id, town = ?1").with(secrets).run();
    });
}

/// The files of \a folder that show a secret. Some may go meanwhile.
QStringList shownIn(const QString &folder)
{
    QStringList shown;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        if (QFile file(info.filePath());
            file.open(QIODevice::ReadOnly) && support::showsSecret(file.readAll()))
            shown += info.filePath();
    return shown;
}

void flip(QByteArray &bytes, qint64 bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
}

} // namespace

void SealedLedgerTest::init()
{
    m_folder = std::make_unique<support::Folder>();
    m_path = m_folder->path(QStringLiteral("sealed.chulie"));
    support::makeLedger(m_path, 60);
    m_bytes = support::Folder::read(m_path);
}

/// Each flipped bit is found, or nothing that can be read is different. CHULIE_FLIPS says how many are
/// flipped.
void SealedLedgerTest::flippedBitsAreFound()
{
    const auto whole = support::dump(m_path);
    QVERIFY(whole);
    const qint64 flips = std::max(320, qEnvironmentVariableIntValue("CHULIE_FLIPS"));
    const qint64 step = (8 * m_bytes.size() / flips) | 1;
    int flipped = 0;
    int found = 0;
    for (qint64 bit = 0; bit < 8 * m_bytes.size(); bit += bit < 8 * 1700 ? 61 : step) {
        QByteArray bytes = m_bytes;
        flip(bytes, bit);
        m_folder->write(QStringLiteral("sealed.chulie"), bytes);
        const auto all = support::dump(m_path);
        QVERIFY2(!all || *all == *whole, qPrintable(QString::number(bit)));
        found += all ? 0 : 1;
        ++flipped;
    }
    qInfo("flipped %d bits: %d found, the others without effect", flipped, found);
    // However many are flipped: of the beginning, which is flipped densely. Reading all rows touches few
    // pages.
    QVERIFY(found > 100);
}

void SealedLedgerTest::misplacedPagesAreFound()
{
    const auto whole = support::dump(m_path);
    const qsizetype count = m_bytes.size() / vfs::pageSize;
    int found = 0;
    for (qsizetype number = 1; number + 1 < count; ++number) {
        QByteArray bytes = m_bytes;
        const qsizetype at = number * vfs::pageSize;
        bytes.replace(at, vfs::pageSize, m_bytes.mid(at + vfs::pageSize, vfs::pageSize));
        m_folder->write(QStringLiteral("sealed.chulie"), bytes);
        const auto all = support::dump(m_path);
        QVERIFY2(!all || *all == *whole, qPrintable(QString::number(number)));
        found += all ? 0 : 1;
    }
    QVERIFY(found > 10);
}

/// By the check of the ledger, whatever they keep from being read.
void SealedLedgerTest::wrongPagesAreNamed()
{
    const qsizetype count = m_bytes.size() / vfs::pageSize - 1;
    for (const qsizetype number : {qsizetype(2), count / 2, count}) {
        QByteArray bytes = m_bytes;
        flip(bytes, 8 * (number * vfs::pageSize + 77));
        m_folder->write(QStringLiteral("sealed.chulie"), bytes);
        const auto database = safekeeping::openForCheck(m_path);
        QVERIFY(database);
        const auto flaws = safekeeping::checkLedger(**database);
        QVERIFY(flaws);
        const auto ofPages = std::ranges::count_if(
            *flaws, [](const safekeeping::Flaw &flaw) { return flaw.kind == safekeeping::Flaw::Kind::Page; });
        QVERIFY2(ofPages == 1, qPrintable(QString::number(number)));
    }
}

/// Neither ledger, log, nor back-up, nor anything else that lies beside them.
void SealedLedgerTest::nothingIsInTheClear()
{
    const QString plain = m_folder->path(QStringLiteral("plain.chulie"));
    support::makeLedger(plain, 5, false);
    QVERIFY(support::showsSecret(support::Folder::read(plain)));
    QFile::remove(plain);

    const auto database = storage::Database::open(m_path, storage::Database::Mode::ReadWrite);
    QVERIFY(database && enterSecrets(**database));
    const auto made = backups::make((*database)->handle(), m_path);
    QVERIFY2(made, made ? "" : qPrintable(made.failure().message));
    int files = 0;
    for (const QString &folder : {m_folder->path({}), QFileInfo(*made).path()}) {
        QCOMPARE(shownIn(folder), QStringList());
        files += static_cast<int>(QDir(folder).entryList(QDir::Files | QDir::Hidden).size());
    }
    QVERIFY(files >= 4); // ledger, log, index of the log, back-up
    QVERIFY(!support::Folder::read(m_path).contains("SQLite"));
}

/// The copy that a back-up is made of is looked at while it is there.
void SealedLedgerTest::copiesForBackupsAreSealed()
{
    const auto database = storage::Database::open(m_path, storage::Database::Mode::ReadWrite);
    QVERIFY(database && enterSecrets(**database));
    const QString folder = backups::folderOf(m_path);
    std::atomic_bool isDone = false;
    std::atomic_int copies = 0;
    QStringList shown;
    std::thread looking([&] {
        while (!isDone) {
            copies += static_cast<int>(
                QDir(folder)
                    .entryList({QStringLiteral(".*.chulie-copy")}, QDir::Files | QDir::Hidden)
                    .size());
            shown += shownIn(folder);
        }
    });
    for (int i = 0; i < 100 && copies == 0; ++i)
        static_cast<void>(backups::make((*database)->handle(), m_path));
    isDone = true;
    looking.join();
    QVERIFY(copies > 0);
    QCOMPARE(shown, QStringList());
}

void SealedLedgerTest::readByNoOtherProgram()
{
    QVERIFY(!support::runPlain(m_path, "SELECT count(*) FROM village").isEmpty());
    QCOMPARE(support::Folder::read(m_path), m_bytes);
    keys::forget([&] {
        HeadBlock block;
        std::copy_n(m_bytes.begin(), block.size(), block.begin());
        return vfs::identityIn(block);
    }());
    const auto refused = storage::Database::open(m_path, storage::Database::Mode::ReadWrite);
    QVERIFY(!refused);
    QVERIFY2(refused.failure().message.contains(QStringLiteral("passphrase is needed")),
             qPrintable(refused.failure().message));
    QCOMPARE(support::Folder::read(m_path), m_bytes);
}

void SealedLedgerTest::tornSlots_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("opensWithFormer");
    QTest::addColumn<bool>("opensWithNew");
    QTest::newRow("the new one half written") << QStringLiteral("half") << true << false;
    QTest::newRow("before the former is overwritten") << QStringLiteral("both") << true << true;
    QTest::newRow("done") << QStringLiteral("done") << false << true;
    QTest::newRow("both torn") << QStringLiteral("torn") << false << false;
}

/// A change of the passphrase that is interrupted.
void SealedLedgerTest::tornSlots()
{
    QFETCH(const QString, how);
    QFETCH(const bool, opensWithFormer);
    QFETCH(const bool, opensWithNew);
    const QString other = QStringLiteral("another one");
    QVERIFY(safekeeping::protection::change(m_path, other));
    const QByteArray after = support::Folder::read(m_path);
    QByteArray bytes = after;
    const auto former = vfs::slotsAt[0];
    const auto now = vfs::slotsAt[1];
    const auto size = static_cast<qsizetype>(keys::slotSize);
    if (how != QStringLiteral("done"))
        bytes.replace(former, size, m_bytes.mid(former, size));
    if (how == QStringLiteral("half") || how == QStringLiteral("torn"))
        bytes.replace(now + size / 2, size / 2, QByteArray(size / 2, '\0'));
    if (how == QStringLiteral("torn"))
        bytes.replace(former, size / 2, QByteArray(size / 2, '\0'));
    m_folder->write(QStringLiteral("sealed.chulie"), bytes);
    safekeeping::protection::forget(m_path);
    QVERIFY(safekeeping::protection::isLocked(m_path));
    QCOMPARE(static_cast<bool>(safekeeping::protection::unlock(m_path, support::passphrase)),
             opensWithFormer);
    QCOMPARE(static_cast<bool>(safekeeping::protection::unlock(m_path, other)), opensWithNew);
    QCOMPARE(static_cast<bool>(support::dump(m_path)), opensWithFormer || opensWithNew);
}

void SealedLedgerTest::twoSlotsAreSettled_data()
{
    QTest::addColumn<bool>("withFormer");
    QTest::newRow("former") << true;
    QTest::newRow("new") << false;
}

/// After a change that was interrupted, the passphrase that is typed next stays.
void SealedLedgerTest::twoSlotsAreSettled()
{
    QFETCH(const bool, withFormer);
    const QString other = QStringLiteral("another one");
    QVERIFY(safekeeping::protection::change(m_path, other));
    QByteArray bytes = support::Folder::read(m_path);
    const auto size = static_cast<qsizetype>(keys::slotSize);
    bytes.replace(vfs::slotsAt[0], size, m_bytes.mid(vfs::slotsAt[0], size));
    m_folder->write(QStringLiteral("sealed.chulie"), bytes);
    safekeeping::protection::forget(m_path);
    QVERIFY(safekeeping::protection::unlock(m_path, withFormer ? support::passphrase : other));
    QVERIFY(support::dump(m_path, storage::Database::Mode::ReadOnly)); // changes nothing
    QCOMPARE(support::Folder::read(m_path), bytes);
    QVERIFY(support::dump(m_path, storage::Database::Mode::ReadWrite));
    safekeeping::protection::forget(m_path);
    QCOMPARE(static_cast<bool>(safekeeping::protection::unlock(m_path, support::passphrase)), withFormer);
    safekeeping::protection::forget(m_path);
    QCOMPARE(static_cast<bool>(safekeeping::protection::unlock(m_path, other)), !withFormer);
}

/// SQLite cannot be brought to write pages beside the ledger in another way.
void SealedLedgerTest::noRollbackJournal()
{
    QVERIFY(!support::runUnrecorded(m_path, "PRAGMA journal_mode = DELETE; UPDATE village SET name = 'x'")
                 .isEmpty());
    QVERIFY(!QFile::exists(m_path + QStringLiteral("-journal")));
    QVERIFY(support::dump(m_path, storage::Database::Mode::ReadWrite));
}

/// SQLite sorts, keeps temporary tables and takes single statements back without a file (temp_store, and
/// SQLITE_CONFIG_STMTJRNL_SPILL): no file is open that was not before.
void SealedLedgerTest::temporaryFilesStayInMemory()
{
    const auto database = storage::Database::open(m_path, storage::Database::Mode::ReadWrite);
    QVERIFY(database && enterSecrets(**database));
    storage::Database &ledger = **database;
    const auto openFiles = [] {
        QStringList all;
        for (const QFileInfo &one :
             QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files | QDir::System))
            if (const QString target = one.symLinkTarget(); !target.isEmpty())
                all += target;
        all.removeDuplicates();
        return all;
    };
    const auto temporary = [&] { return openFiles().filter(QStringLiteral("etilqs")); };
    ledger.execute("PRAGMA cache_size = 2; PRAGMA cache_spill = 2; BEGIN IMMEDIATE");
    ledger.execute("CREATE TEMP TABLE copied AS SELECT a.name || b.id AS name FROM village a, village b");
    ledger.execute("UPDATE village SET code = code + 100000, name = hex(randomblob(3000))");
    QCOMPARE(temporary(), QStringList());
    storage::Statement sorted(ledger,
                              "SELECT name || hex(randomblob(2000)) AS long FROM copied ORDER BY long");
    QVERIFY(sorted.next());
    QCOMPARE(temporary(), QStringList());
    QVERIFY(openFiles().contains(m_path)); // the files are seen
    sorted.reset();
    ledger.execute("ROLLBACK");
}

/// The connection of a window that is locked.
void SealedLedgerTest::theKeyGoesAndComes()
{
    const auto database = storage::Database::open(m_path, storage::Database::Mode::ReadWrite);
    QVERIFY(database && safekeeping::protection::isProtected(**database));
    (*database)->execute("PRAGMA cache_size = 2");
    const QByteArray before = support::dump(**database);
    const safekeeping::protection::Lock lock = safekeeping::protection::Lock::of(**database);
    safekeeping::protection::sleep(**database);
    QVERIFY(!lock.isOpen());
    const auto refused = (*database)->read([&] { return support::dump(**database); });
    QVERIFY(!refused);
    QVERIFY2(refused.failure().message.contains(QStringLiteral("passphrase")),
             qPrintable(refused.failure().message));
    QVERIFY(!(*database)->write([&] { (*database)->execute(addVillage); }));
    QVERIFY(!storage::Database::open(m_path, storage::Database::Mode::ReadOnly));
    QVERIFY(!lock.open(QStringLiteral("wrong")));
    QVERIFY(lock.open(support::passphrase));
    safekeeping::protection::wake(**database);
    QCOMPARE(support::dump(**database), before);
    QVERIFY((*database)->write([&] { (*database)->execute(addVillage); }));
    QVERIFY(storage::Database::open(m_path, storage::Database::Mode::ReadOnly));
}

} // namespace chulie::vfs

QTEST_GUILESS_MAIN(chulie::vfs::SealedLedgerTest)
#include "sealedledger_test.moc"
