#include "models/charts/charts.h"

#include "models/charts/incomecharts.h"
#include "models/overview/headline.h"
#include "models/sample/sample.h"
#include "models/values/level.h"
#include "tests/support/files.h"

#include <QTest>

#include <map>
#include <numeric>
#include <set>

namespace chulie::charts {

/// Every chart of the list as data: over a made-up city, a ledger without facts, and by hand.
class ChartsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyChartIsWhole_data();
    void everyChartIsWhole();
    void withoutFactsThereIsNothing_data();
    void withoutFactsThereIsNothing();
    void everyHouseholdHasOneCause();
    void statusesAddUpToTheScope();
    void measuresAddUp_data();
    void measuresAddUp();
    void fundsAreSplitOnceOnly();
    void progressFollowsTheRegion_data();
    void progressFollowsTheRegion();
    void deadlinesAreInOrder();
    void incomesFallIntoBins_data();
    void incomesFallIntoBins();
    void householdsWithoutAWorkerStandApart();
    void linesLieInTheirBins();
    void numbersAreTabSeparated();
    void figuresLeadToTheirHouseholds();

private:
    [[nodiscard]] Chart make(const char *id, const std::string &region = {});
    [[nodiscard]] double sum(const char *id, const std::string &region = {});

    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
    places::Places m_places;
    std::vector<targets::Evaluation> m_years;
};

namespace {

constexpr int shownYear = 2019;

std::set<std::int64_t> householdsIn(const targets::Evaluation &year, const std::string &region)
{
    std::set<std::int64_t> ids;
    for (const targets::VillageResult &village : year.villages)
        if (village.code.starts_with(region))
            for (const targets::HouseholdResult &household : village.results)
                ids.insert(household.household);
    return ids;
}

double sumOf(const Chart &chart)
{
    double sum = 0;
    for (const Series &series : chart.series)
        for (const ChartMark &mark : series.marks)
            sum += mark.value.value_or(0);
    return sum;
}

} // namespace

void ChartsTest::initTestCase()
{
    m_ledger = m_folder.newLedger();
    QVERIFY(sample::fillSample(*m_ledger, {.villages = 8, .households = 120}));
    m_places = *places::Places::read(m_ledger->database());
    for (int year = 2018; year <= 2020; ++year)
        m_years.push_back(*targets::evaluate(m_ledger->database(), year));
}

Chart ChartsTest::make(const char *id, const std::string &region)
{
    auto chart = makeChart(*findChart(id),
                           {m_ledger->database(), m_places, m_years[shownYear - 2018], m_years, region});
    return chart ? *chart : Chart();
}

double ChartsTest::sum(const char *id, const std::string &region)
{
    return sumOf(make(id, region));
}

void ChartsTest::everyChartIsWhole_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("region");
    for (const ChartKind &kind : charts())
        for (const QString &region : {QString(), QString::fromStdString("village")})
            QTest::addRow("%s %s", kind.id, qPrintable(region)) << QByteArray(kind.id) << region;
}

void ChartsTest::everyChartIsWhole()
{
    QFETCH(QByteArray, id);
    QFETCH(QString, region);
    const std::string code = region.isEmpty() ? std::string() : m_places.villages().front().code;
    const Chart chart = make(id.constData(), code);
    QVERIFY(!chart.title.isEmpty());
    QVERIFY(!chart.categories.isEmpty());
    QVERIFY(!chart.values.isEmpty());
    QVERIFY(!chart.isEmpty() || !code.empty());
    for (const Series &series : chart.series) {
        QVERIFY(!series.name.isEmpty());
        QVERIFY(series.marks.size() <= chart.names.size());
        for (const ChartMark &mark : series.marks) {
            if (!mark.value)
                continue;
            QVERIFY(mark.behind.list != targets::Behind::List::None);
            QVERIFY(mark.behind.year != 0);
            QVERIFY(mark.behind.region.starts_with(code));
            QVERIFY(std::ranges::is_sorted(mark.behind.households));
            if (chart.values == make("causes").values && !mark.behind.words.isEmpty())
                QCOMPARE(static_cast<double>(mark.behind.households.size()), *mark.value);
        }
    }
}

void ChartsTest::withoutFactsThereIsNothing_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const ChartKind &kind : charts())
        QTest::addRow("%s", kind.id) << QByteArray(kind.id);
}

void ChartsTest::withoutFactsThereIsNothing()
{
    QFETCH(QByteArray, id);
    const auto empty = m_folder.newLedger(QString::fromLatin1(id) + QStringLiteral(".chulie"));
    const targets::Evaluation nothing{shownYear, {}};
    const auto chart = makeChart(*findChart(id.constData()), {empty->database(), {}, nothing, {}, {}});
    QVERIFY(chart);
    QCOMPARE(sumOf(*chart), 0.0);
    QVERIFY(!numbers(*chart).isEmpty());
}

