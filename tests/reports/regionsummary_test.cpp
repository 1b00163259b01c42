#include "models/reports/reports.h"

#include "models/targets/target.h"
#include "tests/support/example.h"
#include "tests/support/reading.h"

#include <QTest>

namespace chulie::reports {

using namespace reports;

/// The summaries of towns and counties against what the example's targets come to.
class RegionSummaryTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void townsHaveARowPerVillage_data() { years(); }
    void townsHaveARowPerVillage();
    void countiesHaveARowPerTown_data() { years(); }
    void countiesHaveARowPerTown();
    void totalsAddUp();
    void fundsAreThoseOfTheYear();
    void ownTargetsStandBelow();

private:
    void years();
    [[nodiscard]] Report make(const char *name, const char *region, int year);

    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

namespace {

QString markOf(const QString &state)
{
    static const QMap<QString, QString> marks{{QStringLiteral("met"), QStringLiteral("✓")},
                                              {QStringLiteral("unmet"), QStringLiteral("✗")},
                                              {QStringLiteral("unknown"), QStringLiteral("?")},
                                              {QStringLiteral("n/a"), QStringLiteral("–")}};
    return marks.value(state);
}

/// met/asked of a row of expected/ that counts villages.
QString shareOf(const QStringList &row)
{
    const int asked = row[3].toInt() + row[4].toInt() + row[5].toInt();
    return asked == 0 ? QStringLiteral("–") : QStringLiteral("%1/%2").arg(row[3]).arg(asked);
}

/// What the cells of the fifteen exit targets must be: \a of a row of expected/ for \a code.
template <typename Of>
QStringList expectedCells(const QMap<QString, QStringList> &expected, const QString &code, Of of)
{
    QStringList cells;
    for (const targets::Target &target : targets::targets())
        if (target.exit)
            cells << of(expected.value(code + u',' + QString::fromUtf8(target.code)));
    return cells;
}

/// The cells of the exit targets of \a row.
QStringList exitCells(const Table &table, const Row &row)
{
    QStringList cells;
    const QStringList all = support::wordsOf(table, row);
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].behind.target)
            cells << all[static_cast<qsizetype>(i)];
    return cells;
}

} // namespace

void RegionSummaryTest::initTestCase()
{
    m_ledger = support::exampleLedger(m_folder);
    QVERIFY(m_ledger);
}

void RegionSummaryTest::years()
{
    QTest::addColumn<int>("year");
    for (const int year : {2018, 2019, 2020})
        QTest::addRow("%d", year) << year;
}

Report RegionSummaryTest::make(const char *name, const char *region, int year)
{
    auto made = reports::make(m_ledger->database(), *findReport(QString::fromLatin1(name)), {region, year});
    return made ? *std::move(made) : Report{};
}

void RegionSummaryTest::townsHaveARowPerVillage()
{
    QFETCH(int, year);
    const auto expected = support::expected(QStringLiteral("village-%1.csv").arg(year));
    for (const char *village : {"441623104200", "441624109200", "441622112200"}) {
        const Report report = make("township-summary", village, year);
        QVERIFY(report.landscape);
        const Table table = support::tableOf(report, "Villages");
        QCOMPARE(table.rows.size(), std::size_t{2});
        QCOMPARE(exitCells(table, table.rows[0]),
                 expectedCells(expected, QString::fromLatin1(village),
                               [](const QStringList &row) { return markOf(row.value(2)); }));
        const QString exit = expected.value(QString::fromLatin1(village) + QStringLiteral(",exit")).value(2);
        QVERIFY(support::wordsOf(table, table.rows[0]).constLast().startsWith(markOf(exit)));
    }
}

void RegionSummaryTest::countiesHaveARowPerTown()
{
    QFETCH(int, year);
    const auto towns = support::expected(QStringLiteral("town-%1.csv").arg(year));
    const auto counties = support::expected(QStringLiteral("county-%1.csv").arg(year));
    const Table table = support::tableOf(make("county-summary", "441623", year), "Towns");
    QCOMPARE(table.rows.size(), std::size_t{3});
    QCOMPARE(exitCells(table, table.rows[0]), expectedCells(towns, QStringLiteral("441623104"), shareOf));
    QCOMPARE(exitCells(table, table.rows[1]), expectedCells(towns, QStringLiteral("441623115"), shareOf));
    QCOMPARE(exitCells(table, table.rows[2]), expectedCells(counties, QStringLiteral("441623"), shareOf));
}

void RegionSummaryTest::totalsAddUp()
{
    const Table table = support::tableOf(make("county-summary", "441623", 2019), "Towns");
    QCOMPARE(table.rows.back().kind, Row::Kind::Total);
    int summed = 0;
    for (std::size_t column = 2; column < table.columns.size(); ++column) {
        std::int64_t sum = 0;
        const auto *total = std::get_if<std::int64_t>(&table.rows.back().cells[column]);
        if (!total)
            continue;
        for (std::size_t row = 0; row + 1 < table.rows.size(); ++row)
            sum += std::get<std::int64_t>(table.rows[row].cells[column]);
        QCOMPARE(*total, sum);
        ++summed;
    }
    QCOMPARE(summed, 6);
}

void RegionSummaryTest::fundsAreThoseOfTheYear()
{
    // 100,000 and 200,000 yuan allotted in the first village, 100,000 in the second; 200,000 spent.
    const Table table = support::tableOf(make("county-summary", "441623", 2019), "Towns");
    const QStringList total = support::wordsOf(table, table.rows.back());
    QCOMPARE(total.mid(total.size() - 2), (QStringList{QStringLiteral("40.00"), QStringLiteral("20.00")}));
}

void RegionSummaryTest::ownTargetsStandBelow()
{
    const auto expected = support::expected(QStringLiteral("county-2019.csv"));
    const Table table = support::tableOf(make("county-summary", "441623", 2019), "Its own targets");
    QCOMPARE(table.rows.size(), targets::targets(values::Level::County).size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const QString code = QString::fromUtf8(targets::targets(values::Level::County)[i].code);
        const QString state = expected.value(QStringLiteral("441623,") + code).value(2);
        QVERIFY(support::wordsOf(table, table.rows[i]).at(2).startsWith(markOf(state)));
    }
}

} // namespace chulie::reports

QTEST_GUILESS_MAIN(chulie::reports::RegionSummaryTest)
#include "regionsummary_test.moc"
