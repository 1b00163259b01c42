#include "models/targets/rules.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <limits>

namespace chulie::targets {

/// What the rules of households say of facts: nobody, below the line, on it, above it, unknown, and the
/// edges.
class RulesTest : public QObject
{
    Q_OBJECT
private slots:
    void households_data();
    void households();
    void reasonsAgreeWithStates_data();
    void reasonsAgreeWithStates();
};

namespace {

using Change = std::function<void(HouseholdFacts &)>;
using MemberChange = std::function<void(MemberFacts &)>;

constexpr int year = 2019;

/// A household to which something is done, the target that is asked for, and what it must be.
struct Case
{
    const char *what;
    const char *target;
    State state;
    Change change;
};

/// A household of as many members as there are changes.
Change members(const std::vector<MemberChange> &changes)
{
    return [changes](HouseholdFacts &household) {
        for (const MemberChange &change : changes) {
            MemberFacts &member = household.members.emplace_back();
            member.name = "甲" + std::to_string(household.members.size());
            change(member);
        }
    };
}

Change both(const Change &first, const Change &second)
{
    return [=](HouseholdFacts &household) {
        first(household);
        second(household);
    };
}

/// A member of a school-age child's birth and schooling.
MemberChange child(Day born, Schooling schooling)
{
    return [=](MemberFacts &member) {
        member.born = born;
        member.schooling = schooling;
    };
}

MemberChange set(Answer MemberFacts::*field, Answer answer)
{
    return [=](MemberFacts &member) { member.*field = answer; };
}

MemberChange grown(Day born, Schooling schooling, Answer pension)
{
    return [=](MemberFacts &member) {
        member.born = born;
        member.schooling = schooling;
        member.pension = pension;
    };
}

MemberChange able(Labour labour)
{
    return [=](MemberFacts &member) { member.labour = labour; };
}

MemberChange jobseeker(Answer wants, Labour labour, Work work)
{
    return [=](MemberFacts &member) {
        member.wantsJob = wants;
        member.labour = labour;
        member.work = work;
    };
}

MemberChange disabled(Disability grade, bool isDisabled, Answer care)
{
    return [=](MemberFacts &member) {
        member.disability = grade;
        member.disabled = isDisabled;
        member.care = care;
    };
}

/// \a able members able to work, and these parts of the income in fen.
Change earns(int count, std::array<std::optional<std::int64_t>, 5> parts)
{
    return both(members(std::vector<MemberChange>(static_cast<std::size_t>(count), able(Labour::Able))),
                [=](HouseholdFacts &household) { household.income = parts; });
}

Change housing(Housing grade, Day done)
{
    return [=](HouseholdFacts &household) {
        household.housing = grade;
        household.housingDone = done;
    };
}

Change dibao(Answer entitled, Answer receives)
{
    return [=](HouseholdFacts &household) {
        household.dibaoEntitled = entitled;
        household.dibao = receives;
    };
}

Change industry(Answer wants, bool hasMeasure)
{
    return [=](HouseholdFacts &household) {
        household.wantsIndustry = wants;
        household.industryMeasure = hasMeasure;
    };
}

Change asset(Answer wants, bool hasMeasure)
{
    return [=](HouseholdFacts &household) {
        household.wantsAsset = wants;
        household.assetMeasure = hasMeasure;
    };
}

Change changed(catalogue::ChangeType type, bool hasReason)
{
    return [=](HouseholdFacts &household) { household.change = {20190101, type, hasReason}; };
}

Change visited(bool byTown, bool byVillage)
{
    return [=](HouseholdFacts &household) {
        household.townVisit = byTown;
        household.villageVisit = byVillage;
    };
}

const auto nobody = members({});
constexpr auto Met = State::Met;
constexpr auto Unmet = State::Unmet;
constexpr auto Unknown = State::Unknown;
constexpr auto Not = State::NotApplicable;
using enum Answer;

std::vector<Case> educationCases()
{
    using S = Schooling;
    return {
        {"nobody", "h.education", Unknown, nobody},
        {"at school", "h.education", Met, members({child(20100101, S::Student)})},
        {"dropped out", "h.education", Unmet, members({child(20100101, S::DroppedOut)})},
        {"not at school", "h.education", Unmet, members({child(20100101, S::NotAtSchool)})},
        {"schooling blank", "h.education", Unknown, members({child(20100101, S::Blank)})},
        {"deferred", "h.education", Not, members({child(20100101, S::Deferred)})},
        {"deferred without a date of birth", "h.education", Not, members({child(0, S::Deferred)})},
        {"no date of birth, dropped out", "h.education", Unknown, members({child(0, S::DroppedOut)})},
        {"no date of birth, at school", "h.education", Unknown, members({child(0, S::Student)})},
        {"six on 31 August", "h.education", Unmet, members({child(20130831, S::NotAtSchool)})},
        {"six the day after", "h.education", Not, members({child(20130901, S::NotAtSchool)})},
        {"fifteen the day after", "h.education", Unmet, members({child(20040901, S::NotAtSchool)})},
        {"fifteen on 31 August", "h.education", Not, members({child(20040831, S::NotAtSchool)})},
        {"born on a leap day", "h.education", Unmet, members({child(20080229, S::DroppedOut)})},
        {"born after the year", "h.education", Not, members({child(20200101, S::Blank)})},
        {"a no beats a blank", "h.education", Unmet,
         members({child(0, S::Student), child(20100101, S::DroppedOut)})},
        {"a blank beats a yes", "h.education", Unknown,
         members({child(20100101, S::Student), child(0, S::Blank)})},
    };
}

std::vector<Case> insuranceCases()
{
    std::vector<Case> cases;
    const std::pair<const char *, Answer MemberFacts::*> columns[] = {
        {"h.medical", &MemberFacts::medical},
        {"h.critical", &MemberFacts::critical},
        {"h.supplement", &MemberFacts::supplement},
        {"h.premium", &MemberFacts::premium}};
    for (const auto &[target, field] : columns) {
        cases.push_back({"nobody", target, Unknown, nobody});
        cases.push_back({"all", target, Met, members({set(field, Yes), set(field, Yes)})});
        cases.push_back({"one blank", target, Unknown, members({set(field, Yes), set(field, Blank)})});
        cases.push_back({"one no, one blank", target, Unmet, members({set(field, No), set(field, Blank)})});
    }
    return cases;
}

std::vector<Case> pensionCases()
{
    using S = Schooling;
    return {
        {"nobody", "h.pension", Unknown, nobody},
        {"sixteen on the last day", "h.pension", Unmet, members({grown(20031231, S::Blank, No)})},
        {"sixteen the day after", "h.pension", Not, members({grown(20040101, S::Blank, No)})},
        {"insured", "h.pension", Met, members({grown(19700101, S::NotAtSchool, Yes)})},
        {"blank", "h.pension", Unknown, members({grown(19700101, S::NotAtSchool, Blank)})},
        {"a student", "h.pension", Not, members({grown(20000101, S::Student, No)})},
        {"a student without a date of birth", "h.pension", Not, members({grown(0, S::Student, No)})},
        {"no date of birth", "h.pension", Unknown, members({grown(0, S::Blank, No)})},
        {"dropped out is no student", "h.pension", Unmet, members({grown(20000101, S::DroppedOut, No)})},
        {"deferred is no student", "h.pension", Unmet, members({grown(20000101, S::Deferred, No)})},
    };
}

std::vector<Case> workCases()
{
    using L = Labour;
    using W = Work;
    return {
        {"nobody", "h.job", Unknown, nobody},
        {"works", "h.job", Met, members({jobseeker(Yes, L::Able, W::Working)})},
        {"does not work", "h.job", Unmet, members({jobseeker(Yes, L::Able, W::NotWorking)})},
        {"work blank", "h.job", Unknown, members({jobseeker(Yes, L::Able, W::Blank)})},
        {"labour blank", "h.job", Unknown, members({jobseeker(Yes, L::Blank, W::NotWorking)})},
        {"unable", "h.job", Not, members({jobseeker(Yes, L::Unable, W::NotWorking)})},
        {"does not want to", "h.job", Not, members({jobseeker(No, L::Able, W::NotWorking)})},
        {"wish blank", "h.job", Not, members({jobseeker(Blank, L::Blank, W::NotWorking)})},
        {"no training wanted", "h.training", Not, members({set(&MemberFacts::trained, No)})},
        {"nobody to train", "h.training", Unknown, nobody},
        {"trained", "h.training", Met,
         members({[](MemberFacts &m) { m.wantsTraining = Yes, m.trained = Yes; }})},
        {"not trained", "h.training", Unmet,
         members({[](MemberFacts &m) { m.wantsTraining = Yes, m.trained = No; }})},
        {"training blank", "h.training", Unknown, members({[](MemberFacts &m) { m.wantsTraining = Yes; }})},
    };
}

std::vector<Case> disabilityCases()
{
    using D = Disability;
    return {
        {"nobody", "h.disability", Unknown, nobody},
        {"severe, receives", "h.disability", Met, members({disabled(D::Severe, true, Yes)})},
        {"severe, does not", "h.disability", Unmet, members({disabled(D::Severe, false, No)})},
        {"severe, blank", "h.disability", Unknown, members({disabled(D::Severe, true, Blank)})},
        {"light", "h.disability", Not, members({disabled(D::Other, true, No)})},
        {"grade blank", "h.disability", Not, members({disabled(D::Blank, false, No)})},
        {"grade blank but disabled", "h.disability", Unknown, members({disabled(D::Blank, true, No)})},
    };
}

std::vector<Case> livingCases()
{
    using H = Housing;
    return {
        {"yes", "h.food", Met, [](HouseholdFacts &h) { h.food = Yes; }},
        {"no", "h.food", Unmet, [](HouseholdFacts &h) { h.food = No; }},
        {"blank", "h.food", Unknown, nobody},
        {"no", "h.clothing", Unmet, [](HouseholdFacts &h) { h.clothing = No; }},
        {"blank", "h.clothing", Unknown, nobody},
        {"yes", "h.water", Met, [](HouseholdFacts &h) { h.water = Yes; }},
        {"blank", "h.water", Unknown, nobody},
        {"A", "h.housing", Met, housing(H::A, 0)},
        {"B", "h.housing", Met, housing(H::B, 20200101)},
        {"C", "h.housing", Unmet, housing(H::C, 0)},
        {"D rebuilt on the last day", "h.housing", Met, housing(H::D, 20191231)},
        {"D rebuilt the day after", "h.housing", Unmet, housing(H::D, 20200101)},
        {"no house", "h.housing", Unmet, housing(H::None, 0)},
        {"no house, built", "h.housing", Met, housing(H::None, 20170101)},
        {"grade blank", "h.housing", Unknown, housing(H::Blank, 20170101)},
        {"not entitled", "h.dibao", Not, dibao(No, Yes)},
        {"entitled, receives", "h.dibao", Met, dibao(Yes, Yes)},
        {"entitled, does not", "h.dibao", Unmet, dibao(Yes, No)},
        {"entitled, blank", "h.dibao", Unknown, dibao(Yes, Blank)},
        {"blank", "h.dibao", Unknown, dibao(Blank, Yes)},
    };
}

std::vector<Case> incomeCases()
{
    constexpr std::nullopt_t blank = std::nullopt;
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    return {
        {"nobody", "h.income", Unknown, nobody},
        {"on the line", "h.income", Met, earns(2, {869900 * 2, blank, blank, blank, blank})},
        {"one fen below", "h.income", Unmet, earns(3, {869900 * 3 - 1, blank, blank, blank, blank})},
        {"above", "h.income", Met, earns(1, {0, 869900, 0, 0, 1})},
        {"costs count against it", "h.income", Unmet, earns(1, {869900, blank, 1, blank, blank})},
        {"a loss", "h.income", Unmet, earns(1, {blank, -5, blank, blank, blank})},
        {"all parts", "h.income", Met, earns(1, {200000, 200000, 100, 300000, 170000})},
        {"all five blank", "h.income", Unknown, earns(1, {})},
        {"only costs known", "h.income", Unmet, earns(1, {blank, blank, 0, blank, blank})},
        {"more than 64 bits", "h.income", Met, earns(1, {most, most, 0, most, most})},
        {"less than 64 bits", "h.income", Unmet, earns(1, {blank, -most, most, blank, blank})},
        {"nobody able", "h.income", Not, members({able(Labour::Unable)})},
        {"labour blank", "h.income", Unknown, members({able(Labour::Unable), able(Labour::Blank)})},
        {"able beside a blank", "h.income", Met,
         both(earns(1, {869900 * 2, blank, blank, blank, blank}), members({able(Labour::Blank)}))},
    };
}

std::vector<Case> supportCases()
{
    using T = catalogue::ChangeType;
    const auto worker = members({able(Labour::Able)});
    return {
        {"unwilling without members", "h.industry", Not, industry(No, false)},
        {"willing without members", "h.industry", Unknown, industry(Yes, true)},
        {"willing and able, none", "h.industry", Unmet, both(worker, industry(Yes, false))},
        {"willing and able, has one", "h.industry", Met, both(worker, industry(Yes, true))},
        {"wish blank", "h.industry", Unknown, both(worker, industry(Blank, true))},
        {"nobody able", "h.industry", Not, both(members({able(Labour::Unable)}), industry(Yes, false))},
        {"wish blank, nobody able", "h.industry", Not,
         both(members({able(Labour::Unable)}), industry(Blank, false))},
        {"labour blank", "h.industry", Unknown, both(members({able(Labour::Blank)}), industry(Yes, true))},
        {"unwilling", "h.asset", Not, asset(No, true)},
        {"willing, none", "h.asset", Unmet, asset(Yes, false)},
        {"willing, has one", "h.asset", Met, asset(Yes, true)},
        {"wish blank", "h.asset", Unknown, asset(Blank, true)},
        {"nobody", "h.aid", Unknown, nobody},
        {"no student", "h.aid", Not, members({child(20100101, Schooling::Blank)})},
        {"a student, none", "h.aid", Unmet, members({child(0, Schooling::Student)})},
        {"a student, has one", "h.aid", Met,
         both(members({child(0, Schooling::Student)}), [](HouseholdFacts &h) { h.aidMeasure = true; })},
        {"a helper", "h.pairing", Met, [](HouseholdFacts &h) { h.hasHelper = true; }},
        {"no helper", "h.pairing", Unmet, nobody},
        {"both", "h.visits", Met, visited(true, true)},
        {"one", "h.visits", Unmet, visited(true, false)},
        {"the other", "h.visits", Unmet, visited(false, true)},
        {"out, with the way", "h.pathway", Met, changed(T::OutOfPoverty, true)},
        {"out, without", "h.pathway", Unmet, changed(T::OutOfPoverty, false)},
        {"back", "h.pathway", Not, changed(T::PoorAgain, true)},
        {"never out", "h.pathway", Not, nobody},
    };
}

std::vector<Case> allCases()
{
    std::vector<Case> all;
    for (const auto &cases : {educationCases(), insuranceCases(), pensionCases(), workCases(),
                              disabilityCases(), livingCases(), incomeCases(), supportCases()})
        all.insert(all.end(), cases.begin(), cases.end());
    return all;
}

} // namespace

void RulesTest::households_data()
{
    QTest::addColumn<int>("index");
    const auto cases = allCases();
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::addRow("%s: %s", cases[i].target, cases[i].what) << static_cast<int>(i);
}

void RulesTest::households()
{
    QFETCH(const int, index);
    static const auto cases = allCases();
    const Case &test = cases[static_cast<std::size_t>(index)];
    HouseholdFacts household;
    test.change(household);
    QCOMPARE(stateName(judge(household, *findTarget(test.target), {year})), stateName(test.state));
}

void RulesTest::reasonsAgreeWithStates_data()
{
    households_data();
}

void RulesTest::reasonsAgreeWithStates()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("."))); // words and what is put into them must agree
    QFETCH(const int, index);
    static const auto cases = allCases();
    const Case &test = cases[static_cast<std::size_t>(index)];
    HouseholdFacts household;
    test.change(household);
    const Verdict verdict = explain(household, *findTarget(test.target), {year});
    QCOMPARE(stateName(verdict.state), stateName(test.state));
    const bool needsReason = test.state == State::Unmet || test.state == State::Unknown;
    QVERIFY2(!needsReason || !verdict.reason.isEmpty(), test.target);
    QVERIFY2(!verdict.reason.contains(u'%'), qPrintable(verdict.reason));
}

} // namespace chulie::targets

QTEST_GUILESS_MAIN(chulie::targets::RulesTest)
#include "rules_test.moc"
