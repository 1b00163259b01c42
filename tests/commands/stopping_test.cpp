#include "models/ledger/ledger.h"
#include "models/sample/sample.h"
#include "tests/support/files.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/types.h>

namespace chulie::commands {

/// Ctrl-C while a command works long.
class StoppingTest : public QObject
{
    Q_OBJECT
private slots:
    void sampleLeavesNoFile_data();
    void sampleLeavesNoFile();
    void killedSampleIsCleared();
    void writerSaysThatItWaits_data();
    void writerSaysThatItWaits();
    void gapsStop();

private:
    support::Folder m_folder;
};

namespace {

QStringList filesIn(const QDir &folder)
{
    return folder.entryList(QDir::Files | QDir::Hidden);
}

} // namespace

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
    QTRY_VERIFY_WITH_TIMEOUT(!filesIn(folder).isEmpty(), 60000);
    QVERIFY(!folder.exists(QStringLiteral("city.chulie"))); // before it is whole
    QCOMPARE(kill(static_cast<pid_t>(program.processId()), by), 0);
    QVERIFY(program.waitForFinished(60000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 2);
    QCOMPARE(program.readAllStandardError(), QByteArray("Stopped: nothing was changed.\n"));
    QCOMPARE(filesIn(folder), QStringList());
}

/// What a program that was killed leaves is removed by the next one.
void StoppingTest::killedSampleIsCleared()
{
    const QDir folder(m_folder.path(QStringLiteral("killed")));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const QString path = folder.filePath(QStringLiteral("city.chulie"));
    QProcess program;
    program.start(qEnvironmentVariable("CHULIE_PROGRAM"),
                  {QStringLiteral("sample"), path, QStringLiteral("--households"), QStringLiteral("200000")});
    QTRY_VERIFY_WITH_TIMEOUT(!filesIn(folder).isEmpty(), 60000);
    program.kill();
    QVERIFY(program.waitForFinished(60000));
    QVERIFY(!folder.exists(QStringLiteral("city.chulie")));
    QCOMPARE(QProcess::execute(qEnvironmentVariable("CHULIE_PROGRAM"), {QStringLiteral("new"), path}), 0);
    QCOMPARE(filesIn(folder), QStringList(QStringLiteral("city.chulie")));
}

void StoppingTest::writerSaysThatItWaits_data()
{
    QTest::addColumn<bool>("isStopped");
    QTest::newRow("until Ctrl-C") << true;
    QTest::newRow("until the other writer has done") << false;
}

void StoppingTest::writerSaysThatItWaits()
{
    QFETCH(bool, isStopped);
    const auto other = m_folder.newLedger(QStringLiteral("waited %1.chulie").arg(isStopped));
    const QString file = m_folder.write(QStringLiteral("标准.csv"), "年度,户标准\n2018,4000\n");
    other->database().execute("BEGIN IMMEDIATE");
    QProcess program;
    program.start(qEnvironmentVariable("CHULIE_PROGRAM"),
                  {QStringLiteral("import"), other->path(), file, QStringLiteral("--table"),
                   QStringLiteral("标准"), QStringLiteral("--language"), QStringLiteral("en")});
    QByteArray words;
    QTRY_VERIFY_WITH_TIMEOUT((words += program.readAllStandardError()).contains("waiting"), 60000);
    if (isStopped)
        QCOMPARE(kill(static_cast<pid_t>(program.processId()), SIGINT), 0);
    else
        other->database().execute("ROLLBACK");
    QVERIFY(program.waitForFinished(60000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), isStopped ? 2 : 0);
    QCOMPARE(program.readAllStandardError().contains("Stopped"), isStopped);
    storage::Statement count(other->database(), "SELECT count(*) FROM standard");
    QVERIFY(count.next());
    QCOMPARE(count.integer(0), std::int64_t(isStopped ? 0 : 1));
}

void StoppingTest::gapsStop()
{
    const QString path = m_folder.path(QStringLiteral("city.chulie"));
    QVERIFY(sample::makeSample(path, {}, {40, 1200, 1}));
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

} // namespace chulie::commands

QTEST_GUILESS_MAIN(chulie::commands::StoppingTest)
#include "stopping_test.moc"
