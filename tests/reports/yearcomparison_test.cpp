#include "models/places/places.h"
#include "models/reports/reports.h"
#include "models/targets/evaluation.h"
#include "tests/support/example.h"

#include <QTest>

#include <cmath>

namespace chulie::reports {

/// The villages of two years beside each other: under which heading each is, and its figures.
class YearComparisonTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void villagesAreUnderWhatBecameOfThem_data();
    void villagesAreUnderWhatBecameOfThem();

private:
    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

namespace {

std::int64_t share(const targets::VillageResult &village)
{
    return std::lround(village.progress() * 10'000);
}

/// The heading under which a village is that was \a then and is \a now.
QString headingOf(const targets::VillageResult &then, const targets::VillageResult &now)
{
    const bool wasReady = then.exit() == targets::State::Met;
    const bool isReady = now.exit() == targets::State::Met;
    if (wasReady == isReady)
        return QStringLiteral("As before");
    return isReady ? QStringLiteral("Ready to exit now") : QStringLiteral("No longer ready to exit");
}

} // namespace

void YearComparisonTest::initTestCase()
{
    m_ledger = support::exampleLedger(m_folder);
    QVERIFY(m_ledger);
}

void YearComparisonTest::villagesAreUnderWhatBecameOfThem_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("against");
    QTest::addRow("2019 beside the year before") << 2019 << 0;
    QTest::addRow("2020 beside the year before") << 2020 << 0;
    QTest::addRow("2020 beside 2018") << 2020 << 2018;
}

void YearComparisonTest::villagesAreUnderWhatBecameOfThem()
{
    QFETCH(int, year);
    QFETCH(int, against);
    storage::Database &database = m_ledger->database();
    const auto then = targets::evaluate(database, against != 0 ? against : year - 1);
    const auto now = targets::evaluate(database, year);
    const auto report =
        reports::make(database, *reports::findReport(u"year-comparison"), {.year = year, .against = against});
    QVERIFY(then && now && report);
    QVERIFY(report->name.contains(QString::number(against != 0 ? against : year - 1)));
    const auto &table = std::get<Table>(report->blocks[2]);
    QString heading;
    std::size_t rows = 0;
    for (const Row &row : table.rows) {
        if (row.kind == Row::Kind::Section) {
            heading = std::get<QString>(row.cells.front());
            continue;
        }
        const auto village =
            std::ranges::find(now->villages, row.behind.region, &targets::VillageResult::code);
        QVERIFY(village != now->villages.end() && village->poor);
        const targets::VillageResult &before = *then->find(village->village);
        QCOMPARE(heading, headingOf(before, *village));
        QCOMPARE(std::get<std::int64_t>(row.cells[2]), share(before));
        QCOMPARE(std::get<std::int64_t>(row.cells[3]), share(*village));
        QCOMPARE(std::get<std::int64_t>(row.cells[5]), std::int64_t{village->readyHouseholds});
        const QString opened = std::get<QString>(row.cells[7]);
        for (const targets::Target &target : targets::targets(values::Level::Village)) {
            const bool isOpened = target.exit && before.state(target) == targets::State::Met &&
                                  village->state(target) == targets::State::Unmet;
            QVERIFY(!isOpened || opened.contains(QString::fromUtf8(target.name)));
        }
        ++rows;
    }
    QCOMPARE(rows,
             static_cast<std::size_t>(std::ranges::count_if(now->villages, &targets::VillageResult::poor)));
}

} // namespace chulie::reports

QTEST_GUILESS_MAIN(chulie::reports::YearComparisonTest)
#include "yearcomparison_test.moc"
