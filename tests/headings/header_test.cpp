#include "models/exchange/footer.h"
#include "models/exchange/tablesource.h"
#include "models/sources/csvreader.h"
#include "tests/support/files.h"

#include <QTest>

namespace chulie::headings {

/// Which table a file holds, where its header stands and what its headings mean; which rows are none.
class HeaderTest : public QObject
{
    Q_OBJECT
private slots:
    void headers_data();
    void headers();
    void refusedHeaders_data();
    void refusedHeaders();
    void personSays();
    void units_data();
    void units();
    void footers_data();
    void footers();
    void headingsOfTheNextPage();
    void hugeCellsAreNoHeadings();

private:
    [[nodiscard]] static exchange::RowIs whatIs(const Header &header, const QByteArray &row,
                                                bool known = false);
    values::Result<exchange::TableSource> open(const QByteArray &text, const Spoken &spoken = {})
    {
        auto file = exchange::openTables(m_folder.write(QStringLiteral("x.csv"), text), {.others = spoken});
        if (!file)
            return file.failure();
        return std::move(file->tables.front());
    }

    support::Folder m_folder;
};

void HeaderTest::headers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("line");
    const auto add = [](const QByteArray &text, const char *table, int line) {
        QTest::addRow("%s", text.constData()) << text << QString::fromUtf8(table) << line;
    };
    add("户编号,村编码,识别日期\n", "户", 1);
    add("家庭编号;行政村编码;识别日期;户主姓名\n", "户", 1);
    add("户编码\t成员姓名\t公民身份号码\t与户主关系\n", "人", 1);
    add("户编号,姓名,证件号码,年度,在校状况\n", "人年度", 1);
    add("户编号,年份,工资性收入（元）,财产性收入[元]\n", "户年度", 1);
    add("行政村编码,行政村,乡镇,县（区）,村类型,总户数(户)\n", "村", 1);
    add("题\n单位：某村,,\n\n资金编号,村编码,年度,日期,类型,来源,金额（元）\n", "资金", 4);
    add(QByteArray("题\n").repeated(10) + "年度,户标准\n", "标准", 11);
    add("年度,2018\n户编号,年度,工资性收入\n", "户年度", 2);
    add("\"户\n编号\",联系电话\n", "户", 1);
    add("* 户编号,＊村 编码,识别日期（必填）,\"户\n主 *\"\n", "户", 1);
    add("资金编号,村编码,年度,日期,类型,来源,数额\n", "资金", 1);
    add("村编码,户编号,日期,走访人,村名,镇\n", "走访", 1);
    // 户 explains no heading that 村 does not.
    add("村编码,联系电话\n", "村", 1);
    add("户编号\r村编码\r", "户", 1);
}

void HeaderTest::headers()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, table);
    QFETCH(int, line);
    const auto source = open(text);
    QVERIFY2(source, source ? "" : qPrintable(source.failure().message));
    QCOMPARE(QString::fromUtf8(source->header.table->label), table);
    QCOMPARE(source->header.line, line);
}

void HeaderTest::refusedHeaders_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("forced");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *name, const QByteArray &text, bool forced, const char *said) {
        QTest::newRow(name) << text << forced << QString::fromUtf8(said);
    };
    add("none", "a,b\n", false, "no header row of any of the ledger's tables in its first 11 rows");
    add("twice", "村编码,行政村编码,村名\n", false, "names the column 村编码 twice, on line 1");
    add("too low", QByteArray("题\n").repeated(11) + "年度,户标准\n", false, "no header row");
    add("of another table", "年度,户标准\n", true, "the key columns of 户 in its first 11 rows");
    add("members without a name", "户编号,成员,证件号码,与户主关系,联系电话,备注\n", false, "人");
    add("the column that it lacks", "户编号,成员,证件号码,与户主关系,联系电话,备注\n", false, "姓名");
    add("no table whole", "户编,村编码,识别日期,户类型,致贫原因\n", false, "户编号");
}

