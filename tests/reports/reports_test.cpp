#include "models/reports/reports.h"

#include "models/sample/sample.h"
#include "models/targets/evaluation.h"
#include "tests/support/example.h"
#include "tests/support/reading.h"

#include <QTest>

#include <set>

namespace chulie::reports {

using namespace reports;

/// What holds of every report, and whom a wish comes to.
class ReportsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void areInTheList();
    void everyRowFitsItsTable_data();
    void everyRowFitsItsTable();
    void figuresLeadSomewhere_data() { kinds(); }
    void figuresLeadSomewhere();
    void emptyLedgersAreRefused_data() { kinds(); }
    void emptyLedgersAreRefused();
    void aBareVillageIsEnough_data() { kinds(); }
    void aBareVillageIsEnough();
    void wishesComeToSubjects_data();
    void wishesComeToSubjects();
    void cardsOfChosenHouseholds();
    void cardsAreOfWhoIsInScope();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();

private:
    void kinds();

    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::unique_ptr<ledger::Ledger> m_bare;
};

void ReportsTest::initTestCase()
{
    m_ledger = support::exampleLedger(m_folder);
    QVERIFY(m_ledger);
    m_bare = m_folder.newLedger(QStringLiteral("bare.chulie"));
    QVERIFY(sample::fillSample(*m_bare, {1, 0, 1}));
}

void ReportsTest::kinds()
{
    QTest::addColumn<QString>("name");
    for (const ReportKind &kind : reportKinds())
        QTest::newRow(kind.name) << QString::fromLatin1(kind.name);
}

void ReportsTest::areInTheList()
{
    QStringList names;
    for (const ReportKind &kind : reportKinds()) {
        names << QLatin1StringView(kind.name);
        QCOMPARE(findReport(names.back()), &kind);
    }
    QCOMPARE(names, (QStringList{QStringLiteral("household-card"), QStringLiteral("village-summary"),
                                 QStringLiteral("township-summary"), QStringLiteral("county-summary"),
                                 QStringLiteral("gap-list"), QStringLiteral("fund-notice"),
                                 QStringLiteral("responsibility-list"), QStringLiteral("week-sheet"),
                                 QStringLiteral("region-sheet"), QStringLiteral("year-comparison"),
                                 QStringLiteral("picture-sheet")}));
    QVERIFY(!findReport(u"village"));
    QVERIFY(!findReport(u""));
}

void ReportsTest::everyRowFitsItsTable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("region");
    for (const ReportKind &kind : reportKinds())
        for (const char *region : {"", "4416", "441623", "441623104", "441623104200"})
            QTest::addRow("%s of %s", kind.name, region)
                << QString::fromLatin1(kind.name) << QByteArray(region);
}

void ReportsTest::everyRowFitsItsTable()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, region);
    const auto report = make(m_ledger->database(), *findReport(name), {region.toStdString(), 2019});
    QVERIFY(report);
    QVERIFY(!report->name.isEmpty());
    QVERIFY(!report->name.contains(u'%'));
    QCOMPARE(support::blocksOf<Title>(*report).size(), std::size_t{1});
    QVERIFY(!support::blocksOf<Signature>(*report).empty());
    QCOMPARE(support::blocksOf<Signature>(*report).back().labels.size(), 3);
    const bool hasTables = name != u"picture-sheet"; // its pictures stand side by side
    QCOMPARE(!support::blocksOf<Table>(*report).empty(), hasTables);
    for (const Table &table : support::blocksOf<Table>(*report)) {
        QVERIFY(!table.name.isEmpty());
        for (const Row &row : table.rows)
            QCOMPARE(row.cells.size(), row.kind == Row::Kind::Section ? 1 : table.columns.size());
    }
    QVERIFY2(!support::wordsOf(*report).contains(QStringLiteral("%1")),
             qPrintable(support::wordsOf(*report)));
}

void ReportsTest::figuresLeadSomewhere()
{
    QFETCH(QString, name);
    const auto report = make(m_ledger->database(), *findReport(name), {"441623104200", 2019});
    QVERIFY(report);
    int leading = 0;
    for (const Table &table : support::blocksOf<Table>(*report)) {
        for (const Row &row : table.rows) {
            for (const Column &column : table.columns) {
                const targets::Behind there = behind(row, column);
                if (there.list == targets::Behind::List::None)
                    continue;
                ++leading;
                QVERIFY(there.year >= 2018 && there.year <= 2019);
                QVERIFY(there.region.starts_with("441623"));
                QVERIFY(there.list != targets::Behind::List::Target || there.target);
                QVERIFY(there.list != targets::Behind::List::Household || there.household != 0);
            }
        }
    }
    QCOMPARE(leading > 0, name != u"picture-sheet");
}

void ReportsTest::emptyLedgersAreRefused()
{
    QFETCH(QString, name);
    const auto empty = m_folder.newLedger(name + QStringLiteral(".chulie"));
    const auto report = make(empty->database(), *findReport(name), {"", 2019});
    QVERIFY(!report);
    QVERIFY(!report.failure().message.isEmpty());
}

