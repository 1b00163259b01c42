#include "models/closing/causes.h"
#include "models/closing/closing.h"
#include "models/closing/difference.h"
#include "models/history/undo.h"
#include "models/places/start.h"
#include "tests/support/files.h"

#include <QTest>

namespace chulie::closing {

/// A closed year stays as it was reported, and says why it would be reported otherwise now.
class ReportedTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void textAndBack();
    void damagedText_data();
    void damagedText();
    void differs_data();
    void differs();
    void renamedHouseholdIsTheSame();
    void closedStaysAndSaysWhy();
    void reopenedWithAReason();

private:
    [[nodiscard]] std::vector<Difference> nowDifferent();
    void setWater(int value);

    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger = m_folder.newLedger();
    std::int64_t m_year = 0;
};

namespace {

const QDate today(2020, 12, 31);

/// Two households, all targets met.
Reported twoHouseholds()
{
    targets::VillageResult village;
    village.own.fill(targets::State::Met);
    for (const std::int64_t id : {1, 2}) {
        targets::HouseholdResult household{id, targets::Status::OutOfPoverty, {}};
        household.states.fill(targets::State::Met);
        village.results.push_back(household);
    }
    village.count();
    return report(village, std::vector<targets::HouseholdName>{{1, "A 1", ""}, {2, "B", ""}});
}

/// What is different now.
struct Edited
{
    Edited() = default;
    template <typename Make>
    Edited(Make how) : make(how)
    {
    }

    void (*make)(Reported &) = nullptr;
};

targets::State &state(Reported &reported, std::size_t household, const char *target)
{
    return reported.village.results[household].states[targets::indexOf(*targets::findTarget(target))];
}

} // namespace

void ReportedTest::initTestCase()
{
    QVERIFY(places::startVillage(*m_ledger, {QStringLiteral("甲村"), QStringLiteral("甲镇"),
                                             QStringLiteral("乙县"), true, QStringLiteral("990101100201")}));
    const auto entered =
        m_ledger->act(QStringLiteral("form"), [&](journal::Act &act) -> values::Result<void> {
            const auto household =
                act.insert(catalogue::table(catalogue::TableId::Household),
                           std::vector<values::Value>{
                               std::string("0012"), std::int64_t{1}, {}, {}, {}, std::string("2018-01-01")});
            const catalogue::Table &years = catalogue::table(catalogue::TableId::HouseholdYear);
            std::vector<values::Value> values(years.columns.size());
            values[0] = household;
            values[1] = std::int64_t{2020};
            values[static_cast<std::size_t>(years.column("water"))] = std::int64_t{1};
            m_year = act.insert(years, values);
            return {};
        });
    QVERIFY(entered);
}

void ReportedTest::textAndBack()
{
    Reported reported = twoHouseholds();
    state(reported, 1, "h.water") = targets::State::Unknown;
    reported.village.results[1].status = targets::Status::PoorAgain;
    reported.village.count();
    const auto back = readReported(written(reported));
    QVERIFY(back);
    QCOMPARE(written(*back), written(reported));
    QCOMPARE(back->numbers, (std::vector<std::string>{"A 1", "B"}));
    QVERIFY(back->state(*targets::findTarget("h.water"), 1) == targets::State::Unknown);
    QVERIFY(differences(*back, reported).empty());
}

void ReportedTest::damagedText_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray whole = QByteArray::fromStdString(written(twoHouseholds()));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("the first lines only") << whole.left(whole.indexOf("\n0"));
    QTest::newRow("a letter gone") << whole.left(whole.size() - 5);
    QTest::newRow("a letter of its own") << QByteArray(whole).replace("mmmm", "mmxm");
}

void ReportedTest::damagedText()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readReported(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))));
}