void ChartsTest::everyHouseholdHasOneCause()
{
    const targets::Evaluation &year = m_years[shownYear - 2018];
    for (const std::string &region : {std::string(), m_places.villages().front().code}) {
        std::set<std::int64_t> seen;
        const Chart chart = make("causes", region);
        for (const ChartMark &mark : chart.series.front().marks)
            for (const std::int64_t id : mark.behind.households)
                QVERIFY(seen.insert(id).second);
        QCOMPARE(seen, householdsIn(year, region));
    }
}

void ChartsTest::statusesAddUpToTheScope()
{
    const Chart chart = make("statuses");
    QCOMPARE(chart.names.size(), m_years.size());
    for (std::size_t i = 0; i < m_years.size(); ++i) {
        std::set<std::int64_t> seen;
        for (const Series &series : chart.series)
            seen.insert(series.marks[i].behind.households.begin(), series.marks[i].behind.households.end());
        QCOMPARE(seen, householdsIn(m_years[i], {}));
    }
}

void ChartsTest::measuresAddUp_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("measures") << QByteArray("measures") << QByteArray("measureitems");
    QTest::newRow("funds") << QByteArray("funds") << QByteArray("funditems");
    QTest::newRow("incomes") << QByteArray("incomes") << QByteArray("incomes");
    QTest::newRow("visits") << QByteArray("visits") << QByteArray("visits");
}

/// By action or by responsibility, in all or by county, it is the same money.
void ChartsTest::measuresAddUp()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    const double all = sum(one.constData());
    QVERIFY(all > 0);
    QVERIFY(std::abs(all - sum(other.constData())) < 1e-6);
    double counties = 0;
    for (const std::string &city : m_places.below({}))
        for (const std::string &county : m_places.below(city))
            counties += sum(one.constData(), county);
    QVERIFY(std::abs(all - counties) < 1e-6);
}

void ChartsTest::fundsAreSplitOnceOnly()
{
    const Chart chart = make("funds");
    QCOMPARE(chart.series.size(), std::size_t(3));
    QCOMPARE(std::set<QString>(chart.names.begin(), chart.names.end()).size(), chart.names.size());
    for (const QString &name : chart.names)
        QVERIFY2(!name.startsWith(QStringLiteral("深入")), qPrintable(name));
}

void ChartsTest::progressFollowsTheRegion_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("digits");
    QTest::newRow("counties") << QByteArray("counties") << 6;
    QTest::newRow("towns") << QByteArray("towns") << 9;
    QTest::newRow("villages") << QByteArray("villages") << 12;
}

void ChartsTest::progressFollowsTheRegion()
{
    QFETCH(QByteArray, id);
    QFETCH(int, digits);
    std::set<std::string> regions;
    for (const places::VillagePlace &village : m_places.villages())
        if (village.poor)
            regions.insert(village.code.substr(0, static_cast<std::size_t>(digits)));
    const Chart chart = make(id.constData());
    QCOMPARE(chart.names.size(), regions.size());
    std::size_t bar = 0;
    for (const std::string &region : regions) {
        QCOMPARE(chart.series.front().marks[bar].behind.region, region);
        QCOMPARE(chart.names[bar++], m_places.name(region));
    }
}

void ChartsTest::deadlinesAreInOrder()
{
    const Chart chart = make("deadlines");
    QVERIFY(std::ranges::is_sorted(chart.names, {}, [](const QString &name) { return name.first(4); }));
    QCOMPARE(chart.names.front().first(4), QStringLiteral("2018"));
    QCOMPARE(chart.series.front().marks.front().behind.target->code, std::string_view("h.housing"));
}

