#include "tests/support/faultydisk.h"
#include "tests/support/files.h"
#include "tests/support/plainfile.h"
#include "tests/support/protectedledger.h"

#include <QTest>

namespace chulie::vfs {

/// The power fails at any write: of what was not synced, any part is lost, torn or there. The ledger opens at
/// a commit, and none that was confirmed is missing.
class PowerFailureTest : public QObject
{
    Q_OBJECT
private slots:
    void opensAtACommit_data();
    void opensAtACommit();

private:
    void open(const support::FaultyDisk::Image &image, int least, int most);

    keys::CheapCosts m_cheap;
    support::Folder m_folder;
};

namespace {

/// Act \a number: some rows, longer and shorter than pages.
constexpr auto addNumber = "INSERT INTO ledger (key, value) VALUES ('act-' || ?1, ?1)";
constexpr auto addVillage = "INSERT INTO village (code, name, town, county, type) VALUES (400000000000 + ?, "
                            "hex(randomblob(1 + abs(random()) % 4000)), 't', 'c', '相对贫困村')";
constexpr auto removeVillages = "DELETE FROM village WHERE id % 2 = ? % 2";

void act(storage::Database &database, std::int64_t number)
{
    storage::Statement(database, addNumber).with(number).run();
    storage::Statement(database, addVillage).with(number).run();
    if (number % 17 == 0)
        storage::Statement(database, removeVillages).with(number).run();
}

} // namespace

void PowerFailureTest::opensAtACommit_data()
{
    QTest::addColumn<bool>("isProtected");
    QTest::newRow("unprotected") << false;
    QTest::newRow("protected") << true;
}

/// CHULIE_FAILURES says how often the power fails at each write.
void PowerFailureTest::opensAtACommit()
{
    QFETCH(const bool, isProtected);
    constexpr int acts = 200;
    static support::FaultyDisk &disk = support::FaultyDisk::install();
    const QString path =
        m_folder.path(isProtected ? QStringLiteral("sealed.chulie") : QStringLiteral("live.chulie"));
    support::makeLedger(path, 1, isProtected);
    std::vector<std::size_t> confirmed; // the writes by then, by act
    {
        const auto database = storage::Database::open(path, storage::Database::Mode::ReadWrite);
        QVERIFY(database);
        (*database)->execute("PRAGMA wal_autocheckpoint = 40; PRAGMA cache_size = 12");
        disk.start({support::Folder::read(path), support::Folder::read(path + QStringLiteral("-wal"))});
        for (int i = 1; i <= acts; ++i) {
            QVERIFY((*database)->write([&] { act(**database, i); }));
            confirmed.push_back(disk.writes());
        }
        disk.stop();
    }
    QVERIFY(disk.writes() > 4 * acts);
    std::mt19937 random(20261129);
    const int often = qEnvironmentVariableIntValue("CHULIE_FAILURES");
    const std::size_t step = often > 0 ? 1 : 3;
    for (std::size_t at = 0; at <= disk.writes(); at += step) {
        const auto next = std::ranges::upper_bound(confirmed, at);
        const auto least = static_cast<int>(next - confirmed.begin());
        for (int i = 0; i < std::max(1, often); ++i)
            open(disk.after(at, random), least, least + 1);
        if (QTest::currentTestFailed())
            return;
    }
}

void PowerFailureTest::open(const support::FaultyDisk::Image &image, int least, int most)
{
    const QString path = m_folder.write(QStringLiteral("failed.chulie"), image[0]);
    m_folder.write(QStringLiteral("failed.chulie-wal"), image[1]);
    const auto database = storage::Database::open(path, storage::Database::Mode::ReadWrite);
    QVERIFY2(database, database ? "" : qPrintable(database.failure().message));
    storage::Statement count(
        **database, "SELECT count(*), ifnull(max(CAST(value AS INTEGER)), 0) FROM ledger WHERE key LIKE "
                    "'act-%'");
    QVERIFY(count.next());
    const std::int64_t found = count.integer(0);
    QVERIFY2(found >= least && found <= most, qPrintable(QStringLiteral("%1: %2").arg(least).arg(found)));
    QCOMPARE(count.integer(1), found);
    storage::Statement check(**database, "SELECT group_concat(integrity_check) FROM pragma_integrity_check");
    QVERIFY(check.next());
    QCOMPARE(check.text(0), std::string_view("ok"));
}

} // namespace chulie::vfs

QTEST_GUILESS_MAIN(chulie::vfs::PowerFailureTest)
#include "powerfailure_test.moc"
