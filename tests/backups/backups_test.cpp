#include "models/backups/backups.h"
#include "models/backups/copies.h"
#include "models/safekeeping/restore.h"
#include "tests/support/files.h"
#include "tests/support/imports.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

#include <sys/stat.h>
#include <thread>

namespace chulie::backups {

/// Back-ups: what is written can be read, and nothing that changed since is believed.
class BackupsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyFlippedBitIsFound();
    void everyCutIsFound();
    void newerFormsAreRefused();
    void packedIsUnpacked_data();
    void packedIsUnpacked();
    void goesIntoTheDataFolder();
    void atMostOneAnHour();
    void isOfOneCommit();
    void readsTheCommitItBeganWith();
    void leavesNothingHalf();
    void importsGoOnWithoutOne();
    void goesWhereItWasChosen();
    void eachIsCopiedToTheSecondPlace();
    void aDamagedCopyIsNoCopy();
    void theLimitHoldsInEachPlace();
    void namesAreTakenOnce();
    void aDamagedLedgerIsNamed();
    void cleanup();

private:
    support::Folder m_folder;
};

namespace {

QByteArray packed(const QByteArray &bytes)
{
    QBuffer plain;
    plain.setData(bytes);
    plain.open(QIODevice::ReadOnly);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const Facts facts{
        .made = QDateTime::fromSecsSinceEpoch(1'561'852'800, Qt::UTC), .acts = 7, .households = 3};
    return backups::pack(plain, facts, {}, out) ? out.data() : QByteArray();
}

/// What is unpacked of \a bytes; nothing where they are refused.
std::optional<QByteArray> unpacked(const QByteArray &bytes)
{
    QBuffer in;
    in.setData(bytes);
    in.open(QIODevice::ReadOnly);
    const auto facts = backups::verify(in, QStringLiteral("x"));
    if (!facts)
        return std::nullopt;
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    return backups::unpack(in, *facts, out) ? std::optional(out.data()) : std::nullopt;
}

const QByteArray sample =
    QByteArray("SQLite format 3").append('\0') + QByteArray("441623104200").repeated(40);

} // namespace

void BackupsTest::everyFlippedBitIsFound()
{
    const QByteArray whole = packed(sample);
    QCOMPARE(unpacked(whole), std::optional(sample));
    for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
        QByteArray bytes = whole;
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!unpacked(bytes), qPrintable(QString::number(bit)));
    }
}

void BackupsTest::everyCutIsFound()
{
    const QByteArray whole = packed(sample);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QVERIFY(!unpacked(whole.left(size)));
        QVERIFY(!unpacked(whole.right(size)));
    }
    QVERIFY(!unpacked(whole + '\0'));
}

void BackupsTest::newerFormsAreRefused()
{
    QVERIFY(!unpacked({}));
    QVERIFY(!unpacked(QByteArray(200, 'x')));
    const QString path =
        m_folder.write(QStringLiteral("x.chuliebak"), QByteArray("Chuliebk\2") + QByteArray(60, '\0'));
    const auto facts = backups::glance(path);
    QVERIFY(!facts);
    QVERIFY(facts.failure().message.contains(QStringLiteral("newer")));
}

void BackupsTest::packedIsUnpacked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("one chunk") << QByteArray(1 << 18, 'x');
    QTest::newRow("chunks and a byte") << QByteArray((1 << 19) + 1, 'x');
    QByteArray noise;
    for (quint32 i = 0, x = 1; i < 600'000; ++i)
        noise.append(static_cast<char>((x = x * 1664525 + 1013904223) >> 24));
    QTest::newRow("what cannot be compressed") << noise;
}

void BackupsTest::packedIsUnpacked()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(unpacked(packed(bytes)) == std::optional(bytes));
}

void BackupsTest::goesIntoTheDataFolder()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("甲村.chulie"));
    const auto first = backups::make(ledger->database().handle(), ledger->path());
    QVERIFY2(first, first ? "" : qPrintable(first.failure().message));
    QVERIFY(first->startsWith(m_folder.path(QStringLiteral("data"))));
    QVERIFY(QFileInfo(*first).fileName().startsWith(QStringLiteral("甲村-20")));
    QVERIFY(first->endsWith(QStringLiteral(".chuliebak")));
    struct stat status
    {
    };
    QCOMPARE(stat(QFile::encodeName(*first).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0600U);
    // Another of the same minute.
    const auto second = backups::make(ledger->database().handle(), ledger->path());
    QVERIFY(second && *second != *first);
    QCOMPARE(backups::listed(ledger->path()).size(), 2);
    // One that is asked for takes nobody's place.
    QVERIFY(!backups::make(ledger->database().handle(), ledger->path(), *first));
    const QString out = m_folder.path(QStringLiteral("mine.chuliebak"));
    QCOMPARE(*backups::make(ledger->database().handle(), ledger->path(), out), out);
    QCOMPARE(backups::listed(ledger->path()).size(), 2);
}

