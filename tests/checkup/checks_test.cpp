#include "models/checkup/check.h"
#include "models/language.h"
#include "models/targets/target.h"
#include "tests/support/finehousehold.h"

#include <QTest>

#include <algorithm>

namespace chulie::checkup {

/// Each rule of the check-up by itself: what is fine, what is wrong, and what cannot be told and is let be.
class ChecksTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void households_data();
    void households();
    void across_data();
    void across();
    void sayWhereAndWhy();
    void changeWithTheirFacts();
    void haveTitles();

private:
    static constexpr CheckedYear year{2020, 20210601};
};

namespace {

/// What is different in a household.
struct Change
{
    Change() = default;
    template <typename Make>
    Change(Make how) : make(how)
    {
    }

    void (*make)(CheckedHousehold &) = nullptr;
};

CheckedMember &head(CheckedHousehold &household)
{
    return household.members[0];
}
CheckedMember &child(CheckedHousehold &household)
{
    return household.members[1];
}

Findings found(const char *check, const CheckedHousehold &household, const CheckedYear &year)
{
    Findings all;
    examine(*findCheck(check), household, year, all);
    return all;
}

void row(const char *check, const char *name, Change change, int count)
{
    QTest::addRow("%s: %s", check, name) << QByteArray(check) << change << count;
}

} // namespace

void ChecksTest::initTestCase()
{
    models::setLanguage(QStringLiteral("en"));
}

