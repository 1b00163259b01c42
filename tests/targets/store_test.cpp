#include "models/targets/evaluation.h"
#include "models/targets/packed.h"
#include "tests/support/files.h"

#include <QTest>

#include <functional>

namespace chulie::targets {

/// Stored evaluations: right after every edit, and never believed when damaged or old.
class StoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void editsAreSeen();
    void refreshFollowsAnEdit();
    void damageIsJudgedAnew();
    void packedStatesComeBack();
    void stoppedIsAnEmptyFailure();

private:
    void act(const std::function<void(journal::Act &)> &work);
    [[nodiscard]] State food();

    std::unique_ptr<support::Folder> m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::int64_t m_village = 0;
    std::int64_t m_other = 0;
    std::int64_t m_year = 0;
};

namespace {

const Target &target(const char *code)
{
    return *findTarget(code);
}

std::vector<values::Value> village(const char *code)
{
    return {std::string(code), std::string("上塘村"), std::string("某镇"), std::string("某县"),
            std::string("相对贫困村")};
}

std::vector<char> states(const Evaluation &evaluation)
{
    std::vector<char> bytes;
    for (const VillageResult &each : evaluation.villages) {
        const std::string packed = pack(each);
        bytes.insert(bytes.end(), packed.begin(), packed.end());
    }
    return bytes;
}

} // namespace

void StoreTest::act(const std::function<void(journal::Act &)> &work)
{
    QVERIFY(m_ledger->act(QStringLiteral("test"), [&](journal::Act &act) {
        work(act);
        return values::Result<void>();
    }));
}

void StoreTest::init()
{
    m_ledger.reset();
    m_folder = std::make_unique<support::Folder>();
    m_ledger = m_folder->newLedger();
    act([&](journal::Act &a) {
        m_village = a.insert(catalogue::table(catalogue::TableId::Village), village("449901001001"));
        m_other = a.insert(catalogue::table(catalogue::TableId::Village), village("449901001002"));
        const std::int64_t household = a.insert(
            catalogue::table(catalogue::TableId::Household),
            std::vector<values::Value>{std::string("1"), m_village, {}, {}, {}, std::string("2018-01-01")});
        m_year = a.insert(catalogue::table(catalogue::TableId::HouseholdYear),
                          std::vector<values::Value>{household, std::int64_t{2019}});
    });
}

State StoreTest::food()
{
    const auto evaluation = evaluateStored(m_ledger->database(), 2019);
    return evaluation ? evaluation->find(m_village)->state(target("h.food")) : State::NotApplicable;
}

void StoreTest::editsAreSeen()
{
    QCOMPARE(stateName(food()), "unknown");
    act([&](journal::Act &a) {
        const catalogue::Table &years = catalogue::table(catalogue::TableId::HouseholdYear);
        a.edit(years, m_year, years.column("food"), std::int64_t{1});
    });
    QCOMPARE(stateName(food()), "met");
    QCOMPARE(stateName(food()), "met");
    const auto anew = evaluate(m_ledger->database(), 2019);
    const auto stored = evaluateStored(m_ledger->database(), 2019);
    QVERIFY(anew && stored);
    QCOMPARE(states(*stored), states(*anew));
    act([&](journal::Act &a) { a.remove(catalogue::table(catalogue::TableId::Village), m_other); });
    QCOMPARE(evaluateStored(m_ledger->database(), 2019)->villages.size(), std::size_t(1));
}

void StoreTest::refreshFollowsAnEdit()
{
    auto evaluation = evaluate(m_ledger->database(), 2019);
    QVERIFY(evaluation);
    act([&](journal::Act &a) {
        const catalogue::Table &years = catalogue::table(catalogue::TableId::HouseholdYear);
        a.edit(years, m_year, years.column("food"), std::int64_t{0});
        a.remove(catalogue::table(catalogue::TableId::Village), m_other);
    });
    const std::int64_t touched[] = {m_other, m_village};
    QVERIFY(refresh(m_ledger->database(), *evaluation, touched));
    QCOMPARE(evaluation->villages.size(), std::size_t(1));
    QCOMPARE(stateName(evaluation->villages[0].state(target("h.food"))), "unmet");
}

void StoreTest::damageIsJudgedAnew()
{
    QCOMPARE(stateName(food()), "unknown");
    for (const char *damage :
         {"UPDATE evaluation SET result = x''", "UPDATE evaluation SET result = x'01'",
          "UPDATE evaluation SET result = zeroblob(33)", "UPDATE evaluation SET result = randomblob(1000)"}) {
        QVERIFY(m_ledger->database().write([&] { m_ledger->database().execute(damage); }));
        QCOMPARE(stateName(food()), "unknown");
    }
}

void StoreTest::packedStatesComeBack()
{
    const auto evaluation = evaluate(m_ledger->database(), 2019);
    QVERIFY(evaluation);
    const VillageResult &whole = evaluation->villages[0];
    const std::string bytes = pack(whole);
    VillageResult back;
    QVERIFY(unpack(bytes, back));
    QCOMPARE(back.results.size(), whole.results.size());
    QVERIFY(back.results[0].states == whole.results[0].states);
    QVERIFY(back.own == whole.own && back.exitTally.counts == whole.exitTally.counts);
    for (std::size_t length = 0; length < bytes.size(); ++length)
        QVERIFY(!unpack(std::string_view(bytes).substr(0, length), back));
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ 4);
        QVERIFY(!unpack(flipped, back));
    }
}

void StoreTest::stoppedIsAnEmptyFailure()
{
    const auto stored = evaluateStored(m_ledger->database(), 2019);
    QVERIFY(stored);
    // Two villages are read singly, without a chance to stop; a whole ledger is read in steps.
    for (int i = 0; i < 60; ++i)
        act([&](journal::Act &a) {
            a.insert(catalogue::table(catalogue::TableId::Village),
                     village(qPrintable(QString::number(449901002000 + i))));
        });
    const auto stopped = evaluateStored(m_ledger->database(), 2019, [](double) { return false; });
    QVERIFY(!stopped);
    QVERIFY(stopped.failure().message.isEmpty());
}

} // namespace chulie::targets

QTEST_GUILESS_MAIN(chulie::targets::StoreTest)
#include "store_test.moc"
