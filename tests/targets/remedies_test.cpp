#include "models/targets/remedies.h"
#include "models/targets/rules.h"

#include <QTest>

#include <functional>

namespace chulie::targets {

/// What would close a gap, of every target: words where it is held back, none where it is not, and how much
/// is missing.
class RemediesTest : public QObject
{
    Q_OBJECT
private slots:
    void saysHowMuch_data();
    void saysHowMuch();
    void saysHowMuchOfAVillage_data();
    void saysHowMuchOfAVillage();
    void everyTargetHasWords_data();
    void everyTargetHasWords();
};

namespace {

constexpr int year = 2019;

/// A household of \a people able to work that earned \a fen in all; no income known for less than 0 people.
HouseholdFacts earning(std::int64_t fen, int people)
{
    HouseholdFacts household;
    household.identified = yearBegin(2016);
    for (int i = 0; i < people; ++i) {
        MemberFacts &member = household.members.emplace_back();
        member.labour = Labour::Able;
    }
    household.income[0] = fen;
    return household;
}

} // namespace

void RemediesTest::saysHowMuch_data()
{
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<int>("people");
    QTest::addColumn<QString>("much");
    const auto row = [](const char *what, qint64 fen, int people, const char *much) {
        QTest::newRow(what) << fen << people << QString::fromLatin1(much);
    };
    row("nothing", 0, 1, "8,699.00");
    row("a fen short", 869899, 1, "0.01");
    row("on the line", 869900, 1, "");
    row("above", 870000, 1, "");
    row("two people", 869900, 2, "8,699.00");
    row("three people, a fen short", 2609699, 3, "0.01");
    row("in debt", -100, 1, "8,700.00");
}

void RemediesTest::saysHowMuch()
{
    QFETCH(qint64, fen);
    QFETCH(int, people);
    QFETCH(QString, much);
    const QString words = remedy(earning(fen, people), *findTarget("h.income"), {year});
    QCOMPARE(
        words,
        much.isEmpty()
            ? QString()
            : QStringLiteral("Raise the household's net income of the year by %1 yuan or more.").arg(much));
}

void RemediesTest::saysHowMuchOfAVillage_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<VillageFacts>("village");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *what, const char *target,
                        const std::function<void(VillageFacts &)> &change, const char *words) {
        VillageFacts village;
        village.poor = true;
        change(village);
        QTest::newRow(what) << QString::fromLatin1(target) << village << QString::fromLatin1(words);
    };
    row(
        "households left", "v.poverty",
        [](VillageFacts &village) {
            village.households = 9;
            village.statuses = {2, 6, 1};
        },
        "Help the 3 households that remain out of poverty, and record it.");
    row(
        "all out", "v.poverty",
        [](VillageFacts &village) {
            village.statuses = {0, 6, 0};
        },
        "");
    row(
        "nobody known", "v.poverty", [](VillageFacts &) {}, "Enter the households of the village.");
    row(
        "income a fen short", "v.income", [](VillageFacts &village) { village.income = 1159899; },
        "Raise the village's income per head by 0.01 yuan or more.");
    row(
        "income not known", "v.income", [](VillageFacts &) {},
        "Find out what the reason names, and fill it in.");
    row(
        "income reached", "v.income", [](VillageFacts &village) { village.income = 1159900; }, "");
    row(
        "one in reserve", "v.reserve", [](VillageFacts &village) { village.reserve = 1; },
        "Train 1 more reserve party secretaries.");
    row(
        "nobody in reserve", "v.reserve", [](VillageFacts &village) { village.reserve = 0; },
        "Train 2 more reserve party secretaries.");
    row(
        "reserve not known", "v.reserve", [](VillageFacts &) {},
        "Find out what the reason names, and fill it in.");
    row(
        "funds below the floor", "v.fund", [](VillageFacts &village) { village.allotted = 15'000'000; },
        "Have 50,000.00 yuan more of special funds allotted, and record it.");
    row(
        "not asked", "v.income", [](VillageFacts &village) { village.poor = false; }, "");
}

void RemediesTest::saysHowMuchOfAVillage()
{
    QFETCH(QString, target);
    QFETCH(VillageFacts, village);
    QFETCH(QString, words);
    QCOMPARE(remedy(village, *findTarget(target.toStdString()), {year}), words);
}

void RemediesTest::everyTargetHasWords_data()
{
    QTest::addColumn<QString>("code");
    for (const values::Level level : {values::Level::Household, values::Level::Village})
        for (const Target &target : targets(level))
            QTest::newRow(target.code) << QString::fromLatin1(target.code);
}

void RemediesTest::everyTargetHasWords()
{
    QFETCH(QString, code);
    const Target &target = *findTarget(code.toStdString());
    // Words where and only where it is held back, for facts of many kinds.
    for (const Answer answer : {Answer::Blank, Answer::No, Answer::Yes}) {
        HouseholdFacts household =
            earning(answer == Answer::Yes ? 99'999'999 : 1, answer == Answer::Blank ? 0 : 1);
        household.food = household.clothing = household.water = answer;
        household.dibaoEntitled = household.dibao = household.wantsIndustry = household.wantsAsset = answer;
        for (MemberFacts &member : household.members) {
            member.born = 19800101;
            member.medical = member.critical = member.pension = member.premium = answer;
        }
        VillageFacts village;
        village.poor = true;
        village.model = village.mobile = village.broadcast = village.grid = village.partyModel = answer;
        const bool isHousehold = target.level == values::Level::Household;
        const State state = isHousehold ? judge(household, target, {year}) : judge(village, target, {year});
        const QString words =
            isHousehold ? remedy(household, target, {year}) : remedy(village, target, {year});
        const bool holds = state == State::Unmet || state == State::Unknown;
        QCOMPARE(!words.isEmpty(), holds);
        QVERIFY2(!words.contains(u'%'), qPrintable(words));
    }
}

} // namespace chulie::targets

QTEST_GUILESS_MAIN(chulie::targets::RemediesTest)
#include "remedies_test.moc"
