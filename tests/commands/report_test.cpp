#include "tests/support/example.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

namespace chulie::commands {

/// `chulie report` as scripts use it: what it writes, what it says, and how it ends.
class ReportCommandTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void writesEveryReport_data();
    void writesEveryReport();
    void writesTables_data();
    void writesTables();
    void refuses_data();
    void refuses();
    void asksForATypeface();

private:
    int run(const QStringList &arguments, const QString &fontConfiguration = {});

    support::Folder m_folder;
    QString m_ledger;
    QString m_said;
};

int ReportCommandTest::run(const QStringList &arguments, const QString &fontConfiguration)
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!fontConfiguration.isEmpty())
        environment.insert(QStringLiteral("FONTCONFIG_FILE"), fontConfiguration);
    program.setProcessEnvironment(environment);
    program.start(qEnvironmentVariable("CHULIE_PROGRAM"),
                  QStringList{QStringLiteral("report"), m_ledger} + arguments +
                      QStringList{QStringLiteral("--language"), QStringLiteral("en")});
    if (!program.waitForFinished(120'000))
        return -1;
    m_said = QString::fromUtf8(program.readAllStandardError());
    return program.exitCode();
}

void ReportCommandTest::initTestCase()
{
    const auto ledger = support::exampleLedger(m_folder);
    QVERIFY(ledger);
    m_ledger = ledger->path();
}

void ReportCommandTest::writesEveryReport_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("leastPages");
    const auto row = [](const char *what, const char *arguments, int leastPages) {
        QTest::newRow(what) << QString::fromLatin1(arguments).split(u' ') << leastPages;
    };
    row("card", "household-card --household 44162310420000000", 1);
    row("all cards", "household-card --region 441623104200 --year 2020", 10);
    row("village", "village-summary --region 441623104200 --year 2019", 2);
    row("all villages", "village-summary", 9);
    row("town", "township-summary --region 441623104", 1);
    row("all towns", "township-summary --region 4416", 5);
    row("county", "county-summary --region 441623", 1);
    row("counties", "county-summary", 4);
    row("gaps", "gap-list --year 2018", 2);
    row("notice", "fund-notice --region 441623104200", 1);
    row("notice of the city", "fund-notice --region 4416", 1);
    row("responsibilities", "responsibility-list", 2);
    row("two years apart", "year-comparison --year 2020 --against 2018", 1);
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    const std::string tomorrow = QDate::currentDate().addDays(1).toString(Qt::ISODate).toStdString();
    row("a day", ("year-comparison --year 2020 --against " + today).c_str(), 1);
    row("two days", ("year-comparison --year 2020 --against " + today + " --known " + tomorrow).c_str(), 1);
}

void ReportCommandTest::writesEveryReport()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, leastPages);
    const QString path = m_folder.path(QStringLiteral("out.pdf"));
    QCOMPARE(run(arguments + QStringList{QStringLiteral("--pdf"), path}), 0);
    QCOMPARE(m_said, QString());
    QProcess reader;
    reader.start(QStringLiteral("pdfinfo"), {path});
    QVERIFY(reader.waitForFinished());
    const QString told = QString::fromUtf8(reader.readAllStandardOutput());
    const int pages = told.section(QStringLiteral("Pages:"), 1).section(u'\n', 0, 0).trimmed().toInt();
    QVERIFY2(pages >= leastPages, qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("A4")), qPrintable(told));
    reader.start(QStringLiteral("pdffonts"), {path});
    QVERIFY(reader.waitForFinished());
    QStringList fonts =
        QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts) // emb sub uni object generation
        QCOMPARE(font.simplified().split(u' ').rbegin()[4], QStringLiteral("yes"));
}

