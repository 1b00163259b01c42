#include "models/storage/openingnotes.h"
#include "models/vfs/headblock.h"
#include "tests/support/files.h"
#include "tests/support/plainfile.h"
#include "tests/support/protectedledger.h"

#include <QTest>

namespace chulie::vfs {

/// The log that a killed writer leaves beside a protected ledger, whole or not.
class SealedLogTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everyCommitOfAKilledWriterIsRead();
    void growsShrinksAndSpills();
    void logFlips_data();
    void logFlips();
    void staleLogsAreMovedAside();
    void damagedBondFreezes();

private:
    /// Copies the ledger and its log as a killed writer leaves them, after \a commits commits in the log.
    void leave(int commits);
    [[nodiscard]] std::int64_t count(QStringList *notes = nullptr) const;

    keys::CheapCosts m_cheap;
    std::unique_ptr<support::Folder> m_folder;
    QString m_path;
    QString m_left;
    QString m_log;
};

namespace {

constexpr qsizetype logHeader = 32;
constexpr qsizetype frame = 24 + vfs::pageSize;
constexpr auto addVillage = "INSERT INTO village (code, name, town, county, type) SELECT 1 + max(code), "
                            "hex(randomblob(3000)), 't', 'c', '相对贫困村' FROM village";

void flip(QByteArray &bytes, qint64 bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
}

} // namespace

void SealedLogTest::init()
{
    m_folder = std::make_unique<support::Folder>();
    m_path = m_folder->path(QStringLiteral("sealed.chulie"));
    m_left = m_folder->path(QStringLiteral("left.chulie"));
    m_log = m_left + QStringLiteral("-wal");
    support::makeLedger(m_path, 60);
}

void SealedLogTest::leave(int commits)
{
    const auto database = storage::Database::open(m_path, storage::Database::Mode::ReadWrite);
    QVERIFY(database);
    for (int i = 0; i < commits; ++i)
        QVERIFY((*database)->write([&] { (*database)->execute(addVillage); }));
    for (const QString &file : {m_left, m_log})
        QFile::remove(file);
    QVERIFY(QFile::copy(m_path, m_left));
    QVERIFY(QFile::copy(m_path + QStringLiteral("-wal"), m_log));
}

std::int64_t SealedLogTest::count(QStringList *notes) const
{
    const auto database = storage::Database::open(m_left, storage::Database::Mode::ReadWrite);
    if (!database)
        return -1;
    if (notes)
        *notes = storage::openingNotes(**database);
    storage::Statement select(**database, "SELECT count(*) FROM village");
    return select.next() ? select.integer(0) : -1;
}

void SealedLogTest::everyCommitOfAKilledWriterIsRead()
{
    leave(5);
    QStringList notes;
    QCOMPARE(count(&notes), 65);
    QCOMPARE(notes, QStringList());
}

/// Transactions that do not fit into the cache write pages over in the log, and sums again.
void SealedLogTest::growsShrinksAndSpills()
{
    {
        const auto database = storage::Database::open(m_path, storage::Database::Mode::ReadWrite);
        QVERIFY(database);
        (*database)->execute("PRAGMA cache_size = 5; PRAGMA wal_autocheckpoint = 90");
        for (int i = 0; i < 12; ++i) {
            const auto done = (*database)->write([&]() -> values::Result<void> {
                for (int j = 0; j < 25; ++j)
                    (*database)->execute(addVillage);
                (*database)->execute("UPDATE village SET town = hex(randomblob(90 + id % 50))");
                (*database)->execute("DELETE FROM village WHERE id % 5 = 0");
                return i % 3 == 2 ? values::Failure{} : values::Result<void>();
            });
            QCOMPARE(static_cast<bool>(done), i % 3 != 2);
        }
        for (const QString &file : {m_left, m_log})
            QFile::remove(file);
        QVERIFY(QFile::copy(m_path, m_left));
        QVERIFY(QFile::copy(m_path + QStringLiteral("-wal"), m_log));
    }
    const auto now = support::dump(m_path);
    QVERIFY2(now, now ? "" : qPrintable(now.failure().message));
    const auto left = support::dump(m_left, storage::Database::Mode::ReadWrite);
    QVERIFY2(left, left ? "" : qPrintable(left.failure().message));
    QCOMPARE(*left, *now);
    const auto database = storage::Database::open(m_left, storage::Database::Mode::ReadWrite);
    storage::Statement check(**database, "SELECT group_concat(integrity_check) FROM pragma_integrity_check");
    QVERIFY(check.next());
    QCOMPARE(check.text(0), std::string_view("ok"));
}

void SealedLogTest::logFlips_data()
{
    QTest::addColumn<int>("frameNumber"); // -1: the header
    QTest::addColumn<int>("at");
    QTest::addColumn<bool>("isLast");
    for (const int at : {0, 5, 17, 27})
        QTest::addRow("header %d", at) << -1 << at << false;
    for (const int number : {0, 1, 4, 7})
        for (const int at : {2, 9, 17, 24, 2000, 4100, 4119})
            QTest::addRow("frame %d, %d", number, at) << number << at << false;
    QTest::newRow("the last frame") << 0 << 700 << true;
}

/// A flip in the middle of the log is damage: the ledger is open for reading only, and neither file is
/// touched. One in its last frame ends the log.
void SealedLogTest::logFlips()
{
    QFETCH(const int, frameNumber);
    QFETCH(const int, at);
    QFETCH(const bool, isLast);
    leave(5);
    QByteArray log = support::Folder::read(m_log);
    const qsizetype frames = (log.size() - logHeader) / frame;
    QVERIFY(frames > 9);
    const qsizetype start = frameNumber < 0 ? 0 : logHeader + (isLast ? frames - 1 : frameNumber) * frame;
    flip(log, 8 * (start + at) + 2);
    m_folder->write(QStringLiteral("left.chulie-wal"), log);
    const QByteArray before = support::Folder::read(m_left);
    QStringList notes;
    const std::int64_t found = count(&notes);
    if (isLast) {
        QCOMPARE(found, 64);
        QCOMPARE(notes, QStringList());
        return;
    }
    QVERIFY2(found >= 60 && found < 65, qPrintable(QString::number(found)));
    QCOMPARE(notes.size(), 1);
    QVERIFY2(notes.first().contains(QStringLiteral("is damaged")), qPrintable(notes.first()));
    QCOMPARE(support::Folder::read(m_left), before);
    QCOMPARE(support::Folder::read(m_log), log);
}

void SealedLogTest::staleLogsAreMovedAside()
{
    leave(2);
    const QByteArray log = support::Folder::read(m_log);
    leave(1);
    m_folder->write(QStringLiteral("left.chulie-wal"), log);
    QStringList notes;
    QCOMPARE(count(&notes), 62); // its first two commits are in the file since it was closed
    QCOMPARE(notes.size(), 1);
    QCOMPARE(support::Folder::read(m_log + QStringLiteral(".old")), log);
}

/// Salts that are damaged say nothing against a log.
void SealedLogTest::damagedBondFreezes()
{
    leave(3);
    QByteArray bytes = support::Folder::read(m_left);
    flip(bytes, 8 * vfs::saltsAt + 3);
    m_folder->write(QStringLiteral("left.chulie"), bytes);
    const QByteArray log = support::Folder::read(m_log);
    QStringList notes;
    QCOMPARE(count(&notes), 63);
    QCOMPARE(notes.size(), 1);
    QCOMPARE(support::Folder::read(m_log), log);
}

} // namespace chulie::vfs

QTEST_GUILESS_MAIN(chulie::vfs::SealedLogTest)
#include "sealedlog_test.moc"
