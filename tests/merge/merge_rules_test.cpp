#include "models/merge/canonical.h"
#include "tests/support/replica.h"

#include <QTest>

#include <algorithm>

namespace chulie::merge {

using catalogue::TableId;
using journal::Fact;
using journal::isBlank;
using journal::Stamp;
using support::Replica;

/// Each rule of the merge by itself: what two people did apart, and what stands when it meets.
class MergeRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void values_data();
    void values();
    void identityMergesAsOne();
    void blankNumberNeverWins();
    void equalKeysAreOneRow();
    void correctedKeyIsAnEdit();
    void namedRowsStayOne();
    void memberWithoutNumber_data();
    void memberWithoutNumber();
    void unseenEditKeepsRow();
    void unseenChildKeepsHousehold();
    void removedAndEnteredAnew();
    void removedKeyComesBack();
    void measureFollowsItsHousehold();
    void lostReferenceIsListed();
    void incompleteRowsWait();
    void twoHeadsAreListed();
};

namespace {

std::map<int, Fact> facts(TableId table, const std::vector<std::pair<const char *, Fact>> &given)
{
    std::map<int, Fact> facts;
    for (const auto &[name, fact] : given)
        facts[catalogue::table(table).column(name)] = fact;
    return facts;
}

std::map<int, Fact> villageFacts(const char *code)
{
    return facts(
        TableId::Village,
        {{"code", code}, {"name", "塘村"}, {"town", "镇"}, {"county", "县"}, {"type", "相对贫困村"}});
}

std::map<int, Fact> measureFacts(const Stamp &village)
{
    return facts(TableId::Measure, {{"no", "M1"},
                                    {"village", village},
                                    {"item", std::int64_t{1}},
                                    {"name", "养鸡"},
                                    {"started_on", "2018-02-01"},
                                    {"state", "计划"}});
}

/// A village, a household in it, and two people who each have a copy.
struct Apart
{
    Apart()
    {
        here.begin();
        village = here.insert(TableId::Village, villageFacts("441623104200"));
        household = enterHousehold(here, "0001");
        there.receive(here.entries());
        here.begin();
        there.begin();
    }

    [[nodiscard]] Stamp enterHousehold(Replica &replica, const char *no) const
    {
        return replica.insert(
            TableId::Household,
            facts(TableId::Household, {{"no", no}, {"village", village}, {"identified_on", "2018-01-01"}}));
    }
    [[nodiscard]] Stamp enterMember(Replica &replica, const char *name, const char *number,
                                    const char *relation = "子女") const
    {
        auto values =
            facts(TableId::Member, {{"household", household}, {"name", name}, {"relation", relation}});
        if (*number)
            values[catalogue::table(TableId::Member).column("identity")] = number;
        return replica.insert(TableId::Member, values);
    }
    static void set(Replica &replica, TableId table, const Stamp &row, const char *column, const Fact &fact)
    {
        replica.edit(*replica.state().find(table, row), facts(table, {{column, fact}}));
    }
    static void setIdentity(Replica &replica, const Stamp &member, const Fact &number, const Fact &sex)
    {
        replica.begin();
        replica.edit(*replica.state().find(TableId::Member, member),
                     facts(TableId::Member, {{"identity", number}, {"sex", sex}, {"born_on", {}}}));
    }
    static void remove(Replica &replica, TableId table, const Stamp &row)
    {
        replica.remove(*replica.state().find(table, row));
    }
    void meet()
    {
        here.receive(there.entries());
        there.receive(here.entries());
        QCOMPARE(QString::fromStdString(canonical(here.state())),
                 QString::fromStdString(canonical(there.state())));
    }
    [[nodiscard]] Fact value(TableId table, const Stamp &row, const char *column) const
    {
        const Row *found = here.state().find(table, row);
        return found ? found->values[static_cast<std::size_t>(catalogue::table(table).column(column))]
                     : Fact();
    }
    [[nodiscard]] std::size_t count(TableId table) const
    {
        return static_cast<std::size_t>(std::ranges::count(here.state().rows, table, &Row::table));
    }
    [[nodiscard]] std::size_t conflicts(Conflict::Kind kind) const
    {
        return static_cast<std::size_t>(std::ranges::count(here.state().conflicts, kind, &Conflict::kind));
    }
    [[nodiscard]] std::size_t problems(Problem::Kind kind) const
    {
        return static_cast<std::size_t>(std::ranges::count(here.state().problems, kind, &Problem::kind));
    }

    Replica here{1};
    Replica there{2};
    Stamp village;
    Stamp household;
};

constexpr auto Household = TableId::Household;
constexpr auto Member = TableId::Member;

} // namespace

void MergeRulesTest::values_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("conflicts");
    QTest::addColumn<QString>("stands");
    QTest::newRow("differ") << QStringLiteral("1") << QStringLiteral("2") << 1 << QStringLiteral("2");
    QTest::newRow("agree") << QStringLiteral("1") << QStringLiteral("1") << 0 << QStringLiteral("1");
    QTest::newRow("cleared") << QStringLiteral("1") << QString() << 1 << QString();
}