void BackupsTest::atMostOneAnHour()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("hourly.chulie"));
    QVERIFY(!backups::makeHourly(ledger->database().handle(), ledger->path())->isEmpty());
    QVERIFY(backups::makeHourly(ledger->database().handle(), ledger->path())->isEmpty());
    QCOMPARE(backups::listed(ledger->path()).size(), 1);
}

/// What was committed and is in the log still is in it.
void BackupsTest::isOfOneCommit()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("log.chulie"));
    const auto entered = ledger->act(QStringLiteral("test"), [](journal::Act &act) -> values::Result<void> {
        act.insert(catalogue::table(catalogue::TableId::Standard),
                   std::vector<values::Value>{values::Value(2019), {}, {}, {}});
        return {};
    });
    QVERIFY(entered);
    const auto made = backups::make(ledger->path());
    QVERIFY2(made, made ? "" : qPrintable(made.failure().message));
    QCOMPARE(backups::listed(ledger->path()).constFirst().facts.acts, 1);
    const QString path = m_folder.path(QStringLiteral("again.chulie"));
    QVERIFY(safekeeping::restore(*made, path));
    const auto again = ledger::Ledger::open(path);
    QVERIFY(again);
    storage::Statement count((*again)->database(), "SELECT count(*) FROM standard WHERE year = 2019");
    QVERIFY(count.next());
    QCOMPARE(count.integer(0), 1);
}

/// One that is made meanwhile knows nothing of what is written after it began.
void BackupsTest::readsTheCommitItBeganWith()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("meanwhile.chulie"));
    const auto enter = [&](int year) {
        return ledger->act(QStringLiteral("test"), [&](journal::Act &act) -> values::Result<void> {
            act.insert(catalogue::table(catalogue::TableId::Standard),
                       std::vector<values::Value>{values::Value(year), {}, {}, {}});
            return {};
        });
    };
    QVERIFY(enter(2018));
    Meanwhile meanwhile(ledger->path());
    QVERIFY(enter(2019));
    const auto made = meanwhile.result();
    QVERIFY2(made, made ? "" : qPrintable(made.failure().message));
    const QString path = m_folder.path(QStringLiteral("before.chulie"));
    QVERIFY(safekeeping::restore(*made, path));
    const auto before = ledger::Ledger::open(path);
    QVERIFY(before);
    storage::Statement years((*before)->database(), "SELECT group_concat(year) FROM standard");
    QVERIFY(years.next());
    QCOMPARE(QString::fromUtf8(years.text(0)), QStringLiteral("2018"));
}

void BackupsTest::leavesNothingHalf()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("half.chulie"));
    const QDir folder(backups::folderOf(ledger->path()));
    QVERIFY(QDir().mkpath(folder.path()));
    // What a program left that was killed; no process has the number.
    const auto leave = [&](const QString &maker) {
        QFile left(folder.filePath(QStringLiteral(".half.chuliebak.1.%1.chulie-copy").arg(maker)));
        return left.open(QIODevice::WriteOnly);
    };
    const QString host = QSysInfo::machineHostName().replace(u'.', u'-');
    QVERIFY(leave(QStringLiteral("99999999@") + host));
    QVERIFY(backups::make(ledger->database().handle(), ledger->path()));
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden).size(), 1);
    // At the next start too, wherever back-ups lie; what another computer writes is left alone.
    QVERIFY(leave(QStringLiteral("99999999@") + host) && leave(QStringLiteral("99999999@elsewhere")));
    backups::clearLeavings();
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden).size(), 2);
}

/// An import of many rows asks for a back-up first; where none can be made it says so, and goes on.
void BackupsTest::importsGoOnWithoutOne()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("import.chulie"));
    QByteArray rows = "年度,户标准\n";
    for (int year = 2000; year < 2101; ++year)
        rows += QByteArray::number(year) + ",8699\n";
    const QString file = m_folder.write(QStringLiteral("标准.csv"), rows);
    const auto importAgain = [&](const QByteArray &standard) {
        m_folder.write(QStringLiteral("标准.csv"), QByteArray(rows).replace("8699", standard));
        return support::imported(*ledger, file);
    };
    QVERIFY(importAgain("8699").backupFault().isEmpty());
    QCOMPARE(backups::listed(ledger->path()).size(), 1);
    QDir folder(backups::folderOf(ledger->path()));
    QVERIFY(folder.removeRecursively());
    QFile inItsPlace(folder.path());
    QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
    QVERIFY(!importAgain("9000").backupFault().isEmpty());
    storage::Statement count(ledger->database(),
                             "SELECT count(*) FROM standard WHERE household_fen = 900000");
    QVERIFY(count.next());
    QCOMPARE(count.integer(0), 101);
}

void BackupsTest::cleanup()
{
    QVERIFY(backups::choose({}));
}

