#include "models/sample/sample.h"
#include "tests/support/files.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>

namespace chulie {

/// Where commands write what they make: --out and --pdf.
class OutputTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void outReplacesAFile();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();

private:
    int run(const QStringList &arguments);

    test::Folder m_folder;
    QString m_ledger;
    QString m_said;
};

int OutputTest::run(const QStringList &arguments)
{
    QProcess program;
    QStringList all = arguments;
    all.insert(1, m_ledger);
    program.start(qEnvironmentVariable("CHULIE_PROGRAM"),
                  all + QStringList{QStringLiteral("--language"), QStringLiteral("en")});
    if (!program.waitForFinished())
        return -1;
    m_said = QString::fromUtf8(program.readAllStandardError());
    return program.exitCode();
}

void OutputTest::initTestCase()
{
    const auto ledger = m_folder.newLedger();
    QVERIFY(fillSample(*ledger, {2, 10, 1}));
    m_ledger = ledger->path();
}

void OutputTest::outReplacesAFile()
{
    const QString path = m_folder.write(QStringLiteral("gaps.csv"), "before");
    QVERIFY2(run({QStringLiteral("gaps"), QStringLiteral("--year"), QStringLiteral("2018"),
                  QStringLiteral("--out"), path}) == 0,
             qPrintable(m_said));
    QVERIFY(test::Folder::read(path).startsWith("\xEF\xBB\xBF村编码,"));
}

void OutputTest::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("call");
    const QStringList gaps{QStringLiteral("gaps"), QStringLiteral("--year"), QStringLiteral("2018"),
                           QStringLiteral("--out")};
    const QStringList report{QStringLiteral("report"), QStringLiteral("village-summary"),
                             QStringLiteral("--pdf")};
    for (const char *target : {"folder", "pipe"}) {
        QTest::addRow("gaps, %s", target) << QString::fromLatin1(target) << gaps;
        QTest::addRow("report, %s", target) << QString::fromLatin1(target) << report;
    }
}

void OutputTest::whatIsNoFileIsRefused()
{
    QFETCH(QString, target);
    QFETCH(QStringList, call);
    const QDir there(m_folder.path(QStringLiteral("there")));
    QVERIFY(there.mkpath(QStringLiteral("folder")));
    if (!there.entryList(QDir::System).contains(QStringLiteral("pipe")))
        QCOMPARE(mkfifo(there.filePath(QStringLiteral("pipe")).toLocal8Bit().constData(), 0600), 0);
    const QString path = there.filePath(target);
    QCOMPARE(run(call + QStringList{path}), 2);
    QVERIFY2(m_said.endsWith(path + QStringLiteral(" is not a file that can be replaced.\n")),
             qPrintable(m_said));
    QCOMPARE(there.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
             (QStringList{QStringLiteral("folder"), QStringLiteral("pipe")}));
    QVERIFY(!QFileInfo(path).isFile());
}

} // namespace chulie

QTEST_GUILESS_MAIN(chulie::OutputTest)
#include "output_test.moc"