void MergeRulesTest::values()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const auto fact = [](const QString &text) { return text.isEmpty() ? Fact() : Fact(text.toStdString()); };
    Apart apart;
    Apart::set(apart.here, Household, apart.household, "phone", fact(one));
    Apart::set(apart.there, Household, apart.household, "phone", fact(other));
    apart.meet();
    QTEST(static_cast<int>(apart.conflicts(Conflict::Kind::Value)), "conflicts");
    QFETCH(QString, stands);
    QVERIFY(apart.value(Household, apart.household, "phone") == fact(stands));
    apart.here.decide();
    apart.meet();
    QVERIFY(apart.here.state().conflicts.empty());
}

void MergeRulesTest::identityMergesAsOne()
{
    Apart apart;
    const Stamp member = apart.enterMember(apart.here, "张三", "");
    apart.there.receive(apart.here.entries());
    Apart::setIdentity(apart.here, member, "护照:1", "男");
    Apart::setIdentity(apart.there, member, "护照:2", "女");
    apart.meet();
    QCOMPARE(apart.conflicts(Conflict::Kind::Value), std::size_t{1});
    QVERIFY(apart.value(Member, member, "identity") == Fact("护照:2"));
    QVERIFY(apart.value(Member, member, "sex") == Fact("女"));
}

void MergeRulesTest::blankNumberNeverWins()
{
    Apart apart;
    const Stamp member = apart.enterMember(apart.here, "张三", "护照:1");
    apart.there.receive(apart.here.entries());
    Apart::setIdentity(apart.here, member, "护照:2", {});
    Apart::setIdentity(apart.there, member, {}, {});
    apart.meet();
    QVERIFY(apart.value(Member, member, "identity") == Fact("护照:2"));
    QCOMPARE(apart.conflicts(Conflict::Kind::Value), std::size_t{1});
}

void MergeRulesTest::equalKeysAreOneRow()
{
    Apart apart;
    const Stamp one = apart.enterHousehold(apart.here, "0002");
    const Stamp other = apart.enterHousehold(apart.there, "0002");
    Apart::set(apart.there, Household, other, "phone", "138");
    apart.meet();
    QCOMPARE(apart.count(Household), std::size_t{2});
    QVERIFY(apart.value(Household, one, "phone") == Fact("138"));
    QVERIFY(apart.here.state().conflicts.empty());
}

void MergeRulesTest::correctedKeyIsAnEdit()
{
    Apart apart;
    Apart::set(apart.here, Household, apart.household, "no", "0009");
    Apart::set(apart.there, Household, apart.household, "phone", "138");
    apart.meet();
    QCOMPARE(apart.count(Household), std::size_t{1});
    QVERIFY(apart.value(Household, apart.household, "no") == Fact("0009"));
    QVERIFY(apart.value(Household, apart.household, "phone") == Fact("138"));
}

void MergeRulesTest::namedRowsStayOne()
{
    Apart apart;
    const Stamp one = apart.enterHousehold(apart.here, "0002");
    [[maybe_unused]] const Stamp other = apart.enterHousehold(apart.there, "0002");
    apart.meet();
    apart.here.begin();
    Apart::set(apart.here, Household, one, "no", "0003");
    apart.meet();
    QCOMPARE(apart.count(Household), std::size_t{2});
    QVERIFY(apart.value(Household, one, "no") == Fact("0003"));
}

void MergeRulesTest::memberWithoutNumber_data()
{
    QTest::addColumn<int>("numbered");
    QTest::addColumn<int>("members");
    QTest::addColumn<int>("ambiguous");
    QTest::newRow("none of that name") << 0 << 1 << 0;
    QTest::newRow("one of that name") << 1 << 1 << 0;
    QTest::newRow("two of that name") << 2 << 3 << 1;
}

void MergeRulesTest::memberWithoutNumber()
{
    QFETCH(int, numbered);
    Apart apart;
    [[maybe_unused]] const Stamp plain = apart.enterMember(apart.here, "张三", "");
    for (int i = 0; i < numbered; ++i)
        [[maybe_unused]] const Stamp one = apart.enterMember(apart.there, "张三", i ? "护照:2" : "护照:1");
    apart.meet();
    QTEST(static_cast<int>(apart.count(Member)), "members");
    QTEST(static_cast<int>(apart.problems(Problem::Kind::Ambiguous)), "ambiguous");
    QVERIFY(apart.here.state().conflicts.empty());
}

