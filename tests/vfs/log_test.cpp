#include "models/storage/openingnotes.h"
#include "models/vfs/mainfile.h"
#include "models/vfs/vfs.h"
#include "tests/support/files.h"
#include "tests/support/plainfile.h"

#include <QDir>
#include <QTest>

namespace chulie::vfs {

/// The log of a killed writer, beside its own ledger or another, whole or not.
class LogTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everyCommitIsRead();
    void aStaleLogIsMovedAside();
    void aLogOfAnotherLifeIsMovedAside();
    void flips_data();
    void flips();
    void aTornEndIsNoDamage();
    void framesOfARolledBackAct();
    void framesOfAKilledCommit();

private:
    /// Leaves the ledger as a killed writer does: with one commit in its file and \a commits in its log.
    void leave(int commits) const;
    [[nodiscard]] std::int64_t count(QStringList *notes = nullptr) const;

    std::unique_ptr<support::Folder> m_folder;
    QString m_path;
    QString m_log;
};

namespace {

constexpr qsizetype headerSize = 32;
constexpr qsizetype writtenFrame = 24 + vfs::pageSize;

/// Several pages each.
constexpr auto addStandard = "INSERT INTO standard (id, year) SELECT 1 + ifnull(max(id), 0), 2000 + "
                             "ifnull(max(id), 0) FROM standard; INSERT INTO village (code, name, town, "
                             "county, type) SELECT 400000000000 + max(id), hex(randomblob(3000)), 't', 'c', "
                             "'相对贫困村' FROM standard";

} // namespace

void LogTest::init()
{
    m_folder = std::make_unique<support::Folder>();
    m_path = m_folder->path(QStringLiteral("left.chulie"));
    m_log = m_path + QStringLiteral("-wal");
}

void LogTest::leave(int commits) const
{
    const QString live = m_folder->path(QStringLiteral("live.chulie"));
    QFile::remove(live);
    const auto database = storage::Database::open(live, storage::Database::Mode::Create);
    QVERIFY(database);
    QVERIFY((*database)->write([&] { (*database)->execute(addStandard); }));
    (*database)->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    for (int i = 0; i < commits; ++i)
        QVERIFY((*database)->write([&] { (*database)->execute(addStandard); }));
    for (const QString &file : {m_path, m_log})
        QFile::remove(file);
    QVERIFY(QFile::copy(live, m_path));
    QVERIFY(QFile::copy(live + QStringLiteral("-wal"), m_log));
}

std::int64_t LogTest::count(QStringList *notes) const
{
    const auto database = storage::Database::open(m_path, storage::Database::Mode::ReadWrite);
    if (!database)
        return -1;
    if (notes)
        *notes = storage::openingNotes(**database);
    storage::Statement select(**database, "SELECT count(*) FROM standard");
    return select.next() ? select.integer(0) : -1;
}

void LogTest::everyCommitIsRead()
{
    leave(5);
    QStringList notes;
    QCOMPARE(count(&notes), 6);
    QCOMPARE(notes, QStringList());
}

void LogTest::aStaleLogIsMovedAside()
{
    leave(5);
    const QByteArray log = support::Folder::read(m_log);
    leave(2);
    m_folder->write(QStringLiteral("left.chulie-wal"), log);
    QStringList notes;
    QCOMPARE(count(&notes), 1);
    QCOMPARE(notes.size(), 1);
    QVERIFY2(notes.first().contains(m_log + QStringLiteral(".old")), qPrintable(notes.first()));
    QCOMPARE(support::Folder::read(m_log + QStringLiteral(".old")), log);
    QCOMPARE(count(&notes), 1);
    QCOMPARE(notes, QStringList());
}

/// A former copy of the same file is put over it.
void LogTest::aLogOfAnotherLifeIsMovedAside()
{
    leave(1);
    QCOMPARE(count(), 2);
    const QByteArray former = support::Folder::read(m_path);
    QVERIFY(QFile::rename(m_path, m_folder->path(QStringLiteral("other.chulie"))));
    {
        const auto database = storage::Database::open(m_folder->path(QStringLiteral("other.chulie")),
                                                      storage::Database::Mode::ReadWrite);
        QVERIFY(database && (*database)->write([&] { (*database)->execute(addStandard); }));
        QVERIFY(QFile::copy(m_folder->path(QStringLiteral("other.chulie-wal")), m_log));
    }
    m_folder->write(QStringLiteral("left.chulie"), former);
    QStringList notes;
    QCOMPARE(count(&notes), 2);
    QCOMPARE(notes.size(), 1);
}

void LogTest::flips_data()
{
    QTest::addColumn<int>("frame"); // -1: the header
    QTest::addColumn<int>("at");
    QTest::addColumn<bool>("isLast");
    for (const int at : {0, 5, 9, 13, 17, 21, 27, 31})
        QTest::addRow("header %d", at) << -1 << at << false;
    for (const int frame : {0, 1, 4, 7})
        for (const int at : {2, 9, 17, 21, 24, 100, 2000, 4119})
            QTest::addRow("frame %d, %d", frame, at) << frame << at << false;
    QTest::newRow("the last frame") << 0 << 700 << true;
}

