#include "models/ledger/keys.h"
#include "models/safekeeping/forget.h"
#include "models/storage/statement.h"
#include "tests/support/packages.h"

#include <QTest>

namespace chulie::packages {

/// What one ledger forgot is forgotten wherever its packages arrive, and does not come back with older ones.
class ForgottenRowsTest : public QObject
{
    Q_OBJECT
private slots:
    void forgettingTravels();

private:
    support::Folder m_folder;
};

namespace {

bool holds(ledger::Ledger &ledger, const char *text)
{
    storage::Statement select(ledger.database(),
                              "SELECT 1 FROM entry WHERE instr(vals, CAST(? AS BLOB)) > 0");
    return select.with(text).next();
}

} // namespace

void ForgottenRowsTest::forgettingTravels()
{
    const auto here = m_folder.newLedger(QStringLiteral("here.chulie"));
    const auto there = m_folder.newLedger(QStringLiteral("there.chulie"));
    support::import(*here, m_folder, "村",
                    "村编码,村名,镇,县区,村类型\n441623104200,塘村,元善镇,连平县,相对贫困村\n");
    support::import(*here, m_folder, "户",
                    "户编号,村编码,识别日期,联系电话\n001,441623104200,2018-01-01,13800000001\n");
    const QString older = support::packed(*here, m_folder);
    support::merged(*there, {older});
    QVERIFY(holds(*there, "13800000001"));

    const auto row = ledger::findRow(here->database(), catalogue::table(catalogue::TableId::Household),
                                     std::vector<std::string>{"001"});
    QVERIFY(row);
    support::remove(*here, catalogue::TableId::Household, {"001"});
    const auto forgotten = safekeeping::forget(*here, catalogue::table(catalogue::TableId::Household), *row);
    QVERIFY2(forgotten, forgotten ? "" : qPrintable(forgotten.failure().message));
    const QString newer = support::packed(*here, m_folder, "441623104200");
    QVERIFY(!support::merged(*there, {newer}).hasRefused());
    QVERIFY(!holds(*there, "13800000001"));

    for (ledger::Ledger *ledger : {here.get(), there.get()}) {
        QVERIFY(!support::merged(*ledger, {older, newer}).hasRefused());
        QVERIFY(!holds(*ledger, "13800000001"));
        QCOMPARE(support::strayRows(*ledger), QString());
    }
    const auto third = m_folder.newLedger(QStringLiteral("third.chulie"));
    QVERIFY(!support::merged(*third, {newer, older}).hasRefused());
    QVERIFY(!holds(*third, "13800000001"));
    QCOMPARE(support::exported(*third), support::exported(*here));
}

} // namespace chulie::packages

QTEST_GUILESS_MAIN(chulie::packages::ForgottenRowsTest)
#include "forgottenrows_test.moc"
