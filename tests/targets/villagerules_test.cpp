#include "models/targets/regions.h"
#include "models/targets/rules.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <limits>

namespace chulie::targets {

/// What the rules of villages and regions say of facts: nobody, below the line, on it, above it, unknown, and
/// the edges.
class VillageRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void villages_data();
    void villages();
    void standardsFallBack();
    void regions_data();
    void regions();
    void exits_data();
    void exits();
};

namespace {

constexpr int year = 2019;
constexpr auto Met = State::Met;
constexpr auto Unmet = State::Unmet;
constexpr auto Unknown = State::Unknown;
constexpr auto Not = State::NotApplicable;

using Change = std::function<void(VillageFacts &)>;

/// A 相对贫困村 (or a 面上村) with a household in scope, to which something is done.
struct Case
{
    const char *what;
    const char *target;
    State state;
    Change change;
    bool poor = true;
    int of = year;
};

void nothing(VillageFacts &) {}

Change hamlets(const std::vector<HamletFacts> &all)
{
    return [all](VillageFacts &village) { village.hamlets = all; };
}

Change statuses(int poor, int out, int again, int known)
{
    return [=](VillageFacts &village) {
        village.statuses = {poor, out, again};
        village.households = known;
    };
}

Change income(std::int64_t fen)
{
    return [=](VillageFacts &village) { village.income = fen; };
}

Change allotted(std::int64_t fen)
{
    return [=](VillageFacts &village) { village.allotted = fen; };
}

Change services(std::array<Answer, 4> answers)
{
    return [=](VillageFacts &village) { village.services = answers; };
}

Change counted(int VillageFacts::*all, int count, int VillageFacts::*bad, int badCount)
{
    return [=](VillageFacts &village) {
        village.*all = count;
        village.*bad = badCount;
    };
}

Change alone(const Change &change)
{
    return [=](VillageFacts &village) {
        change(village);
        village.statuses = {};
    };
}

std::vector<Case> ownCases()
{
    using enum Answer;
    return {
        {"all out", "v.poverty", Met, statuses(0, 3, 0, 5)},
        {"one poor", "v.poverty", Unmet, statuses(1, 3, 0, 5)},
        {"one back", "v.poverty", Unmet, statuses(0, 3, 1, 5)},
        {"none in scope", "v.poverty", Not, statuses(0, 0, 0, 1)},
        {"none at all", "v.poverty", Unknown, statuses(0, 0, 0, 0)},
        {"none at all, ordinary", "v.poverty", Not, statuses(0, 0, 0, 0), false},
        {"on the line", "v.income", Met, income(1159900)},
        {"a fen below", "v.income", Unmet, income(1159899)},
        {"blank", "v.income", Unknown, nothing},
        {"ordinary", "v.income", Not, income(1), false},
        {"yes", "v.model", Met, [](VillageFacts &v) { v.model = Yes; }},
        {"no", "v.model", Unmet, [](VillageFacts &v) { v.model = No; }},
        {"blank", "v.model", Unknown, nothing},
        {"ordinary", "v.model", Not, [](VillageFacts &v) { v.model = No; }, false},
        {"yes", "v.bus", Met, [](VillageFacts &v) { v.bus = Bus::Yes; }},
        {"no, ordinary", "v.bus", Unmet, [](VillageFacts &v) { v.bus = Bus::No; }, false},
        {"not eligible", "v.bus", Not, [](VillageFacts &v) { v.bus = Bus::NotEligible; }},
        {"blank", "v.bus", Unknown, nothing},
        {"no, ordinary", "v.grid", Unmet, [](VillageFacts &v) { v.grid = No; }, false},
        {"blank", "v.mobile", Unknown, nothing},
        {"yes", "v.broadcast", Met, [](VillageFacts &v) { v.broadcast = Yes; }},
        {"no", "v.waste", Unmet, [](VillageFacts &v) { v.waste = No; }},
        {"ordinary", "v.waste", Not, [](VillageFacts &v) { v.waste = No; }, false},
        {"ordinary", "v.wastewater", Not, [](VillageFacts &v) { v.wastewater = No; }, false},
        {"all", "v.services", Met, services({Yes, Yes, Yes, Yes})},
        {"one blank", "v.services", Unknown, services({Yes, Blank, Yes, Yes})},
        {"one no, one blank", "v.services", Unmet, services({Yes, Blank, No, Yes})},
        {"no", "v.party", Unmet, [](VillageFacts &v) { v.partyModel = No; }},
        {"ordinary", "v.party", Not, nothing, false},
        {"one", "v.reserve", Unmet, [](VillageFacts &v) { v.reserve = 1; }},
        {"two", "v.reserve", Met, [](VillageFacts &v) { v.reserve = 2; }},
        {"blank", "v.reserve", Unknown, nothing},
        {"ordinary", "v.reserve", Not, [](VillageFacts &v) { v.reserve = 0; }, false},
    };
}

std::vector<Case> hamletCases()
{
    const HamletFacts small{"小", 19, 0, 0, 0};
    const HamletFacts done{"大", 20, 20191231, 20180101, 20180101};
    const HamletFacts late{"晚", 21, 20200101, 20180101, 0};
    return {
        {"none known", "v.road", Unknown, nothing},
        {"only small ones", "v.road", Not, hamlets({small})},
        {"on the last day", "v.road", Met, hamlets({small, done})},
        {"the day after", "v.road", Unmet, hamlets({done, late})},
        {"ordinary", "v.road", Not, hamlets({late}), false},
        {"done", "v.tidy", Met, hamlets({done, late})},
        {"blank is a no", "v.sewage", Unmet, hamlets({done, late})},
        {"ordinary", "v.tidy", Not, nothing, false},
    };
}

std::vector<Case> workCases()
{
    const auto funds = [](int all, int bad) {
        return counted(&VillageFacts::funds, all, &VillageFacts::unpublished, bad);
    };
    const auto measures = [](int all, int bad) {
        return counted(&VillageFacts::measures, all, &VillageFacts::handouts, bad);
    };
    return {
        {"on the line", "v.fund", Met, allotted(20000000)},
        {"a fen below", "v.fund", Unmet, allotted(19999999)},
        {"ordinary, on its line", "v.fund", Met, allotted(10000000), false},
        {"ordinary, below", "v.fund", Unmet, allotted(9999999), false},
        {"ordinary, nobody in scope", "v.fund", Not, alone(nothing), false},
        {"poor, nobody in scope", "v.fund", Unmet, alone(nothing)},
        {"2017", "v.fund", Not, nothing, true, 2017},
        {"2018", "v.fund", Unmet, nothing, true, 2018},
        {"2020", "v.fund", Unmet, nothing, true, 2020},
        {"2021", "v.fund", Not, nothing, true, 2021},
        {"none", "v.publicity", Not, nothing},
        {"all", "v.publicity", Met, funds(2, 0)},
        {"one not", "v.publicity", Unmet, funds(2, 1)},
        {"none begun", "v.handout", Not, nothing},
        {"no handout", "v.handout", Met, measures(2, 0)},
        {"a handout", "v.handout", Unmet, measures(2, 1)},
        {"given", "v.secretary", Met, [](VillageFacts &v) { v.hasSecretary = true; }},
        {"blank", "v.secretary", Unmet, nothing},
        {"ordinary, blank", "v.secretary", Unmet, nothing, false},
        {"ordinary, nobody in scope", "v.secretary", Not, alone(nothing), false},
        {"given", "v.partner", Met, [](VillageFacts &v) { v.hasPartner = true; }},
        {"ordinary, nobody in scope", "v.partner", Not, alone(nothing), false},
        {"visited", "v.leader", Met, [](VillageFacts &v) { v.leaderVisit = true; }},
        {"not visited", "v.leader", Unmet, nothing},
        {"ordinary", "v.leader", Not, nothing, false},
        {"on the last day", "v.inspection", Met, [](VillageFacts &v) { v.inspected = 20191231; }},
        {"the day after", "v.inspection", Unmet, [](VillageFacts &v) { v.inspected = 20200101; }},
        {"blank", "v.inspection", Unmet, nothing},
        {"ordinary", "v.inspection", Not, nothing, false},
    };
}

std::vector<Case> allCases()
{
    std::vector<Case> all;
    for (const auto &cases : {ownCases(), hamletCases(), workCases()})
        all.insert(all.end(), cases.begin(), cases.end());
    return all;
}

/// \a count poor villages, of which so many are ready and of so many it is not known.
RegionFacts exitsOf(int count, int ready, int untold)
{
    RegionFacts region;
    region.poorVillages = count;
    region.ready = ready;
    region.untold = untold;
    return region;
}

} // namespace

