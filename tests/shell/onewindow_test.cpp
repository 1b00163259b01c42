#include "models/language.h"
#include "tests/support/files.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/onewindow.h"

#include <QDir>
#include <QLocalServer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace chulie::shell {

/// A second start on a ledger that is open in a window.
class OneWindowTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void nobodyAnswersForAClosedLedger();
    void secondStartRaisesTheFirstWindow();
    void otherLedgerOpensAWindow();
    void theFileCountsNotItsName();
    void leftBehindSocketIsReplaced();
    void secondWindowLeavesTheFirstItsSocket();

private:
    [[nodiscard]] QString ledger(const char *name) const;
    /// The files of the sockets that are there.
    [[nodiscard]] QStringList sockets() const;

    support::Folder m_folder;
};

void OneWindowTest::initTestCase()
{
    models::setLanguage(QStringLiteral("en"));
    QVERIFY(QDir().mkpath(m_folder.path(QStringLiteral("run"))));
    QFile::setPermissions(m_folder.path(QStringLiteral("run")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", m_folder.path(QStringLiteral("run")).toUtf8());
}

QString OneWindowTest::ledger(const char *name) const
{
    return m_folder.newLedger(QString::fromLatin1(name))->path();
}

QStringList OneWindowTest::sockets() const
{
    return QDir(m_folder.path(QStringLiteral("run")))
        .entryList({QStringLiteral("chulie-*")}, QDir::AllEntries | QDir::System);
}

void OneWindowTest::nobodyAnswersForAClosedLedger()
{
    const QString path = ledger("closed.chulie");
    QVERIFY(!OneWindow::raise(path));
    QVERIFY(!OneWindow::raise(m_folder.path(QStringLiteral("none.chulie"))));
    {
        OneWindow window;
        window.answerFor(path);
    }
    QVERIFY(!OneWindow::raise(path));
}

void OneWindowTest::secondStartRaisesTheFirstWindow()
{
    const QString path = ledger("open.chulie");
    MainWindow window;
    window.open(path);
    window.showMinimized();
    QProcess second;
    second.start(qEnvironmentVariable("CHULIE_PROGRAM"), {path});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 60000);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QTRY_VERIFY(!window.isMinimized());
    window.closeLedger();
    QVERIFY(!OneWindow::raise(path));
}

void OneWindowTest::otherLedgerOpensAWindow()
{
    OneWindow window;
    window.answerFor(ledger("this.chulie"));
    QVERIFY(!OneWindow::raise(ledger("other.chulie")));
}

void OneWindowTest::theFileCountsNotItsName()
{
    const QString path = ledger("named.chulie");
    const QString link = m_folder.path(QStringLiteral("link.chulie"));
    QVERIFY(QFile::link(path, link));
    OneWindow window;
    QSignalSpy wanted(&window, &OneWindow::raiseWanted);
    window.answerFor(path);
    QProcess second;
    second.start(qEnvironmentVariable("CHULIE_PROGRAM"), {link});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 60000);
    QTRY_COMPARE(wanted.size(), 1);
}

/// A program that is killed leaves its socket's file behind; the next one answers in its place.
void OneWindowTest::leftBehindSocketIsReplaced()
{
    const QString path = ledger("killed.chulie");
    QProcess killed;
    killed.start(qEnvironmentVariable("CHULIE_PROGRAM"), {path});
    QTRY_COMPARE_WITH_TIMEOUT(sockets().size(), 1, 60000);
    killed.kill();
    QVERIFY(killed.waitForFinished());
    QCOMPARE(sockets().size(), 1);
    QVERIFY(!OneWindow::raise(path));
    OneWindow window;
    window.answerFor(path);
    QSignalSpy wanted(&window, &OneWindow::raiseWanted);
    QProcess second;
    second.start(qEnvironmentVariable("CHULIE_PROGRAM"), {path});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 60000);
    QTRY_COMPARE(wanted.size(), 1);
}

void OneWindowTest::secondWindowLeavesTheFirstItsSocket()
{
    const QString path = ledger("twice.chulie");
    OneWindow first;
    first.answerFor(path);
    OneWindow second;
    QSignalSpy toFirst(&first, &OneWindow::raiseWanted);
    QSignalSpy toSecond(&second, &OneWindow::raiseWanted);
    second.answerFor(path);
    QCoreApplication::processEvents();
    toFirst.clear();
    QProcess start;
    start.start(qEnvironmentVariable("CHULIE_PROGRAM"), {path});
    QTRY_COMPARE_WITH_TIMEOUT(start.state(), QProcess::NotRunning, 60000);
    QTRY_COMPARE(toFirst.size(), 1);
    QVERIFY(toSecond.isEmpty());
    // When the first has gone, the second answers.
    first.stop();
    QCOMPARE(sockets().size(), 0);
    QTRY_COMPARE(sockets().size(), 1);
    start.start(qEnvironmentVariable("CHULIE_PROGRAM"), {path});
    QTRY_COMPARE_WITH_TIMEOUT(start.state(), QProcess::NotRunning, 60000);
    QTRY_COMPARE(toSecond.size(), 1);
    QCOMPARE(toFirst.size(), 1);
}

} // namespace chulie::shell

QTEST_MAIN(chulie::shell::OneWindowTest)

#include "onewindow_test.moc"
