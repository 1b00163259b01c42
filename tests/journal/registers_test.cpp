#include "models/catalogue/columns.h"
#include "models/journal/registers.h"

#include <QTest>

#include <vector>

namespace chulie::journal {

namespace {

using catalogue::MemberColumn;

/// Those of \a registers, in the order in which they are gone through.
std::vector<Register> listOf(Registers registers)
{
    return {registers.begin(), registers.end()};
}

const catalogue::Table &members()
{
    return catalogue::table(catalogue::TableId::Member);
}

} // namespace

class RegistersTest : public QObject
{
    Q_OBJECT
private slots:
    void ofColumns_data();
    void ofColumns();
    void columnsOfRegisters();
    void lifeComesFirst();
    void sets();
};

void RegistersTest::ofColumns_data()
{
    const int name = MemberColumn("name");
    const int identity = MemberColumn("identity");
    const int sex = MemberColumn("sex");
    QTest::addColumn<QList<int>>("columns");
    QTest::addColumn<QList<int>>("registers");
    QTest::newRow("none") << QList<int>{} << QList<int>{};
    QTest::newRow("one by itself") << QList{name} << QList{name};
    QTest::newRow("the first of a group") << QList{identity} << QList{members().group.front()};
    QTest::newRow("another of it") << QList{sex} << QList{members().group.front()};
    QTest::newRow("the group") << QList<int>(members().group.begin(), members().group.end())
                               << QList{members().group.front()};
}

/// Columns that belong together are one register, whichever of them is named.
void RegistersTest::ofColumns()
{
    QFETCH(const QList<int>, columns);
    QFETCH(const QList<int>, registers);
    Columns bits = 0;
    for (const int column : columns)
        bits |= columnBit(column);
    QCOMPARE(listOf(Registers::of(members(), bits)),
             std::vector<Register>(registers.begin(), registers.end()));
}

void RegistersTest::columnsOfRegisters()
{
    QCOMPARE(Registers{members().group.front()}.columns(members()), groupOf(members()));
    QCOMPARE(Registers{life}.columns(members()), Columns{0});
    for (const catalogue::Table &table : catalogue::allTables()) {
        const Registers all = Registers::all(table);
        QCOMPARE(all.columns(table), columnBit(static_cast<int>(table.columns.size())) - 1);
        for (const catalogue::Column &column : table.columns)
            QVERIFY(all.contains(table.together(column.number).front()));
    }
}

void RegistersTest::lifeComesFirst()
{
    Registers some{5, 0};
    some.add(life);
    QCOMPARE(listOf(some), (std::vector<Register>{life, 0, 5}));
    QCOMPARE(some.size(), 3);
    QCOMPARE(listOf(some.without({life})), (std::vector<Register>{0, 5}));
    QVERIFY(Registers().isEmpty());
}

void RegistersTest::sets()
{
    const Registers few{1, 2};
    const Registers others{2, 3};
    QCOMPARE(listOf(few.with(others)), (std::vector<Register>{1, 2, 3}));
    QCOMPARE(listOf(few.without(others)), (std::vector<Register>{1}));
    QCOMPARE(listOf(few.within(others)), (std::vector<Register>{2}));
    QCOMPARE(listOf(few.inOneOf(others)), (std::vector<Register>{1, 3}));
    QVERIFY(few.containsAll({1}));
    QVERIFY(few.containsAll({}));
    QVERIFY(!few.containsAll(others));
}

} // namespace chulie::journal

QTEST_APPLESS_MAIN(chulie::journal::RegistersTest)
#include "registers_test.moc"
