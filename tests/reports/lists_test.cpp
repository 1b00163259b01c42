#include "models/reports/reports.h"

#include "models/policy/policy.h"
#include "models/targets/gaps.h"
#include "tests/support/example.h"
#include "tests/support/reading.h"

#include <QTest>

namespace chulie::reports {

using namespace reports;

/// The list of gaps, the list of responsibilities, and the card of a household.
class ListsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void gapsStandUnderTheirVillage_data();
    void gapsStandUnderTheirVillage();
    void gapsAreNarrowedToATarget();
    void gapsAreNarrowedToWords();
    void responsibilitiesAreAllThere_data();
    void responsibilitiesAreAllThere();
    void theNearestNoteIsSaid();
    void cardsTellTheIncome();
    void incomeThatIsNotFilledInIsNotZero();
    void cardsMaskIdentityNumbers();
    void cardsGiveReasons();

private:
    [[nodiscard]] Report make(const char *name, const Wanted &wanted);

    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

void ListsTest::initTestCase()
{
    m_ledger = support::exampleLedger(m_folder);
    QVERIFY(m_ledger);
}

Report ListsTest::make(const char *name, const Wanted &wanted)
{
    auto made = reports::make(m_ledger->database(), *findReport(QString::fromLatin1(name)), wanted);
    return made ? *std::move(made) : Report{};
}

void ListsTest::gapsStandUnderTheirVillage_data()
{
    QTest::addColumn<QByteArray>("region");
    for (const char *region : {"", "441623", "441623104200"})
        QTest::addRow("region %s", region) << QByteArray(region);
}

void ListsTest::gapsStandUnderTheirVillage()
{
    QFETCH(QByteArray, region);
    const auto expected = targets::gaps(m_ledger->database(), {2019, region.toStdString()});
    QVERIFY(expected);
    const Table table = support::tableOf(make("gap-list", {region.toStdString(), 2019}), "Gaps");
    std::size_t number = 0;
    std::string village;
    for (const Row &row : table.rows) {
        if (row.kind == Row::Kind::Section) {
            village = row.behind.region;
            continue;
        }
        const targets::Gap &gap = (*expected)[number++];
        const auto cell = [&, cells = support::wordsOf(table, row)](const char *title) {
            return cells.value(support::columnOf(table, QString::fromLatin1(title)));
        };
        QCOMPARE(village, gap.villageCode);
        QCOMPARE(cell("Village code"), QString::fromStdString(gap.villageCode));
        QCOMPARE(cell("Household number"), QString::fromStdString(gap.householdNo));
        QCOMPARE(cell("Helper"), QString::fromStdString(gap.helper));
        QCOMPARE(cell("Target"), QString::fromUtf8(gap.target->name));
        QCOMPARE(cell("Target's code"), QString::fromUtf8(gap.target->code));
        QCOMPARE(cell("State's code"), QString::fromUtf8(targets::stateName(gap.state)));
        QCOMPARE(cell("Reason"), gap.reason);
        for (const char *title : {"County", "Town", "Village", "State", "What would close it"})
            QVERIFY2(!cell(title).isEmpty(), title);
        QCOMPARE(row.behind.household, gap.household);
    }
    QVERIFY(number > 0);
    QCOMPARE(number, expected->size());
}

void ListsTest::gapsAreNarrowedToATarget()
{
    const targets::Target *target = targets::findTarget("h.pairing");
    Wanted wanted{"4416", 2019};
    wanted.target = target;
    const Report report = make("gap-list", wanted);
    QVERIFY(report.name.contains(QString::fromUtf8(target->name)));
    int count = 0;
    for (const Row &row : support::tableOf(report, "Gaps").rows) {
        QVERIFY(row.kind == Row::Kind::Section || row.behind.target == target);
        count += row.kind == Row::Kind::Section ? 0 : 1;
    }
    const auto expected = targets::gaps(m_ledger->database(), {2019, "4416", target});
    QCOMPARE(count, static_cast<int>(expected->size()));
}

/// Of villages, people, numbers, states and reasons alike.
void ListsTest::gapsAreNarrowedToWords()
{
    const auto rows = [this](const QString &words) {
        Wanted wanted{"4416", 2019};
        wanted.words = words;
        std::vector<Row> all = support::tableOf(make("gap-list", wanted), "Gaps").rows;
        std::erase_if(all, [](const Row &row) { return row.kind != Row::Kind::Plain; });
        return all.size();
    };
    const std::size_t all = rows({});
    const std::size_t unmet = rows(QStringLiteral("UNMET"));
    const std::size_t unknown = rows(QStringLiteral("unknown"));
    QVERIFY(unmet > 0 && unknown > 0);
    QCOMPARE(unmet + unknown, all);
    const std::size_t village = rows(QStringLiteral("下围岭村"));
    QVERIFY(village > 0 && village < all);
    QCOMPARE(rows(QStringLiteral("441623104200")), village);
    QCOMPARE(rows(QStringLiteral("nobody says this")), std::size_t{0});
}

void ListsTest::responsibilitiesAreAllThere_data()
{
    QTest::addColumn<QByteArray>("region");
    for (const char *region : {"", "4416", "441623", "441623104", "441623104200"})
        QTest::addRow("region %s", region) << QByteArray(region);
}

void ListsTest::responsibilitiesAreAllThere()
{
    QFETCH(QByteArray, region);
    const Table table =
        support::tableOf(make("responsibility-list", {region.toStdString(), 2020}), "Responsibilities");
    std::int64_t number = 0;
    std::int64_t measures = 0;
    QString action;
    for (const Row &row : table.rows) {
        if (row.kind == Row::Kind::Section)
            action = std::get<QString>(row.cells.front());
        if (row.kind != Row::Kind::Plain)
            continue;
        QCOMPARE(std::get<std::int64_t>(row.cells.front()), ++number);
        QCOMPARE(action, policy::findResponsibility(static_cast<int>(number))->action);
        measures += std::get<std::int64_t>(row.cells[8]);
    }
    QCOMPARE(number, std::int64_t{34});
    QCOMPARE(table.rows.back().kind, Row::Kind::Total);
    QCOMPARE(std::get<std::int64_t>(table.rows.back().cells[8]), measures);
    QVERIFY(measures > 0);
}

void ListsTest::theNearestNoteIsSaid()
{
    // The city's note of row 1 of 30 June 2019.
    for (const char *region : {"4416", "441623104200"}) {
        const Table table = support::tableOf(make("responsibility-list", {region, 2019}), "Responsibilities");
        const QStringList cells = support::wordsOf(table, table.rows[1]);
        QCOMPARE(cells[6], QStringLiteral("2019-06-30"));
        const QString said = QStringLiteral("正在推进");
        QCOMPARE(cells[7] == said, std::string_view(region) == "4416");
        QVERIFY(cells[7].endsWith(said));
    }
    const Table before = support::tableOf(make("responsibility-list", {"4416", 2018}), "Responsibilities");
    QCOMPARE(support::wordsOf(before, before.rows[1]).at(7), QString());
}

void ListsTest::cardsTellTheIncome()
{
    const Report report = make("household-card", {"", 2019, "44162310420000000"});
    const Table table = support::tableOf(report, "Income");
    QCOMPARE(table.rows.size(), std::size_t{2});
    const auto cell = [&](std::size_t year, const char *title) {
        return support::wordsOf(table, table.rows[year])
            .value(support::columnOf(table, QString::fromLatin1(title)));
    };
    QCOMPARE(cell(1, "Year"), QStringLiteral("2019"));
    QCOMPARE(cell(0, "Net income"), QStringLiteral("59,401.75"));
    QCOMPARE(cell(1, "Net income"), QStringLiteral("59,006.75"));
    QCOMPARE(cell(1, "Standard a head"), QStringLiteral("8,699.00"));
    const qint64 people = cell(1, "Members").toLongLong();
    QVERIFY(people > 0);
    QCOMPARE(cell(1, "A head"), values::yuan(values::Wide((2 * 5900675 + people) / (2 * people))));
}

void ListsTest::incomeThatIsNotFilledInIsNotZero()
{
    storage::Statement blank(m_ledger->database(), R"(
SELECT h.no FROM household h JOIN household_year y ON y.household = h.id AND y.year = 2019
WHERE coalesce(y.wage_fen, y.business_fen, y.business_cost_fen, y.property_fen, y.transfer_fen) IS NULL
)");
    QVERIFY(blank.next());
    const Report report = make("household-card", {"", 2019, std::string(blank.text(0))});
    const Table table = support::tableOf(report, "Income");
    const QStringList cells = support::wordsOf(table, table.rows.back());
    QCOMPARE(cells.value(support::columnOf(table, QStringLiteral("Net income"))),
             QStringLiteral("not filled in"));
    QCOMPARE(cells.value(support::columnOf(table, QStringLiteral("A head"))), QString());
}

void ListsTest::cardsMaskIdentityNumbers()
{
    storage::Statement numbers(m_ledger->database(),
                               "SELECT h.no, m.identity FROM member m JOIN household h ON h.id = m.household "
                               "WHERE m.identity IS NOT NULL AND h.identified_on < '2019'");
    int cards = 0;
    while (numbers.next() && ++cards < 20) {
        const std::string no(numbers.text(0));
        const QString identity = QString::fromStdString(std::string(numbers.text(1)));
        QVERIFY(!support::wordsOf(make("household-card", {"", 2019, no})).contains(identity));
    }
    QVERIFY(cards > 10);
}

void ListsTest::cardsGiveReasons()
{
    const auto held = targets::gaps(m_ledger->database(), {2019, "441623104200"});
    QVERIFY(held);
    int found = 0;
    for (const targets::Gap &gap : *held) {
        if (gap.household == 0)
            continue;
        const Report report = make("household-card", {"", 2019, gap.householdNo});
        const Table table = support::tableOf(report, "Targets");
        QCOMPARE(table.rows.size(), targets::householdTargets);
        const QStringList cells = support::wordsOf(table, table.rows[targets::indexOf(*gap.target)]);
        QCOMPARE(cells[0], QString::fromUtf8(gap.target->name));
        QCOMPARE(cells[3], gap.reason);
        QVERIFY(!cells[4].isEmpty());
        if (++found == 5)
            break;
    }
    QCOMPARE(found, 5);
}

} // namespace chulie::reports

QTEST_GUILESS_MAIN(chulie::reports::ListsTest)
#include "lists_test.moc"
