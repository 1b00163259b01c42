#include "models/catalogue/columns.h"

#include <QTest>

namespace chulie::catalogue {

/// Columns that are named when the program is compiled are those of the catalogue.
class ColumnNamesTest : public QObject
{
    Q_OBJECT
private slots:
    void numbers();
    void descriptions();
    void subscripts();
    void lists();
    void keysAndGroups();
};

void ColumnNamesTest::numbers()
{
    for (const describe::TableLine *line : describe::tableLines)
        for (std::size_t i = 0; i < line->columns.size(); ++i)
            QCOMPARE(table(line->id).column(line->columns[i].name), static_cast<int>(i));
    QCOMPARE(int(HouseholdColumn("village")), table(TableId::Household).column("village"));
    QCOMPARE(int(SetAsideColumn("set_by")), table(TableId::SetAside).column("set_by"));
    QCOMPARE(ColumnId(TableId::Fund, "no"), ColumnId(FundColumn("no")));
    QVERIFY(ColumnId(TableId::Fund, "no") != ColumnId(MeasureColumn("no")));
}

void ColumnNamesTest::descriptions()
{
    QCOMPARE(&*MemberColumn("name"), &table(TableId::Member).columns[1]);
    QCOMPARE(std::string_view(MemberColumn("name")->label), std::string_view("姓名"));
    QCOMPARE(&ColumnId(TableId::Visit, "role").column(), &*VisitColumn("role"));
    const auto &shown = fields(table(TableId::MemberYear));
    const auto count =
        std::ranges::count_if(shown, [](const Field &field) { return shows(field, HouseholdColumn("no")); });
    QCOMPARE(count, 1);
}

void ColumnNamesTest::subscripts()
{
    const std::vector<int> row{10, 11, 12};
    QCOMPARE(row[StatusChangeColumn("type")], 12);
    QVERIFY(StatusChangeColumn("type") == 2);
    QVERIFY(StatusChangeColumn("type") == std::size_t{2});
    QVERIFY(StatusChangeColumn("type") != 1);
}

void ColumnNamesTest::lists()
{
    const ColumnList list = columnsOf<TableId::Household>({"no", "head", "type"});
    QCOMPARE(list.table, TableId::Household);
    QCOMPARE(list.columns, (std::vector{0, -1, 3}));
}

/// Where a table says no key of its own, it is the columns marked so.
void ColumnNamesTest::keysAndGroups()
{
    QCOMPARE(table(TableId::MemberYear).key, (std::vector{0, 1}));
    QCOMPARE(table(TableId::Visit).key, (std::vector{1, 2, 0, 3}));
    QCOMPARE(table(TableId::Member).group, (std::vector{2, 3, 4}));
    QVERIFY(table(TableId::Household).group.empty());
    QCOMPARE(table(TableId::SetAside).group, (std::vector{4, 5, 6, 7, 8}));
    QVERIFY(!table(TableId::SetAside).exchanged && table(TableId::Visit).exchanged);
}

} // namespace chulie::catalogue

QTEST_GUILESS_MAIN(chulie::catalogue::ColumnNamesTest)
#include "columnnames_test.moc"
