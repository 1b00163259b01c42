#include "models/history/undo.h"
#include "models/packages/merges.h"
#include "tests/support/imports.h"
#include "tests/support/packages.h"
#include "tests/support/twoledgers.h"

#include <QTest>

namespace chulie::packages {

using namespace packages;
using support::exported;
using support::merged;
using support::packed;
using support::set;

/// What an undo takes back, and leaves, in a ledger that took packages in; and the undo of a merge.
class PackageUndoTest : public QObject, private support::TwoLedgers
{
    Q_OBJECT
private slots:
    void init() { start(); }
    void onlyOwnActsAreUndone();
    void importOfWhatBothHaveIsUndone_data();
    void importOfWhatBothHaveIsUndone();
    void importOfTheSameIsNotUndone_data();
    void importOfTheSameIsNotUndone();
    void mergeIsTakenOut();
    void mergeStays_data();
    void mergeStays();
};

namespace {

/// Acts of \a ledger, so that what follows there comes after what others do meanwhile.
void act(ledger::Ledger &ledger, int times)
{
    for (int i = 0; i < times; ++i)
        set(ledger, catalogue::TableId::Household, {"001"}, "note", "第" + std::to_string(i) + "次");
}

} // namespace

void PackageUndoTest::onlyOwnActsAreUndone()
{
    set(*m_there, catalogue::TableId::Household, {"001"}, "helper", "王五");
    set(*m_here, catalogue::TableId::Household, {"001"}, "note", "甲记");
    merged(*m_there, {packed(*m_here, *m_folder)});
    const auto last = history::lastAct(m_there->database());
    QVERIFY(last && *last != 0);
    QVERIFY(history::undo(*m_there, *last));
    QVERIFY(!households(*m_there).contains("王五"));
    QVERIFY(households(*m_there).contains("甲记"));
    const auto before = history::lastAct(m_there->database());
    QVERIFY(before);
    QCOMPARE(*before, std::int64_t{0});
}

void PackageUndoTest::importOfWhatBothHaveIsUndone_data()
{
    QTest::addColumn<bool>("isLast");
    QTest::addColumn<QByteArray>("phone");
    QTest::newRow("entered before the other's") << false << QByteArray();
    QTest::newRow("entered after the other's") << true << QByteArray();
    QTest::newRow("another's value came after") << false << QByteArray("13800000002");
    QTest::newRow("another's value came before") << true << QByteArray("13800000002");
}

/// The row stays, because the other ledger entered it too; what only this ledger entered goes.
void PackageUndoTest::importOfWhatBothHaveIsUndone()
{
    QFETCH(bool, isLast);
    QFETCH(QByteArray, phone);
    act(isLast ? *m_there : *m_here, 3);
    import(*m_here, "户", "户编号,村编码,识别日期,联系电话\n002,441623104200,2018-01-01,13800000001\n");
    import(*m_there, "户",
           "户编号,村编码,识别日期,帮扶责任人,联系电话\n002,441623104200,2018-01-01,王五," + phone + '\n');
    meet();
    QCOMPARE(households(*m_there).contains("13800000002"), isLast && !phone.isEmpty());
    const auto last = history::lastAct(m_there->database());
    QVERIFY(last && *last != 0);
    const auto undone = history::undo(*m_there, *last);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.failure().message));
    QCOMPARE(support::strayRows(*m_there), QString());
    const QByteArray left = households(*m_there);
    QVERIFY2(left.contains("002,") && left.contains("13800000001") && !left.contains("王五"), left);
    QVERIFY2(!left.contains("13800000002"), left);
    QCOMPARE(undone->left.empty(), false);
    meet();
}

void PackageUndoTest::importOfTheSameIsNotUndone_data()
{
    QTest::addColumn<bool>("isLast");
    QTest::newRow("entered before the other's") << false;
    QTest::newRow("entered after the other's") << true;
}

void PackageUndoTest::importOfTheSameIsNotUndone()
{
    QFETCH(bool, isLast);
    act(isLast ? *m_there : *m_here, 3);
    for (ledger::Ledger *ledger : {m_here.get(), m_there.get()})
        import(*ledger, "户", "户编号,村编码,识别日期\n002,441623104200,2018-01-01\n");
    meet();
    const QByteArray before = exported(*m_there);
    const auto last = history::lastAct(m_there->database());
    QVERIFY(last && *last != 0);
    QVERIFY(!history::undo(*m_there, *last));
    QCOMPARE(exported(*m_there), before);
}

void PackageUndoTest::mergeIsTakenOut()
{
    const QByteArray before = exported(*m_there);
    set(*m_here, catalogue::TableId::Household, {"001"}, "note", "甲记");
    import(*m_here, "户", "户编号,村编码,识别日期\n002,441623104200,2018-01-01\n");
    const QString file = packed(*m_here, *m_folder);
    const Merging merging = merged(*m_there, {file});
    const QByteArray after = exported(*m_there);
    QVERIFY(history::undo(*m_there, merging.act));
    QCOMPARE(exported(*m_there), before);
    QCOMPARE(support::strayRows(*m_there), QString());
    QVERIFY(!history::undo(*m_there, merging.act));
    const auto log = merges(m_there->database());
    QVERIFY(log);
    QCOMPARE(log->size(), std::size_t{1});
    merged(*m_there, {file});
    QCOMPARE(exported(*m_there), after);
}

void PackageUndoTest::mergeStays_data()
{
    QTest::addColumn<int>("since");
    QTest::newRow("edited") << 0;
    QTest::newRow("something hangs on it") << 1;
    QTest::newRow("packed") << 2;
}

void PackageUndoTest::mergeStays()
{
    QFETCH(int, since);
    import(*m_here, "户", "户编号,村编码,识别日期\n002,441623104200,2018-01-01\n");
    const Merging merging = merged(*m_there, {packed(*m_here, *m_folder)});
    if (since == 0)
        set(*m_there, catalogue::TableId::Household, {"002"}, "note", "乙记");
    else if (since == 1)
        import(*m_there, "人", "户编号,姓名,证件号码,与户主关系\n002,张三,441624195208310411,户主\n");
    else
        packed(*m_there, *m_folder);
    const QByteArray before = exported(*m_there);
    QVERIFY(!history::undo(*m_there, merging.act));
    QCOMPARE(exported(*m_there), before);
}

} // namespace chulie::packages

QTEST_GUILESS_MAIN(chulie::packages::PackageUndoTest)
#include "packageundo_test.moc"
