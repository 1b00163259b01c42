#include "models/exchange/batch.h"
#include "tests/support/township.h"
#include "tests/support/zipfile.h"

#include <QTest>

namespace chulie::exchange {

/// Offices' lists: a row a member, footers and groups between the rows, answers as codes.
class RostersTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_town = std::make_unique<support::Township>(); }
    void splits_data();
    void splits();
    void membersBelowTheirHead();
    void yearsOfAList();
    void mergedHouseholds();
    void mergedOverOthers();
    void contradictions_data();
    void contradictions();
    void leavesFootersOut_data();
    void leavesFootersOut();
    void secondTable();
    void oneHouseholdOfAllRows_data();
    void oneHouseholdOfAllRows();
    void answers_data();
    void answers();
    void refusedRowsKeepTheirHeadings();
    void titleGives();

private:
    ImportPlan import(const QByteArray &file, const ImportOptions &options = {})
    {
        return m_town->import(file, options);
    }
    [[nodiscard]] QByteArray table(catalogue::TableId id) const { return m_town->table(id); }

    std::unique_ptr<support::Township> m_town;
};

namespace {

const QByteArray &one = support::Township::one;
const QByteArray &two = support::Township::two;
const QByteArray &households = support::Township::households;
const QByteArray &members = support::Township::members;
const QByteArray roster = "序号,户编号,村编码,户主,户类型,识别日期,户主电话,姓名,证件号码,与户主关系\n";
const QByteArray twoRows = "序号,户主基本情况,,,,,,家庭成员,,\n"
                           ",户编号,村编码,姓名,户类型,识别日期,电话,姓名,证件号码,与户主关系\n";

} // namespace

void RostersTest::splits_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("repeated") << roster + "1,H1,441623104200,张三,一般贫困户,2018-01-01,0762,张三," + one +
                                     ",户主\n"
                                     "2,H1,441623104200,张三,一般贫困户,2018-01-01,0762,张小,,子女\n"
                                     "3,H2,441623104200,李四,低保贫困户,2018-01-01,,李四," +
                                     two + ",户主\n";
    QTest::newRow("blank below") << roster + "1,H1,441623104200,张三,一般贫困户,2018-01-01,0762,张三," + one +
                                        ",户主\n"
                                        ",,,,,,,张小,,子女\n"
                                        "2,H2,441623104200,李四,低保贫困户,2018-01-01,,李四," +
                                        two + ",户主\n";
    QTest::newRow("over two pages") << twoRows + "1,H1,441623104200,张三,一般贫困户,2018-01-01,0762,张三," +
                                           one + ",户主\n本页合计,1户,,,,,,,,\n" + twoRows +
                                           ",,,,,,,张小,,子女\n"
                                           "2,H2,441623104200,李四,低保贫困户,2018-01-01,,李四," +
                                           two + ",户主\n";
    QTest::newRow("said below") << roster + "1,H1,441623104200,张三,,2018-01-01,,张三," + one +
                                       ",户主\n"
                                       ",,,,一般贫困户,,0762,张小,,之子\n"
                                       "合计,2户,,,,,,,,\n"
                                       "2,H2,441623104200,李四,低保贫困户,2018-01-01,,李四," +
                                       two + ",本人\n";
}

/// A blank household cell takes its household's value, never the neighbour's.
void RostersTest::splits()
{
    QFETCH(QByteArray, rows);
    const auto plan = import(rows);
    QCOMPARE(support::refusals(plan), QStringList());
    QCOMPARE(table(catalogue::TableId::Household),
             QByteArray("H1,441623104200,,张三,一般贫困户,,2018-01-01,0762,,,,,,\n"
                        "H2,441623104200,,李四,低保贫困户,,2018-01-01,,,,,,,\n"));
    QCOMPARE(table(catalogue::TableId::Member), QByteArray("H1,张三," + one +
                                                           ",男,1952-08-31,户主,,,,,,,,\n"
                                                           "H1,张小,,,,子女,,,,,,,,\n"
                                                           "H2,李四," +
                                                           two + ",女,1949-12-31,户主,,,,,,,,\n"));
}