void HeaderTest::refusedHeaders()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, forced);
    QFETCH(QString, said);
    const auto source =
        open(text, {.table = forced ? &catalogue::table(catalogue::TableId::Household) : nullptr});
    QVERIFY(!source);
    QVERIFY2(source.failure().message.contains(said), qPrintable(source.failure().message));
    QVERIFY2(source.failure().message.startsWith(m_folder.path(QStringLiteral("x.csv")) + u' '),
             qPrintable(source.failure().message));
}

/// --table decides, --map names a column, and a column that is set need not be there.
void HeaderTest::personSays()
{
    const QByteArray likeMembers = "户编号,家里人,身份证号,与户主关系,联系电话,备注\n";
    QVERIFY(!open(likeMembers));
    const auto forced = open(likeMembers, {.table = &catalogue::table(catalogue::TableId::Household)});
    QVERIFY(forced);
    QCOMPARE(forced->header.table->id, catalogue::TableId::Household);
    const auto mapped = open(likeMembers, {.headings = {{"家里人", "姓名"}}});
    QVERIFY(mapped);
    QCOMPARE(mapped->header.table->id, catalogue::TableId::Member);
    const auto set = open("户编号,工资性收入,财产性收入\n", {.values = {{"年度", "2019"}}});
    QVERIFY(set);
    QCOMPARE(set->header.table->id, catalogue::TableId::HouseholdYear);
}

void HeaderTest::units_data()
{
    QTest::addColumn<QByteArray>("above");
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("title") << QByteArray("单位：万元") << QByteArray("金额") << QByteArray("万元");
    QTest::newRow("second cell") << QByteArray("填报单位：某镇,,单位：万元") << QByteArray("金额")
                                 << QByteArray("万元");
    QTest::newRow("one cell") << QByteArray("填报单位：某镇　　金额单位：千元") << QByteArray("金额")
                              << QByteArray("千元");
    QTest::newRow("in brackets") << QByteArray("台账（计量单位：户、百元）") << QByteArray("金额")
                                 << QByteArray("百元");
    QTest::newRow("next cell") << QByteArray("单位：,万元") << QByteArray("金额") << QByteArray("万元");
    QTest::newRow("an office") << QByteArray("填报单位：万元") << QByteArray("金额") << QByteArray();
    QTest::newRow("no money") << QByteArray("单位：户、人") << QByteArray("金额") << QByteArray();
    QTest::newRow("two of money") << QByteArray("单位：元、万元") << QByteArray("金额") << QByteArray();
    QTest::newRow("heading") << QByteArray("台账") << QByteArray("金额（万元）*") << QByteArray("万元");
    QTest::newRow("heading before title")
        << QByteArray("单位：万元") << QByteArray("金额(元)") << QByteArray("元");
}

void HeaderTest::units()
{
    QFETCH(QByteArray, above);
    QFETCH(QByteArray, heading);
    QFETCH(QByteArray, unit);
    const auto source = open(above + "\n资金编号,村编码,年度,日期,类型,来源," + heading + "\n");
    QVERIFY(source);
    QCOMPARE(source->header.units.back(), unit.toStdString());
    QCOMPARE(source->header.units.front(), std::string());
}

void HeaderTest::footers_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("is");
    QTest::addColumn<bool>("known"); // whether the ledger has a record of the row's key
    const auto add = [](const char *row, exchange::RowIs is, bool known = false) {
        QTest::addRow("%s %d", row, known) << QByteArray(row) << static_cast<int>(is) << known;
    };
    for (const char *row :
         {"合计,,,,12", "合　计,,", " 总 计,3,5", "小计,,", "累计：,,", "合计,441623104200,", ",,合计,",
          "注：以上均为,,", "说明,,", "备注,,", "备注：无,,", "负责：甲,审批：乙,", "填表人：甲,,",
          ",监督电话:0762,", "合计（户）,2,,", "以下空白,,"})
        add(row, exchange::RowIs::Left);
    for (const char *row :
         {"本页合计,,", "本页小计,3,", "第 1 页，共 3 页,,", "1,2,3,4,5", "户编号,村编码,识别日期,户主,备注"})
        add(row, exchange::RowIs::Page);
    for (const char *row :
         {"填表人,某,2019-01-01", "制表人,,", "审核：,乙,", "填报日期,,", "填表日期,2019年6月30日,"})
        add(row, exchange::RowIs::Closing);
    for (const char *row :
         {"001,,", "备注001,441623104200,2018-01-01", "合计户,,", "注水村,,", "张三,,", "第一页,,", "合计（",
          "12:30,,", ",,,户主,", "H1,441623104200,2018-01-01,小计,合计"})
        add(row, exchange::RowIs::Data);
    add("合计,441623104200,", exchange::RowIs::Data, true);
    add("填表人,441623104200,", exchange::RowIs::Data, true);
    add(",,合计,", exchange::RowIs::Left, true); // without a key it names none
}

