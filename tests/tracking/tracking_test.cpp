#include "models/places/places.h"
#include "models/places/regionnames.h"
#include "models/records/numbering.h"
#include "models/records/saving.h"
#include "models/targets/fundfloor.h"
#include "models/tracking/funds.h"
#include "models/tracking/incomes.h"
#include "models/tracking/measures.h"
#include "models/tracking/progressnotes.h"
#include "models/tracking/regionrows.h"
#include "models/tracking/visits.h"
#include "tests/support/files.h"
#include "tests/support/rows.h"

#include <QTest>

namespace chulie::tracking {

/// The sums of measures and funds, the floors, the visits and the lines, over made-up cells and over a small
/// ledger.
class TrackingTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void floors_data();
    void floors();
    void betweenTheLines_data();
    void betweenTheLines();
    void linesAndSources();
    void visitsByHelpers_data();
    void visitsByHelpers();
    void progressOfItems_data();
    void progressOfItems();
    void measuresOfALedger_data();
    void measuresOfALedger();
    void fundsOfALedger();
    void visitsOfALedger();
    void regionsOfALedger();

private:
    void addVillage(const char *code, const char *name, const char *type);
    storage::Database &database() { return m_ledger->database(); }

    support::Folder m_folder;
    int m_count = 0;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

namespace {

constexpr auto poorVillage = "990101100201";
constexpr auto ordinaryVillage = "990102100201";

} // namespace

void TrackingTest::init()
{
    m_ledger = m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_count));
    addVillage(poorVillage, "甲村", "相对贫困村");
    addVillage(ordinaryVillage, "乙村", "面上村");
}

void TrackingTest::addVillage(const char *code, const char *name, const char *type)
{
    QVERIFY(support::save(
                *m_ledger, catalogue::TableId::Village,
                {{"code", code}, {"name", name}, {"town", "甲镇"}, {"county", "甲区"}, {"type", type}}) > 0);
}

void TrackingTest::floors_data()
{
    QTest::addColumn<bool>("poor");
    QTest::addColumn<bool>("households");
    QTest::addColumn<int>("year");
    QTest::addColumn<qint64>("special");
    QTest::addColumn<targets::State>("state");
    QTest::addColumn<qint64>("shortfall");
    const auto row = [](const char *name, bool poor, bool households, int year, qint64 special,
                        targets::State state, qint64 shortfall) {
        QTest::newRow(name) << poor << households << year << special << state << shortfall;
    };
    row("nobody: an ordinary village without households", false, false, 2019, 0,
        targets::State::NotApplicable, 0);
    row("below", true, true, 2018, 19'999'999, targets::State::Unmet, 1);
    row("on the line", true, false, 2019, 20'000'000, targets::State::Met, 0);
    row("above", true, true, 2020, 20'000'001, targets::State::Met, 0);
    row("ordinary, below", false, true, 2019, 0, targets::State::Unmet, 10'000'000);
    row("ordinary, on the line", false, true, 2019, 10'000'000, targets::State::Met, 0);
    row("before the plan", true, true, 2017, 0, targets::State::NotApplicable, 0);
    row("after the plan", true, true, 2021, 0, targets::State::NotApplicable, 0);
}

void TrackingTest::floors()
{
    QFETCH(bool, poor);
    QFETCH(bool, households);
    QFETCH(int, year);
    QFETCH(qint64, special);
    const FloorStanding standing = floorStanding(targets::fundFloor(poor, households, year), special);
    QTEST(standing.state, "state");
    QTEST(qint64(standing.shortfall), "shortfall");
}

