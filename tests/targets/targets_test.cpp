#include "models/closing/sources.h"
#include "models/policy/policy.h"
#include "models/targets/fields.h"
#include "models/targets/remedies.h"
#include "models/targets/rules.h"

#include <QTest>

#include <set>

namespace chulie::targets {

/// Every target is whole: it has each part that the program asks of it.
class TargetsTest : public QObject
{
    Q_OBJECT
private slots:
    void areWhole_data();
    void areWhole();
    void codesAreUnique();
    void faultyFields_data();
    void faultyFields();
};

namespace {

constexpr int year = 2019;

struct Fault
{
    const char *target;
    HouseholdFacts household;
    catalogue::TableId table;
    const char *column;
    std::int64_t member = 0;
};

MemberFacts member(std::int64_t id)
{
    MemberFacts one;
    one.id = id;
    one.born = 19800101;
    one.labour = Labour::Able;
    one.medical = Answer::Yes;
    return one;
}

HouseholdFacts family(std::vector<MemberFacts> members)
{
    HouseholdFacts household;
    household.members = std::move(members);
    return household;
}

template <typename Change>
MemberFacts changed(std::int64_t id, Change change)
{
    MemberFacts one = member(id);
    change(one);
    return one;
}

template <typename Change>
HouseholdFacts home(Change change)
{
    HouseholdFacts household = family({member(1)});
    change(household);
    return household;
}

std::vector<Fault> faultCases()
{
    using M = MemberFacts;
    using H = HouseholdFacts;
    return {
        {"h.medical", family({}), catalogue::TableId::Member, "name"},
        {"h.medical", family({member(1), changed(2, [](M &m) { m.medical = Answer::No; })}),
         catalogue::TableId::MemberYear, "medical", 2},
        {"h.medical",
         family({changed(1, [](M &m) { m.medical = Answer::Blank; }),
                 changed(2, [](M &m) { m.medical = Answer::No; })}),
         catalogue::TableId::MemberYear, "medical", 2},
        {"h.medical", family({member(1)}), catalogue::TableId::MemberYear, "medical", 1},
        {"h.pension", family({changed(1, [](M &m) { m.born = 0; })}), catalogue::TableId::Member, "born_on",
         1},
        {"h.pension", family({member(1)}), catalogue::TableId::MemberYear, "pension", 1},
        {"h.education", family({changed(1, [](M &m) { m.born = 20100101; })}), catalogue::TableId::MemberYear,
         "schooling", 1},
        {"h.job", family({changed(1, [](M &m) { m.wantsJob = Answer::Yes, m.labour = Labour::Blank; })}),
         catalogue::TableId::Member, "labour", 1},
        {"h.disability", family({changed(1, [](M &m) { m.disabled = true; })}), catalogue::TableId::Member,
         "disability", 1},
        {"h.income", home([](H &h) { h.members[0].labour = Labour::Blank; }), catalogue::TableId::Member,
         "labour", 1},
        {"h.income", home([](H &) {}), catalogue::TableId::HouseholdYear, "wage_fen"},
        {"h.industry", home([](H &h) { h.wantsIndustry = Answer::Yes; }), catalogue::TableId::Measure,
         "item"},
        {"h.industry", home([](H &) {}), catalogue::TableId::Household, "wants_industry"},
        {"h.asset", home([](H &h) { h.wantsAsset = Answer::Yes; }), catalogue::TableId::Measure, "item"},
        {"h.housing", home([](H &h) { h.housing = Housing::C; }), catalogue::TableId::HouseholdYear,
         "housing_done_on"},
        {"h.housing", home([](H &) {}), catalogue::TableId::HouseholdYear, "housing"},
        {"h.dibao", home([](H &) {}), catalogue::TableId::HouseholdYear, "dibao_entitled"},
        {"h.dibao", home([](H &h) { h.dibaoEntitled = Answer::Yes; }), catalogue::TableId::HouseholdYear,
         "dibao"},
        {"h.food", home([](H &) {}), catalogue::TableId::HouseholdYear, "food"},
    };
}

} // namespace

void TargetsTest::areWhole_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const Target &target : targets())
        QTest::newRow(target.code) << QByteArray(target.code);
}

void TargetsTest::areWhole()
{
    QFETCH(const QByteArray, code);
    const Target &target = *findTarget(code.constData());
    for (const char *part : {target.name, target.title, target.clause, target.due, target.ruleWords})
        QVERIFY(*part);
    QCOMPARE(target.rule.household != nullptr, target.level == values::Level::Household);
    QCOMPARE(target.rule.village != nullptr, target.level == values::Level::Village);
    QCOMPARE(target.rule.region != nullptr, target.level > values::Level::Village);
    QCOMPARE(*target.remedy.words != '\0', target.level <= values::Level::Village);
    const bool hasPlace = QByteArray(target.remedy.words).contains("%1");
    QCOMPARE(target.remedy.lack.household || target.remedy.lack.village, hasPlace);
    const catalogue::ColumnId field = target.field.usual;
    QVERIFY(field.number < static_cast<int>(catalogue::table(field.table).columns.size()));
    const std::vector<closing::Source> rests = closing::sources(&target);
    QVERIFY(!rests.empty());
    for (const closing::Source &source : rests)
        for (const int column : source.columns)
            QVERIFY(column < static_cast<int>(catalogue::table(source.table).columns.size()));
    QCOMPARE(policy::planWords(target).size(), policy::clausesOf(target).size());
}

void TargetsTest::codesAreUnique()
{
    std::set<std::string_view> codes;
    for (const Target &target : targets())
        codes.insert(target.code);
    QCOMPARE(codes.size(), targets().size());
    QVERIFY(!findTarget("h.nothing"));
}

void TargetsTest::faultyFields_data()
{
    QTest::addColumn<int>("number");
    const auto all = faultCases();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::addRow("%zu %s %s", i, all[i].target, all[i].column) << static_cast<int>(i);
}

void TargetsTest::faultyFields()
{
    QFETCH(const int, number);
    const Fault fault = faultCases()[static_cast<std::size_t>(number)];
    const FaultyField found = faultyField(fault.household, *findTarget(fault.target), {year});
    QCOMPARE(found.field.table, fault.table);
    QCOMPARE(found.field.number, catalogue::table(fault.table).column(fault.column));
    QCOMPARE(found.member, fault.member);
}

} // namespace chulie::targets

QTEST_GUILESS_MAIN(chulie::targets::TargetsTest)
#include "targets_test.moc"
