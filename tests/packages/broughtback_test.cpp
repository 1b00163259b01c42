#include "models/history/undo.h"
#include "tests/support/imports.h"
#include "tests/support/packages.h"
#include "tests/support/twoledgers.h"

#include <QTest>

namespace chulie::packages {

using support::merged;
using support::packed;
using support::remove;
using support::set;

/// Rows that were removed and came back, among ledgers that meet: their tables are what the history says.
class BroughtBackTest : public QObject, private support::TwoLedgers
{
    Q_OBJECT
private slots:
    void init() { start(); }
    void whatHungOnAVillageIsARemovedRowAgain_data();
    void whatHungOnAVillageIsARemovedRowAgain();
    void anotherRowsValueIsReplaced();
    void undoMeetsAnotherRemovedRow();
    void whatAContestedRemovalLeftIsCleared();
};

namespace {

const QByteArray stoneVillage = "村编码,村名,镇,县区,村类型\n441623104201,石村,元善镇,连平县,相对贫困村\n";
const QByteArray measureThere = "措施编号,村编码,责任清单序号,措施名称,开始日期,状态\n"
                                "M1,441623104201,3,修路,2018-05-01,计划\n";
const QByteArray measureHere = "措施编号,村编码,责任清单序号,措施名称,开始日期,状态\n"
                               "M1,441623104200,3,修桥,2018-06-01,计划\n";

} // namespace

void BroughtBackTest::whatHungOnAVillageIsARemovedRowAgain_data()
{
    QTest::addColumn<bool>("isApart");
    QTest::addColumn<bool>("comesFromThere");
    QTest::newRow("removed with the village, entered again here") << false << false;
    QTest::newRow("removed before the village, entered again here") << true << false;
    QTest::newRow("removed with the village, entered again there") << false << true;
    QTest::newRow("removed before the village, entered again there") << true << true;
}

/// Whoever enters M1 meanwhile does not bring it back, as the village is not there. With the village it is a
/// removed row again, and that M1 was entered anew without knowing of it is a conflict.
void BroughtBackTest::whatHungOnAVillageIsARemovedRowAgain()
{
    QFETCH(bool, isApart);
    QFETCH(bool, comesFromThere);
    import(*m_there, "措施", measureThere);
    if (isApart)
        remove(*m_there, catalogue::TableId::Measure, {"M1"});
    remove(*m_there, catalogue::TableId::Village, {"441623104201"});
    merged(*m_here, {packed(*m_there, *m_folder)});
    import(*m_here, "措施", measureHere);
    QCOMPARE(support::strayRows(*m_here), QString());

    import(comesFromThere ? *m_there : *m_here, "村", stoneVillage);
    if (comesFromThere)
        merged(*m_here, {packed(*m_there, *m_folder)});
    QCOMPARE(support::strayRows(*m_here), QString());
    meet();
}

/// The helper that is replaced came with there's row, which is one with here's, which was removed and came
/// back without its phone: the phone stays away.
void BroughtBackTest::anotherRowsValueIsReplaced()
{
    import(*m_here, "户", "户编号,村编码,识别日期,联系电话\n002,441623104200,2018-01-01,13800000001\n");
    remove(*m_here, catalogue::TableId::Household, {"002"});
    import(*m_here, "户", "户编号,村编码,识别日期\n002,441623104200,2018-01-01\n");
    import(*m_there, "户", "户编号,村编码,识别日期,帮扶责任人\n002,441623104200,2018-01-01,王五\n");
    meet();
    for (ledger::Ledger *ledger : {m_here.get(), m_there.get()}) {
        set(*ledger, catalogue::TableId::Household, {"002"}, "helper",
            ledger == m_here.get() ? "赵六" : "孙七");
        QCOMPARE(support::strayRows(*ledger), QString());
        QCOMPARE(households(*ledger).count("13800000001"), 1);
    }
    meet();
    QCOMPARE(households(*m_here).count("13800000001"), 1);
}

/// Both entered and removed 002, and here takes its removal back: the two are one, as when it is entered
/// again.
void BroughtBackTest::undoMeetsAnotherRemovedRow()
{
    for (ledger::Ledger *ledger : {m_here.get(), m_there.get()})
        import(*ledger, "户", "户编号,村编码,识别日期\n002,441623104200,2018-01-01\n");
    remove(*m_there, catalogue::TableId::Household, {"002"});
    remove(*m_here, catalogue::TableId::Household, {"002"});
    merged(*m_here, {packed(*m_there, *m_folder)});
    const auto last = history::lastAct(m_here->database());
    QVERIFY(last && history::undo(*m_here, *last));
    QVERIFY(households(*m_here).contains("002,"));
    QCOMPARE(support::strayRows(*m_here), QString());
    meet();
}

/// There edits a household that here removed and entered again, so that here has its phone back, and clears
/// it: nobody else said anything of the phone.
void BroughtBackTest::whatAContestedRemovalLeftIsCleared()
{
    const std::vector<std::string> household{"001"};
    remove(*m_here, catalogue::TableId::Household, household);
    import(*m_here, "户", "户编号,村编码,识别日期\n001,441623104200,2018-01-01\n");
    QVERIFY(!households(*m_here).contains("13800000001"));
    set(*m_there, catalogue::TableId::Household, household, "note", "乙记");
    merged(*m_here, {packed(*m_there, *m_folder)});
    QVERIFY(households(*m_here).contains("13800000001"));
    set(*m_here, catalogue::TableId::Household, household, "phone", "");
    QVERIFY(!households(*m_here).contains("13800000001"));
    QCOMPARE(support::strayRows(*m_here), QString());
    meet();
    QVERIFY(!households(*m_there).contains("13800000001"));
}

} // namespace chulie::packages

QTEST_GUILESS_MAIN(chulie::packages::BroughtBackTest)
#include "broughtback_test.moc"
