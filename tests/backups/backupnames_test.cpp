#include "models/backups/backups.h"
#include "tests/support/files.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

namespace chulie::backups {

/// The names of back-ups made at nearly the same time, and which of them are kept.
class BackupNamesTest : public QObject
{
    Q_OBJECT
private slots:
    void namesAreNotTakenAgain();
    void theNewestOfASecondIsKept();
    void theOneJustMadeIsKept();

private:
    support::Folder m_folder;
};

namespace {

/// A back-up, as far as lists look at it, that was made at \a made.
QByteArray packed(const QDateTime &made)
{
    QBuffer plain;
    plain.setData("ledger");
    plain.open(QIODevice::ReadOnly);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    return backups::pack(plain, {.made = made, .acts = 7, .households = 3}, {}, out) ? out.data()
                                                                                     : QByteArray();
}

} // namespace

/// The second place may still have what had the name before.
void BackupNamesTest::namesAreNotTakenAgain()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("[1] again.chulie"));
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        const auto made = backups::make(ledger->path());
        QVERIFY(made);
        names << *made;
    }
    QVERIFY(QFile::remove(names[1]));
    const auto made = backups::make(ledger->path());
    QVERIFY(made);
    QVERIFY2(!names.contains(*made), qPrintable(*made));
}

/// Many may be made in a second; what is written into them says no more than the second.
void BackupNamesTest::theNewestOfASecondIsKept()
{
    QList<Listed> all;
    const QDateTime made = QDateTime::currentDateTime();
    for (const char *name : {"x-10", "x", "x-9", "x-2", "x-11"})
        all.append(
            {.path = QString::fromLatin1(name) + QStringLiteral(".chuliebak"), .facts = {.made = made}});
    backups::sortNewestFirst(all);
    QStringList names;
    for (const Listed &one : all)
        names << QFileInfo(one.path).completeBaseName();
    QCOMPARE(names.join(u' '), QStringLiteral("x-11 x-10 x-9 x-2 x"));
}

/// Also where the clock was ahead when ten others were made: whoever made it is about to use it.
void BackupNamesTest::theOneJustMadeIsKept()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("clock.chulie"));
    const QDir folder(backups::folderOf(ledger->path()));
    QVERIFY(folder.mkpath(folder.path()));
    const QDateTime later = QDateTime::currentDateTime().addSecs(2);
    for (int i = 0; i < 12; ++i) {
        QFile other(folder.filePath(QStringLiteral("clock-%1.chuliebak").arg(i)));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QVERIFY(other.write(packed(later.addSecs(i))) > 0);
    }
    const auto made = backups::make(ledger->path());
    QVERIFY(made);
    QVERIFY(QFile::exists(*made));
    QCOMPARE(backups::listed(ledger->path()).size(), 11);
}

} // namespace chulie::backups

QTEST_GUILESS_MAIN(chulie::backups::BackupNamesTest)
#include "backupnames_test.moc"