/// A list of members alone may leave the household blank below its first row, where it names the heads.
void RostersTest::membersBelowTheirHead()
{
    import(households + "\n");
    const auto plan =
        import("户编号,户主,姓名,与户主关系\n001,甲,甲,户主\n,,乙,妻\n002,丙,丙,户主\n,丁,丁,户主\n");
    QCOMPARE(support::refusals(plan), QStringList(QStringLiteral("5 户编号")));
    QCOMPARE(table(catalogue::TableId::Member), QByteArray("001,乙,,,,配偶,,,,,,,,\n001,甲,,,,户主,,,,,,,,\n"
                                                           "002,丙,,,,户主,,,,,,,,\n"));
}

/// A year of which a list says nothing has no row.
void RostersTest::yearsOfAList()
{
    import(households + "\n");
    import("2019年度花名册,,,,,\n户编号,不愁吃,姓名,与户主关系,务工状况,务工月数\n001,是,甲,户主,省外,10\n,,"
           "乙,妻,,\n"
           "002,,丙,户主,,\n");
    QCOMPARE(table(catalogue::TableId::HouseholdYear), QByteArray("001,2019,,,,,,是,,,,,,\n"));
    QCOMPARE(table(catalogue::TableId::MemberYear), QByteArray("001,甲,,2019,,,,,,,,省外务工,10,,,\n"));
    QCOMPARE(table(catalogue::TableId::Member).count('\n'), 3);
}

/// Merged cells of a workbook: the household's over its rows, the telephone of all of them with it.
void RostersTest::mergedHouseholds()
{
    const auto cell = [](const char *at, const QByteArray &text) -> QByteArray {
        return "<x:c r=\"" + QByteArray(at) + "\" t=\"str\"><x:v>" + text + "</x:v></x:c>";
    };
    const QByteArray rows =
        "<x:row r=\"1\">" + cell("A1", "户编号") + cell("B1", "村编码") + cell("C1", "识别日期") +
        cell("D1", "联系电话") + cell("E1", "家庭成员") + "</x:row><x:row r=\"2\">" + cell("E2", "姓名") +
        cell("F2", "与户主关系") + "</x:row><x:row r=\"3\">" + cell("A3", "H1") + cell("B3", "441623104200") +
        cell("C3", "2018-01-01") + cell("D3", "0762") + cell("E3", "甲") + cell("F3", "户主") +
        "</x:row><x:row r=\"4\">" + cell("E4", "乙") + cell("F4", "配偶") + "</x:row><x:row r=\"5\">" +
        cell("E5", "丙") + cell("F5", "户主") + "</x:row>";
    const QByteArray merged = "</x:sheetData><x:mergeCells count=\"9\"><x:mergeCell ref=\"A1:A2\"/>"
                              "<x:mergeCell ref=\"B1:B2\"/><x:mergeCell ref=\"C1:C2\"/>"
                              "<x:mergeCell ref=\"D1:D2\"/><x:mergeCell ref=\"E1:F1\"/>"
                              "<x:mergeCell ref=\"A3:A4\"/><x:mergeCell ref=\"B3:B4\"/>"
                              "<x:mergeCell ref=\"D3:D4\"/><x:mergeCell ref='C3:C4'/></x:mergeCells>";
    auto parts = support::xlsxParts(rows);
    for (auto &[name, bytes] : parts)
        bytes.replace("</x:sheetData>", merged);
    const QString path = m_town->folder().path(QStringLiteral("x.xlsx"));
    support::writeZip(path, parts);
    const auto plan = support::imported(m_town->ledger(), path);
    QCOMPARE(table(catalogue::TableId::Household),
             QByteArray("H1,441623104200,,甲,,,2018-01-01,0762,,,,,,\n"));
    QCOMPARE(table(catalogue::TableId::Member), QByteArray("H1,乙,,,,配偶,,,,,,,,\nH1,甲,,,,户主,,,,,,,,\n"));
    // The third lies below the household's merged cells: it is of no household that the list names.
    QVERIFY(!support::refusals(plan).isEmpty());
    QVERIFY(support::refusals(plan).join(u' ').startsWith(QStringLiteral("5 ")));
}

