#include "models/backups/backups.h"
#include "models/history/undo.h"
#include "models/safekeeping/check.h"
#include "models/safekeeping/forget.h"
#include "tests/support/files.h"
#include "tests/support/rows.h"

#include <QTest>

namespace chulie::safekeeping {

/// What was removed is taken out of the history for good.
class ForgetTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void nothingIsLeftInTheFile();
    void theLedgerIsWhole();
    void cannotBeUndone();
    void theSameKeyIsAnotherRow();
    void whatStandsIsRefused();

private:
    /// Removes the household, with its member; the act.
    std::int64_t remove();

    std::unique_ptr<support::Folder> m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::int64_t m_household = 0;
    std::int64_t m_other = 0;
};

namespace {

constexpr auto name = "欧阳忘忧";
constexpr auto account = "6217000000000012345";

const catalogue::Table &households()
{
    return catalogue::table(catalogue::TableId::Household);
}

} // namespace

void ForgetTest::init()
{
    m_ledger.reset();
    m_folder = std::make_unique<support::Folder>();
    m_ledger = m_folder->newLedger();
    support::saveVillage(*m_ledger);
    m_household = support::saveHousehold(*m_ledger, "0001");
    m_other = support::saveHousehold(*m_ledger, "0002");
    support::saveMember(*m_ledger, m_household, name, "户主");
    support::saveMember(*m_ledger, m_other, "留下", "户主");
    const auto edited = m_ledger->act(QStringLiteral("form"), [&](journal::Act &act) -> values::Result<void> {
        act.edit(households(), m_household, households().column("account"), std::string(account));
        act.edit(households(), m_other, households().column("helper"), std::string("帮手"));
        return {};
    });
    QVERIFY(edited);
}

std::int64_t ForgetTest::remove()
{
    const auto act =
        m_ledger->act(QStringLiteral("remove"), [&](journal::Act &hand) -> values::Result<std::int64_t> {
            hand.remove(households(), m_household);
            return hand.id();
        });
    return act ? *act : 0;
}

void ForgetTest::nothingIsLeftInTheFile()
{
    const QString path = m_ledger->path();
    QVERIFY(remove() != 0);
    QVERIFY(*canForget(m_ledger->database(), households(), m_household));
    const auto forgotten = forget(*m_ledger, households(), m_household);
    QVERIFY2(forgotten, forgotten ? "" : qPrintable(forgotten.failure().message));
    QCOMPARE(*forgotten, 2);
    QVERIFY(!*canForget(m_ledger->database(), households(), m_household));
    const auto made = backups::make(m_ledger->database().handle(), path);
    QVERIFY(made);
    m_ledger.reset();
    const QByteArray bytes = support::Folder::read(path);
    QVERIFY(!bytes.contains(name) && !bytes.contains(account));
    QVERIFY(bytes.contains("留下") && bytes.contains("帮手"));
}

void ForgetTest::theLedgerIsWhole()
{
    QVERIFY(remove() != 0 && forget(*m_ledger, households(), m_household));
    const auto flaws = checkLedger(m_ledger->database());
    QVERIFY(flaws);
    for (const Flaw &flaw : *flaws)
        qWarning("%s", qPrintable(flaw.reason));
    QVERIFY(flaws->empty());
}

void ForgetTest::cannotBeUndone()
{
    const std::int64_t removal = remove();
    QVERIFY(forget(*m_ledger, households(), m_household));
    const std::int64_t forgetting = support::numberOf(*m_ledger, "SELECT max(id) FROM act");
    const auto undone = history::undo(*m_ledger, forgetting);
    QVERIFY(!undone);
    QVERIFY2(undone.failure().message.contains(QStringLiteral("cannot be undone")),
             qPrintable(undone.failure().message));
    // Nothing of what went before brings the record back.
    for (std::int64_t act = removal; act > 0; --act)
        (void)history::undo(*m_ledger, act);
    QCOMPARE(
        support::numberOf(*m_ledger, "SELECT count(*) FROM household WHERE no = '0001' OR account <> ''"), 0);
    QCOMPARE(support::numberOf(*m_ledger, "SELECT count(*) FROM member WHERE household IS NULL"), 0);
    const auto flaws = checkLedger(m_ledger->database());
    QVERIFY(flaws && flaws->empty());
}

void ForgetTest::theSameKeyIsAnotherRow()
{
    QVERIFY(remove() != 0 && forget(*m_ledger, households(), m_household));
    const std::int64_t again = support::saveHousehold(*m_ledger, "0001");
    QVERIFY(again > m_household);
    QVERIFY(checkLedger(m_ledger->database())->empty());
}

void ForgetTest::whatStandsIsRefused()
{
    const std::string before = support::contents(*m_ledger);
    const auto forgotten = forget(*m_ledger, households(), m_household);
    QVERIFY(!forgotten && !forgotten.failure().message.isEmpty());
    QCOMPARE(support::contents(*m_ledger), before);
}

} // namespace chulie::safekeeping

QTEST_GUILESS_MAIN(chulie::safekeeping::ForgetTest)
#include "forget_test.moc"
