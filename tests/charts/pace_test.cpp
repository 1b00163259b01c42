#include "models/charts/pace.h"
#include "models/charts/scale.h"
#include "models/charts/years.h"

#include <QTest>

namespace chulie::charts {

/// Where the present pace leads, and the round figures of an axis.
class PaceTest : public QObject
{
    Q_OBJECT
private slots:
    void leads_data();
    void leads();
    void villagesMissOnTheirOpenTargets();
    void newVillagesCountFromTheirFirstYear();
    void goalIsOfTheCityOrOfTheVillages_data();
    void goalIsOfTheCityOrOfTheVillages();
    void everyYearIsShown();
    void scales_data();
    void scales();
};

namespace {

/// A 相对贫困村 whose exit targets are met but for the first \a open of its own, which are unmet.
targets::VillageResult village(std::int64_t id, int open)
{
    targets::VillageResult result;
    result.village = id;
    result.code = "9901011002" + std::to_string(10 + id);
    result.poor = true;
    for (const targets::Target &target : targets::targets(values::Level::Village))
        if (target.exit && open-- > 0)
            result.own[targets::indexOf(target)] = targets::State::Unmet;
    result.results.emplace_back();
    result.count();
    return result;
}

/// \a open "5 3 0": what the villages have open in a year.
targets::Evaluation year(int number, const QString &open)
{
    targets::Evaluation evaluation{number, {}};
    for (const QString &each : open.split(u' ', Qt::SkipEmptyParts))
        evaluation.villages.push_back(
            village(static_cast<std::int64_t>(evaluation.villages.size()) + 1, each.toInt()));
    return evaluation;
}

/// \a all "2018: 5 3; 2019: 2 0".
std::vector<targets::Evaluation> years(const QString &all)
{
    std::vector<targets::Evaluation> list;
    for (const QString &each : all.split(u';', Qt::SkipEmptyParts))
        list.push_back(year(each.section(u':', 0, 0).toInt(), each.section(u':', 1)));
    return list;
}

QString words(const std::vector<YearCount> &counts)
{
    QStringList list;
    for (const YearCount &count : counts)
        list += QStringLiteral("%1: %2").arg(count.year).arg(count.villages);
    return list.join(QStringLiteral(", "));
}

} // namespace

void PaceTest::leads_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("reached");
    QTest::addColumn<QString>("ahead");
    QTest::addColumn<QString>("lacking");
    QTest::newRow("no facts") << ""
                              << ""
                              << ""
                              << "";
    QTest::newRow("no village") << "2018:; 2019:"
                                << "2018: 0, 2019: 0"
                                << "2019: 0, 2020: 0"
                                << "";
    QTest::newRow("one year only") << "2018: 0 2 5"
                                   << "2018: 1"
                                   << "2018: 1, 2019: 1, 2020: 1"
                                   << "5 2";
    QTest::newRow("rising") << "2018: 0 4 5; 2019: 0 2 4"
                            << "2018: 1, 2019: 1"
                            << "2019: 1, 2020: 2"
                            << "3";
    QTest::newRow("rising over two years, half a target a year is none yet") << "2017: 2; 2019: 1"
                                                                             << "2017: 0, 2019: 0"
                                                                             << "2019: 0, 2020: 0"
                                                                             << "1";
    QTest::newRow("falling") << "2018: 0 1; 2019: 1 3"
                             << "2018: 1, 2019: 0"
                             << "2019: 0, 2020: 0"
                             << "3 1";
    QTest::newRow("already all") << "2018: 1 0; 2019: 0 0"
                                 << "2018: 1, 2019: 2"
                                 << "2019: 2, 2020: 2"
                                 << "";
    QTest::newRow("the goal year itself") << "2019: 2 1; 2020: 0 1"
                                          << "2019: 0, 2020: 1"
                                          << "2020: 1"
                                          << "1";
    QTest::newRow("after it") << "2020: 1; 2021: 1"
                              << "2020: 0, 2021: 0"
                              << "2021: 0"
                              << "1";
}

void PaceTest::leads()
{
    QFETCH(QString, facts);
    const auto judged = years(facts);
    const Pace pace = paceOf(judged, "");
    QTEST(words(pace.reached), "reached");
    QTEST(words(pace.ahead), "ahead");
    QStringList lacking;
    for (const Miss &miss : pace.misses)
        lacking += QString::number(miss.lacking);
    QTEST(lacking.join(u' '), "lacking");
}