void ReportsTest::aBareVillageIsEnough()
{
    QFETCH(QString, name);
    const auto report = make(m_bare->database(), *findReport(name), {"", 2031});
    if (name == QStringLiteral("household-card")) {
        QVERIFY(!report);
        QVERIFY(report.failure().message.contains(QStringLiteral("2031")));
        return;
    }
    QVERIFY(report);
    QVERIFY(report->blocks.size() >= 3);
}

void ReportsTest::wishesComeToSubjects_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<QStringList>("regions");
    const auto row = [](const char *name, const char *region, const QStringList &regions) {
        QTest::addRow("%s of %s", name, region) << QString::fromLatin1(name) << QByteArray(region) << regions;
    };
    const QString first = QStringLiteral("441623104200");
    const QString second = QStringLiteral("441623115200");
    row("village-summary", "441623104200", {first});
    row("village-summary", "441623104", {first});
    row("village-summary", "441623", {first, second});
    row("village-summary", "4416",
        {QStringLiteral("441622112200"), first, second, QStringLiteral("441624109200")});
    row("township-summary", "441623", {QStringLiteral("441623104"), QStringLiteral("441623115")});
    row("township-summary", "441623104200", {QStringLiteral("441623104")});
    row("county-summary", "", {QStringLiteral("441622"), QStringLiteral("441623"), QStringLiteral("441624")});
    row("county-summary", "441623104200", {QStringLiteral("441623")});
    row("gap-list", "441623", {QStringLiteral("441623")});
    row("fund-notice", "", {QString()});
    row("responsibility-list", "4416", {QStringLiteral("4416")});
}

void ReportsTest::wishesComeToSubjects()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, region);
    QFETCH(QStringList, regions);
    const auto series = m_ledger->database().read([&] {
        return Series::plan(m_ledger->database(), *findReport(name), {region.toStdString(), 2019});
    });
    QVERIFY(series);
    QStringList found;
    for (const Subject &subject : series->subjects()) {
        found << QString::fromStdString(subject.region);
        QVERIFY(!subject.name.isEmpty());
    }
    QCOMPARE(found, regions);
}

/// Those that are chosen, in their order, whether they are in scope or not.
void ReportsTest::cardsOfChosenHouseholds()
{
    const auto all = m_ledger->database().read([&] {
        return Series::plan(m_ledger->database(), *findReport(u"household-card"), {"", 2019});
    });
    QVERIFY(all);
    const std::vector chosen{all->subjects()[3].household, all->subjects()[1].household};
    auto series = m_ledger->database().read([&] {
        return Series::plan(m_ledger->database(), *findReport(u"household-card"),
                            {.region = "", .year = 2019, .households = chosen});
    });
    QVERIFY(series);
    QCOMPARE(series->subjects().size(), 2U);
    QCOMPARE(series->subjects()[0].household, chosen[0]);
    QCOMPARE(series->subjects()[1].household, chosen[1]);
}

void ReportsTest::cardsAreOfWhoIsInScope()
{
    for (const int year : {2018, 2019, 2020}) {
        const auto judged = targets::evaluate(m_ledger->database(), year);
        const auto series = m_ledger->database().read([&] {
            return Series::plan(m_ledger->database(), *findReport(u"household-card"), {"", year});
        });
        QVERIFY(judged && series);
        std::set<std::int64_t> inScope;
        for (const targets::VillageResult &village : judged->villages)
            for (const targets::HouseholdResult &household : village.results)
                inScope.insert(household.household);
        std::set<std::int64_t> found;
        for (const Subject &subject : series->subjects())
            found.insert(subject.household);
        QVERIFY(found.size() > 10);
        QCOMPARE(found, inScope);
    }
}

void ReportsTest::refusesWhatIsNotThere_data()
{
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<QByteArray>("household");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("village") << QByteArray("441623104999") << QByteArray() << QByteArray("441623104999");
    QTest::newRow("city") << QByteArray("4401") << QByteArray() << QByteArray("4401");
    QTest::newRow("household") << QByteArray() << QByteArray("nobody") << QByteArray("nobody");
    QTest::newRow("household elsewhere")
        << QByteArray("441622") << QByteArray("44162310420000000") << QByteArray("44162310420000000");
}

void ReportsTest::refusesWhatIsNotThere()
{
    QFETCH(QByteArray, region);
    QFETCH(QByteArray, household);
    QFETCH(QByteArray, said);
    const auto made = make(m_ledger->database(), *findReport(u"household-card"),
                           {region.toStdString(), 2020, household.toStdString()});
    QVERIFY(!made);
    QVERIFY2(made.failure().message.contains(QString::fromLatin1(said)), qPrintable(made.failure().message));
}

} // namespace chulie::reports

QTEST_GUILESS_MAIN(chulie::reports::ReportsTest)
#include "reports_test.moc"