void MergeRulesTest::unseenEditKeepsRow()
{
    Apart apart;
    const Stamp member = apart.enterMember(apart.here, "张三", "");
    apart.there.receive(apart.here.entries());
    apart.there.begin();
    Apart::remove(apart.here, Household, apart.household);
    Apart::set(apart.there, Household, apart.household, "phone", "138");
    apart.meet();
    QVERIFY(apart.value(Household, apart.household, "phone") == Fact("138"));
    QVERIFY2(apart.here.state().find(Member, member), "what went with the household stays with it");
    QCOMPARE(apart.conflicts(Conflict::Kind::Removal), std::size_t{2});
    apart.there.begin();
    Apart::remove(apart.there, Household, apart.household);
    apart.meet();
    QCOMPARE(apart.count(Household), std::size_t{0});
    QVERIFY(apart.here.state().conflicts.empty());
}

void MergeRulesTest::unseenChildKeepsHousehold()
{
    Apart apart;
    Apart::remove(apart.here, Household, apart.household);
    const Stamp member = apart.enterMember(apart.there, "张三", "");
    apart.meet();
    QVERIFY(apart.here.state().find(Household, apart.household));
    QVERIFY(apart.here.state().find(Member, member));
    QCOMPARE(apart.conflicts(Conflict::Kind::Removal), std::size_t{1});
}

void MergeRulesTest::removedAndEnteredAnew()
{
    Apart apart;
    Replica third(3);
    third.begin();
    third.receive(std::vector<journal::Entry>{apart.here.entries().front()});
    const Stamp anew = apart.enterHousehold(third, "0001");
    Apart::remove(apart.here, Household, apart.household);
    apart.here.receive(third.entries());
    apart.meet();
    QCOMPARE(apart.count(Household), std::size_t{1});
    QVERIFY(apart.here.state().find(Household, anew));
    QCOMPARE(apart.conflicts(Conflict::Kind::Anew), std::size_t{1});
}

void MergeRulesTest::removedKeyComesBack()
{
    Apart apart;
    Apart::set(apart.here, Household, apart.household, "phone", "138");
    Apart::remove(apart.here, Household, apart.household);
    apart.meet();
    apart.there.begin();
    QVERIFY(apart.enterHousehold(apart.there, "0001") == apart.household);
    apart.meet();
    QVERIFY2(isBlank(apart.value(Household, apart.household, "phone")), "what was removed stays dead");
    apart.here.begin();
    Apart::set(apart.here, Household, apart.household, "phone", "139");
    apart.meet();
    QVERIFY(apart.here.state().conflicts.empty());
    QVERIFY(apart.value(Household, apart.household, "phone") == Fact("139"));
}

void MergeRulesTest::measureFollowsItsHousehold()
{
    Apart apart;
    const Stamp village = apart.here.insert(TableId::Village, villageFacts("441623104201"));
    Apart::set(apart.here, Household, apart.household, "village", village);
    auto values = measureFacts(apart.village);
    values[catalogue::table(TableId::Measure).column("household")] = apart.household;
    const Stamp measure = apart.there.insert(TableId::Measure, values);
    apart.meet();
    QVERIFY(apart.value(TableId::Measure, measure, "village") == Fact(village));
    QVERIFY(apart.here.state().conflicts.empty());
}

void MergeRulesTest::lostReferenceIsListed()
{
    Apart apart;
    const Stamp measure = apart.here.insert(TableId::Measure, measureFacts(apart.village));
    apart.there.receive(apart.here.entries());
    apart.here.begin();
    apart.there.begin();
    Apart::remove(apart.here, TableId::Measure, measure);
    const Stamp fund =
        apart.there.insert(TableId::Fund, facts(TableId::Fund, {{"no", "F1"},
                                                                {"village", apart.village},
                                                                {"year", std::int64_t{2018}},
                                                                {"date", "2018-03-01"},
                                                                {"type", "下达"},
                                                                {"source", "中央"},
                                                                {"amount_fen", std::int64_t{1}},
                                                                {"measure", measure}}));
    apart.meet();
    QVERIFY(isBlank(apart.value(TableId::Fund, fund, "measure")));
    QCOMPARE(apart.problems(Problem::Kind::Lost), std::size_t{1});
}

void MergeRulesTest::incompleteRowsWait()
{
    Apart apart;
    const Stamp member = apart.enterMember(apart.here, "张三", "");
    Replica third(3);
    third.receive(std::vector<journal::Entry>{apart.here.entries().back()});
    QVERIFY(third.state().rows.empty());
    QVERIFY(third.state().pending == std::vector<Stamp>{member});
    third.receive(apart.here.entries());
    QVERIFY(third.state().pending.empty());
    QVERIFY(third.state().find(Member, member));
}

void MergeRulesTest::twoHeadsAreListed()
{
    Apart apart;
    [[maybe_unused]] const Stamp one = apart.enterMember(apart.here, "张三", "", "户主");
    [[maybe_unused]] const Stamp other = apart.enterMember(apart.there, "李四", "", "户主");
    apart.meet();
    QCOMPARE(apart.count(Member), std::size_t{2});
    QCOMPARE(apart.problems(Problem::Kind::TwoHeads), std::size_t{2});
}

} // namespace chulie::merge

QTEST_GUILESS_MAIN(chulie::merge::MergeRulesTest)
#include "merge_rules_test.moc"
