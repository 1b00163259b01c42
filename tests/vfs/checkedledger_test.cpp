#include "models/backups/backups.h"
#include "models/safekeeping/check.h"
#include "models/storage/migrations.h"
#include "models/vfs/mainfile.h"
#include "models/vfs/vfs.h"
#include "tests/support/files.h"
#include "tests/support/plainfile.h"

#include <QProcess>
#include <QTest>

#include <random>

namespace chulie::vfs {

/// What becomes of a ledger whose pages are changed by the disk, or by another program.
class CheckedLedgerTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void pagesHaveChecks();
    void flippedBitsAreFound();
    void misplacedPagesAreFound_data();
    void misplacedPagesAreFound();
    void readByAnyProgram();
    void otherProgramsPagesAreReported();
    void otherProgramsPagesAreAccepted();
    void anEmptiedLogIsNoHarm();
    void aRebuiltFileIsNoHarm();
    void pagesWithoutUseAreReported();
    void noPageIsLeftOut();

private:
    [[nodiscard]] std::vector<safekeeping::Flaw> check() const;

    std::unique_ptr<support::Folder> m_folder;
    QString m_path;
    QByteArray m_bytes; ///< of the closed ledger
    QByteArray m_dump;
};

namespace {

constexpr auto addVillages = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120) "
                             "INSERT INTO village (code, name, town, county, type) SELECT 441623104200 + i, "
                             "'village ' || i, hex(randomblob(150)), '县', '相对贫困村' FROM n";

QByteArray page(const QByteArray &bytes, int number)
{
    return bytes.mid(qsizetype(number - 1) * vfs::pageSize, vfs::pageSize);
}

PageState stateOf(const QByteArray &bytes, int number)
{
    const QByteArray one = page(bytes, number);
    return vfs::stateOf(ConstPage(reinterpret_cast<const unsigned char *>(one.constData()),
                                  static_cast<std::size_t>(vfs::pageSize)),
                        static_cast<std::uint32_t>(number));
}

bool isOfPage(const safekeeping::Flaw &flaw)
{
    return flaw.kind == safekeeping::Flaw::Kind::Page;
}

} // namespace

void CheckedLedgerTest::init()
{
    m_folder = std::make_unique<support::Folder>();
    m_path = m_folder->path(QStringLiteral("checked.chulie"));
    {
        const auto database = storage::Database::open(m_path, storage::Database::Mode::Create);
        QVERIFY2(database, database ? "" : qPrintable(database.failure().message));
        QVERIFY((*database)->write([&] { (*database)->execute(addVillages); }));
    }
    m_bytes = support::Folder::read(m_path);
    const auto all = support::dump(m_path);
    QVERIFY2(all, all ? "" : qPrintable(all.failure().message));
    m_dump = *all;
}

std::vector<safekeeping::Flaw> CheckedLedgerTest::check() const
{
    const auto database = safekeeping::openForCheck(m_path);
    if (!database)
        qFatal("%s", qPrintable(database.failure().message));
    return *safekeeping::checkLedger(**database);
}

void CheckedLedgerTest::pagesHaveChecks()
{
    QCOMPARE(int(m_bytes[20]), vfs::reservedSize);
    QVERIFY(m_bytes.size() > 40 * vfs::pageSize);
    for (int number = 1; number <= m_bytes.size() / vfs::pageSize; ++number)
        QCOMPARE(stateOf(m_bytes, number), PageState::Whole);
    QVERIFY(check().empty() || std::ranges::none_of(check(), isOfPage));
}

/// Each flipped bit is found, or nothing that can be read is different. CHULIE_FLIPS says how many are
/// flipped.
void CheckedLedgerTest::flippedBitsAreFound()
{
    const qint64 flips = std::max(320, qEnvironmentVariableIntValue("CHULIE_FLIPS"));
    const qint64 step = (8 * m_bytes.size() / flips) | 1; // every bit of a byte in turn
    int all = 0;
    int found = 0;
    int silent = 0;
    for (qint64 bit = 0; bit < 8 * m_bytes.size(); bit += bit < 8 * 100 ? 7 : step) {
        QByteArray bytes = m_bytes;
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
        m_folder->write(QStringLiteral("checked.chulie"), bytes);
        const auto read = support::dump(m_path);
        ++all;
        if (read && *read != m_dump)
            ++silent;
        found += read ? 0 : 1;
        if (!read)
            QVERIFY2(!read.failure().message.isEmpty(), qPrintable(QString::number(bit)));
    }
    qInfo("flipped %d bits: %d found, %d silent", all, found, silent);
    QCOMPARE(silent, 0);
    QVERIFY(found > 0);
}

