#include "models/storage/openingnotes.h"
#include "models/storage/share.h"
#include "tests/support/answers.h"
#include "tests/support/files.h"
#include "ui/session.h"
#include "ui/shell/ledgerview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/readingnotice.h"

#include <QDateTime>
#include <QTest>

namespace chulie::shell {

/// A ledger on a network share in the window: who writes it elsewhere is named, and replaced where that one
/// is silent and the person says so.
class SharedLedgerTest : public QObject
{
    Q_OBJECT
private slots:
    void aWriterIsNamed();
    void aSilentWriterIsReplaced();

private:
    [[nodiscard]] static QString lockedElsewhere(const support::Folder &folder, int minutes);
};

/// A ledger which another computer writes, that was last heard of so long ago.
QString SharedLedgerTest::lockedElsewhere(const support::Folder &folder, int minutes)
{
    const QString path = folder.newLedger(QStringLiteral("a.chulie"))->path();
    QFile lock(
        folder.write(QStringLiteral("a.chulie.lock"), "chen\noffice\n0123456789abcdef\nboot\n12\n1\n"));
    const bool isSet =
        lock.open(QIODevice::ReadWrite) &&
        lock.setFileTime(QDateTime::currentDateTime().addSecs(-60 * minutes), QFile::FileModificationTime);
    return isSet ? path : QString();
}

void SharedLedgerTest::aWriterIsNamed()
{
    const support::Folder folder;
    const QString path = lockedElsewhere(folder, 1);
    const storage::share::Pretended share(folder.path({}));
    support::AnswersInUse answers;
    answers.isAgreeing = false;
    MainWindow window;
    window.open(path);
    QVERIFY(window.ledgerView());
    QVERIFY(storage::isForReading(window.ledgerView()->session().database()));
    QCOMPARE(answers.questions, QStringList());
    QCOMPARE(answers.messages.size(), 1);
    QVERIFY2(answers.messages.first().contains(QStringLiteral("chen")), qPrintable(answers.messages.first()));
    // And stays in view.
    const auto *band = window.ledgerView()->findChild<ReadingNotice *>();
    QVERIFY(band && !band->isHidden());
    QVERIFY2(band->sentence().contains(QStringLiteral("chen")), qPrintable(band->sentence()));
    QVERIFY(QFile::remove(path + QStringLiteral(".lock")));
    window.open(path); // nobody writes it any more
    QVERIFY(!storage::isForReading(window.ledgerView()->session().database()));
}

void SharedLedgerTest::aSilentWriterIsReplaced()
{
    const support::Folder folder;
    const QString path = lockedElsewhere(folder, 12);
    const storage::share::Pretended share(folder.path({}));
    support::AnswersInUse answers;
    answers.isAgreeing = false;
    MainWindow window;
    window.open(path);
    QCOMPARE(answers.questions.size(), 1);
    QVERIFY2(answers.questions.first().contains(QStringLiteral("12 minutes")),
             qPrintable(answers.questions.first()));
    QVERIFY(storage::isForReading(window.ledgerView()->session().database()));
    answers.isAgreeing = true;
    window.open(path);
    QVERIFY(!storage::isForReading(window.ledgerView()->session().database()));
}

} // namespace chulie::shell

QTEST_MAIN(chulie::shell::SharedLedgerTest)
#include "sharedledger_test.moc"
