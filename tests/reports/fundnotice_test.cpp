#include "models/reports/reports.h"

#include "models/journal/act.h"
#include "models/reports/publicwords.h"
#include "tests/support/example.h"
#include "tests/support/reading.h"
#include "tests/support/rows.h"

#include <QTest>

namespace chulie::reports {

using namespace reports;

/// The public notice: what it says, and what it must not.
class FundNoticeTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void masksNumbers_data();
    void masksNumbers();
    void showsNothingPersonal_data();
    void showsNothingPersonal();
    void masksWhatPeopleWrote();
    void sumsUpWhatNamesHouseholds();
    void peopleHelpedCountOnce();
    void fundsAddUp();
    void allotmentsAddUp_data();
    void allotmentsAddUp();

private:
    [[nodiscard]] Report make(const std::string &region, int year = 2019);

    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

void FundNoticeTest::initTestCase()
{
    m_ledger = support::exampleLedger(m_folder);
    QVERIFY(m_ledger);
}

Report FundNoticeTest::make(const std::string &region, int year)
{
    auto made = reports::make(m_ledger->database(), *findReport(u"fund-notice"), {region, year});
    return made ? *std::move(made) : Report{};
}

void FundNoticeTest::masksNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("posted");
    const auto row = [](const char *what, const char *text, const char *posted) {
        QTest::newRow(what) << QString::fromUtf8(text) << QString::fromUtf8(posted);
    };
    row("empty", "", "");
    row("none", "村道硬化 3.5 公里", "村道硬化 3.5 公里");
    row("identity", "付441624195208310411张", "付44****************张");
    row("identity with X", "44162419520831041X。", "44****************。");
    row("small x", "44162419520831041x", "44****************");
    row("account", "卡号6217167371961804384", "卡号62*****************");
    row("account in groups", "6217 1673 7196 1804 384", "62*********************");
    row("mobile", "电话13800138000", "电话13*********");
    row("mobile in groups", "138-0013-8000", "13***********");
    row("telephone", "0762-3388123", "07**********");
    row("seven digits", "3388123", "33*****");
    row("full width", "１３８００１３８０００", "１３*********");
    row("two", "13800138000、13900139000", "13*********、13*********");
    row("six digits", "邮编517000", "邮编517000");
    row("day", "2019-06-30验收", "2019-06-30验收");
    row("days", "2019-06-30 2020-01-01", "2019-06-30 2020-01-01");
    row("money", "共1234567元", "共1234567元");
    row("money with decimals", "共1234567.50 元", "共1234567.50 元");
    row("much money", "12345678万元", "12345678万元");
    row("year", "2019年 120000 株", "2019年 120000 株");
}

void FundNoticeTest::masksNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, posted);
    QCOMPARE(publicWords(text), posted);
}

void FundNoticeTest::showsNothingPersonal_data()
{
    QTest::addColumn<QByteArray>("region");
    for (const char *region : {"", "4416", "441623", "441623104", "441623104200"})
        QTest::addRow("region %s", region) << QByteArray(region);
}

void FundNoticeTest::showsNothingPersonal()
{
    QFETCH(QByteArray, region);
    for (const int year : {2018, 2019, 2020}) {
        const QString all = support::wordsOf(make(region.toStdString(), year));
        QVERIFY(!all.isEmpty());
        // No number, and of nobody's household even the name.
        storage::Statement values(m_ledger->database(),
                                  "SELECT identity FROM member WHERE identity IS NOT NULL UNION ALL "
                                  "SELECT name FROM member WHERE length(name) > 2 UNION ALL "
                                  "SELECT no FROM household UNION ALL "
                                  "SELECT phone FROM household WHERE phone IS NOT NULL UNION ALL "
                                  "SELECT account FROM household WHERE account IS NOT NULL UNION ALL "
                                  "SELECT phone FROM village WHERE phone IS NOT NULL");
        while (values.next()) {
            const QString value = QString::fromStdString(std::string(values.text(0)));
            QVERIFY2(!all.contains(value), qPrintable(value));
        }
    }
}

