#include "models/catalogue/officewords.h"
#include "models/storage/database.h"
#include "models/targets/evaluation.h"
#include "models/targets/rules.h"
#include "tests/support/example.h"
#include "tests/support/rows.h"

#include <QTest>

namespace chulie::storage {

/// The views of derived facts: each idea once, for every reader.
class DerivedFactsTest : public QObject
{
    Q_OBJECT
private slots:
    void membersOfAYear_data();
    void membersOfAYear();
    void birthComesFromTheNumber();
    void heads_data();
    void heads();
    void changesOfOneDay_data();
    void changesOfOneDay();
    void scopeIsTheEvaluations_data();
    void scopeIsTheEvaluations();
    void netIncomeOfAHousehold_data();
    void netIncomeOfAHousehold();
    void fundsByTheirType();
    void measuresOfAYear_data();
    void measuresOfAYear();
};

namespace {

/// The dates of a member as text; "" is blank.
struct Dates
{
    const char *born = "";
    const char *joined = "";
    const char *left = "";
};

struct Head
{
    const char *name;
    const char *identity = "";
    Dates dates = {};
};

/// Writes rows as a merge may leave them, past the rules of the forms.
std::int64_t insertMember(ledger::Ledger &ledger, std::int64_t household, const Head &member,
                          const char *relation)
{
    std::int64_t id = 0;
    const auto done = ledger.act(QStringLiteral("test"), [&](journal::Act &act) -> values::Result<void> {
        const catalogue::Table &members = catalogue::table(catalogue::TableId::Member);
        std::vector<values::Value> values(members.columns.size());
        const auto put = [&](const char *column, const char *text) {
            if (*text)
                values[static_cast<std::size_t>(members.column(column))] = std::string(text);
        };
        values[static_cast<std::size_t>(members.column("household"))] = household;
        put("name", member.name);
        put("identity", member.identity);
        put("relation", relation);
        put("born_on", member.dates.born);
        put("joined_on", member.dates.joined);
        put("left_on", member.dates.left);
        id = act.insert(members, values);
        return {};
    });
    return done ? id : 0;
}

} // namespace
} // namespace chulie::storage

Q_DECLARE_METATYPE(chulie::storage::Dates)

namespace chulie::storage {

void DerivedFactsTest::membersOfAYear_data()
{
    QTest::addColumn<Dates>("dates");
    QTest::addColumn<QString>("years"); // of 2018 to 2021
    QTest::newRow("no date") << Dates{} << "2018 2019 2020 2021";
    QTest::newRow("born on the last day") << Dates{"2019-12-31"} << "2019 2020 2021";
    QTest::newRow("born on the next day") << Dates{"2020-01-01"} << "2020 2021";
    QTest::newRow("joined on the last day") << Dates{"", "2019-12-31"} << "2019 2020 2021";
    QTest::newRow("joined on the next day") << Dates{"", "2020-01-01"} << "2020 2021";
    QTest::newRow("born after joining") << Dates{"2020-06-01", "2019-01-01"} << "2020 2021";
    QTest::newRow("left on the last day") << Dates{"", "", "2019-12-31"} << "2018";
    QTest::newRow("left on the next day") << Dates{"", "", "2020-01-01"} << "2018 2019";
    QTest::newRow("joined and left") << Dates{"", "2019-03-01", "2020-03-01"} << "2019";
    QTest::newRow("joined and left on one day") << Dates{"", "2019-03-01", "2019-03-01"} << "";
    QTest::newRow("came back") << Dates{"", "2020-03-01", "2019-03-01"} << "2018 2020 2021";
    QTest::newRow("came back within the year")
        << Dates{"", "2019-09-01", "2019-03-01"} << "2018 2019 2020 2021";
    QTest::newRow("came back on the last day") << Dates{"", "2019-12-31", "2018-12-31"} << "2019 2020 2021";
    QTest::newRow("born, left, came back") << Dates{"2019-05-01", "2021-01-01", "2020-05-01"} << "2019 2021";
}

void DerivedFactsTest::membersOfAYear()
{
    QFETCH(const Dates, dates);
    const support::Folder folder;
    const auto ledger = folder.newLedger();
    support::saveVillage(*ledger);
    const std::int64_t household = support::saveHousehold(*ledger, "1");
    insertMember(*ledger, household, {"张三", "", dates}, "其他");
    QTEST(QString::fromStdString(support::textOf(
              *ledger, "SELECT ifnull(group_concat(year, ' '), '') FROM "
                       "(SELECT year FROM member_of_year WHERE year BETWEEN 2018 AND 2021 ORDER BY year)")),
          "years");
}

void DerivedFactsTest::birthComesFromTheNumber()
{
    const support::Folder folder;
    const auto ledger = folder.newLedger();
    support::saveVillage(*ledger);
    const std::int64_t household = support::saveHousehold(*ledger, "1");
    insertMember(*ledger, household, {"张三", "441624195208310411"}, "其他");
    insertMember(*ledger, household, {"李四", "护照:E123456789012345"}, "其他");
    QCOMPARE(support::textOf(*ledger, "SELECT group_concat(ifnull(birth, '-'), ' ') FROM "
                                      "(SELECT birth FROM member_stay ORDER BY name)"),
             std::string("1952-08-31 -"));
}

} // namespace chulie::storage

