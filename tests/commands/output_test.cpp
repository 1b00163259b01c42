#include "models/sample/sample.h"
#include "tests/support/files.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>

namespace chulie::commands {

/// Where commands write what they make: --out and --pdf.
class OutputTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void outReplacesAFile();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void whatIsReadIsNotReplaced_data();
    void whatIsReadIsNotReplaced();
    void lostOutputIsSaid();
    void unreadOutputEndsQuietly();

private:
    int run(const QStringList &arguments);

    support::Folder m_folder;
    QString m_ledger;
    support::Program m_program;
};

int OutputTest::run(const QStringList &arguments)
{
    QStringList all = arguments;
    all.insert(1, m_ledger);
    return m_program.run(all);
}

void OutputTest::initTestCase()
{
    const auto ledger = m_folder.newLedger();
    QVERIFY(sample::fillSample(*ledger, {2, 10, 1}));
    m_ledger = ledger->path();
}

void OutputTest::outReplacesAFile()
{
    const QString path = m_folder.write(QStringLiteral("gaps.csv"), "before");
    QVERIFY2(run({QStringLiteral("gaps"), QStringLiteral("--year"), QStringLiteral("2018"),
                  QStringLiteral("--out"), path}) == 0,
             qPrintable(m_program.err()));
    QVERIFY(support::Folder::read(path).startsWith("\xEF\xBB\xBF村编码,"));
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
    QVERIFY2(m_program.err().endsWith(path + QStringLiteral(" is not a file that can be replaced.\n")),
             qPrintable(m_program.err()));
    QCOMPARE(there.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
             (QStringList{QStringLiteral("folder"), QStringLiteral("pipe")}));
    QVERIFY(!QFileInfo(path).isFile());
}

void OutputTest::whatIsReadIsNotReplaced_data()
{
    QTest::addColumn<QStringList>("call");
    const QString table = m_folder.write(QStringLiteral("村.csv"), "村编码,村名\n441623104200,塘村\n");
    const auto words = [](const char *line) { return QString::fromLatin1(line).split(u' '); };
    QTest::addRow("gaps") << words("gaps --year 2018 --out") + QStringList{m_ledger};
    QTest::addRow("its log") << words("gaps --year 2018 --out") +
                                    QStringList{m_ledger + QLatin1String("-wal")};
    QTest::addRow("report") << words("report village-summary --year 2018 --pdf") + QStringList{m_ledger};
    QTest::addRow("import") << QStringList{QStringLiteral("import"), table, QStringLiteral("--report"),
                                           m_ledger};
    QTest::addRow("import, the file")
        << QStringList{QStringLiteral("import"), table, QStringLiteral("--report"), table};
}

void OutputTest::whatIsReadIsNotReplaced()
{
    QFETCH(const QStringList, call);
    const auto size = QFileInfo(m_ledger).size();
    QCOMPARE(run(call), 2);
    QCOMPARE(m_program.err().count(u'\n'), 1);
    QVERIFY2(m_program.err().contains(QStringLiteral("Choose another name")), qPrintable(m_program.err()));
    QCOMPARE(run({QStringLiteral("gaps"), QStringLiteral("--year"), QStringLiteral("2018")}), 0);
    QCOMPARE(QFileInfo(m_ledger).size(), size);
}

/// Who reads the first line has seen what they wanted.
void OutputTest::unreadOutputEndsQuietly()
{
    QProcess program;
    program.start(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"),
         QStringLiteral("\"$0\" export \"$1\" \"$2\" && { \"$0\" history \"$1\"; echo $? >&2; } | head -n 1"),
         qEnvironmentVariable("CHULIE_PROGRAM"), m_ledger, m_folder.path(QStringLiteral("out"))});
    QVERIFY(program.waitForFinished());
    const QByteArray said = program.readAllStandardError();
    QVERIFY2(said.endsWith("0\n") && said.count('\n') == 1, said.constData());
}

/// Figures that nobody got are not done.
void OutputTest::lostOutputIsSaid()
{
    QProcess program;
    program.setStandardOutputFile(QStringLiteral("/dev/full"));
    program.start(qEnvironmentVariable("CHULIE_PROGRAM"),
                  {QStringLiteral("evaluate"), m_ledger, QStringLiteral("--year"), QStringLiteral("2018")});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 2);
    QCOMPARE(program.readAllStandardError().count('\n'), 1);
}

} // namespace chulie::commands

QTEST_GUILESS_MAIN(chulie::commands::OutputTest)
#include "output_test.moc"