/// A flip in the middle of the log is damage: the ledger is open for reading only, and neither file is
/// touched. One in its last frame ends the log, as in SQLite.
void LogTest::flips()
{
    QFETCH(const int, frame);
    QFETCH(const int, at);
    QFETCH(const bool, isLast);
    leave(5);
    QByteArray log = support::Folder::read(m_log);
    const qsizetype frames = (log.size() - headerSize) / writtenFrame;
    QVERIFY(frames > 12);
    const qsizetype start = frame < 0 ? 0 : headerSize + (isLast ? frames - 1 : frame) * writtenFrame;
    log[start + at] = static_cast<char>(log[start + at] ^ 4);
    m_folder->write(QStringLiteral("left.chulie-wal"), log);
    const QByteArray before = support::Folder::read(m_path);
    QStringList notes;
    const std::int64_t found = count(&notes);
    if (isLast) {
        QCOMPARE(found, 5);
        QCOMPARE(notes, QStringList());
        return;
    }
    QVERIFY2(found >= 1 && found < 6, qPrintable(QString::number(found)));
    QCOMPARE(notes.size(), 1);
    QVERIFY2(notes.first().contains(QStringLiteral("is damaged")), qPrintable(notes.first()));
    QCOMPARE(support::Folder::read(m_path), before);
    QCOMPARE(support::Folder::read(m_log), log);
    const auto database = storage::Database::open(m_path, storage::Database::Mode::ReadWrite);
    QVERIFY(database);
    QVERIFY(!(*database)->write([&] { (*database)->execute(addStandard); }));
}

void LogTest::aTornEndIsNoDamage()
{
    leave(5);
    const QByteArray log = support::Folder::read(m_log);
    for (qsizetype size = log.size() - 1; size > log.size() - 3 * writtenFrame; size -= 501) {
        leave(0);
        leave(5);
        QByteArray torn = support::Folder::read(m_log);
        torn.truncate(std::min(size, torn.size() - 1));
        m_folder->write(QStringLiteral("left.chulie-wal"), torn);
        QStringList notes;
        QCOMPARE(count(&notes), 5);
        QCOMPARE(notes, QStringList());
    }
}

/// What a rolled back act left in the log behind later commits was never committed.
void LogTest::framesOfARolledBackAct()
{
    const QString live = m_folder->path(QStringLiteral("live.chulie"));
    {
        const auto database = storage::Database::open(live, storage::Database::Mode::Create);
        QVERIFY(database);
        (*database)->execute("PRAGMA cache_size = 5; PRAGMA wal_autocheckpoint = 0");
        QVERIFY((*database)->write([&] { (*database)->execute(addStandard); }));
        QVERIFY(!(*database)->write([&]() -> values::Result<void> {
            for (int i = 0; i < 40; ++i)
                (*database)->execute(addStandard);
            return values::Failure{};
        }));
        QVERIFY((*database)->write([&] { (*database)->execute(addStandard); }));
        QVERIFY(QFile::copy(live, m_path));
        QVERIFY(QFile::copy(live + QStringLiteral("-wal"), m_log));
    }
    QStringList notes;
    QCOMPARE(count(&notes), 2);
    QCOMPARE(notes, QStringList());
}

/// A program was killed after it wrote a whole commit and before it told the others, who have the ledger open
/// and go on: their next commit is shorter.
void LogTest::framesOfAKilledCommit()
{
    const QString live = m_folder->path(QStringLiteral("live.chulie"));
    const QString killed = m_folder->path(QStringLiteral("killed.chulie"));
    const QString ending = QStringLiteral("-wal");
    const auto database = storage::Database::open(live, storage::Database::Mode::Create);
    QVERIFY(database);
    (*database)->execute("PRAGMA wal_autocheckpoint = 0");
    QVERIFY((*database)->write([&] { (*database)->execute(addStandard); }));
    const qsizetype known = support::Folder::read(live + ending).size();
    QVERIFY(QFile::copy(live, killed) && QFile::copy(live + ending, killed + ending));
    QByteArray left;
    {
        const auto other = storage::Database::open(killed, storage::Database::Mode::ReadWrite);
        QVERIFY(other);
        (*other)->execute("PRAGMA wal_autocheckpoint = 0");
        QVERIFY((*other)->write([&] {
            for (int i = 0; i < 40; ++i)
                (*other)->execute(addStandard);
        }));
        left = support::Folder::read(killed + ending).mid(known);
    }
    QVERIFY(left.size() > 40 * writtenFrame);
    {
        QFile log(live + ending);
        QVERIFY(log.open(QIODevice::Append) && log.write(left) == left.size());
    }
    const auto shorter = (*database)->write([&] { (*database)->execute("UPDATE standard SET year = 2099"); });
    QVERIFY2(shorter, shorter ? "" : qPrintable(shorter.failure().message));
    QVERIFY(QFile::copy(live, m_path) && QFile::copy(live + ending, m_log));
    QStringList notes;
    QCOMPARE(count(&notes), 1);
    QCOMPARE(notes, QStringList());
    const auto again = storage::Database::open(m_path, storage::Database::Mode::ReadWrite);
    QVERIFY(again);
    QVERIFY((*again)->write([&] { (*again)->execute(addStandard); }));
}

} // namespace chulie::vfs

QTEST_GUILESS_MAIN(chulie::vfs::LogTest)
#include "log_test.moc"
