#include "models/sample/sample.h"
#include "tests/support/files.h"

#include <QProcess>
#include <QTest>

namespace chulie::commands {

/// What the program says of itself, and how it answers words that it does not know.
class HelpTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void version();
    void overview_data();
    void overview();
    void everyCommandHasHelp();
    void unknownRegion_data();
    void unknownRegion();

private:
    int run(const QStringList &arguments);

    support::Folder m_folder;
    QString m_ledger;
    QString m_output;
    QString m_errors;
};

int HelpTest::run(const QStringList &arguments)
{
    QProcess program;
    program.start(qEnvironmentVariable("CHULIE_PROGRAM"), arguments);
    if (!program.waitForFinished())
        return -1;
    m_output = QString::fromUtf8(program.readAllStandardOutput());
    m_errors = QString::fromUtf8(program.readAllStandardError());
    return program.exitCode();
}

void HelpTest::initTestCase()
{
    const auto ledger = m_folder.newLedger();
    QVERIFY(sample::fillSample(*ledger, {2, 10, 1}));
    m_ledger = ledger->path();
}

void HelpTest::version()
{
    QCOMPARE(run({QStringLiteral("--version")}), 0);
    QVERIFY(m_output.startsWith(QStringLiteral("chulie 0.")));
    QCOMPARE(m_errors, QString());
}

void HelpTest::overview_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("says");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("列出各村尚未达标的户和原因");
    QTest::newRow("English") << QStringLiteral("en")
                             << QStringLiteral("Lists what still holds each village back, and why.");
}

void HelpTest::overview()
{
    QFETCH(QString, language);
    QFETCH(QString, says);
    QCOMPARE(run({QStringLiteral("--help"), QStringLiteral("--language"), language}), 0);
    QVERIFY2(m_output.contains(says), qPrintable(m_output));
    for (const char *option : {"--author", "--out", "--language"})
        QVERIFY(m_output.contains(QLatin1StringView(option)));
    QCOMPARE(m_errors, QString());
}

void HelpTest::everyCommandHasHelp()
{
    QCOMPARE(run({QStringLiteral("--help"), QStringLiteral("--language"), QStringLiteral("en")}), 0);
    QStringList commands;
    for (const QString &line : m_output.split(u'\n'))
        if (line.startsWith(QStringLiteral("  chulie ")) && line.section(u' ', 3, 3)[0].isLower())
            commands << line.section(u' ', 3, 3);
    QVERIFY(commands.size() >= 12);
    for (const QString &command : commands) {
        QCOMPARE(run({command, QStringLiteral("--help")}), 0);
        QVERIFY2(m_output.contains(QStringLiteral("chulie %1 ").arg(command)), qPrintable(m_output));
        QVERIFY(m_output.contains(QStringLiteral("--language")));
    }
}

void HelpTest::unknownRegion_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::newRow("evaluate") << QStringList{QStringLiteral("evaluate"), m_ledger, QStringLiteral("--year"),
                                             QStringLiteral("2019")};
    QTest::newRow("gaps") << QStringList{QStringLiteral("gaps"), m_ledger, QStringLiteral("--year"),
                                         QStringLiteral("2019")};
    QTest::newRow("export") << QStringList{QStringLiteral("export"), m_ledger,
                                           m_folder.path(QStringLiteral("out"))};
    QTest::newRow("crosstab") << QStringList{QStringLiteral("crosstab"),  m_ledger,
                                             QStringLiteral("--rows"),    QStringLiteral("户类型"),
                                             QStringLiteral("--columns"), QStringLiteral("致贫原因")};
    QTest::newRow("report") << QStringList{QStringLiteral("report"), m_ledger, QStringLiteral("gap-list"),
                                           QStringLiteral("--pdf"), m_folder.path(QStringLiteral("o.pdf"))};
}

void HelpTest::unknownRegion()
{
    QFETCH(QStringList, call);
    const QStringList asked{QStringLiteral("--region"), QStringLiteral("110101")};
    QCOMPARE(run(call + asked), 2);
    QVERIFY2(m_errors.contains(QStringLiteral("110101")), qPrintable(m_errors));
    QCOMPARE(m_output, QString());
}

} // namespace chulie::commands

QTEST_GUILESS_MAIN(chulie::commands::HelpTest)
#include "help_test.moc"
