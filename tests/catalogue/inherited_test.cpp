#include "models/catalogue/inherited.h"

#include <QTest>

namespace chulie::catalogue {

/// What rows have from other rows.
class InheritedTest : public QObject
{
    Q_OBJECT
private slots:
    void villageFollowsTheHousehold();
    void splitKeepsWhatIsNotNamed();
};

void InheritedTest::villageFollowsTheHousehold()
{
    std::vector<TableId> found;
    for (const Table &table : allTables()) {
        const VillageOfHousehold *columns = villageOfHousehold(table);
        if (!columns)
            continue;
        found.push_back(table.id);
        QCOMPARE(columns->village, table.column("village"));
        QCOMPARE(columns->household, table.column("household"));
    }
    QCOMPARE(found, (std::vector{TableId::Measure, TableId::Visit}));
}

/// A column that is added to 户 is kept, unless it is said to differ.
void InheritedTest::splitKeepsWhatIsNotNamed()
{
    QStringList kept;
    for (const Column &column : table(TableId::Household).columns)
        if (isKeptBySplit(column))
            kept << QString::fromUtf8(column.label);
    QCOMPARE(kept.join(u' '), QString::fromUtf8("户类型 致贫原因 帮扶责任人 帮扶单位 产业意愿 资产收益意愿"));
    Column added = table(TableId::Household).columns.front();
    added.number = static_cast<int>(table(TableId::Household).columns.size());
    QVERIFY(isKeptBySplit(added));
}

} // namespace chulie::catalogue

QTEST_GUILESS_MAIN(chulie::catalogue::InheritedTest)
#include "inherited_test.moc"