Q_DECLARE_METATYPE(std::vector<chulie::storage::Head>)

namespace chulie::storage {

void DerivedFactsTest::heads_data()
{
    QTest::addColumn<std::vector<Head>>("members");
    QTest::addColumn<QString>("head");
    using Heads = std::vector<Head>;
    QTest::newRow("nobody") << Heads{} << "";
    QTest::newRow("one") << Heads{{"甲"}} << "甲";
    QTest::newRow("the dead and the new") << Heads{{"甲", "", {"", "", "2019-01-01"}}, {"乙"}} << "乙";
    QTest::newRow("the new and the dead") << Heads{{"乙"}, {"甲", "", {"", "", "2019-01-01"}}} << "乙";
    QTest::newRow("one who left and came back")
        << Heads{{"甲", "", {"", "2020-01-01", "2019-01-01"}}, {"乙", "", {"", "", "2020-06-01"}}} << "甲";
    QTest::newRow("all left: the latest")
        << Heads{{"甲", "", {"", "", "2019-01-01"}}, {"乙", "", {"", "", "2020-01-01"}}} << "乙";
    QTest::newRow("two of a merge: the smallest number") << Heads{{"甲", "护照:2"}, {"乙", "护照:1"}} << "乙";
    QTest::newRow("left on one day: the smallest number")
        << Heads{{"甲", "护照:2", {"", "", "2019-01-01"}}, {"乙", "护照:1", {"", "", "2019-01-01"}}} << "乙";
}

void DerivedFactsTest::heads()
{
    QFETCH(const std::vector<Head>, members);
    QFETCH(const QString, head);
    const support::Folder folder;
    const auto ledger = folder.newLedger();
    support::saveVillage(*ledger);
    const std::int64_t household = support::saveHousehold(*ledger, "1");
    insertMember(*ledger, household, {"丙"}, "子女");
    for (const Head &member : members)
        insertMember(*ledger, household, member, "户主");
    QCOMPARE(support::numberOf(*ledger, "SELECT count(*) FROM household_head"),
             std::int64_t(head.isEmpty() ? 0 : 1));
    if (!head.isEmpty())
        QCOMPARE(QString::fromStdString(support::textOf(*ledger, "SELECT name FROM household_head")), head);
}

void DerivedFactsTest::changesOfOneDay_data()
{
    QTest::addColumn<QStringList>("changes"); // a date and a type each
    QTest::addColumn<QString>("latest");      // in 2019
    QTest::newRow("none") << QStringList{} << "-";
    QTest::newRow("on the last day") << QStringList{QStringLiteral("2019-12-31脱贫")} << "脱贫";
    QTest::newRow("on the next day") << QStringList{QStringLiteral("2020-01-01脱贫")} << "-";
    QTest::newRow("out and back on one day")
        << QStringList{QStringLiteral("2019-06-01返贫"), QStringLiteral("2019-06-01脱贫")} << "返贫";
    QTest::newRow("all three on one day")
        << QStringList{QStringLiteral("2019-06-01清退"), QStringLiteral("2019-06-01脱贫"),
                       QStringLiteral("2019-06-01返贫")}
        << "清退";
    QTest::newRow("the later day") << QStringList{QStringLiteral("2019-06-02脱贫"),
                                                  QStringLiteral("2019-06-01清退")}
                                   << "脱贫";
}

void DerivedFactsTest::changesOfOneDay()
{
    QFETCH(const QStringList, changes);
    const support::Folder folder;
    const auto ledger = folder.newLedger();
    support::saveVillage(*ledger);
    const std::int64_t household = support::saveHousehold(*ledger, "1");
    QVERIFY(ledger->act(QStringLiteral("test"), [&](journal::Act &act) -> values::Result<void> {
        for (const QString &change : changes)
            act.insert(catalogue::table(catalogue::TableId::StatusChange),
                       std::vector<values::Value>{household, change.left(10).toStdString(),
                                                  change.mid(10).toStdString(), values::Value()});
        return {};
    }));
    QTEST(QString::fromStdString(support::textOf(
              *ledger, "SELECT ifnull(c.type, '-') FROM household_of_year h LEFT JOIN status_change c "
                       "ON c.id = h.change WHERE h.year = 2019")),
          "latest");
    for (const catalogue::ChangeType type :
         {catalogue::ChangeType::OutOfPoverty, catalogue::ChangeType::PoorAgain,
          catalogue::ChangeType::StruckOff}) {
        Statement step(ledger->database(), "SELECT step FROM status_step WHERE type = ?");
        if (step.with(catalogue::word(type)).next())
            QCOMPARE(step.integer(0), static_cast<std::int64_t>(type));
    }
}

void DerivedFactsTest::scopeIsTheEvaluations_data()
{
    QTest::addColumn<int>("year");
    for (const int year : {2015, 2017, 2018, 2019, 2020, 2021})
        QTest::addRow("%d", year) << year;
}

/// The view says the same as the rules that judge.
void DerivedFactsTest::scopeIsTheEvaluations()
{
    QFETCH(const int, year);
    const support::Folder folder;
    const auto ledger = support::exampleLedger(folder);
    const auto evaluation = targets::evaluate(ledger->database(), year);
    QVERIFY(evaluation);
    std::map<std::int64_t, targets::Status> judged;
    for (const targets::VillageResult &village : evaluation->villages)
        for (const targets::HouseholdResult &household : village.results)
            judged[household.household] = household.status;
    std::map<std::int64_t, targets::Status> viewed;
    Statement select(ledger->database(), "SELECT id, change_type FROM household_in_scope WHERE year = ?");
    select.with(year);
    while (select.next())
        viewed[select.integer(0)] = targets::statusAfter(
            select.isNull(1) ? std::nullopt : std::optional(catalogue::changeType(select.text(1))));
    QCOMPARE(viewed, judged);
}

void DerivedFactsTest::netIncomeOfAHousehold_data()
{
    using Parts = QList<int>; // -1 is blank
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<int>("net"); // -1 is not known
    QTest::newRow("all blank") << Parts{-1, -1, -1, -1, -1} << -1;
    QTest::newRow("wages alone") << Parts{100, -1, -1, -1, -1} << 100;
    QTest::newRow("costs are taken off") << Parts{100, 50, 20, 3, 4} << 137;
    QTest::newRow("costs alone, of nothing") << Parts{-1, -1, 0, -1, -1} << 0;
    QTest::newRow("zeros are known") << Parts{0, 0, 0, 0, 0} << 0;
}

/// The view and the rule add up alike.
void DerivedFactsTest::netIncomeOfAHousehold()
{
    QFETCH(const QList<int>, parts);
    QFETCH(const int, net);
    const support::Folder folder;
    const auto ledger = folder.newLedger();
    support::saveVillage(*ledger);
    const std::int64_t household = support::saveHousehold(*ledger, "1");
    std::vector<values::Value> values{household, std::int64_t{2019}};
    targets::HouseholdFacts facts;
    for (int i = 0; i < parts.size(); ++i) {
        values.push_back(parts[i] < 0 ? values::Value() : values::Value(std::int64_t{parts[i]}));
        if (parts[i] >= 0)
            facts.income[static_cast<std::size_t>(i)] = parts[i];
    }
    QVERIFY(ledger->act(QStringLiteral("test"), [&](journal::Act &act) -> values::Result<void> {
        act.insert(catalogue::table(catalogue::TableId::HouseholdYear), values);
        return {};
    }));
    QCOMPARE(support::numberOf(*ledger, "SELECT ifnull(net_fen, -1) FROM household_income"),
             std::int64_t(net));
    QCOMPARE(static_cast<int>(targets::netIncome(facts).value_or(-1)), net);
}

void DerivedFactsTest::fundsByTheirType()
{
    const support::Folder folder;
    const auto ledger = support::exampleLedger(folder);
    for (const auto &[column, type] : {std::pair("allotted_fen", catalogue::FundType::Allotted),
                                       std::pair("paid_fen", catalogue::FundType::PaidOut),
                                       std::pair("spent_fen", catalogue::FundType::Spent)}) {
        Statement select(ledger->database(), "SELECT sum(amount_fen) FROM fund WHERE type = ?");
        select.with(catalogue::word(type)).next();
        const std::int64_t expected = select.integer(0);
        QVERIFY(expected > 0);
        QCOMPARE(
            support::numberOf(*ledger, (std::string("SELECT sum(") + column + ") FROM fund_flow").c_str()),
            expected);
    }
}

void DerivedFactsTest::measuresOfAYear_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("finished");
    QTest::addColumn<QString>("then"); // 2018, 2019, 2020; it begins on 2019-03-01
    QTest::newRow("finished on the last day") << "已完成"
                                              << "2019-12-31"
                                              << "2019 已完成, 2020 已完成";
    QTest::newRow("finished on the next day") << "已完成"
                                              << "2020-01-01"
                                              << "2019 进行中, 2020 已完成";
    QTest::newRow("finished, no date") << "已完成"
                                       << ""
                                       << "2019 已完成, 2020 已完成";
    QTest::newRow("to be finished") << "进行中"
                                    << "2020-06-30"
                                    << "2019 进行中, 2020 进行中";
    QTest::newRow("given up") << "已终止"
                              << "2020-06-30"
                              << "2019 已终止, 2020 已终止";
}

void DerivedFactsTest::measuresOfAYear()
{
    QFETCH(const QString, state);
    QFETCH(const QString, finished);
    const support::Folder folder;
    const auto ledger = folder.newLedger();
    support::saveVillage(*ledger);
    support::saveVillage(*ledger);
    const QByteArray stateText = state.toUtf8();
    const QByteArray day = finished.toUtf8();
    QVERIFY(support::save(*ledger, catalogue::TableId::Measure,
                          {{"no", "M1"},
                           {"village", "441623104200"},
                           {"item", "15"},
                           {"name", "危房改造"},
                           {"started_on", "2019-03-01"},
                           {"finished_on", day.constData()},
                           {"state", stateText.constData()}}) > 0);
    QTEST(QString::fromStdString(support::textOf(
              *ledger, "SELECT group_concat(year || ' ' || state_then, ', ') FROM "
                       "(SELECT * FROM measure_of_year WHERE year BETWEEN 2018 AND 2020 ORDER BY year)")),
          "then");
}

} // namespace chulie::storage

QTEST_GUILESS_MAIN(chulie::storage::DerivedFactsTest)
#include "derivedfacts_test.moc"