void ReportCommandTest::writesTables_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("option");
    QTest::addColumn<int>("files");
    const auto row = [](const char *what, const char *arguments, const char *option, int files) {
        QTest::newRow(what) << QString::fromLatin1(arguments).split(u' ') << QString::fromLatin1(option)
                            << files;
    };
    row("one table", "gap-list --year 2018", "csv", 1);
    row("a workbook", "gap-list --year 2018", "xlsx", 1);
    row("all villages", "village-summary --region 441623", "xlsx", 1);
    row("several tables", "village-summary --region 441623104200", "csv", 4);
    row("all cards of a village", "household-card --region 441623104200", "xlsx", 1);
}

void ReportCommandTest::writesTables()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, option);
    QFETCH(int, files);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.") + option);
    QCOMPARE(run(arguments + QStringList{QStringLiteral("--") + option, path}), 0);
    QCOMPARE(m_said, QString());
    const QFileInfoList written = QDir(folder.path()).entryInfoList(QDir::Files);
    QVERIFY2(files == 1 ? written.size() == 1 : written.size() >= files, qPrintable(folder.path()));
    for (const QFileInfo &file : written) {
        const QByteArray bytes = support::Folder::read(file.filePath());
        QVERIFY(bytes.startsWith(option == QStringLiteral("xlsx") ? "PK" : "\xEF\xBB\xBF"));
    }
}

void ReportCommandTest::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *what, const char *arguments, const char *said) {
        QTest::newRow(what) << QString::fromLatin1(arguments) << QString::fromLatin1(said);
    };
    row("no such report", "nothing --pdf out.pdf", "household-card, village-summary");
    row("no file", "gap-list", "--pdf");
    row("two files", "gap-list --pdf a.pdf --csv a.csv", "--csv");
    row("no year", "gap-list --pdf out.pdf --year 1999", "2000");
    row("half a code", "gap-list --pdf out.pdf --region 44", "4, 6, 9 or 12 digits");
    row("no such place", "gap-list --pdf out.pdf --region 4401", "4401");
    row("no such household", "household-card --pdf out.pdf --household 7", "household 7");
    row("a household for another report", "gap-list --pdf out.pdf --household 7", "household-card");
    row("a later year to compare with", "year-comparison --pdf out.pdf --year 2019 --against 2020",
        "--against");
    row("no year to compare with", "year-comparison --pdf out.pdf --against then", "--against");
    row("a day before anything was known", "year-comparison --pdf out.pdf --against 2001-01-01", "begins on");
    row("a later day alone", "year-comparison --pdf out.pdf --known 2020-06-30", "--known");
    row("days the wrong way", "year-comparison --pdf out.pdf --against 2020-06-30 --known 2020-05-30",
        "--known");
    row("a year for another report", "gap-list --pdf out.pdf --against 2018", "year-comparison");
    row("nowhere to write", "gap-list --pdf no/such/folder/out.pdf", "no/such/folder/out.pdf");
    row("nothing can be there", "gap-list --pdf /proc/out.pdf", "/proc/out.pdf");
    row("a batch nowhere to write", "village-summary --pdf /proc/out.pdf", "/proc/out.pdf");
}

void ReportCommandTest::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(QString, said);
    QCOMPARE(run(arguments.split(u' ')), 2);
    QVERIFY2(m_said.contains(said), qPrintable(m_said));
    QVERIFY(!QFileInfo::exists(QStringLiteral("out.pdf")));
}

void ReportCommandTest::asksForATypeface()
{
    const QString fonts =
        m_folder.write(QStringLiteral("fonts.conf"),
                       "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
                       "<cachedir>" +
                           m_folder.path(QStringLiteral("fonts")).toUtf8() + "</cachedir></fontconfig>");
    const QString path = m_folder.path(QStringLiteral("boxes.pdf"));
    QCOMPARE(run({QStringLiteral("gap-list"), QStringLiteral("--pdf"), path}, fonts), 2);
    QVERIFY2(m_said.contains(QStringLiteral("No typeface with Chinese characters")), qPrintable(m_said));
    QVERIFY(!QFileInfo::exists(path));
}

} // namespace chulie::commands

QTEST_GUILESS_MAIN(chulie::commands::ReportCommandTest)
#include "report_test.moc"