void ChecksTest::households_data()
{
    using H = CheckedHousehold;
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("count");
    for (const Check &check : checks())
        if (check.household)
            row(
                check.code, "fine", [](H &) {}, 0);
    row(
        "member.dates", "born tomorrow", [](H &h) { head(h).born = 20300101; }, 1);
    row(
        "member.dates", "130 years old", [](H &h) { head(h).born = 18900101; }, 1);
    row(
        "member.dates", "joined before birth", [](H &h) { child(h).joined = 20100504; }, 1);
    row(
        "member.dates", "joined at birth", [](H &h) { child(h).joined = 20100505; }, 0);
    row(
        "member.dates", "left and came back",
        [](H &h) { child(h).joined = 20190101, child(h).left = 20180101; }, 0);
    row(
        "member.dates", "left before birth", [](H &h) { child(h).left = 20100504; }, 1);
    row(
        "member.dates", "birth unknown", [](H &h) { child(h).born = 0, child(h).joined = 20190101; }, 0);
    row(
        "status.order", "exit",
        [](H &h) {
            h.changes = {{7, 20190101, catalogue::ChangeType::OutOfPoverty}};
        },
        0);
    row(
        "status.order", "two exits",
        [](H &h) {
            h.changes = {{7, 20190101, catalogue::ChangeType::OutOfPoverty},
                         {8, 20200101, catalogue::ChangeType::OutOfPoverty}};
        },
        1);
    row(
        "status.order", "exit, return, exit",
        [](H &h) {
            h.changes = {{7, 20190101, catalogue::ChangeType::OutOfPoverty},
                         {8, 20200101, catalogue::ChangeType::PoorAgain},
                         {6, 20201201, catalogue::ChangeType::OutOfPoverty}};
        },
        0);
    row(
        "status.order", "return without exit",
        [](H &h) {
            h.changes = {{7, 20190101, catalogue::ChangeType::PoorAgain}};
        },
        1);
    row(
        "status.order", "before identified",
        [](H &h) {
            h.changes = {{7, 20170101, catalogue::ChangeType::OutOfPoverty}};
        },
        1);
    row(
        "status.order", "after struck off",
        [](H &h) {
            h.changes = {{7, 20190101, catalogue::ChangeType::StruckOff},
                         {8, 20200101, catalogue::ChangeType::OutOfPoverty}};
        },
        1);
    row(
        "status.order", "still to come",
        [](H &h) {
            h.changes = {{7, 20300101, catalogue::ChangeType::OutOfPoverty}};
        },
        1);
    row(
        "head", "none", [](H &h) { head(h).relation = "其他"; }, 1);
    row(
        "head", "two", [](H &h) { child(h).relation = "户主"; }, 1);
    row(
        "head", "two, one of whom is no member",
        [](H &h) { child(h).relation = "户主", child(h).isMember = false; }, 0);
    row(
        "head", "two, one of whom left since",
        [](H &h) { child(h).relation = "户主", child(h).hasLeft = true; }, 0);
    row(
        "head", "one, who left since", [](H &h) { head(h).hasLeft = true; }, 0);
    row(
        "hamlet.unknown", "not the village's", [](H &h) { h.unknownHamlet = "下寨"; }, 1);
    row(
        "hamlet.unknown", "of a household struck off",
        [](H &h) { h.unknownHamlet = "下寨", h.isInScope = false; }, 0);
    row(
        "head", "no members", [](H &h) { h.members.clear(); }, 1);
    row(
        "head", "no members, struck off", [](H &h) { h.members.clear(), h.isInScope = false; }, 0);
    row(
        "exit.unmet", "exit with an unmet target",
        [](H &h) {
            h.changes = {{7, 20200701, catalogue::ChangeType::OutOfPoverty}},
            h.unmet = {targets::findTarget("h.water")};
        },
        1);
    row(
        "exit.unmet", "exit with none",
        [](H &h) {
            h.changes = {{7, 20200701, catalogue::ChangeType::OutOfPoverty}};
        },
        0);
    row(
        "exit.unmet", "no exit, an unmet target", [](H &h) { h.unmet = {targets::findTarget("h.water")}; },
        0);
    row(
        "exit.unmet", "exit of an earlier year",
        [](H &h) {
            h.changes = {{7, 20190701, catalogue::ChangeType::OutOfPoverty}},
            h.unmet = {targets::findTarget("h.water")};
        },
        1);
    row(
        "exit.unmet", "exit of a later year",
        [](H &h) {
            h.changes = {{7, 20210101, catalogue::ChangeType::OutOfPoverty}},
            h.unmet = {targets::findTarget("h.water")};
        },
        0);
    row(
        "exit.unmet", "out and back again",
        [](H &h) {
            h.changes = {{7, 20190701, catalogue::ChangeType::OutOfPoverty},
                         {8, 20200701, catalogue::ChangeType::PoorAgain}};
            h.unmet = {targets::findTarget("h.water")};
        },
        0);
    row(
        "type.dibao", "ordinary with allowance", [](H &h) { h.dibao = true; }, 1);
    row(
        "type.dibao", "on allowance without", [](H &h) { h.type = "低保贫困户"; }, 1);
    row(
        "type.dibao", "on allowance with", [](H &h) { h.type = "低保贫困户", h.dibao = true; }, 0);
    row(
        "type.dibao", "allowance unknown", [](H &h) { h.type = "低保贫困户", h.dibao.reset(); }, 0);
    row(
        "type.dibao", "type unknown", [](H &h) { h.type.clear(), h.dibao = true; }, 0);
    row(
        "age.school", "at university at ten", [](H &h) { child(h).schooling = "本科及以上"; }, 1);
    row(
        "age.school", "at primary school at forty", [](H &h) { head(h).schooling = "小学"; }, 1);
    row(
        "age.school", "birth unknown", [](H &h) { child(h).schooling = "本科及以上", child(h).born = 0; }, 0);
    row(
        "age.school", "not at school", [](H &h) { head(h).schooling = "非在校"; }, 0);
    row(
        "age.school", "left before", [](H &h) { child(h).schooling = "高中", child(h).isMember = false; }, 0);
    row(
        "age.work", "a child at work", [](H &h) { child(h).work = "省外务工"; }, 1);
    row(
        "age.work", "a child able to work", [](H &h) { child(h).labour = "普通劳动力"; }, 1);
    row(
        "age.work", "working at ninety", [](H &h) { head(h).born = 19300101; }, 1);
    row(
        "age.work", "work unknown at ninety",
        [](H &h) { head(h).born = 19300101, head(h).work.clear(), head(h).labour.clear(); }, 0);
    row(
        "age.kin", "a child older than the head", [](H &h) { child(h).born = 19700101; }, 1);
    row(
        "age.kin", "a parent younger than the head", [](H &h) { child(h).relation = "父母"; }, 1);
    row(
        "age.kin", "the head's birth unknown", [](H &h) { child(h).born = 19700101, head(h).born = 0; }, 0);
    row(
        "identity.missing", "one without", [](H &h) { child(h).identity.clear(); }, 1);
    row(
        "identity.missing", "one without who left",
        [](H &h) { child(h).identity.clear(), child(h).isMember = false; }, 0);
    row(
        "disability", "disabled without a grade", [](H &h) { head(h).health = "残疾"; }, 1);
    row(
        "disability", "healthy with a grade", [](H &h) { head(h).disability = "三级"; }, 1);
    row(
        "disability", "disabled, grade unknown",
        [](H &h) { head(h).health = "残疾", head(h).disability.clear(); }, 0);
    row(
        "disability", "first grade, able to work",
        [](H &h) { head(h).health = "残疾", head(h).disability = "一级"; }, 1);
    row(
        "work.months", "not working, eight months", [](H &h) { head(h).work = "未务工"; }, 1);
    row(
        "work.months", "working, no month", [](H &h) { head(h).months = 0; }, 1);
    row(
        "work.months", "months unknown", [](H &h) { head(h).months.reset(); }, 0);
    row(
        "visit.none", "never", [](H &h) { h.lastVisit = 0; }, 1);
    row(
        "visit.none", "a year ago", [](H &h) { h.lastVisit = 20191231; }, 1);
    row(
        "visit.none", "less than a year ago", [](H &h) { h.lastVisit = 20200101; }, 0);
    row(
        "visit.none", "never, but new", [](H &h) { h.lastVisit = 0, h.identified = 20200601; }, 0);
    row(
        "income.odd", "below nothing", [](H &h) { h.income = -100; }, 1);
    row(
        "income.odd", "a million a head", [](H &h) { h.income = 200'000'000; }, 1);
    row(
        "income.odd", "unknown", [](H &h) { h.income.reset(); }, 0);
    row(
        "number.test", "one figure again and again", [](H &h) { h.phone = "13811111111"; }, 1);
    row(
        "number.test", "figures in their order", [](H &h) { h.account = "62123456789"; }, 1);
    row(
        "number.test", "figures in reverse", [](H &h) { h.phone = "13898765432"; }, 1);
    row(
        "number.test", "filled up with zeros", [](H &h) { h.account = "0000000000069"; }, 0);
    row(
        "number.test", "nothing but zeros", [](H &h) { h.phone = "00000000000"; }, 1);
    row(
        "number.test", "six alike", [](H &h) { h.phone = "13911111129"; }, 0);
    row(
        "number.test", "a made-up name", [](H &h) { head(h).name = "测试1"; }, 1);
    row(
        "number.test", "blank", [](H &h) { h.phone.clear(), h.account.clear(); }, 0);
}