void TrackingTest::betweenTheLines_data()
{
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<int>("people");
    QTest::addColumn<bool>("between");
    // The lines are 8,699.00 and 9,064.35 yuan a head.
    QTest::newRow("below both") << qint64(869'899) << 1 << false;
    QTest::newRow("on the lower line") << qint64(869'900) << 1 << true;
    QTest::newRow("just under the upper line") << qint64(906'434) << 1 << true;
    QTest::newRow("on the upper line") << qint64(906'435) << 1 << false;
    QTest::newRow("above both") << qint64(1'000'000) << 1 << false;
    QTest::newRow("shared, on the lower line") << qint64(1'739'800) << 2 << true;
    QTest::newRow("a loss") << qint64(-5) << 3 << false;
}

void TrackingTest::betweenTheLines()
{
    QFETCH(qint64, fen);
    QFETCH(int, people);
    const IncomeLines lines({2'014'300, {}, {}});
    const HouseholdIncome incomes[] = {{7, fen, people}};
    const auto ids = between(incomes, lines.projected.household, lines.used.household);
    QTEST(!ids.empty(), "between");
    QCOMPARE(between(incomes, lines.used.household, lines.projected.household), ids);
}

void TrackingTest::linesAndSources()
{
    const IncomeLines none(targets::StandardRow{});
    QVERIFY(!none.published && !none.household && !none.village);
    QCOMPARE(targets::yuan(none.used.household), QStringLiteral("8,699.00"));
    const IncomeLines given({2'014'300, 900'000, {}});
    QCOMPARE(targets::yuan(given.published->household), QStringLiteral("9,064.35"));
    QCOMPARE(targets::yuan(given.published->village), QStringLiteral("12,085.80"));
    QCOMPARE(targets::yuan(*given.household), QStringLiteral("9,000.00"));
    QVERIFY(!given.village);
    QCOMPARE(targets::yuan(given.used.household), QStringLiteral("9,000.00"));
    QCOMPARE(targets::yuan(given.used.village), QStringLiteral("12,085.80"));
}

void TrackingTest::visitsByHelpers_data()
{
    using Households = std::vector<HouseholdVisited>;
    QTest::addColumn<Households>("households");
    QTest::addColumn<QString>("told");
    QTest::newRow("nobody") << Households{} << "";
    QTest::newRow("all visited") << Households{{1, "王", true}, {2, "王", true}} << "王 0/2";
    QTest::newRow("the most unvisited first")
        << Households{{1, "李", false}, {2, "王", false}, {3, "王", false}, {4, "李", true}}
        << "王 2/2, 李 1/2";
    QTest::newRow("nobody responsible") << Households{{1, "", false}} << " 1/1";
}

void TrackingTest::visitsByHelpers()
{
    QFETCH(std::vector<HouseholdVisited>, households);
    QStringList told;
    for (const HelperVisits &helper : visitsByHelper(households))
        told += QStringLiteral("%1 %2/%3")
                    .arg(QString::fromStdString(helper.helper))
                    .arg(helper.unvisited.size())
                    .arg(helper.households);
    QTEST(told.join(QStringLiteral(", ")), "told");
}

void TrackingTest::progressOfItems_data()
{
    using Notes = std::vector<ProgressNote>;
    QTest::addColumn<Notes>("notes");
    QTest::addColumn<QString>("told");
    QTest::newRow("none") << Notes{} << "";
    QTest::newRow("the latest counts")
        << Notes{{7, "990101", "2018-01-01", "未启动"}, {7, "990101", "2019-01-01", "推进中"}}
        << "7 2 推进中";
    QTest::newRow("its own before another's")
        << Notes{{7, "990101", "2018-01-01", "已完成"}, {7, "990101100", "2019-01-01", "推进中"}}
        << "7 2 已完成";
    QTest::newRow("another's where it has none")
        << Notes{{8, "990101100", "2019-01-01", "推进中"}} << "8 1 推进中";
}

void TrackingTest::progressOfItems()
{
    QFETCH(std::vector<ProgressNote>, notes);
    QStringList told;
    for (const auto &[item, progress] : progressByItem(notes, "990101"))
        told += QStringLiteral("%1 %2 %3")
                    .arg(item)
                    .arg(progress.notes)
                    .arg(QString::fromStdString(progress.state));
    QTEST(told.join(QStringLiteral(", ")), "told");
}

void TrackingTest::measuresOfALedger_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<bool>("onlyThisYear");
    QTest::addColumn<bool>("onlyHandouts");
    QTest::addColumn<int>("measures");
    QTest::addColumn<int>("handouts");
    QTest::addColumn<qint64>("planned");
    QTest::addColumn<qint64>("spent");
    QTest::newRow("all") << "" << false << false << 3 << 1 << qint64(300'00) << qint64(50'00);
    QTest::newRow("begun this year") << "" << true << false << 2 << 1 << qint64(200'00) << qint64(0);
    QTest::newRow("handouts") << "" << false << true << 1 << 1 << qint64(0) << qint64(0);
    QTest::newRow("a county") << "990101" << false << false << 2 << 0 << qint64(300'00) << qint64(50'00);
    QTest::newRow("nowhere") << "990103" << false << false << 0 << 0 << qint64(0) << qint64(0);
}

void TrackingTest::measuresOfALedger()
{
    const auto measure = [&](const char *no, const char *village, const char *item, const char *form,
                             const char *started, const char *planned) {
        return support::save(*m_ledger, catalogue::TableId::Measure,
                             {{"no", no},
                              {"village", village},
                              {"item", item},
                              {"name", "项目"},
                              {"form", form},
                              {"started_on", started},
                              {"state", "进行中"},
                              {"planned_fen", planned}});
    };
    measure("M1", poorVillage, "1", "项目", "2018-05-01", "100");
    measure("M2", poorVillage, "7", "资助", "2019-05-01", "200");
    measure("M3", ordinaryVillage, "7", "直接发放", "2019-12-31", "");
    measure("M4", poorVillage, "7", "资助", "2020-01-01", "999");
    support::save(*m_ledger, catalogue::TableId::Fund,
                  {{"no", "F1"},
                   {"village", poorVillage},
                   {"year", "2019"},
                   {"date", "2019-06-01"},
                   {"type", "支出"},
                   {"source", "省级"},
                   {"amount_fen", "50"},
                   {"measure", "M1"}});
    QFETCH(QString, region);
    QFETCH(bool, onlyThisYear);
    QFETCH(bool, onlyHandouts);
    const MeasuresWanted wanted{.region = region.toStdString(),
                                .year = 2019,
                                .onlyThisYear = onlyThisYear,
                                .onlyHandouts = onlyHandouts};
    const auto cells = measureCells(database(), wanted);
    QVERIFY(bool(cells));
    const MeasureSum sum = total(*cells);
    QTEST(sum.measures, "measures");
    QTEST(sum.handouts, "handouts");
    QTEST(qint64(sum.planned), "planned");
    QTEST(qint64(sum.spent), "spent");
    QCOMPARE(measureIds(database(), wanted)->size(), std::size_t(sum.measures));
    MeasureSum again;
    for (const auto &[item, each] : sumsByItem(*cells))
        again.add(each);
    QCOMPARE(again, sum);
    MeasureSum byVillage;
    for (const auto &[village, each] : sumsByVillage(*cells))
        byVillage.add(each);
    QCOMPARE(byVillage, sum);
}

void TrackingTest::fundsOfALedger()
{
    const auto fund = [&](const char *no, const char *type, const char *source, const char *amount,
                          const char *published) {
        support::save(*m_ledger, catalogue::TableId::Fund,
                      {{"no", no},
                       {"village", poorVillage},
                       {"year", "2019"},
                       {"date", "2019-06-01"},
                       {"type", type},
                       {"source", source},
                       {"amount_fen", amount},
                       {"published_on", published}});
    };
    fund("F1", "下达", "市县财政专项", "150000", "2019-07-01");
    fund("F2", "下达", "省级", "1000", "");
    fund("F3", "拨付", "市县财政专项", "100", "2020-01-01");
    fund("F4", "支出", "市县财政专项", "70", "2019-12-31");
    const auto cells = fundCells(database(), "9901");
    QVERIFY(bool(cells));
    QCOMPARE(cells->size(), std::size_t(1));
    const FundSum expected{.planned = 0,
                           .received = 15'100'000,
                           .paid = 100'00,
                           .spent = 70'00,
                           .special = 15'000'000,
                           .unpublishedFen = 110'000,
                           .funds = 4,
                           .unpublished = 2};
    QCOMPARE(cells->front().sum, expected);
    QCOMPARE(fundIds(database(), {.region = "9901", .year = 2019, .onlyUnpublished = true})->size(),
             std::size_t(2));
    QCOMPARE(fundIds(database(), {.region = "9901", .source = "省级"})->size(), std::size_t(1));
    QCOMPARE(fundIds(database(), {.region = "990102"})->size(), std::size_t(0));
    QCOMPARE(fundsBySource(database(), "9901", 2019)->at("市县财政专项").received, std::int64_t{15'000'000});
    QCOMPARE(ordinaryWithHouseholds(database(), "", 2019)->size(), std::size_t(0));
    const auto home =
        support::save(*m_ledger, catalogue::TableId::Household,
                      {{"no", "1"}, {"village", ordinaryVillage}, {"identified_on", "2019-01-01"}});
    QCOMPARE(ordinaryWithHouseholds(database(), "", 2019)->size(), std::size_t(1));
    QCOMPARE(ordinaryWithHouseholds(database(), "", 2018)->size(), std::size_t(0));
    for (const char *type : {"清退", "返贫"})
        support::save(*m_ledger, catalogue::TableId::StatusChange, {{"date", "2019-05-01"}, {"type", type}},
                      {{"household", home}});
    QCOMPARE(ordinaryWithHouseholds(database(), "", 2019)->size(), std::size_t(0));
}

void TrackingTest::visitsOfALedger()
{
    std::vector<std::int64_t> homes;
    for (const char *no : {"1", "2", "3"})
        homes.push_back(support::save(
            *m_ledger, catalogue::TableId::Household,
            {{"no", no}, {"village", poorVillage}, {"identified_on", "2016-01-01"}, {"helper", "王"}}));
    const auto visit = [&](std::size_t home, const char *date, const char *visitor, const char *role) {
        support::save(*m_ledger, catalogue::TableId::Visit,
                      {{"date", date}, {"village", poorVillage}, {"visitor", visitor}, {"role", role}},
                      {{"household", homes[home]}});
    };
    visit(0, "2019-01-01", "王", "帮扶责任人");
    visit(1, "2019-12-31", "赵", "第一书记");
    visit(2, "2018-12-31", "王", "帮扶责任人");
    const auto unvisited = [&](const VisitsCounted &counted) {
        std::size_t count = 0;
        for (const HelperVisits &helper : visitsByHelper(*householdsVisited(database(), homes, counted)))
            count += helper.unvisited.size();
        return count;
    };
    QCOMPARE(unvisited({.year = 2019}), std::size_t(1));
    QCOMPARE(unvisited({.year = 2019, .byHelper = true}), std::size_t(2));
    QCOMPARE(unvisited({.year = 2019, .role = "第一书记"}), std::size_t(2));
    QCOMPARE(unvisited({.year = 2020}), std::size_t(3));
    const std::vector<std::int64_t> gone{homes[0], homes[1] - 1 > homes[0] ? homes[1] - 1 : homes[1],
                                         homes[2]};
    QCOMPARE(householdsVisited(database(), gone, {.year = 2019})->back().household, homes[2]);
    const auto labels = householdLabels(database(), homes, "990101", 2);
    QCOMPARE(labels->size(), std::size_t(2));
    QCOMPARE(labels->front().villageName, std::string("甲村"));
    QCOMPARE(householdLabels(database(), homes, "990102", 9)->size(), std::size_t(0));
}

void TrackingTest::regionsOfALedger()
{
    for (const char *region : {"9901", "990101", "990101100", "990102"})
        support::save(*m_ledger, catalogue::TableId::RegionYear, {{"region", region}, {"year", "2019"}});
    QCOMPARE(regionRows(database(), catalogue::TableId::RegionYear, "")->size(), std::size_t(4));
    QCOMPARE(regionRows(database(), catalogue::TableId::RegionYear, poorVillage)->size(), std::size_t(3));
    QCOMPARE(regionRows(database(), catalogue::TableId::RegionYear, "990102")->size(), std::size_t(2));
    support::save(*m_ledger, catalogue::TableId::ItemProgress,
                  {{"item", "7"}, {"region", "9903"}, {"date", "2019-01-01"}, {"state", "推进中"}});
    QCOMPARE(regionRows(database(), catalogue::TableId::ItemProgress, "", 7)->size(), std::size_t(1));
    QCOMPARE(regionRows(database(), catalogue::TableId::ItemProgress, "", 8)->size(), std::size_t(0));
    const places::Places places = *places::Places::read(database());
    QCOMPARE(noteRegion(poorVillage, places), std::string("990101100"));
    QCOMPARE(noteRegion("", places), std::string("9901"));
    QCOMPARE(noteRegion("990102", places), std::string("990102"));
    const auto names = places::regionNames(database(), places);
    QCOMPARE(names->back().code, std::string("9903"));
    QVERIFY(places::regionName(places, "990101100").contains(QStringLiteral("甲镇")));
    QCOMPARE(*records::nextNumber(database(), catalogue::table(catalogue::TableId::Fund), poorVillage, 2019),
             QStringLiteral("990101100201-2019-001"));
    QCOMPARE(*records::nextNumber(database(), catalogue::table(catalogue::TableId::Fund), "9901", 2019),
             QString());
}

} // namespace chulie::tracking

QTEST_GUILESS_MAIN(chulie::tracking::TrackingTest)
#include "tracking_test.moc"
