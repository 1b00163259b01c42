#include "models/ledger/keys.h"
#include "models/ledger/ledger.h"
#include "tests/support/files.h"

#include <QTest>

namespace chulie::ledger {

/// Keys as people write them, to rows and back.
class KeysTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everyRowIsFoundByItsKey();
    void formerNumberFindsItsHousehold();
    void blankIdentityFindsTheOnlyMember();
    void saysWhatIsWrong();

private:
    std::int64_t insert(catalogue::TableId table, const std::vector<values::Value> &values);

    std::unique_ptr<support::Folder> m_folder;
    std::unique_ptr<Ledger> m_ledger;
    std::int64_t m_village = 0;
    std::int64_t m_household = 0;
};

namespace {

std::string s(const char *text)
{
    return text;
}

} // namespace

std::int64_t KeysTest::insert(catalogue::TableId table, const std::vector<values::Value> &values)
{
    std::int64_t row = 0;
    const auto done = m_ledger->act(QStringLiteral("test"), [&](journal::Act &act) {
        row = act.insert(catalogue::table(table), values);
        return values::Result<void>();
    });
    if (!done)
        qFatal("%s", qPrintable(done.failure().detail));
    return row;
}

void KeysTest::init()
{
    m_ledger.reset();
    m_folder = std::make_unique<support::Folder>();
    m_ledger = m_folder->newLedger();
    m_village =
        insert(catalogue::TableId::Village, {s("441623104200"), s("村"), s("镇"), s("县"), s("面上村")});
    m_household = insert(catalogue::TableId::Household, {s("001"), m_village, {}, {}, {}, s("2018-01-01")});
}

void KeysTest::everyRowIsFoundByItsKey()
{
    const auto member = insert(catalogue::TableId::Member,
                               {m_household, s("甲"), s("441624195208310411"), {}, {}, s("户主")});
    const auto year = insert(catalogue::TableId::MemberYear, {member, std::int64_t{2019}});
    const auto visit = insert(catalogue::TableId::Visit, {s("2018-02-03"), m_village, {}, s("乙")});
    const auto atHome = insert(catalogue::TableId::Visit, {s("2018-02-03"), m_village, m_household, s("乙")});
    const std::vector<std::pair<catalogue::TableId, std::int64_t>> rows{
        {catalogue::TableId::Village, m_village}, {catalogue::TableId::Household, m_household},
        {catalogue::TableId::Member, member},     {catalogue::TableId::MemberYear, year},
        {catalogue::TableId::Visit, visit},       {catalogue::TableId::Visit, atHome}};
    for (const auto &[id, row] : rows) {
        const auto key = keyTexts(m_ledger->database(), catalogue::table(id), row);
        QVERIFY(key);
        const auto found = findRow(m_ledger->database(), catalogue::table(id), *key);
        QVERIFY2(found, found ? "" : qPrintable(found.failure().message));
        QCOMPARE(*found, row);
    }
    QVERIFY(!keyTexts(m_ledger->database(), catalogue::table(catalogue::TableId::Member), 12345));
}

void KeysTest::formerNumberFindsItsHousehold()
{
    const catalogue::Table &households = catalogue::table(catalogue::TableId::Household);
    const auto edited = m_ledger->act(QStringLiteral("test"), [&](journal::Act &act) {
        act.edit(households, m_household, 0, s("002"));
        return values::Result<void>();
    });
    QVERIFY(edited);
    const std::vector<std::string> former{"001"};
    QCOMPARE(*findRow(m_ledger->database(), households, former), m_household);
    const auto other =
        insert(catalogue::TableId::Household, {s("001"), m_village, {}, {}, {}, s("2018-01-01")});
    QCOMPARE(*findRow(m_ledger->database(), households, former), other);
}

void KeysTest::blankIdentityFindsTheOnlyMember()
{
    const catalogue::Table &members = catalogue::table(catalogue::TableId::Member);
    const std::vector<std::string> key{"００1", " 甲", ""};
    const auto first = insert(catalogue::TableId::Member,
                              {m_household, s("甲"), s("441624195208310411"), {}, {}, s("户主")});
    QCOMPARE(*findRow(m_ledger->database(), members, key), first);
    insert(catalogue::TableId::Member, {m_household, s("甲"), {}, {}, {}, s("子女")});
    QVERIFY(!findRow(m_ledger->database(), members, key));
}

void KeysTest::saysWhatIsWrong()
{
    const auto fails = [&](catalogue::TableId id, const std::vector<std::string> &key) {
        const auto found = findRow(m_ledger->database(), catalogue::table(id), key);
        return !found && !found.failure().message.isEmpty();
    };
    QVERIFY(fails(catalogue::TableId::Village, {"441623104201"}));
    QVERIFY(fails(catalogue::TableId::Village, {"44162310420"}));
    QVERIFY(fails(catalogue::TableId::Village, {""}));
    QVERIFY(fails(catalogue::TableId::Member, {"001"}));
    QVERIFY(fails(catalogue::TableId::MemberYear, {"001", "甲", "", "1999"}));
}

} // namespace chulie::ledger

QTEST_GUILESS_MAIN(chulie::ledger::KeysTest)
#include "keys_test.moc"