void ChecksTest::households()
{
    QFETCH(QByteArray, check);
    QFETCH(Change, change);
    QFETCH(int, count);
    CheckedHousehold household = support::fineHousehold();
    change.make(household);
    QCOMPARE(static_cast<int>(found(check.constData(), household, year).size()), count);
}

void ChecksTest::across_data()
{
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<int>("households");
    QTest::addColumn<Change>("second");
    QTest::addColumn<int>("count");
    using H = CheckedHousehold;
    const auto nobodyTwice = [](H &h) {
        for (CheckedMember &member : h.members)
            member.identity += h.no;
    };
    QTest::newRow("one person in two") << QByteArray("person.twice") << 2 << Change([](H &) {}) << 4;
    QTest::newRow("others") << QByteArray("person.twice") << 2 << Change(nobodyTwice) << 0;
    QTest::newRow("one after the other") << QByteArray("person.twice") << 2 << Change([](H &h) {
        for (CheckedMember &member : h.members)
            member.isMember = false;
    }) << 0;
    QTest::newRow("numbers unknown") << QByteArray("person.twice") << 2 << Change([](H &h) {
        for (CheckedMember &member : h.members)
            member.identity.clear();
    }) << 0;
    QTest::newRow("a telephone of three") << QByteArray("phone.shared") << 3 << Change([](H &) {}) << 0;
    QTest::newRow("a telephone of four") << QByteArray("phone.shared") << 4 << Change([](H &) {}) << 4;
    QTest::newRow("telephones unknown")
        << QByteArray("phone.shared") << 4 << Change([](H &h) { h.phone.clear(); }) << 0;
    QTest::newRow("an account of two") << QByteArray("account.shared") << 2 << Change([](H &) {}) << 2;
    QTest::newRow("accounts of their own")
        << QByteArray("account.shared") << 2 << Change([](H &h) { h.account += h.no; }) << 0;
}

void ChecksTest::across()
{
    QFETCH(QByteArray, check);
    QFETCH(int, households);
    QFETCH(Change, second);
    QFETCH(int, count);
    std::vector<CheckedHousehold> all(static_cast<std::size_t>(households), support::fineHousehold());
    for (std::size_t i = 1; i < all.size(); ++i) {
        all[i].id += static_cast<std::int64_t>(10 * i);
        all[i].no += std::to_string(i);
        second.make(all[i]);
    }
    Findings found;
    examine(*findCheck(check.constData()), all, year, found);
    QCOMPARE(static_cast<int>(found.size()), count);
}

void ChecksTest::sayWhereAndWhy()
{
    CheckedHousehold household = support::fineHousehold();
    child(household).schooling = "高中";
    const Finding one = found("age.school", household, year).front();
    QCOMPARE(one.household, std::int64_t(1));
    QCOMPARE(one.village, std::int64_t(9));
    QCOMPARE(one.table, catalogue::TableId::MemberYear);
    QCOMPARE(one.column, catalogue::table(catalogue::TableId::MemberYear).column("schooling"));
    QCOMPARE(one.reason, QStringLiteral("黎明, 10 years old at the end of 2020: senior high school."));
    household.phone = "13811111111";
    const Finding phone = found("number.test", household, year).front();
    QVERIFY(!phone.reason.contains(QStringLiteral("13811111111")));
    QVERIFY(phone.facts.find("1381") == std::string::npos);
}

/// What a finding rests on changes it, and nothing else does.
void ChecksTest::changeWithTheirFacts()
{
    CheckedHousehold household = support::fineHousehold();
    household.dibao = true;
    const Finding before = found("type.dibao", household, year).front();
    household.phone = "1";
    QCOMPARE(found("type.dibao", household, year).front().facts, before.facts);
    household.type = "低保贫困户";
    household.dibao = false;
    QVERIFY(found("type.dibao", household, year).front().facts != before.facts);
}

void ChecksTest::haveTitles()
{
    for (const Check &check : checks()) {
        QVERIFY(!title(check).isEmpty());
        QCOMPARE(findCheck(check.code), &check);
        QCOMPARE(int(check.household != nullptr) + int(check.village != nullptr) + int(check.all != nullptr),
                 1);
    }
    QVERIFY(!findCheck("nothing"));
}

} // namespace chulie::checkup

QTEST_GUILESS_MAIN(chulie::checkup::ChecksTest)
#include "checks_test.moc"