void PaceTest::villagesMissOnTheirOpenTargets()
{
    const auto judged = years(QStringLiteral("2018: 0 3; 2019: 0 2"));
    const Pace pace = paceOf(judged, "990101");
    QCOMPARE(pace.misses.size(), std::size_t(1));
    const Miss &miss = pace.misses.front();
    QCOMPARE(miss.village->village, 2);
    QCOMPARE(miss.open, 2);
    QCOMPARE(miss.closed, 1);
    QCOMPARE(miss.lacking, 1);
    QCOMPARE(miss.targets.size(), std::size_t(2));
    for (const targets::Target *target : miss.targets)
        QCOMPARE(miss.village->state(*target), targets::State::Unmet);
    QVERIFY(paceOf(judged, "990102").misses.empty());
}

void PaceTest::newVillagesCountFromTheirFirstYear()
{
    const auto judged = years(QStringLiteral("2018: 4; 2019: 2 3"));
    const Pace pace = paceOf(judged, "");
    QCOMPARE(pace.misses.size(), std::size_t(1));
    QCOMPARE(pace.misses.front().closed, 0);
}

void PaceTest::goalIsOfTheCityOrOfTheVillages_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<double>("goal");
    QTest::newRow("all") << "" << 255.0;
    QTest::newRow("city") << "9901" << 255.0;
    QTest::newRow("county") << "990101" << 3.0;
    QTest::newRow("village") << "990101100211" << 1.0;
}

void PaceTest::goalIsOfTheCityOrOfTheVillages()
{
    QFETCH(QString, region);
    const auto judged = years(QStringLiteral("2018: 3 2 1; 2019: 0 1 1"));
    const Chart chart = trendChart(judged, region.toStdString());
    QCOMPARE(chart.guides.size(), std::size_t(1));
    QTEST(chart.guides.front().at, "goal");
    QCOMPARE(chart.names,
             (std::vector<QString>{QStringLiteral("2018"), QStringLiteral("2019"), QStringLiteral("2020")}));
    QCOMPARE(chart.series.size(), std::size_t(2));
    QVERIFY(!chart.at(0, 2));
    QVERIFY(!chart.at(1, 0));
    QCOMPARE(chart.at(0, 1), chart.at(1, 1));
    QCOMPARE(chart.series[0].marks[1].behind.year, 2019);
    QCOMPARE(chart.series[0].marks[1].behind.list, targets::Behind::List::Villages);
    QVERIFY(!chart.note.isEmpty());
}

void PaceTest::everyYearIsShown()
{
    const auto judged = years(QStringLiteral("2018: 1; 2019: 1; 2020: 0"));
    const Chart chart = trendChart(judged, "");
    QCOMPARE(chart.at(0, 0), std::optional<double>(0.0));
    QCOMPARE(chart.at(0, 2), std::optional<double>(1.0));
    QCOMPARE(chart.series.size(), std::size_t(1));
    QVERIFY(trendChart({}, "").isEmpty());
}

void PaceTest::scales_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QString>("scale");
    QTest::newRow("nothing") << 0.0 << 0.0 << true << "0 1 1";
    QTest::newRow("one") << 0.0 << 1.0 << true << "0 1 1";
    QTest::newRow("few") << 0.0 << 3.0 << true << "0 3 1";
    QTest::newRow("many") << 0.0 << 255.0 << true << "0 300 100";
    QTest::newRow("part of one") << 0.0 << 0.3 << false << "0 0.3 0.1";
    QTest::newRow("below zero") << -7.0 << 12.0 << true << "-10 15 5";
    QTest::newRow("only below zero") << -3.0 << -1.0 << true << "-3 0 1";
    QTest::newRow("money") << 0.0 << 12345.67 << false << "0 15000 5000";
}

void PaceTest::scales()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, whole);
    const Scale scale = scaleFor(low, high, whole);
    QTEST(QStringLiteral("%1 %2 %3").arg(scale.low).arg(scale.high).arg(scale.step), "scale");
    QVERIFY(scale.steps() >= 1);
}

} // namespace chulie::charts

QTEST_GUILESS_MAIN(chulie::charts::PaceTest)
#include "pace_test.moc"
