#include "models/charts/progresscharts.h"
#include "models/overview/figures.h"

#include <QTest>

namespace chulie::overview {

/// The Overview's first line, lists and chart, as data.
class FiguresTest : public QObject
{
    Q_OBJECT
private slots:
    void headline_data();
    void headline();
    void whatDoesNotApplyIsNotKnown();
    void ordinaryVillagesCountAlone();
    void gapsAreTheLargestFirst();
    void dueIsTheEarliestFirst();
    void chart_data();
    void chart();
};

namespace {

/// A village whose targets are all met but for those named.
targets::VillageResult village(std::int64_t id, const char *code, bool poor,
                               const std::vector<const char *> &unmet,
                               const std::vector<const char *> &unknown = {})
{
    targets::VillageResult result;
    result.village = id;
    result.code = code;
    result.poor = poor;
    targets::HouseholdResult household;
    household.household = id;
    const auto put = [&](const char *name, targets::State state) {
        const targets::Target &target = *targets::findTarget(name);
        if (target.level == values::Level::Household)
            household.states[targets::indexOf(target)] = state;
        else
            result.own[targets::indexOf(target)] = state;
    };
    for (const char *name : unmet)
        put(name, targets::State::Unmet);
    for (const char *name : unknown)
        put(name, targets::State::Unknown);
    result.results = {household};
    result.count();
    result.statuses = {0, 1, 0};
    return result;
}

targets::Evaluation city()
{
    return {2019,
            {village(1, "990101100201", true, {}), village(2, "990101100202", true, {"h.water", "v.road"}),
             village(3, "990102100201", true, {"h.water"}, {"h.housing"}),
             village(4, "990102100202", false, {"h.food"})}};
}

places::Places places()
{
    return places::Places({{1, "990101100201", "甲村", "甲镇", "甲区", true},
                           {2, "990101100202", "乙村", "甲镇", "甲区", true},
                           {3, "990102100201", "丙村", "乙镇", "乙县", true},
                           {4, "990102100202", "丁村", "乙镇", "乙县", false}});
}

QStringList codes(const std::vector<TargetGap> &gaps)
{
    QStringList list;
    for (const TargetGap &gap : gaps)
        list += QStringLiteral("%1 %2").arg(QLatin1StringView(gap.target->code)).arg(gap.open());
    return list;
}

/// A town of which t.base alone is decided.
targets::RegionResult town(const char *code, targets::State base)
{
    targets::RegionResult town;
    town.code = code;
    town.level = values::Level::Town;
    town.own.assign(targets::targets(values::Level::Town).size(), targets::State::NotApplicable);
    town.own[targets::indexOf(*targets::findTarget("t.base"))] = base;
    return town;
}

} // namespace

void FiguresTest::headline_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("ready");
    QTest::addColumn<int>("poor");
    QTest::addColumn<int>("households");
    QTest::newRow("city") << "" << 1 << 3 << 4;
    QTest::newRow("county") << "990101" << 1 << 2 << 2;
    QTest::newRow("a county with an ordinary village") << "990102" << 0 << 1 << 2;
    QTest::newRow("nowhere") << "990103" << 0 << 0 << 0;
}

void FiguresTest::headline()
{
    QFETCH(QString, region);
    const Figures told = figures(city(), region.toStdString());
    QTEST(told.readyVillages, "ready");
    QTEST(told.poorVillages, "poor");
    QTEST(told.households, "households");
    QTEST(told.outOfPoverty, "households");
    QTEST(told.income.of(targets::State::Met), "households");
}

/// A village just begun: without a household nothing of the households applies.
void FiguresTest::whatDoesNotApplyIsNotKnown()
{
    targets::VillageResult begun;
    begun.code = "990101100201";
    begun.poor = true;
    begun.own.fill(targets::State::Unknown);
    begun.count();
    const Figures told = figures({2018, {begun}}, "");
    QCOMPARE(told.known, 0);
    QVERIFY(told.asked > 0);
    const Figures half = figures(city(), "990102100201");
    QCOMPARE(half.asked - half.known, 1);
}

void FiguresTest::ordinaryVillagesCountAlone()
{
    const targets::Evaluation all = city();
    QCOMPARE(counted(villagesWithin(all, "990102")).size(), std::size_t(1));
    QCOMPARE(counted(villagesWithin(all, "990102100202")).size(), std::size_t(1));
    QCOMPARE(codes(largestGaps(all, "990102100202", 10)), QStringList{QStringLiteral("h.food 1")});
}

void FiguresTest::gapsAreTheLargestFirst()
{
    const auto gaps = largestGaps(city(), "", 2);
    QCOMPARE(codes(gaps), (QStringList{QStringLiteral("h.water 2"), QStringLiteral("h.housing 1")}));
    QCOMPARE(gaps.front().households, 2);
    QCOMPARE(gaps.back().places.of(targets::State::Unknown), 1);
}

void FiguresTest::dueIsTheEarliestFirst()
{
    QCOMPARE(codes(dueNext(city(), {}, "", 3)),
             (QStringList{QStringLiteral("h.housing 1"), QStringLiteral("h.water 2"),
                          QStringLiteral("v.road 1")}));
    const std::vector<targets::RegionResult> towns{town("990101100", targets::State::Unmet),
                                                   town("990102100", targets::State::Unknown),
                                                   town("990102101", targets::State::Met)};
    QCOMPARE(codes(dueNext(city(), towns, "", 3)),
             (QStringList{QStringLiteral("h.housing 1"), QStringLiteral("t.base 2"),
                          QStringLiteral("h.water 2")}));
    QCOMPARE(codes(dueNext(city(), towns, "990102", 2)),
             (QStringList{QStringLiteral("h.housing 1"), QStringLiteral("t.base 1")}));
    QCOMPARE(dueYear(*targets::findTarget("h.housing")), 2018);
    QCOMPARE(dueYear(*targets::findTarget("h.visits")), 0);
    QCOMPARE(dueYear(*targets::findTarget("v.fund")), 0);
    QCOMPARE(dueYear(*targets::findTarget("v.waste")), 0);
}

void FiguresTest::chart_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("bars");
    QTest::newRow("all: its counties") << ""
                                       << "甲区 1 1 0, 乙县 0 1 0";
    QTest::newRow("county: its towns") << "990101"
                                       << "甲镇 1 1 0";
    QTest::newRow("town: its villages' targets") << "990101100"
                                                 << "甲村 15 0 0, 乙村 13 2 0";
}

void FiguresTest::chart()
{
    QFETCH(QString, region);
    const charts::Chart chart = charts::progressChart(city(), places(), region.toStdString(),
                                                      charts::levelWithin(region.toStdString()));
    QStringList bars;
    for (std::size_t i = 0; i < chart.names.size(); ++i) {
        QString bar = chart.names[i];
        for (const charts::Series &series : chart.series)
            bar += u' ' + QString::number(*series.marks[i].value);
        bars += bar;
    }
    QTEST(bars.join(QStringLiteral(", ")), "bars");
}

} // namespace chulie::overview

QTEST_GUILESS_MAIN(chulie::overview::FiguresTest)
#include "figures_test.moc"
