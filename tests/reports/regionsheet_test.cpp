#include "models/reports/reports.h"
#include "tests/support/example.h"

#include <QTest>

#include <set>

namespace chulie::reports {

/// All towns and counties in one table: each once, counties as the sums of their towns.
class RegionSheetTest : public QObject
{
    Q_OBJECT
private slots:
    void countiesAreSumsOfTheirTowns_data();
    void countiesAreSumsOfTheirTowns();
};

void RegionSheetTest::countiesAreSumsOfTheirTowns_data()
{
    QTest::addColumn<QByteArray>("region");
    QTest::newRow("all") << QByteArray();
    QTest::newRow("a county") << QByteArray("441623");
}

void RegionSheetTest::countiesAreSumsOfTheirTowns()
{
    QFETCH(QByteArray, region);
    const support::Folder folder;
    const auto ledger = support::exampleLedger(folder);
    QVERIFY(ledger);
    const auto report = reports::make(ledger->database(), *reports::findReport(u"region-sheet"),
                                      {region.toStdString(), 2019});
    QVERIFY(report);
    const auto &table = std::get<Table>(report->blocks[2]);
    constexpr std::size_t figures = 4; // villages and households
    std::vector<std::int64_t> sums(figures);
    std::set<std::string> seen;
    std::size_t longest = 0;
    for (const Row &row : table.rows) {
        QVERIFY2(seen.insert(row.behind.region).second, row.behind.region.c_str());
        longest = std::max(longest, row.behind.region.size());
        const bool isTown = row.behind.region.size() == 9;
        for (std::size_t i = 0; i < figures; ++i) {
            const auto number = std::get<std::int64_t>(row.cells[i + 1]);
            if (isTown)
                sums[i] += number;
            else if (row.behind.region.size() == 6)
                QCOMPARE(number, std::exchange(sums[i], 0));
        }
    }
    QCOMPARE(longest, 9U);
    const std::string last = region.isEmpty() ? "4416" : region.toStdString();
    QCOMPARE(table.rows.back().behind.region, last);
}

} // namespace chulie::reports

QTEST_GUILESS_MAIN(chulie::reports::RegionSheetTest)
#include "regionsheet_test.moc"