void CheckedLedgerTest::misplacedPagesAreFound_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"swapped", "of another ledger", "torn", "lost", "older header"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void CheckedLedgerTest::misplacedPagesAreFound()
{
    QFETCH(const QString, how);
    const QString otherPath = m_folder->path(QStringLiteral("other.chulie"));
    {
        const auto other = storage::Database::open(otherPath, storage::Database::Mode::Create);
        QVERIFY(other && (*other)->write([&] { (*other)->execute(addVillages); }));
    }
    const QByteArray other = support::Folder::read(otherPath);
    const int count = static_cast<int>(std::min(m_bytes.size(), other.size()) / vfs::pageSize);
    int found = 0;
    for (int number = 2; number < count; ++number) {
        QByteArray bytes = m_bytes;
        const qsizetype at = qsizetype(number - 1) * vfs::pageSize;
        if (how == QStringLiteral("swapped"))
            bytes.replace(at, 2 * vfs::pageSize,
                          QByteArray(page(m_bytes, number + 1) + page(m_bytes, number)));
        else if (how == QStringLiteral("torn"))
            bytes.replace(at, vfs::pageSize / 2, page(other, number).left(vfs::pageSize / 2));
        else if (how == QStringLiteral("lost"))
            bytes.replace(at, vfs::pageSize, QByteArray(vfs::pageSize, '\0'));
        else if (how == QStringLiteral("older header"))
            bytes.replace(24, 4, QByteArray(4, '\7'));
        else
            bytes.replace(at, vfs::pageSize, page(other, number));
        m_folder->write(QStringLiteral("checked.chulie"), bytes);
        const auto all = support::dump(m_path);
        QVERIFY2(!all || *all == m_dump, qPrintable(how + QString::number(number)));
        found += all ? 0 : 1;
    }
    QVERIFY(found > 3);
}

/// The sqlite3 program opens the ledger of a killed writer, and sees what was committed.
void CheckedLedgerTest::readByAnyProgram()
{
    const QString left = m_folder->path(QStringLiteral("left.chulie"));
    {
        const auto database = storage::Database::open(m_path, storage::Database::Mode::ReadWrite);
        QVERIFY(database &&
                (*database)->write([&] { (*database)->execute("UPDATE village SET name = 'x'"); }));
        QVERIFY(QFile::copy(m_path, left));
        QVERIFY(QFile::copy(m_path + QStringLiteral("-wal"), left + QStringLiteral("-wal")));
    }
    QProcess program;
    program.start(
        QStringLiteral("sqlite3"),
        {left, QStringLiteral("SELECT count(*) FROM village WHERE name = 'x'; PRAGMA quick_check")});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.readAllStandardOutput(), QByteArray("120\nok\n"));
}

void CheckedLedgerTest::otherProgramsPagesAreReported()
{
    QCOMPARE(support::runPlain(m_path, "UPDATE village SET name = 'x' WHERE id % 7 = 0"), QByteArray());
    const QByteArray before = support::Folder::read(m_path);
    const auto all = support::dump(m_path);
    QVERIFY(!all);
    QVERIFY2(all.failure().message.contains(QStringLiteral("another program wrote in it")),
             qPrintable(all.failure().message));
    const std::vector<safekeeping::Flaw> flaws = check();
    QVERIFY(std::ranges::any_of(flaws, isOfPage));
    QVERIFY(std::ranges::none_of(
        flaws, [](const safekeeping::Flaw &flaw) { return flaw.kind == safekeeping::Flaw::Kind::File; }));
    QCOMPARE(support::Folder::read(m_path), before);
}

void CheckedLedgerTest::otherProgramsPagesAreAccepted()
{
    QCOMPARE(support::runPlain(m_path, "UPDATE village SET name = 'x' WHERE id % 7 = 0"), QByteArray());
    const auto accepted = safekeeping::acceptPages(m_path);
    QVERIFY2(accepted, accepted ? "" : qPrintable(accepted.failure().message));
    QVERIFY(std::ranges::none_of(check(), isOfPage));
    const auto all = support::dump(m_path);
    QVERIFY2(all, all ? "" : qPrintable(all.failure().message));
    QVERIFY(*all != m_dump);
    const QByteArray bytes = support::Folder::read(m_path);
    for (int number = 1; number <= bytes.size() / vfs::pageSize; ++number)
        QCOMPARE(stateOf(bytes, number), PageState::Whole);
}