void FundNoticeTest::masksWhatPeopleWrote()
{
    const support::Folder folder;
    const auto ledger = support::exampleLedger(folder);
    QVERIFY(ledger);
    std::vector<std::int64_t> funds;
    std::vector<std::int64_t> measures;
    for (auto [sql, ids] :
         {std::pair("SELECT id FROM fund", &funds), std::pair("SELECT id FROM measure", &measures)})
        for (storage::Statement rows(ledger->database(), sql); rows.next();)
            ids->push_back(rows.integer(0));
    const values::Value said = std::string("付给 441624195208310411 电话13800138000");
    const auto written = ledger->act(QStringLiteral("test"), [&](journal::Act &act) {
        const catalogue::Table &fund = catalogue::table(catalogue::TableId::Fund);
        const catalogue::Table &measure = catalogue::table(catalogue::TableId::Measure);
        for (const std::int64_t id : funds)
            act.edit(fund, id, fund.column("purpose"), said);
        for (const std::int64_t id : measures)
            act.edit(measure, id, measure.column("name"), said);
        return true;
    });
    QVERIFY(written);
    auto made = reports::make(ledger->database(), *findReport(u"fund-notice"), {"441623104200", 2019});
    QVERIFY(made);
    const QString all = support::wordsOf(*made);
    QVERIFY(all.contains(QStringLiteral("付给 44**************** 电话13*********")));
    QVERIFY(!all.contains(QStringLiteral("441624195208310411")));
    QVERIFY(!all.contains(QStringLiteral("13800138000")));
}

void FundNoticeTest::sumsUpWhatNamesHouseholds()
{
    const Table aid = support::tableOf(make("441623104200"), "Aid to households");
    storage::Statement count(
        m_ledger->database(),
        "SELECT sum(planned_fen) FROM measure m JOIN village v ON v.id = m.village "
        "WHERE v.code = '441623104200' AND household IS NOT NULL AND started_on <= '2019-12-31' "
        "AND ifnull(finished_on, '2019-12-31') >= '2019-01-01'");
    QVERIFY(count.next());
    const int planned = support::columnOf(aid, QStringLiteral("Planned"));
    QCOMPARE(std::get<std::int64_t>(aid.rows.back().cells[static_cast<std::size_t>(planned)]),
             count.integer(0));
}

/// Two households, of which one gets the same aid three times in the year.
void FundNoticeTest::peopleHelpedCountOnce()
{
    const support::Folder folder;
    const auto ledger = folder.newLedger();
    const std::int64_t village = support::saveVillage(*ledger);
    const std::int64_t homes[] = {support::saveHousehold(*ledger, "1"), support::saveHousehold(*ledger, "2")};
    const auto help = [&](const char *no, std::int64_t household, const char *people) {
        return support::save(*ledger, catalogue::TableId::Measure,
                             {{"no", no},
                              {"item", "1"},
                              {"name", "养鸡奖补"},
                              {"started_on", "2019-03-01"},
                              {"state", "已完成"},
                              {"planned_fen", "100"},
                              {"beneficiaries", people}},
                             {{"village", village}, {"household", household}});
    };
    QVERIFY(help("1", homes[0], "4") > 0 && help("2", homes[0], "4") > 0 && help("3", homes[0], "") > 0 &&
            help("4", homes[1], "3") > 0);
    auto made = reports::make(ledger->database(), *findReport(u"fund-notice"), {"441623104200", 2019});
    QVERIFY(made);
    const Table aid = support::tableOf(*made, "Aid to households");
    QCOMPARE(support::wordsOf(aid, aid.rows.front()).mid(3),
             (QStringList{QStringLiteral("2"), QStringLiteral("7"), QStringLiteral("400.00"), QString()}));
}

void FundNoticeTest::fundsAddUp()
{
    const Table funds = support::tableOf(make("441623104200"), "Funds");
    QCOMPARE(
        support::wordsOf(funds, funds.rows.back()).mid(4, 3),
        (QStringList{QStringLiteral("300,000.00"), QStringLiteral("0.00"), QStringLiteral("200,000.00")}));
}

void FundNoticeTest::allotmentsAddUp_data()
{
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("total");
    // 2019: 300,000 and 100,000 in 441623, 200,000 in 441622, 550,000 in 441624.
    QTest::newRow("county") << QByteArray("441623") << 2 << QStringLiteral("400,000.00");
    QTest::newRow("city") << QByteArray("4416") << 3 << QStringLiteral("1,150,000.00");
    QTest::newRow("all") << QByteArray() << 3 << QStringLiteral("1,150,000.00");
}

void FundNoticeTest::allotmentsAddUp()
{
    QFETCH(QByteArray, region);
    QFETCH(int, places);
    QFETCH(QString, total);
    const Table table = support::tableOf(make(region.toStdString()), "Allotted");
    QCOMPARE(static_cast<int>(table.rows.size()), places + 1);
    QCOMPARE(support::wordsOf(table, table.rows.back()).constLast(), total);
    for (const Row &row : table.rows) {
        std::int64_t sum = 0;
        for (std::size_t i = 2; i + 1 < row.cells.size(); ++i)
            sum += std::get<std::int64_t>(row.cells[i]);
        QCOMPARE(std::get<std::int64_t>(row.cells.back()), sum);
    }
}

} // namespace chulie::reports

QTEST_GUILESS_MAIN(chulie::reports::FundNoticeTest)
#include "fundnotice_test.moc"
