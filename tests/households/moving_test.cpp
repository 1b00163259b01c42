#include "models/history/undo.h"
#include "models/households/moving.h"
#include "models/records/saving.h"
#include "models/targets/explain.h"
#include "models/targets/factsreader.h"
#include "tests/support/files.h"
#include "tests/support/rows.h"

#include <QTest>

namespace chulie::households {

/// What happens to households and the people in them: each one act that leaves the years before as they were,
/// and that one undo takes back whole.
class MovingTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_ledger.reset(); }
    void headCountFollowsTheDates_data();
    void headCountFollowsTheDates();
    void splitMakesAHousehold();
    void answersOfTheYearGoAlong();
    void standingGoesAlong();
    void joinStrikesOff();
    void deadHeadIsFollowed();
    void headWhoHasLeftIsFollowed();
    void refusedWhole_data();
    void refusedWhole();

private:
    using Doing = bool (MovingTest::*)();
    bool split();
    bool splitWithHead();
    bool join();
    bool move();
    bool succeed();
    std::size_t people(std::int64_t household, int year);

    support::Folder m_folder;
    int m_count = 0;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::int64_t m_village = 0;
    std::int64_t m_home = 0; ///< of 户主, 配偶 and 子女
    std::int64_t m_head = 0;
    std::int64_t m_wife = 0;
    std::int64_t m_son = 0;
    std::int64_t m_other = 0; ///< of 户主 alone
};

void MovingTest::init()
{
    m_ledger = m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_count));
    m_village = support::saveVillage(*m_ledger);
    m_home = support::saveHousehold(*m_ledger, "1");
    m_head = support::saveMember(*m_ledger, m_home, "黎大山", "户主");
    m_wife = support::saveMember(*m_ledger, m_home, "曾小燕", "配偶", {{"identity", "441623198503052125"}});
    m_son = support::saveMember(*m_ledger, m_home, "黎小山", "子女");
    m_other = support::saveHousehold(*m_ledger, "2");
    support::saveMember(*m_ledger, m_other, "单雄信", "户主");
}

bool MovingTest::split()
{
    return bool(
        splitHousehold(*m_ledger, {.household = m_home,
                                   .members = {m_son},
                                   .head = m_son,
                                   .headLeft = 0,
                                   .no = QStringLiteral("3"),
                                   .village = m_village,
                                   .occasion = {QStringLiteral("2019.6.30"), QStringLiteral("分户")}}));
}

bool MovingTest::splitWithHead()
{
    return bool(splitHousehold(*m_ledger, {.household = m_home,
                                           .members = {m_head, m_son},
                                           .head = m_head,
                                           .headLeft = m_wife,
                                           .no = QStringLiteral("3"),
                                           .village = m_village,
                                           .occasion = {QStringLiteral("2019-06-30"), {}}}));
}

bool MovingTest::join()
{
    return bool(joinHouseholds(*m_ledger, {.household = m_home,
                                           .into = m_other,
                                           .relations = {{m_son, "孙子女"}},
                                           .occasion = {QStringLiteral("2019-06-30"), {}}}));
}

bool MovingTest::move()
{
    return bool(moveMember(*m_ledger, {.member = m_son,
                                       .to = m_other,
                                       .relation = "儿媳女婿",
                                       .headLeft = 0,
                                       .occasion = {QStringLiteral("2019-06-30"), QStringLiteral("婚嫁")}}));
}

bool MovingTest::succeed()
{
    return bool(succeedHead(*m_ledger, {.household = m_home,
                                        .head = m_son,
                                        .relations = {},
                                        .occasion = {QStringLiteral("2019-06-30"), QStringLiteral("死亡")}}));
}

std::size_t MovingTest::people(std::int64_t household, int year)
{
    const targets::YearFacts facts = targets::FactsReader(m_ledger->database(), year).village(m_village);
    for (const targets::HouseholdFacts &each : facts.households)
        if (each.id == household)
            return each.members.size();
    return 99;
}

void MovingTest::headCountFollowsTheDates_data()
{
    QTest::addColumn<Doing>("doing");
    QTest::addColumn<int>("acts");
    QTest::addColumn<int>("home");
    QTest::addColumn<int>("other");
    QTest::newRow("split") << &MovingTest::split << 1 << 2 << 1;
    QTest::newRow("split with the head") << &MovingTest::splitWithHead << 1 << 1 << 1;
    QTest::newRow("join") << &MovingTest::join << 1 << 0 << 4;
    QTest::newRow("move") << &MovingTest::move << 1 << 2 << 2;
    QTest::newRow("succession") << &MovingTest::succeed << 1 << 2 << 1;
}

