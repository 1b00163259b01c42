#include "models/language.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "tests/support/rows.h"
#include "ui/safekeeping/damagenotice.h"
#include "ui/shell/ledgerview.h"
#include "ui/shell/mainwindow.h"

#include <QTest>

namespace chulie::safekeeping {

/// A killed program's log with a flip in it, in the window: what came before is shown, and what can be done
/// stays in view after the message was read.
class DamagedLogTest : public QObject
{
    Q_OBJECT
private slots:
    void staysInView();

private:
    support::AnswersInUse m_answers;
};

void DamagedLogTest::staysInView()
{
    models::setLanguage(QStringLiteral("en"));
    const support::Folder folder;
    const QString live = folder.newLedger(QStringLiteral("live.chulie"))->path();
    {
        const auto ledger = ledger::Ledger::open(live);
        QVERIFY(ledger);
        for (const char *year : {"2018", "2019", "2020"})
            QVERIFY(support::save(**ledger, catalogue::TableId::Standard,
                                  {{"year", year}, {"household_fen", "8699"}}) > 0);
        QByteArray log = support::Folder::read(live + QStringLiteral("-wal"));
        log[100] = static_cast<char>(log[100] ^ 4);
        folder.write(QStringLiteral("left.chulie-wal"), log);
        folder.write(QStringLiteral("left.chulie"), support::Folder::read(live));
    }
    shell::MainWindow window;
    window.open(folder.path(QStringLiteral("left.chulie")));
    QVERIFY2(window.ledgerView(), qPrintable(m_answers.messages.join(u'\n')));
    QCOMPARE(m_answers.messages.size(), 1);
    const auto *notice = window.findChild<DamageNotice *>();
    QVERIFY(notice && !notice->isHidden());
    QVERIFY2(notice->sentence().contains(QStringLiteral("log")), qPrintable(notice->sentence()));
    QVERIFY(support::press(*window.centralWidget(), "Check the ledger…"));
    QVERIFY(m_answers.titles.contains(QStringLiteral("Check of the ledger")));
    // The disk is not to blame that nothing of the log is moved into the file.
    window.closeLedger();
    QCOMPARE(m_answers.errors, QStringList());
}

} // namespace chulie::safekeeping

QTEST_MAIN(chulie::safekeeping::DamagedLogTest)
#include "damagedlog_test.moc"