void ChartsTest::incomesFallIntoBins_data()
{
    QTest::addColumn<QList<qint64>>("fen");
    QTest::addColumn<QString>("bins");
    const QString untilTheLine = QStringLiteral("0–1:%1 1–2:0 2–3:0 3–4:0 4–5:0 5–6:0 6–7:0 7–8:0 8–9:%2");
    QTest::newRow("none") << QList<qint64>{} << "";
    QTest::newRow("nothing earned") << QList<qint64>{0} << untilTheLine.arg(1).arg(0);
    QTest::newRow("both ends of a bin")
        << QList<qint64>{99'999, 8'000'00, 8'999'99} << untilTheLine.arg(1).arg(2);
    QTest::newRow("below zero") << QList<qint64>{-1} << QStringLiteral("< 0:1 ") + untilTheLine.arg(0).arg(0);
    QTest::newRow("far above")
        << QList<qint64>{1'000'000'00}
        << untilTheLine.arg(0).arg(0) +
               QStringLiteral(" 9–10:0 10–11:0 11–12:0 12–13:0 13–14:0 14–15:0 15–16:0 16–17:0 17–18:0 "
                              "18–19:0 19–20:0 from 20:1");
}

void ChartsTest::incomesFallIntoBins()
{
    QFETCH(QList<qint64>, fen);
    std::vector<tracking::HouseholdIncome> incomes;
    for (const qint64 each : fen)
        incomes.push_back({static_cast<std::int64_t>(incomes.size()) + 1, 2 * each, 2});
    const Chart chart = incomeChart(incomes, tracking::IncomeLines({}), {"", shownYear, 5});
    QStringList bins;
    for (std::size_t i = 0; i < chart.names.size(); ++i)
        bins += QStringLiteral("%1:%2").arg(chart.names[i]).arg(*chart.at(0, i));
    QTEST(bins.join(u' '), "bins");
}

void ChartsTest::householdsWithoutAWorkerStandApart()
{
    const std::vector<tracking::HouseholdIncome> incomes = {
        {1, 100'00, 1, true}, {2, 100'00, 1, false}, {3, 100'00, 1, false}, {4, 1'100'00, 1, true}};
    const Chart chart = incomeChart(incomes, tracking::IncomeLines({}), {"", 2020, 4});
    QCOMPARE(chart.series.size(), std::size_t(2));
    QVERIFY(chart.stacked);
    QCOMPARE(chart.at(0, 0), std::optional<double>(1.0));
    QCOMPARE(chart.at(1, 0), std::optional<double>(2.0));
    QCOMPARE(chart.at(0, 1), std::optional<double>(1.0));
    QCOMPARE(chart.at(1, 1), std::optional<double>(0.0));
    QCOMPARE(chart.series[1].marks[0].behind.households, (std::vector<std::int64_t>{2, 3}));
}

void ChartsTest::linesLieInTheirBins()
{
    const std::vector<tracking::HouseholdIncome> incomes = {{1, 8'800'00, 1}, {2, -5, 1}};
    const Chart chart = incomeChart(incomes, tracking::IncomeLines({20'143'00, {}, {}}), {"", 2020, 2});
    QCOMPARE(chart.guides.size(), std::size_t(2));
    QCOMPARE(chart.guides[0].at, 1 + 8.699); // a bin below zero comes first
    QCOMPARE(chart.guides[1].at, 1 + 9.06435);
    QVERIFY(chart.guides[1].name.contains(QStringLiteral("9,064.35")));
    QVERIFY(chart.note.contains(u'1')); // one household lies between them
    const Chart once = incomeChart(incomes, tracking::IncomeLines({{}, 8'699'00, {}}), {"", 2020, 2});
    QCOMPARE(once.guides.size(), std::size_t(1));
}

void ChartsTest::numbersAreTabSeparated()
{
    Chart chart{.categories = QStringLiteral("Cause"), .values = QStringLiteral("households")};
    chart.names = {QStringLiteral("a\tb"), QStringLiteral("c")};
    chart.series = {{.name = QStringLiteral("all"), .marks = {{12345, {}}, {std::nullopt, {}}}}};
    chart.guides = {{QStringLiteral("line"), Guide::On::Values, 3}};
    QCOMPARE(numbers(chart), QStringLiteral("Cause\tall (households)\na b\t12345\nc\t\nline\n"));
    QCOMPARE(told(chart, 0, 0), QStringLiteral("a\tb, all: 12,345"));
    QCOMPARE(told(chart, 0, 1), QStringLiteral("c, all: unknown"));
    chart.stacked = true;
    chart.series.push_back({.name = QStringLiteral("rest"), .marks = {{0, {}}}});
    QCOMPARE(told(chart, 0, 0), QStringLiteral("a\tb, all: 12,345 of 12,345 (100.0%)"));
}

void ChartsTest::figuresLeadToTheirHouseholds()
{
    const targets::Evaluation &year = m_years[shownYear - 2018];
    const auto behind = [&](overview::HeadFigure figure) { return overview::behindFigure(year, {}, figure); };
    QCOMPARE(behind(overview::HeadFigure::Ready).list, targets::Behind::List::Villages);
    QCOMPARE(behind(overview::HeadFigure::Households).households.size(), householdsIn(year, {}).size());
    QVERIFY(behind(overview::HeadFigure::OutOfPoverty).households.size() <
            behind(overview::HeadFigure::Households).households.size());
    QVERIFY(behind(overview::HeadFigure::IncomeMet).households.size() <=
            behind(overview::HeadFigure::IncomeAsked).households.size());
    QVERIFY(!behind(overview::HeadFigure::IncomeMet).words.isEmpty());
    const targets::Behind known = behind(overview::HeadFigure::Known);
    QCOMPARE(known.list, targets::Behind::List::Target);
    QVERIFY(known.target);
}

} // namespace chulie::charts

QTEST_GUILESS_MAIN(chulie::charts::ChartsTest)
#include "charts_test.moc"