void MovingTest::headCountFollowsTheDates()
{
    QFETCH(Doing, doing);
    QFETCH(int, acts);
    QFETCH(int, home);
    QFETCH(int, other);
    const std::string before = support::contents(*m_ledger);
    const auto known = support::numberOf(*m_ledger, "SELECT count(*) FROM act");
    QVERIFY((this->*doing)());
    QCOMPARE(support::numberOf(*m_ledger, "SELECT count(*) FROM act"), known + acts);
    QCOMPARE(people(m_home, 2018), std::size_t{3}); // the years before stay as they were
    QCOMPARE(people(m_other, 2018), std::size_t{1});
    QCOMPARE(people(m_home, 2019), static_cast<std::size_t>(home));
    QCOMPARE(people(m_other, 2019), static_cast<std::size_t>(other));
    const auto last = history::lastAct(m_ledger->database());
    QVERIFY(last);
    const auto undone = history::undo(*m_ledger, *last);
    QVERIFY(undone);
    QCOMPARE(undone->left.size(), std::size_t{0});
    QCOMPARE(support::contents(*m_ledger), before);
}

void MovingTest::splitMakesAHousehold()
{
    QVERIFY(splitWithHead());
    QCOMPARE(support::textOf(*m_ledger, "SELECT identified_on FROM household WHERE no = '3'"),
             std::string("2019-06-30"));
    QCOMPARE(support::textOf(*m_ledger,
                             "SELECT group_concat(name || relation, ' ') FROM (SELECT * FROM member m "
                             "JOIN household h ON h.id = m.household WHERE no = '3' ORDER BY m.id)"),
             std::string("黎大山户主 黎小山子女"));
    QCOMPARE(support::textOf(*m_ledger,
                             "SELECT group_concat(name || relation || ifnull(left_on, ''), ' ') FROM "
                             "(SELECT * FROM member m JOIN household h ON h.id = m.household WHERE no "
                             "= '1' ORDER BY m.id)"),
             std::string("黎大山配偶2019-06-30 曾小燕户主 黎小山子女2019-06-30"));
    // In the year before there was no such household.
    const auto then = targets::explainHousehold(
        m_ledger->database(), support::numberOf(*m_ledger, "SELECT id FROM household WHERE no = '3'"), 2018);
    QVERIFY(then && then->empty());
}

void MovingTest::answersOfTheYearGoAlong()
{
    for (const std::int64_t year : {2018, 2019})
        QVERIFY(support::save(*m_ledger, catalogue::TableId::MemberYear, {{"medical", "是"}},
                              {{"member", m_son}, {"year", year}}) > 0);
    QVERIFY(split());
    QCOMPARE(support::textOf(*m_ledger,
                             "SELECT group_concat(year) FROM member_year y JOIN member m ON m.id = "
                             "y.member WHERE joined_on IS NOT NULL"),
             std::string("2019"));
    QCOMPARE(support::numberOf(*m_ledger, "SELECT count(*) FROM member_year"), 3);
}

void MovingTest::standingGoesAlong()
{
    QVERIFY(support::save(*m_ledger, catalogue::TableId::StatusChange,
                          {{"date", "2018-12-01"}, {"type", "脱贫"}, {"reason", "务工"}},
                          {{"household", m_home}}) > 0);
    QVERIFY(split());
    QCOMPARE(support::textOf(*m_ledger,
                             "SELECT c.date || c.type || c.reason FROM status_change c JOIN household h ON "
                             "h.id = c.household WHERE no = '3'"),
             std::string("2019-06-30脱贫务工"));
}

void MovingTest::joinStrikesOff()
{
    QVERIFY(join());
    QCOMPARE(support::textOf(*m_ledger, "SELECT date || type FROM status_change"),
             std::string("2019-06-30清退"));
    QCOMPARE(support::textOf(*m_ledger,
                             "SELECT group_concat(relation, ' ') FROM (SELECT relation FROM member "
                             "WHERE joined_on IS NOT NULL ORDER BY id)"),
             std::string("其他 其他 孙子女"));
}