/// A folder that cannot be reached is no reason for having no back-up.
void BackupsTest::goesWhereItWasChosen()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("chosen.chulie"));
    QVERIFY(backups::make(ledger->path()));
    const QString chosen = m_folder.path(QStringLiteral("my back-ups"));
    QVERIFY(QDir().mkpath(chosen));
    QVERIFY(backups::choose({.folder = chosen}));
    const auto there = backups::make(ledger->path());
    QVERIFY(there && there->startsWith(chosen));
    QCOMPARE(backups::listed(ledger->path()).size(), 2);
    QVERIFY(backups::unreachable().isEmpty());
    QVERIFY(QDir(chosen).removeRecursively());
    const auto elsewhere = backups::make(ledger->path());
    QVERIFY(elsewhere && elsewhere->startsWith(m_folder.path(QStringLiteral("data"))));
    QCOMPARE(backups::unreachable().size(), 1);
    QVERIFY(!backups::copyToSecondPlace(ledger->path()));
}

void BackupsTest::eachIsCopiedToTheSecondPlace()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("copied.chulie"));
    const QString stick = m_folder.path(QStringLiteral("stick"));
    QVERIFY(backups::make(ledger->path()));
    QVERIFY(backups::choose({.second = stick}));
    const auto missing = backups::makeWithCopy(ledger->database().handle(), ledger->path());
    QVERIFY(!missing);
    QVERIFY2(missing.failure().message.contains(stick), qPrintable(missing.failure().message));
    QCOMPARE(backups::listed(ledger->path()).size(), 2);
    QVERIFY(!QFileInfo::exists(stick));

    QVERIFY(QDir().mkpath(stick));
    QVERIFY(backups::makeWithCopy(ledger->database().handle(), ledger->path()));
    const auto own = backups::listed(ledger->path());
    const auto copies = backups::copies(ledger->path());
    QCOMPARE(own.size(), 3);
    QCOMPARE(copies.size(), 3);
    for (qsizetype i = 0; i < own.size(); ++i) {
        QCOMPARE(QFileInfo(copies[i].path).fileName(), QFileInfo(own[i].path).fileName());
        QCOMPARE(support::Folder::read(copies[i].path), support::Folder::read(own[i].path));
    }
    QVERIFY(QFile::remove(copies[1].path));
    QVERIFY(backups::copyToSecondPlace(ledger->path()));
    QCOMPARE(backups::copies(ledger->path()).size(), 3);
}

/// What would not be believed is not copied either; the others are.
void BackupsTest::aDamagedCopyIsNoCopy()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("damaged.chulie"));
    const auto damaged = backups::make(ledger->path());
    QVERIFY(damaged && backups::make(ledger->path()));
    QFile file(*damaged);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("x") == 1);
    file.close();
    const QString stick = m_folder.path(QStringLiteral("other stick"));
    QVERIFY(QDir().mkpath(stick));
    QVERIFY(backups::choose({.second = stick}));
    QVERIFY(!backups::copyToSecondPlace(ledger->path()));
    QCOMPARE(backups::copies(ledger->path()).size(), 1);
    QCOMPARE(QDir(backups::secondFolderOf(ledger->path())).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void BackupsTest::theLimitHoldsInEachPlace()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("limited.chulie"));
    const QString stick = m_folder.path(QStringLiteral("small stick"));
    QVERIFY(QDir().mkpath(stick));
    QVERIFY(backups::choose({.second = stick, .mostBytes = 1}));
    for (int i = 0; i < 3; ++i)
        QVERIFY(backups::makeWithCopy(ledger->database().handle(), ledger->path()));
    QCOMPARE(backups::listed(ledger->path()).size(), 1);
    QCOMPARE(backups::copies(ledger->path()).size(), 1);
}

/// A page that cannot be read keeps a back-up from being made, in words that a person understands.
void BackupsTest::aDamagedLedgerIsNamed()
{
    const QString path = m_folder.newLedger(QStringLiteral("flipped.chulie"))->path();
    QByteArray bytes = support::Folder::read(path);
    bytes[3 * 4096 + 100] = static_cast<char>(bytes[3 * 4096 + 100] ^ 1);
    m_folder.write(QStringLiteral("flipped.chulie"), bytes);
    const auto refused = backups::make(path);
    QVERIFY(!refused);
    QVERIFY2(refused.failure().message.contains(QStringLiteral("it is damaged")),
             qPrintable(refused.failure().message));
    QCOMPARE(backups::listed(path).size(), 0);
}

/// Several that are made at once in the same minute all get a name.
void BackupsTest::namesAreTakenOnce()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("at once.chulie"));
    const QString path = ledger->path();
    std::atomic_int made = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int times = 0; times < 2; ++times)
                made += backups::make(path) ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(made, 8);
    QCOMPARE(backups::listed(path).size(), 8);
}

} // namespace chulie::backups

QTEST_GUILESS_MAIN(chulie::backups::BackupsTest)
#include "backups_test.moc"
