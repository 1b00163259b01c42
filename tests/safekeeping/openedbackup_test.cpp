#include "models/safekeeping/openedbackup.h"

#include "models/backups/backups.h"
#include "models/safekeeping/protection.h"
#include "models/storage/openingnotes.h"
#include "tests/support/files.h"
#include "tests/support/protectedledger.h"

#include <QDir>
#include <QTest>

#include <unistd.h>

namespace chulie::safekeeping {

/// A back-up is looked at: it is there for reading alone, for this user alone, and for a while alone.
class OpenedBackupTest : public QObject
{
    Q_OBJECT
private slots:
    void readsAlone_data();
    void readsAlone();
    void leavingsAreCleared();

private:
    keys::CheapCosts m_cheap;
    support::Folder m_folder;
};

namespace {

constexpr auto countVillages = "SELECT count(*) FROM village";
constexpr auto removeVillages = "DELETE FROM village";

QStringList temporary(const support::Folder &folder)
{
    return QDir(folder.path(QStringLiteral("data/chulie/temporary")))
        .entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
}

} // namespace

void OpenedBackupTest::readsAlone_data()
{
    QTest::addColumn<bool>("isProtected");
    QTest::newRow("unprotected") << false;
    QTest::newRow("protected") << true;
}

void OpenedBackupTest::readsAlone()
{
    QFETCH(const bool, isProtected);
    const QString path = m_folder.path(isProtected ? QStringLiteral("s.chulie") : QStringLiteral("u.chulie"));
    support::makeLedger(path, 7, isProtected);
    const auto made = backups::make(path);
    QVERIFY2(made, made ? "" : qPrintable(made.failure().message));
    {
        OpenedBackup backup;
        const auto opened = backup.make(*made);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.failure().message));
        QCOMPARE(support::showsSecret(support::Folder::read(backup.path())), !isProtected);
        constexpr auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(QFileInfo(backup.path()).path()).permissions() & others));
        QVERIFY(!(QFileInfo(backup.path()).permissions() & others));
        const auto ledger = ledger::Ledger::open(backup.path());
        QVERIFY2(ledger, ledger ? "" : qPrintable(ledger.failure().message));
        storage::Database &database = (*ledger)->database();
        QVERIFY(storage::isForReading(database));
        {
            storage::Statement count(database, countVillages);
            QVERIFY(count.next());
            QCOMPARE(count.integer(0), 7);
        }
        const auto refused = database.write([&] { database.execute(removeVillages); });
        QVERIFY(!refused);
        QVERIFY2(refused.failure().message.contains(QStringLiteral("can only be read")),
                 qPrintable(refused.failure().message));
    }
    QCOMPARE(temporary(m_folder), QStringList());
}

void OpenedBackupTest::leavingsAreCleared()
{
    QDir folder(m_folder.path(QStringLiteral("data/chulie/temporary")));
    QVERIFY(folder.mkpath(QStringLiteral("99999999-abcdef"))); // no process has the number
    m_folder.write(QStringLiteral("data/chulie/temporary/99999999-abcdef/copy.chulie"), "x");
    m_folder.write(QStringLiteral("data/chulie/temporary/99999999-ghijkl"), "x");
    const QString own = QStringLiteral("%1-abcdef").arg(getpid());
    m_folder.write(QStringLiteral("data/chulie/temporary/") + own, "x");
    storage::temporaries::clear();
    QCOMPARE(temporary(m_folder), QStringList{own});
}

} // namespace chulie::safekeeping

QTEST_GUILESS_MAIN(chulie::safekeeping::OpenedBackupTest)
#include "openedbackup_test.moc"
