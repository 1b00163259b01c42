#include "models/exchange/import.h"
#include "tests/support/files.h"

#include <QDir>
#include <QProcess>
#include <QTest>

namespace chulie::targets {

/// A small made-up ledger full of edge cases: what `chulie evaluate` prints for it, to the byte.
class ExampleTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void evaluates_data();
    void evaluates();
    void regionsNarrowTheRows_data();
    void regionsNarrowTheRows();
    void gapsAreTheUnmetAndUnknown();

private:
    [[nodiscard]] QByteArray print(const QStringList &arguments) const;

    support::Folder m_folder;
    QString m_ledger;
};

namespace {

const QDir example(QStringLiteral(CHULIE_SOURCE_DIR "/tests/data/example"));

/// The header, and the rows whose first cell begins with \a code.
QByteArray within(const QByteArray &table, const QByteArray &code)
{
    QByteArrayList lines = table.split('\n');
    QByteArrayList kept{lines.takeFirst()};
    for (const QByteArray &line : lines)
        if (line.startsWith(code))
            kept.append(line);
    return kept.join('\n') + '\n';
}

/// A target's cell and its state's, as they stand in a row.
QByteArray line(const char *code, const char *state)
{
    return QByteArray(",") + code + ',' + state;
}

} // namespace

void ExampleTest::initTestCase()
{
    QStringList files;
    for (const QFileInfo &file : QDir(example.filePath(QStringLiteral("tables"))).entryInfoList(QDir::Files))
        files.append(file.filePath());
    QCOMPARE(files.size(), 14);
    const auto ledger = m_folder.newLedger();
    auto plan = exchange::planImport(*ledger, files, {});
    QVERIFY(plan);
    QCOMPARE(plan->refused(), 0);
    QVERIFY(exchange::applyImport(*ledger, *plan));
    m_ledger = ledger->path();
}

QByteArray ExampleTest::print(const QStringList &arguments) const
{
    QProcess program;
    program.start(qEnvironmentVariable("CHULIE_PROGRAM"), arguments);
    if (!program.waitForFinished() || program.exitCode() != 0)
        return "failed: " + program.readAllStandardError();
    return program.readAllStandardOutput();
}

void ExampleTest::evaluates_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<int>("year");
    for (const char *level : {"household", "village", "town", "county", "city"})
        for (const int year : {2018, 2019, 2020})
            QTest::addRow("%s-%d", level, year) << QString::fromLatin1(level) << year;
}

void ExampleTest::evaluates()
{
    QFETCH(const QString, level);
    QFETCH(const int, year);
    const QByteArray expected =
        support::Folder::read(example.filePath(QStringLiteral("expected/%1-%2.csv").arg(level).arg(year)));
    QCOMPARE(print({QStringLiteral("evaluate"), m_ledger, QStringLiteral("--level"), level,
                    QStringLiteral("--year"), QString::number(year)}),
             expected);
}

void ExampleTest::regionsNarrowTheRows_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("a county's villages") << "village"
                                         << "441623" << QByteArray("441623");
    QTest::newRow("a town's villages") << "village"
                                       << "441623104" << QByteArray("441623104");
    QTest::newRow("a village") << "village"
                               << "441623104200" << QByteArray("441623104200");
    QTest::newRow("a county's towns") << "town"
                                      << "441623" << QByteArray("441623");
    QTest::newRow("the county of a village, whole") << "county"
                                                    << "441623104200" << QByteArray("441623");
}

void ExampleTest::regionsNarrowTheRows()
{
    QFETCH(const QString, level);
    QFETCH(const QString, region);
    QFETCH(const QByteArray, rows);
    const QByteArray all =
        support::Folder::read(example.filePath(QStringLiteral("expected/%1-2019.csv").arg(level)));
    QCOMPARE(print({QStringLiteral("evaluate"), m_ledger, QStringLiteral("--year"), QStringLiteral("2019"),
                    QStringLiteral("--level"), level, QStringLiteral("--region"), region}),
             within(all, rows));
}

void ExampleTest::gapsAreTheUnmetAndUnknown()
{
    const QByteArray printed =
        print({QStringLiteral("gaps"), m_ledger, QStringLiteral("--year"), QStringLiteral("2019")});
    QVERIFY(printed.startsWith("村编码,户编号,户主,指标,状态,原因\n"));
    QVERIFY(printed.contains(
        "441622112200,44162211220000000,邱明梅,h.critical,unmet,邱明梅 2019 年度未参加大病保险\n"));
    QVERIFY(printed.contains("441623104200,44162310420000002,巫梅,h.income,unmet,"
                             "\"人均 3,910.95 元，低于 8,699.00 元\"\n"));
    QVERIFY(printed.contains("441623104200,,,v.road,unmet,"
                             "自然村 下寨3（2021-01-01）、老塘1（2020-01-01） 路面硬化日期晚于 2019 年末\n"));
    // As many rows as the evaluation has unmet and unknown exit targets of households and villages.
    const QByteArray households =
        support::Folder::read(example.filePath(QStringLiteral("expected/household-2019.csv")));
    const QByteArray villages =
        support::Folder::read(example.filePath(QStringLiteral("expected/village-2019.csv")));
    qsizetype expected = 0;
    for (const char *code : {"h.food", "h.clothing", "h.education", "h.medical", "h.critical", "h.pension",
                             "h.housing", "h.water", "h.dibao", "h.income"})
        for (const char *state : {"unmet", "unknown"})
            expected += households.count(QByteArray(line(code, state) + '\n'));
    for (const char *code : {"v.poverty", "v.income", "v.model", "v.road", "v.tidy"})
        for (const char *state : {"unmet", "unknown"})
            expected += villages.count(QByteArray(line(code, state) + ','));
    QCOMPARE(printed.count('\n') - 1, expected);
}

} // namespace chulie::targets

QTEST_GUILESS_MAIN(chulie::targets::ExampleTest)
#include "example_test.moc"