void HeaderTest::footers()
{
    QFETCH(QByteArray, row);
    QFETCH(int, is);
    QFETCH(bool, known);
    const auto source = open("户编号,村编码,识别日期,户主,备注\n");
    QVERIFY(source);
    QCOMPARE(static_cast<int>(whatIs(source->header, row, known)), is);
}

/// The headings are repeated on each page of a list; a heading that is merged down is in its lower rows too.
void HeaderTest::headingsOfTheNextPage()
{
    const auto source = open("序号,户情况,,\n,户编号,村编码,识别日期\n");
    QVERIFY(source);
    QCOMPARE(source->header.rows.size(), std::size_t(2));
    for (const char *row : {"序号,户情况,,", ",户编号,村编码,识别日期", "序号,户编号,村编码,识别日期",
                            "\u3000序号,户 编号,村\u3000编码,识别日期 "})
        QCOMPARE(whatIs(source->header, row), exchange::RowIs::Page);
    QCOMPARE(whatIs(source->header, "序号,户编号,441623104200,2018-01-01"), exchange::RowIs::Data);
    const auto folded = open("户编号,村编码,识别日期,ＧＤＰ(万元),-,1980年\n");
    QVERIFY(folded);
    QCOMPARE(whatIs(folded->header, "户编号,村编码,识别日期,GDP（万元）,\u2212,１９８０年"),
             exchange::RowIs::Page);
    QCOMPARE(whatIs(folded->header, "户编号,村编码,识别日期,GDP（万元）,\u2212,１９８1"),
             exchange::RowIs::Data);
}

exchange::RowIs HeaderTest::whatIs(const Header &header, const QByteArray &row, bool known)
{
    sources::CsvReader reader({row.constData(), static_cast<std::size_t>(row.size())}, ',');
    if (!reader.next())
        return exchange::RowIs::Data;
    std::vector<sources::SourceCell> cells;
    for (const std::string_view cell : reader.cells())
        cells.push_back(
            {cell, cell.empty() ? sources::SourceCell::Is::Blank : sources::SourceCell::Is::Text});
    return exchange::whatRowIs(header, cells, [&] { return known; });
}

/// They cost no more than being read.
void HeaderTest::hugeCellsAreNoHeadings()
{
    const QByteArray huge = QByteArray(200'000, '(') + QByteArray(20'000, ')');
    QVERIFY(!open(huge + ',' + huge + ',' + huge + ',' + huge + '\n'));
    const QByteArray notice = QByteArray("字").repeated(340'000);
    const auto below = open(notice + ',' + notice + ',' + notice + ',' + notice + "\n户编号,联系电话\n1,2\n");
    QVERIFY2(below, qPrintable(below.failure().message));
    QCOMPARE(below->header.line, 2);
    // What no row can be is said to be too long, not to be without a header.
    const auto beyond = open(QByteArray(9'000'000, 'x') + "\n户编号,联系电话\n");
    QVERIFY(!beyond && beyond.failure().message.contains(QStringLiteral("longer than a row can be")));
}

} // namespace chulie::headings

QTEST_GUILESS_MAIN(chulie::headings::HeaderTest)
#include "header_test.moc"