/// Cells that are merged over rows of a list of households are each one's.
void RostersTest::mergedOverOthers()
{
    import(households + "\n");
    const QByteArray rows =
        "<x:row r=\"1\"><x:c t=\"str\"><x:v>户编号</x:v></x:c><x:c t=\"str\"><x:v>帮扶单位"
        "</x:v></x:c></x:row><x:row r=\"2\"><x:c t=\"str\"><x:v>001</x:v></x:c><x:c "
        "t=\"str\"><x:v>某局</x:v></x:c></x:row><x:row r=\"3\"><x:c "
        "t=\"str\"><x:v>002</x:v></x:c></x:row><x:row r=\"4\"><x:c "
        "t=\"str\"><x:v>003</x:v></x:c></x:row>";
    auto parts = support::xlsxParts(rows);
    for (auto &[name, bytes] : parts)
        bytes.replace("</x:sheetData>",
                      "</x:sheetData><x:mergeCells><x:mergeCell ref=\"B2:B3\"/></x:mergeCells>");
    const QString path = m_town->folder().path(QStringLiteral("x.xlsx"));
    support::writeZip(path, parts);
    support::imported(m_town->ledger(), path);
    QCOMPARE(table(catalogue::TableId::Household).count("某局"), 2);
}

void RostersTest::contradictions_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("refused");
    QTest::newRow("of the household")
        << QByteArray("1,001,,,一般贫困户,,0762,甲,,户主\n1,001,,,低保贫困户,,0762,乙,,子女\n"
                      "1,001,,,,,,丙,,子女\n")
        << QStringList{QStringLiteral("2 户类型"), QStringLiteral("2 户类型"), QStringLiteral("3 户类型")};
    QTest::newRow("another spelling is no contradiction")
        << QByteArray("1,001,,,一般贫困户,2018-01-01,,甲,,户主\n1,001,,,一般贫困户,2018年1月1日,,乙,,子女\n")
        << QStringList();
}

void RostersTest::contradictions()
{
    QFETCH(QByteArray, rows);
    QFETCH(QStringList, refused);
    import(households + "\n");
    const auto plan = import(roster + rows);
    QStringList found = support::refusals(plan);
    QStringList expected = refused;
    found.removeDuplicates();
    expected.removeDuplicates();
    QCOMPARE(found, expected);
    QCOMPARE(table(catalogue::TableId::Household).contains("贫困户"), refused.isEmpty());
    for (const Problem &problem : plan.problems())
        if (problem.level == Problem::Level::Refusal)
            QVERIFY(problem.reason.contains(QStringLiteral("2")) &&
                    problem.reason.contains(QStringLiteral("3")));
}

void RostersTest::leavesFootersOut_data()
{
    QTest::addColumn<QByteArray>("row");
    for (const char *row :
         {"甲,乙,1,2,3", "A,B,C,D,E", "1,2,3,4,5=3+4", "3月,,,,", "一、脱贫户,,,,", "（二）未脱贫,,,,",
          "甲村小计,,3户,,9", "户编号,户主,自然村,户类型,备注", "户编号 ,户 主,自然村,户类型,备注"})
        QTest::addRow("%s", row) << QByteArray(row);
}

void RostersTest::leavesFootersOut()
{
    QFETCH(QByteArray, row);
    import(households + "\n");
    const auto plan = import("户编号,户主,自然村,户类型,备注\n" + row + "\n001,,上屋,,\n" + row + "\n");
    QCOMPARE(support::refusals(plan), QStringList());
    QCOMPARE(table(catalogue::TableId::Household).count("上屋"), 1);
    QCOMPARE(table(catalogue::TableId::Household).count('\n'), 3);
}

/// A second table below the first has other headings: its rows are none of the first's.
void RostersTest::secondTable()
{
    const QString path =
        m_town->folder().write(QStringLiteral("x.csv"), households + "\n\n村编码,村名,镇,户主\n1,2,3,4\n");
    const auto plan = planImport(m_town->ledger(), {path}, {});
    QVERIFY(!plan);
    QVERIFY2(plan.failure().message.contains(QStringLiteral("line 7")), qPrintable(plan.failure().message));
}

void RostersTest::oneHouseholdOfAllRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("contradicts");
    QTest::newRow("blank below the first") << QByteArray(",,甲%1,子女\n") << false;
    QTest::newRow("contradictions") << QByteArray("001,%2贫困户,甲%1,子女\n") << true;
}