/// Another program that moves a killed writer's log into the file leaves pages without checks: what they hold
/// was checked by the log.
void CheckedLedgerTest::anEmptiedLogIsNoHarm()
{
    const QString left = m_folder->path(QStringLiteral("left.chulie"));
    QByteArray now;
    {
        const auto database = storage::Database::open(m_path, storage::Database::Mode::ReadWrite);
        QVERIFY(database &&
                (*database)->write([&] { (*database)->execute("UPDATE village SET name = 'x'"); }));
        now = support::dump(**database);
        QVERIFY(QFile::copy(m_path, left));
        QVERIFY(QFile::copy(m_path + QStringLiteral("-wal"), left + QStringLiteral("-wal")));
    }
    QCOMPARE(support::runPlain(left, "SELECT count(*) FROM village"), QByteArray());
    QVERIFY(!QFile::exists(left + QStringLiteral("-wal")));
    const auto all = support::dump(left, storage::Database::Mode::ReadWrite);
    QVERIFY2(all, all ? "" : qPrintable(all.failure().message));
    QCOMPARE(*all, now);
    m_path = left;
    QVERIFY(std::ranges::any_of(check(), isOfPage));
    QVERIFY(safekeeping::acceptPages(left));
    QVERIFY(std::ranges::none_of(check(), isOfPage));
}

void CheckedLedgerTest::aRebuiltFileIsNoHarm()
{
    QCOMPARE(support::runPlain(m_path, "PRAGMA journal_mode = DELETE; VACUUM"), QByteArray());
    const auto all = support::dump(m_path);
    QVERIFY2(all, all ? "" : qPrintable(all.failure().message));
    QCOMPARE(*all, m_dump);
    {
        const auto database = storage::Database::open(m_path, storage::Database::Mode::ReadWrite);
        QVERIFY(database &&
                (*database)->write([&] { (*database)->execute("UPDATE village SET name = 'y'"); }));
    }
    QVERIFY(support::dump(m_path));
    QVERIFY(safekeeping::acceptPages(m_path));
    QVERIFY(std::ranges::none_of(check(), isOfPage));
}

/// A back-up reads them too: they are named before it fails.
void CheckedLedgerTest::pagesWithoutUseAreReported()
{
    {
        const auto database = storage::Database::open(m_path, storage::Database::Mode::ReadWrite);
        QVERIFY(database && (*database)->write([&] { (*database)->execute("DELETE FROM village"); }));
    }
    QByteArray bytes = support::Folder::read(m_path);
    const int free = static_cast<unsigned char>(bytes[35]); // the first of the list of free pages
    QVERIFY(free > 0);
    for (int number = 2; number <= bytes.size() / vfs::pageSize; ++number) {
        const qsizetype at = qsizetype(number - 1) * vfs::pageSize + 2000;
        QByteArray flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        m_folder->write(QStringLiteral("checked.chulie"), flipped);
        if (number % 5 == 0 || number == free)
            QVERIFY2(std::ranges::any_of(check(), isOfPage), qPrintable(QString::number(number)));
    }
}

/// Whatever grows, shrinks, spills out of the cache and is rolled back: no page of the file is ever without
/// its check, so that a back-up, which reads each of them, can be made.
void CheckedLedgerTest::noPageIsLeftOut()
{
    const auto database = storage::Database::open(m_path, storage::Database::Mode::ReadWrite);
    QVERIFY(database);
    (*database)->execute("PRAGMA cache_size = 10; PRAGMA wal_autocheckpoint = 30");
    std::mt19937 random(20261129);
    for (int round = 0; round < 60; ++round) {
        const int kind = static_cast<int>(random() % 5);
        const std::string code = std::to_string(400000000000 + 1000 * round);
        const std::string add = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                                "60) INSERT INTO village "
                                "(code, name, town, county, type) SELECT " +
                                code + " + i, 'v', hex(randomblob(" + std::to_string(random() % 9000) +
                                ")), 'c', '相对贫困村' FROM n";
        const auto done = (*database)->write([&]() -> values::Result<void> {
            if (kind != 1)
                (*database)->execute(add.c_str());
            if (kind == 1 || kind == 3)
                (*database)->execute("DELETE FROM village WHERE id % 3 = abs(random()) % 3");
            if (kind == 4)
                (*database)->execute("UPDATE village SET town = hex(randomblob(length(town) / 3))");
            return kind == 2 ? values::Result<void>(values::Failure{}) : values::Result<void>();
        });
        QCOMPARE(bool(done), kind != 2);
        const auto made = backups::make((*database)->handle(), m_path,
                                        m_folder->path(QStringLiteral("%1.chuliebak").arg(round)));
        QVERIFY2(made, made ? "" : qPrintable(made.failure().message));
    }
    QVERIFY((*database)->settle());
    QVERIFY(vfs::fileOf((*database)->handle()).odd().empty());
    const QByteArray bytes = support::Folder::read(m_path);
    for (int number = 1; number <= bytes.size() / vfs::pageSize; ++number)
        QCOMPARE(stateOf(bytes, number), PageState::Whole);
}

} // namespace chulie::vfs

QTEST_GUILESS_MAIN(chulie::vfs::CheckedLedgerTest)
#include "checkedledger_test.moc"
