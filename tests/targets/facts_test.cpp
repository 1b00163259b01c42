#include "models/targets/facts.h"

#include <QTest>

#include <limits>

namespace chulie::targets {

/// How rows become facts: what counts for the year, and what no longer or not yet does.
class FactsTest : public QObject
{
    Q_OBJECT
private slots:
    void ages_data();
    void ages();
    void days();
    void scope();
    void measuresOfTheHousehold();
    void measuresOfTheVillage();
    void visits();
    void funds();
};

void FactsTest::ages_data()
{
    QTest::addColumn<int>("born");
    QTest::addColumn<int>("on");
    QTest::addColumn<int>("years");
    QTest::newRow("the birthday counts") << 20030831 << 20190831 << 16;
    QTest::newRow("the day before") << 20030901 << 20190831 << 15;
    QTest::newRow("a leap day, before March") << 20040229 << 20190228 << 14;
    QTest::newRow("a leap day, in March") << 20040229 << 20190301 << 15;
    QTest::newRow("born on the day") << 20191231 << 20191231 << 0;
    QTest::newRow("not yet born") << 20200101 << 20191231 << -1;
}

void FactsTest::ages()
{
    QFETCH(const int, born);
    QFETCH(const int, on);
    QTEST(age(born, on), "years");
}

void FactsTest::days()
{
    QCOMPARE(day("2019-06-30"), 20190630);
    QCOMPARE(day(""), 0);
    QCOMPARE(isoDate(20190630), QStringLiteral("2019-06-30"));
}

void FactsTest::scope()
{
    HouseholdFacts household;
    household.identified = 20191231;
    QVERIFY(household.inScope(2019));
    QVERIFY(!household.inScope(2018));
    QVERIFY(household.status() == Status::Poor);
    household.change = {20190601, catalogue::ChangeType::StruckOff, true};
    QVERIFY(!household.inScope(2019));
    household.change = {20190701, catalogue::ChangeType::PoorAgain, true};
    QVERIFY(household.inScope(2019));
    QVERIFY(household.status() == Status::PoorAgain);
    household.change = {20190801, catalogue::ChangeType::OutOfPoverty, true};
    QVERIFY(household.status() == Status::OutOfPoverty);
}

void FactsTest::measuresOfTheHousehold()
{
    HouseholdFacts household;
    household.take(MeasureFact{1, 20200101, true, false}, 2019);
    household.take(MeasureFact{1, 20190101, false, false}, 2019);
    household.take(MeasureFact{3, 20190101, true, false}, 2019);
    household.take(MeasureFact{7, 20181231, true, false}, 2019);
    QVERIFY(!household.industryMeasure && !household.assetMeasure && !household.aidMeasure);
    household.take(MeasureFact{2, 20100101, true, false}, 2019);
    household.take(MeasureFact{4, 20191231, true, false}, 2019);
    household.take(MeasureFact{7, 20190101, true, false}, 2019);
    QVERIFY(household.industryMeasure && household.assetMeasure && household.aidMeasure);
}

void FactsTest::measuresOfTheVillage()
{
    VillageFacts village;
    village.take(MeasureFact{1, 20181231, true, true}, 2019);
    village.take(MeasureFact{1, 20200101, true, true}, 2019);
    QCOMPARE(village.measures, 0);
    village.take(MeasureFact{9, 20190101, false, true, "M1"}, 2019);
    village.take(MeasureFact{9, 20191231, true, false, "M2"}, 2019);
    QCOMPARE(village.measures, 2);
    QCOMPARE(village.handouts, 1);
    QCOMPARE(village.handoutNos, std::vector<std::string>{"M1"});
}

void FactsTest::visits()
{
    using R = VisitFact::Role;
    HouseholdFacts household;
    household.take(VisitFact{20181231, R::TownSecretary}, 2019);
    household.take(VisitFact{20200101, R::VillageSecretary}, 2019);
    household.take(VisitFact{20190101, R::CountyLeader}, 2019);
    QVERIFY(!household.townVisit && !household.villageVisit);
    household.take(VisitFact{20190101, R::TownSecretary}, 2019);
    household.take(VisitFact{20191231, R::VillageSecretary}, 2019);
    QVERIFY(household.townVisit && household.villageVisit);
    VillageFacts village;
    village.take(VisitFact{20171231, R::CountyLeader}, 2019);
    village.take(VisitFact{20200101, R::CountyLeader}, 2019);
    village.take(VisitFact{20190101, R::TownSecretary}, 2019);
    QVERIFY(!village.leaderVisit);
    village.take(VisitFact{20180101, R::CountyLeader}, 2019);
    QVERIFY(village.leaderVisit);
}

void FactsTest::funds()
{
    VillageFacts village;
    village.take(FundFact{"F1", std::numeric_limits<std::int64_t>::max(), 20191231}, 2019);
    village.take(FundFact{"F2", 1, 20200101}, 2019);
    village.take(FundFact{"F3", 0, 0}, 2019);
    QCOMPARE(village.allotted, std::numeric_limits<std::int64_t>::max());
    QCOMPARE(village.funds, 3);
    QCOMPARE(village.unpublished, 2);
    QCOMPARE(village.unpublishedNos, (std::vector<std::string>{"F2", "F3"}));
}

} // namespace chulie::targets

QTEST_GUILESS_MAIN(chulie::targets::FactsTest)
#include "facts_test.moc"
