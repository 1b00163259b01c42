#include "models/reports/reports.h"

#include "models/policy/policy.h"
#include "models/sample/sample.h"
#include "models/targets/target.h"
#include "tests/support/files.h"

#include <QTest>

namespace chulie {

using namespace reports;

/// The village summary as a value, and the list of reports.
class VillageSummaryTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void isInTheList();
    void oneVillageFillsEverySection();
    void yearsGoUpToTheOneAskedFor_data();
    void yearsGoUpToTheOneAskedFor();
    void fundsAddUp();
    void measuresStandUnderTheirAction();
    void showsNoPersonalNumber();
    void aTownHasAllItsVillages();
    void refusesARegionWithoutVillages_data();
    void refusesARegionWithoutVillages();

private:
    [[nodiscard]] Report make(int year, const std::string &region = "449902101200");

    test::Folder m_folder;
    std::unique_ptr<Ledger> m_ledger;
};

namespace {

template <typename Kind>
std::vector<Kind> blocksOf(const Report &report)
{
    std::vector<Kind> found;
    for (const Block &block : report.blocks) {
        if (const auto *of = std::get_if<Kind>(&block))
            found.push_back(*of);
    }
    return found;
}

/// The table whose first column is headed \a title.
reports::Table tableOf(const Report &report, const char *title)
{
    for (const reports::Table &table : blocksOf<reports::Table>(report)) {
        if (table.columns.front().title == QLatin1StringView(title))
            return table;
    }
    return {};
}

qint64 fen(QString yuan)
{
    return yuan.remove(QLatin1Char(',')).remove(QLatin1Char('.')).toLongLong();
}

} // namespace

Report VillageSummaryTest::make(int year, const std::string &region)
{
    auto made = findReport(u"village-summary")->make(m_ledger->database(), {region, year});
    return made ? *std::move(made) : Report{};
}

void VillageSummaryTest::initTestCase()
{
    m_ledger = m_folder.newLedger();
    QVERIFY(fillSample(*m_ledger, {12, 240, 3}));
}

void VillageSummaryTest::isInTheList()
{
    QVERIFY(findReport(u"village-summary"));
    QVERIFY(!findReport(u"village"));
    QVERIFY(!findReport(u""));
}

void VillageSummaryTest::oneVillageFillsEverySection()
{
    const Report report = make(2018);
    QCOMPARE(blocksOf<Title>(report).size(), std::size_t{1});
    QCOMPARE(blocksOf<Heading>(report).size(), std::size_t{5});
    QCOMPARE(blocksOf<Signature>(report).size(), std::size_t{1});
    QCOMPARE(blocksOf<Signature>(report).front().labels.size(), 3);
    const reports::Table targets = tableOf(report, "Target");
    QCOMPARE(targets.rows.size(), householdTargets + villageTargets + 2);
    for (const reports::Table &table : blocksOf<reports::Table>(report)) {
        for (const Row &row : table.rows)
            QVERIFY(row.kind == Row::Kind::Section ||
                    row.cells.size() == static_cast<qsizetype>(table.columns.size()));
    }
}

void VillageSummaryTest::yearsGoUpToTheOneAskedFor_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("first") << 2018 << QStringList{"2018"};
    QTest::newRow("second") << 2019 << QStringList{"2018", "2019"};
    QTest::newRow("last") << 2020 << QStringList{"2018", "2019", "2020"};
    QTest::newRow("after the plan") << 2022 << QStringList{"2020", "2021", "2022"};
}

void VillageSummaryTest::yearsGoUpToTheOneAskedFor()
{
    QFETCH(int, year);
    QFETCH(QStringList, shown);
    QStringList titles;
    for (const reports::Column &column : tableOf(make(year), "Target").columns) {
        if (column.title.startsWith(QLatin1String("20")))
            titles << column.title;
    }
    QCOMPARE(titles, shown);
}

void VillageSummaryTest::fundsAddUp()
{
    const reports::Table funds = tableOf(make(2019), "Source");
    QVERIFY(funds.rows.size() > 1);
    QCOMPARE(funds.rows.back().kind, Row::Kind::Total);
    for (int column = 1; column <= 3; ++column) {
        qint64 sum = 0;
        for (std::size_t i = 0; i + 1 < funds.rows.size(); ++i)
            sum += fen(funds.rows[i].cells[column]);
        QCOMPARE(fen(funds.rows.back().cells[column]), sum);
    }
}

void VillageSummaryTest::measuresStandUnderTheirAction()
{
    const reports::Table measures = tableOf(make(2020), "Row");
    QString action;
    for (const Row &row : measures.rows) {
        if (row.kind == Row::Kind::Section)
            action = row.cells.front();
        else if (row.kind == Row::Kind::Plain)
            QCOMPARE(action, findResponsibility(row.cells.front().toInt())->action);
    }
    QVERIFY(!action.isEmpty());
}

void VillageSummaryTest::showsNoPersonalNumber()
{
    QStringList words;
    for (const reports::Table &table : blocksOf<reports::Table>(make(2020, ""))) {
        for (const Row &row : table.rows)
            words += row.cells;
    }
    const QString all = words.join(QLatin1Char('\n'));
    Statement numbers(m_ledger->database(),
                      "SELECT identity FROM member WHERE identity IS NOT NULL UNION ALL "
                      "SELECT phone FROM household WHERE phone IS NOT NULL UNION ALL "
                      "SELECT phone FROM village WHERE phone IS NOT NULL UNION ALL "
                      "SELECT account FROM household WHERE account IS NOT NULL");
    while (numbers.next())
        QVERIFY(!all.contains(QString::fromStdString(std::string(numbers.text(0)))));
}

void VillageSummaryTest::aTownHasAllItsVillages()
{
    const Report report = make(2020, "449902101");
    const auto titles = blocksOf<Title>(report).size();
    QVERIFY(titles > 1);
    QCOMPARE(blocksOf<PageBreak>(report).size(), titles - 1);
}

void VillageSummaryTest::refusesARegionWithoutVillages_data()
{
    QTest::addColumn<QByteArray>("region");
    QTest::newRow("village") << QByteArray("449902101999");
    QTest::newRow("city") << QByteArray("4401");
}

void VillageSummaryTest::refusesARegionWithoutVillages()
{
    QFETCH(QByteArray, region);
    const auto made =
        findReport(u"village-summary")->make(m_ledger->database(), {region.toStdString(), 2020});
    QVERIFY(!made);
    QVERIFY(made.failure().message.contains(QString::fromLatin1(region)));
}

} // namespace chulie

QTEST_GUILESS_MAIN(chulie::VillageSummaryTest)
#include "villagesummary_test.moc"