void VillageRulesTest::villages_data()
{
    QTest::addColumn<int>("index");
    const auto cases = allCases();
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::addRow("%s: %s", cases[i].target, cases[i].what) << static_cast<int>(i);
}

void VillageRulesTest::villages()
{
    QFETCH(const int, index);
    const Case test = allCases()[static_cast<std::size_t>(index)];
    VillageFacts village;
    village.poor = test.poor;
    village.statuses = {0, 1, 0};
    village.households = 1;
    test.change(village);
    const Target &target = *findTarget(test.target);
    QCOMPARE(stateName(judge(village, target, {test.of})), stateName(test.state));
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("."))); // words and what is put into them must agree
    const Verdict verdict = explain(village, target, {test.of});
    QCOMPARE(stateName(verdict.state), stateName(test.state));
    QVERIFY(test.state == Met || !verdict.reason.isEmpty());
    QVERIFY2(!verdict.reason.contains(u'%'), qPrintable(verdict.reason));
}

void VillageRulesTest::standardsFallBack()
{
    // 45 % of 19,331.01 is 8,698.9545 and 60 % of it 11,598.606 yuan: no fen is rounded away.
    const Standards share(StandardRow{1933101, {}, {}});
    QVERIFY(!share.household.isReachedBy(869895));
    QVERIFY(share.household.isReachedBy(869896));
    QVERIFY(!share.village.isReachedBy(1159860));
    QVERIFY(share.village.isReachedBy(1159861));
    const Standards mixed(StandardRow{1933101, 869900, {}});
    QVERIFY(!mixed.household.isReachedBy(869899));
    QVERIFY(mixed.village.source == Standard::Source::Share);
    const Standards projected;
    QVERIFY(!projected.household.isReachedBy(869899));
    QVERIFY(projected.household.isReachedBy(869900));
    QVERIFY(projected.village.isReachedBy(1159900));
    const Standards huge(StandardRow{std::numeric_limits<std::int64_t>::max(), {}, {}});
    QVERIFY(!huge.village.isReachedBy(1159900));
    QCOMPARE(values::yuan(values::Wide{869900}), QStringLiteral("8,699.00"));
    QCOMPARE(values::yuan(values::Wide{-5}), QStringLiteral("-0.05"));
    QCOMPARE(values::yuan(values::Wide{123456789}), QStringLiteral("1,234,567.89"));
    QCOMPARE(yuan(share.household), QStringLiteral("8,698.96"));
    // Shown rounded half up to the fen, never compared so.
    QCOMPARE(values::yuan(perHead(2'610'800, 3)), QStringLiteral("8,702.67"));
    QCOMPARE(values::yuan(perHead(5, 2)), QStringLiteral("0.03"));
    QCOMPARE(values::yuan(perHead(1, 3)), QStringLiteral("0.00"));
    QCOMPARE(values::yuan(perHead(-5, 2)), QStringLiteral("-0.02"));
    QVERIFY(!projected.household.isReachedBy(869'900 * 3 - 1, 3));
}

void VillageRulesTest::regions_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("least");
    QTest::newRow("t.base") << "t.base" << 1;
    QTest::newRow("c.park") << "c.park" << 1;
    QTest::newRow("c.study") << "c.study" << 48;
    QTest::newRow("c.session") << "c.session" << 12;
    QTest::newRow("c.report") << "c.report" << 2;
    QTest::newRow("c.assessment") << "c.assessment" << 1;
    QTest::newRow("m.study") << "m.study" << 24;
    QTest::newRow("m.session") << "m.session" << 4;
    QTest::newRow("m.assessment") << "m.assessment" << 1;
    for (const char *yesNo : {"t.insurance", "t.team", "c.disclosure", "m.disclosure"})
        QTest::newRow(yesNo) << yesNo << 0;
}

void VillageRulesTest::regions()
{
    QFETCH(const QString, code);
    QFETCH(const int, least);
    const Target &target = *findTarget(code.toStdString());
    RegionFacts region;
    const auto fill = [&](std::int64_t count, Answer answer) {
        region.bases = region.parks = region.studyDays = region.sessions = region.reports =
            region.assessments = count;
        region.insurance = region.team = region.disclosure = answer;
        return stateName(judge(region, target));
    };
    QCOMPARE(stateName(judge(region, target)), "unknown");
    QCOMPARE(fill(least - 1, Answer::No), "unmet");
    QVERIFY(!explain(region, target, year).reason.isEmpty());
    QCOMPARE(fill(least, Answer::Yes), "met");
}

void VillageRulesTest::exits_data()
{
    QTest::addColumn<int>("villages");
    QTest::addColumn<int>("ready");
    QTest::addColumn<int>("untold");
    QTest::addColumn<QString>("state");
    QTest::newRow("all") << 255 << 255 << 0 << "met";
    QTest::newRow("more than all") << 260 << 255 << 0 << "met";
    QTest::newRow("one not") << 255 << 254 << 0 << "unmet";
    QTest::newRow("one not known") << 255 << 254 << 1 << "unknown";
    QTest::newRow("one not in the ledger") << 254 << 254 << 0 << "unknown";
    QTest::newRow("one not, one not in the ledger") << 254 << 253 << 0 << "unmet";
    QTest::newRow("none in the ledger") << 0 << 0 << 0 << "unknown";
}

void VillageRulesTest::exits()
{
    QFETCH(const int, villages);
    QFETCH(const int, ready);
    QFETCH(const int, untold);
    QFETCH(const QString, state);
    const RegionFacts region = exitsOf(villages, ready, untold);
    QCOMPARE(QString::fromLatin1(stateName(judge(region, *findTarget("m.exit")))), state);
}

} // namespace chulie::targets

QTEST_GUILESS_MAIN(chulie::targets::VillageRulesTest)
#include "villagerules_test.moc"