void ReportedTest::differs_data()
{
    QTest::addColumn<Edited>("change");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << Edited([](Reported &) {}) << 0;
    QTest::newRow("a target") << Edited([](Reported &now) {
        state(now, 0, "h.water") = targets::State::Unmet;
    }) << 1;
    QTest::newRow("a status") << Edited([](Reported &now) {
        now.village.results[1].status = targets::Status::Poor;
    }) << 1;
    QTest::newRow("the village") << Edited([](Reported &now) { now.village.own[0] = targets::State::Unmet; })
                                 << 1;
    QTest::newRow("one went") << Edited([](Reported &now) {
        now.numbers.pop_back();
        now.village.results.pop_back();
    }) << 1;
    QTest::newRow("one came") << Edited([](Reported &now) {
        now.numbers.emplace_back("C");
        now.village.results.push_back(now.village.results[0]);
    }) << 1;
}

void ReportedTest::differs()
{
    QFETCH(Edited, change);
    QFETCH(int, count);
    Reported now = twoHouseholds();
    change.make(now);
    QCOMPARE(static_cast<int>(differences(twoHouseholds(), now).size()), count);
}

void ReportedTest::renamedHouseholdIsTheSame()
{
    Reported now = twoHouseholds();
    now.numbers[1] = "C";
    QCOMPARE(differences(twoHouseholds(), now).size(), std::size_t(2));
    QVERIFY(differences(twoHouseholds(), now, {{"B", 2}}).empty());
}

std::vector<Difference> ReportedTest::nowDifferent()
{
    const auto closed = closedYears(m_ledger->database(), 2020, {});
    const auto now = targets::evaluate(m_ledger->database(), 2020);
    const auto names = m_ledger->database().read(
        [&] { return targets::HouseholdNames(m_ledger->database()).of(now->villages.front().village); });
    return differences(closed->front().reported, report(now->villages.front(), *names));
}

void ReportedTest::setWater(int value)
{
    const catalogue::Table &years = catalogue::table(catalogue::TableId::HouseholdYear);
    const auto edited = m_ledger->act(QStringLiteral("form"), [&](journal::Act &act) -> values::Result<void> {
        act.edit(years, m_year, years.column("water"), static_cast<std::int64_t>(value));
        return {};
    });
    QVERIFY(edited);
}

void ReportedTest::closedStaysAndSaysWhy()
{
    QCOMPARE(*closeYear(*m_ledger, 2020, "9901", today), 1);
    QCOMPARE(*closeYear(*m_ledger, 2020, "9901", today), 0);
    QCOMPARE(*countClosed(m_ledger->database(), 2020, {}), 1);
    QVERIFY(nowDifferent().empty());
    setWater(0);
    const auto differences = nowDifferent();
    QCOMPARE(differences.size(), std::size_t(1));
    QCOMPARE(std::string(differences.front().target->code), std::string("h.water"));
    const auto closed = closedYears(m_ledger->database(), 2020, {});
    const auto causes = m_ledger->database().read(
        [&] { return Causes(m_ledger->database(), 2020).entries(closed->front(), differences.front()); });
    QVERIFY(causes);
    QCOMPARE(causes->size(), std::size_t(1));
    setWater(1);
    QVERIFY(nowDifferent().empty());
}

void ReportedTest::reopenedWithAReason()
{
    const auto before = closedYears(m_ledger->database(), 2020, {});
    QVERIFY(!reopenYear(*m_ledger, 2020, {}, QStringLiteral("  "), today));
    QCOMPARE(*reopenYear(*m_ledger, 2020, {}, QStringLiteral("上报有误"), today), 1);
    QCOMPARE(*countClosed(m_ledger->database(), 2020, {}), 0);
    const auto reopened = closedYears(m_ledger->database(), 2020, {});
    QCOMPARE(reopened->front().reason, QStringLiteral("上报有误"));
    QCOMPARE(written(reopened->front().reported), written(before->front().reported));
    QVERIFY(history::undo(*m_ledger, *history::lastAct(m_ledger->database())));
    QCOMPARE(*countClosed(m_ledger->database(), 2020, {}), 1);
    QCOMPARE(closedYears(m_ledger->database(), 2020, {})->front().reason, QString());
}

} // namespace chulie::closing

QTEST_GUILESS_MAIN(chulie::closing::ReportedTest)
#include "reported_test.moc"
