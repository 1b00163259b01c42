#include "models/sample/sample.h"
#include "tests/support/files.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/types.h>

namespace chulie {

/// Ctrl-C while a command works long.
class StoppingTest : public QObject
{
    Q_OBJECT
private slots:
    void sampleLeavesNoFile_data();
    void sampleLeavesNoFile();
    void gapsStop();

private:
    test::Folder m_folder;
};

void StoppingTest::sampleLeavesNoFile_data()
{
    QTest::addColumn<int>("by");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("the end of the session") << SIGTERM;
}

void StoppingTest::sampleLeavesNoFile()
{
    QFETCH(int, by);
    const QDir folder(m_folder.path(QStringLiteral("sample")));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QProcess program;
    program.start(qEnvironmentVariable("CHULIE_PROGRAM"),
                  {QStringLiteral("sample"), folder.filePath(QStringLiteral("city.chulie")),
                   QStringLiteral("--households"), QStringLiteral("200000"), QStringLiteral("--language"),
                   QStringLiteral("en")});
    QVERIFY(program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(folder.exists(QStringLiteral("city.chulie")), 60000);
    QCOMPARE(kill(static_cast<pid_t>(program.processId()), by), 0);
    QVERIFY(program.waitForFinished(60000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 2);
    QCOMPARE(program.readAllStandardError(), QByteArray("Stopped: nothing was changed.\n"));
    QVERIFY(folder.isEmpty());
}

void StoppingTest::gapsStop()
{
    const QString path = m_folder.path(QStringLiteral("city.chulie"));
    QVERIFY(makeSample(path, {}, {40, 1200, 1}));
    QProcess program;
    program.start(qEnvironmentVariable("CHULIE_PROGRAM"),
                  {QStringLiteral("gaps"), path, QStringLiteral("--year"), QStringLiteral("2017"),
                   QStringLiteral("--language"), QStringLiteral("en")});
    // A year without facts has gaps everywhere. Once rows come it works; it cannot end before more of them
    // are read than a pipe holds.
    QVERIFY(program.waitForReadyRead(60000));
    QCOMPARE(kill(static_cast<pid_t>(program.processId()), SIGINT), 0);
    QVERIFY(program.waitForFinished(60000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 2);
    QCOMPARE(program.readAllStandardError(), QByteArray("Stopped: nothing was changed.\n"));
}

} // namespace chulie

QTEST_GUILESS_MAIN(chulie::StoppingTest)
#include "stopping_test.moc"
