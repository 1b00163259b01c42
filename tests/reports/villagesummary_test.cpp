#include "models/reports/reports.h"

#include "models/policy/policy.h"
#include "models/sample/sample.h"
#include "models/targets/target.h"
#include "tests/support/files.h"
#include "tests/support/reading.h"

#include <QTest>

namespace chulie::reports {

using namespace reports;
using support::blocksOf;
using support::tableOf;
using support::wordsOf;

/// The village summary as a value, and the list of reports.
class VillageSummaryTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void oneVillageFillsEverySection();
    void yearsGoUpToTheOneAskedFor_data();
    void yearsGoUpToTheOneAskedFor();
    void fundsAddUp();
    void measuresStandUnderTheirAction();
    void showsNoPersonalNumber();

private:
    [[nodiscard]] Report make(int year, const std::string &region = "449902101200");

    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

Report VillageSummaryTest::make(int year, const std::string &region)
{
    auto made = reports::make(m_ledger->database(), *findReport(u"village-summary"), {region, year});
    return made ? *std::move(made) : Report{};
}

void VillageSummaryTest::initTestCase()
{
    m_ledger = m_folder.newLedger();
    QVERIFY(sample::fillSample(*m_ledger, {12, 240, 3}));
}

void VillageSummaryTest::oneVillageFillsEverySection()
{
    const Report report = make(2018);
    QCOMPARE(blocksOf<Heading>(report).size(), std::size_t{5});
    const Table targets = tableOf(report, "Targets");
    QCOMPARE(targets.rows.size(), targets::householdTargets + targets::villageTargets + 2);
    for (const Row &row : tableOf(report, "Gaps").rows)
        QVERIFY(!wordsOf(tableOf(report, "Gaps"), row).constLast().isEmpty());
}

void VillageSummaryTest::yearsGoUpToTheOneAskedFor_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("first") << 2018 << QStringList{QStringLiteral("2018")};
    QTest::newRow("second") << 2019 << QStringList{QStringLiteral("2018"), QStringLiteral("2019")};
    QTest::newRow("last") << 2020
                          << QStringList{QStringLiteral("2018"), QStringLiteral("2019"),
                                         QStringLiteral("2020")};
    QTest::newRow("after the plan") << 2022
                                    << QStringList{QStringLiteral("2020"), QStringLiteral("2021"),
                                                   QStringLiteral("2022")};
}

void VillageSummaryTest::yearsGoUpToTheOneAskedFor()
{
    QFETCH(int, year);
    QFETCH(QStringList, shown);
    QStringList titles;
    for (const Column &column : tableOf(make(year), "Targets").columns) {
        if (column.title.startsWith(QLatin1String("20")))
            titles << column.title;
    }
    QCOMPARE(titles, shown);
}

void VillageSummaryTest::fundsAddUp()
{
    const Table funds = tableOf(make(2019), "Funds");
    QVERIFY(funds.rows.size() > 1);
    QCOMPARE(funds.rows.back().kind, Row::Kind::Total);
    for (std::size_t column = 1; column <= 5; ++column) {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i + 1 < funds.rows.size(); ++i)
            sum += std::get<std::int64_t>(funds.rows[i].cells[column]);
        QCOMPARE(std::get<std::int64_t>(funds.rows.back().cells[column]), sum);
    }
}

void VillageSummaryTest::measuresStandUnderTheirAction()
{
    const Table measures = tableOf(make(2020), "Measures");
    QString action;
    for (const Row &row : measures.rows) {
        if (row.kind == Row::Kind::Section)
            action = std::get<QString>(row.cells.front());
        else if (row.kind == Row::Kind::Plain)
            QCOMPARE(action,
                     policy::findResponsibility(static_cast<int>(std::get<std::int64_t>(row.cells.front())))
                         ->action);
    }
    QVERIFY(!action.isEmpty());
}

void VillageSummaryTest::showsNoPersonalNumber()
{
    const QString all = wordsOf(make(2020, ""));
    storage::Statement numbers(m_ledger->database(),
                               "SELECT identity FROM member WHERE identity IS NOT NULL UNION ALL "
                               "SELECT phone FROM household WHERE phone IS NOT NULL UNION ALL "
                               "SELECT phone FROM village WHERE phone IS NOT NULL UNION ALL "
                               "SELECT account FROM household WHERE account IS NOT NULL");
    while (numbers.next())
        QVERIFY(!all.contains(QString::fromStdString(std::string(numbers.text(0)))));
}

} // namespace chulie::reports

QTEST_GUILESS_MAIN(chulie::reports::VillageSummaryTest)
#include "villagesummary_test.moc"