void MovingTest::deadHeadIsFollowed()
{
    QVERIFY(succeed());
    QCOMPARE(support::textOf(*m_ledger,
                             "SELECT group_concat(name || relation, ' ') FROM (SELECT * FROM member "
                             "WHERE household = (SELECT id FROM household WHERE no = '1') ORDER BY id)"),
             std::string("黎大山父母 曾小燕父母 黎小山户主"));
    QCOMPARE(support::textOf(*m_ledger, "SELECT left_on || left_reason FROM member WHERE name = '黎大山'"),
             std::string("2019-06-30死亡"));
}

/// Also where the head's leaving was written down before: then nobody but the others is there on the day.
void MovingTest::headWhoHasLeftIsFollowed()
{
    for (const char *name : {"黎三", "黎四"})
        QVERIFY(support::saveMember(*m_ledger, m_home, name, "子女") > 0);
    const catalogue::Table &members = catalogue::table(catalogue::TableId::Member);
    QVERIFY(records::saveRow(*m_ledger, members, m_head,
                             {.texts = {{members.column("left_on"), QStringLiteral("2019-01-01")},
                                        {members.column("left_reason"), QStringLiteral("死亡")}},
                              .given = {}}));
    QVERIFY(succeed());
    QCOMPARE(support::textOf(*m_ledger,
                             "SELECT group_concat(name || relation, ' ') FROM (SELECT * FROM member "
                             "WHERE household = (SELECT id FROM household WHERE no = '1') ORDER BY id)"),
             std::string("黎大山父母 曾小燕父母 黎小山户主 黎三兄弟姐妹 黎四兄弟姐妹"));
    QCOMPARE(support::textOf(*m_ledger, "SELECT left_on FROM member WHERE name = '黎大山'"),
             std::string("2019-01-01"));
}

void MovingTest::refusedWhole_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"no date", "no such date", "nobody", "everybody", "number taken", "no new head",
                             "head not among them", "before it was identified", "into itself",
                             "already has the number", "the last one", "joined to nobody", "moved to nobody"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void MovingTest::refusedWhole()
{
    QFETCH(QString, what);
    Split split{
        m_home, {m_son}, m_son, 0, QStringLiteral("3"), m_village, {QStringLiteral("2019-06-30"), {}}};
    const std::string before = support::contents(*m_ledger);
    bool done = true;
    if (what == u"into itself") {
        done = bool(joinHouseholds(*m_ledger, {m_home, m_home, {}, split.occasion}));
    } else if (what == u"joined to nobody" || what == u"moved to nobody") {
        const auto refused =
            what == u"joined to nobody"
                ? joinHouseholds(*m_ledger, {m_home, 0, {}, split.occasion})
                : values::Result<void>(
                      moveMember(*m_ledger, {m_wife, 0, "配偶", 0, split.occasion}).failure());
        QCOMPARE(refused.failure().message, QStringLiteral("Choose another household."));
        done = bool(refused);
    } else if (what == u"already has the number") {
        const auto twin =
            support::saveMember(*m_ledger, m_other, "曾小燕", "其他", {{"identity", "441623198503052125"}});
        QVERIFY(twin > 0);
        const std::string both = support::contents(*m_ledger);
        QVERIFY(!moveMember(*m_ledger, {m_wife, m_other, "配偶", 0, split.occasion}));
        QCOMPARE(support::contents(*m_ledger), both);
        return;
    } else if (what == u"the last one") {
        const auto alone = support::numberOf(*m_ledger, "SELECT id FROM member WHERE name = '单雄信'");
        done = bool(moveMember(*m_ledger, {alone, m_home, "其他", 0, split.occasion}));
    } else {
        if (what == u"no date")
            split.occasion.date.clear();
        else if (what == u"no such date")
            split.occasion.date = QStringLiteral("2019-02-30");
        else if (what == u"nobody")
            split.members.clear();
        else if (what == u"everybody")
            split.members = {m_head, m_wife, m_son};
        else if (what == u"number taken")
            split.no = QStringLiteral("2");
        else if (what == u"no new head")
            split.members = {m_head, m_son};
        else if (what == u"head not among them")
            split.head = m_wife;
        else if (what == u"before it was identified")
            split.occasion.date = QStringLiteral("2015-01-01");
        done = bool(splitHousehold(*m_ledger, split));
    }
    QVERIFY(!done);
    QCOMPARE(support::contents(*m_ledger), before);
}

} // namespace chulie::households

QTEST_MAIN(chulie::households::MovingTest)
#include "moving_test.moc"