/// A list whose households are not told apart is read at once all the same: by rows, not by pairs of them.
void RostersTest::oneHouseholdOfAllRows()
{
    QFETCH(QByteArray, row);
    QFETCH(bool, contradicts);
    constexpr int rows = 60'000;
    QByteArray file = "户编号,户类型,姓名,与户主关系\n001,一般贫困户,甲,子女\n";
    for (int i = 1; i < rows; ++i)
        file +=
            QByteArray(row).replace("%1", QByteArray::number(i)).replace("%2", i % 2 == 0 ? "一般" : "低保");
    Batch batch;
    QVERIFY(batch.add(m_town->folder().write(QStringLiteral("x.csv"), file), {}));
    QCOMPARE(batch.drafts(catalogue::TableId::Household).rows.size(), std::size_t{1});
    QCOMPARE(batch.drafts(catalogue::TableId::Member).rows.size(), std::size_t{rows});
    QCOMPARE(batch.problems().size() > 0, contradicts);
}

void RostersTest::answers_data()
{
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("stored"); // empty: the row is refused
    QTest::newRow("obeyed") << QByteArray("基本医疗保险（是填0，否填1）") << QByteArray("0")
                            << QByteArray("是");
    QTest::newRow("a word") << QByteArray("基本医疗保险（是填0，否填1）") << QByteArray("否")
                            << QByteArray("否");
    QTest::newRow("full width") << QByteArray("基本医疗保险（是填0，否填1）") << QByteArray("１")
                                << QByteArray("否");
    QTest::newRow("no answer") << QByteArray("基本医疗保险（是填0，否填1）") << QByteArray("2")
                               << QByteArray();
    QTest::newRow("not understood") << QByteArray("基本医疗保险（1或0）") << QByteArray("1") << QByteArray();
    QTest::newRow("a word where it is not understood")
        << QByteArray("基本医疗保险（1或0）") << QByteArray("是") << QByteArray("是");
    QTest::newRow("only words") << QByteArray("基本医疗保险（是/否）") << QByteArray("1") << QByteArray("是");
}

void RostersTest::answers()
{
    QFETCH(QByteArray, heading);
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, stored);
    import(households + "\n");
    import(members);
    const auto plan =
        import("户编号,姓名,证件号码,年度,\"" + heading + "\"\n001,张三," + one + ",2019," + cell + "\n");
    QCOMPARE(plan.refused(), stored.isEmpty() ? 1 : 0);
    QCOMPARE(table(catalogue::TableId::MemberYear),
             stored.isEmpty() ? QByteArray() : "001,张三," + one + ",2019,," + stored + ",,,,,,,,,,\n");
}

/// What the refused rows' file lacks of the first, its titles, stands in its headings; so it is read alike.
void RostersTest::refusedRowsKeepTheirHeadings()
{
    import(households + "\n");
    const auto plan = import("2019年度收入表,,,单位：万元\n户编号,收入,,不愁吃\n,工资性收入,转移性收入,\n"
                             "001,1.5,2,对\n");
    QCOMPARE(plan.refused(), 1);
    const auto written = writeRejected(plan);
    QVERIFY(written);
    QByteArray rejected = support::Folder::read(written->front());
    QVERIFY2(rejected.contains("收入/工资性收入（万元）"), rejected);
    rejected.replace("对", "是");
    QCOMPARE(import(rejected).refused(), 0);
    QCOMPARE(table(catalogue::TableId::HouseholdYear),
             QByteArray("001,2019,15000.00,,,,20000.00,是,,,,,,\n"));
}

/// What the title gives wins nothing over a cell that is filled, nor over what a person says.
void RostersTest::titleGives()
{
    import(households + "\n");
    const QByteArray file = "2019年度收入表,,\n户编号,年度,工资性收入\n001,2018,1\n002,,2\n";
    const auto plan = import(file);
    QCOMPARE(table(catalogue::TableId::HouseholdYear),
             QByteArray("001,2018,1.00,,,,,,,,,,,\n002,2019,2.00,,,,,,,,,,,\n"));
    QVERIFY2(plan.remarks().join(u'\n').contains(QStringLiteral("2019年度收入表")),
             qPrintable(plan.remarks().join(u'\n')));
    import(file, support::choosing({.values = { { QStringLiteral("年度"), QStringLiteral("2020") } }}));
    QVERIFY(table(catalogue::TableId::HouseholdYear).contains("002,2020,2.00"));
}

} // namespace chulie::exchange

QTEST_GUILESS_MAIN(chulie::exchange::RostersTest)
#include "rosters_test.moc"
