#include "models/history/undo.h"
#include "models/records/saving.h"
#include "tests/support/files.h"
#include "tests/support/rows.h"

#include <QTest>

namespace chulie::history {

/// An undo keeps the rules of the office's tables: what would break one is left alone and listed.
class UndoHeadsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_ledger.reset(); }
    void secondHeadIsNotBroughtBack();
    void secondHeadIsNotMade();
    void headsThatChangedPlacesAreTakenBack_data();
    void headsThatChangedPlacesAreTakenBack();

private:
    void relate(std::int64_t member, const char *relation);

    support::Folder m_folder;
    int m_count = 0;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::int64_t m_home = 0;
    std::int64_t m_head = 0;
    std::int64_t m_wife = 0;
};

void UndoHeadsTest::init()
{
    m_ledger = m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_count));
    support::saveVillage(*m_ledger);
    m_home = support::saveHousehold(*m_ledger, "1");
    m_head = support::saveMember(*m_ledger, m_home, "黎大山", "户主");
    m_wife = support::saveMember(*m_ledger, m_home, "曾小燕", "配偶");
}

void UndoHeadsTest::relate(std::int64_t member, const char *relation)
{
    const catalogue::Table &members = catalogue::table(catalogue::TableId::Member);
    const auto saved =
        records::saveRow(*m_ledger, members, member,
                         {.texts = {{members.column("relation"), QString::fromUtf8(relation)}}, .given = {}});
    QVERIFY(saved && saved->problems.empty());
}

void UndoHeadsTest::secondHeadIsNotBroughtBack()
{
    QVERIFY(records::removeRow(*m_ledger, catalogue::table(catalogue::TableId::Member), m_head));
    const auto removal = history::lastAct(m_ledger->database());
    QVERIFY(removal);
    relate(m_wife, "户主");
    QVERIFY(!history::undo(*m_ledger, *removal)); // nothing of it can be taken back
    QCOMPARE(support::numberOf(*m_ledger, "SELECT count(*) FROM member"), 1);
}

void UndoHeadsTest::secondHeadIsNotMade()
{
    relate(m_head, "其他");
    const auto edit = history::lastAct(m_ledger->database());
    QVERIFY(edit);
    relate(m_wife, "户主");
    QVERIFY(!history::undo(*m_ledger, *edit));
    QCOMPARE(support::numberOf(*m_ledger, "SELECT count(*) FROM member WHERE relation = '户主'"), 1);
}

void UndoHeadsTest::headsThatChangedPlacesAreTakenBack_data()
{
    QTest::addColumn<bool>("formerFirst");
    QTest::newRow("the former head first") << true;
    QTest::newRow("the new head first") << false;
}

void UndoHeadsTest::headsThatChangedPlacesAreTakenBack()
{
    QFETCH(bool, formerFirst);
    const catalogue::Table &members = catalogue::table(catalogue::TableId::Member);
    const auto edit = [&](journal::Act &act, bool former) {
        act.edit(members, former ? m_head : m_wife, members.column("relation"),
                 std::string(former ? "配偶" : "户主"));
    };
    const auto done = m_ledger->act(QStringLiteral("import"), [&](journal::Act &act) -> values::Result<void> {
        edit(act, formerFirst);
        edit(act, !formerFirst);
        return {};
    });
    QVERIFY(done);
    const auto last = history::lastAct(m_ledger->database());
    QVERIFY(last);
    const auto undone = history::undo(*m_ledger, *last);
    QVERIFY(undone);
    QVERIFY(undone->left.empty());
    QCOMPARE(support::textOf(*m_ledger, "SELECT name FROM member WHERE relation = '户主'"),
             std::string("黎大山"));
}

} // namespace chulie::history

QTEST_MAIN(chulie::history::UndoHeadsTest)
#include "undo_heads_test.moc"
