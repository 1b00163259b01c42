#include "models/crosstab/crosstab.h"

#include "models/crosstab/presented.h"
#include "models/exchange/import.h"
#include "models/exchange/sheetcsv.h"
#include "models/language.h"
#include "tests/support/files.h"

#include <QBuffer>
#include <QTest>

namespace chulie::crosstab {

/// Two fields against each other over a small ledger of which each number can be counted by hand.
class CrosstabTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void isWhatTheLedgerHolds_data();
    void isWhatTheLedgerHolds();
    void listsWhoIsInACell_data();
    void listsWhoIsInACell();
    void findsFields_data();
    void findsFields();
    void saysTotalsAndShares();
    void printsAndExports();
    void anEmptyLedgerIsAnEmptyTable();

private:
    [[nodiscard]] Asked asked(const char *rows, const char *columns, const char *value, int year = 2019,
                              const char *region = "") const;

    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

namespace {

using namespace crosstab;

// Two towns of one name in two counties. 1 and 2 are out of poverty (2 was back in it on the same day), 3 is
// not, 4 was struck off in 2019, 5 was identified in 2020, 6 knows nothing and has no members.
constexpr std::pair<const char *, const char *> tablesHeld[] = {
    {"村.csv", "村编码,村名,镇,县区,村类型\n"
               "449901001001,甲村,东镇,一县,相对贫困村\n"
               "449901002001,乙村,西镇,一县,面上村\n"
               "449902001001,丙村,东镇,二县,相对贫困村\n"},
    {"户.csv", "户编号,村编码,户类型,致贫原因,识别日期,产业意愿\n"
               "1,449901001001,一般贫困户,因病,2016-01-01,是\n"
               "2,449901001001,低保贫困户,因病,2016-01-01,否\n"
               "3,449901002001,低保贫困户,因学,2016-01-01,\n"
               "4,449901002001,一般贫困户,因学,2016-01-01,是\n"
               "5,449902001001,一般贫困户,缺水,2020-01-01,是\n"
               "6,449902001001,,,2019-12-31,\n"},
    {"户年度.csv", "户编号,年度,工资性收入,生产经营性收入,住房等级,不愁吃\n"
                   "1,2019,100.50,,A,是\n2,2019,,-3.00,C,否\n3,2018,900,,B,\n4,2019,500,,D,\n"},
    {"人.csv", "户编号,姓名,证件号码,与户主关系,性别,劳动能力,增加日期,减少日期\n"
               "1,赵一,,户主,男,普通劳动力,,\n"
               "1,赵二,,配偶,女,普通劳动力,,\n"
               "1,赵三,,子女,女,,2020-01-01,\n"
               "2,钱一,,户主,男,无劳动力,,\n"
               "2,钱二,,子女,男,,,2019-12-31\n"
               "3,孙一,,户主,女,技能劳动力,,2020-01-01\n"
               "4,李一,,户主,男,普通劳动力,,\n"},
    {"人年度.csv", "户编号,姓名,证件号码,年度,务工状况\n"
                   "1,赵一,,2019,县内务工\n1,赵二,,2018,未务工\n3,孙一,,2019,未务工\n"},
    {"变动.csv", "户编号,日期,类型,途径或原因\n"
                 "1,2018-05-01,脱贫,\n2,2018-05-01,返贫,\n2,2018-05-01,脱贫,\n"
                 "4,2019-12-31,清退,\n3,2020-01-01,脱贫,\n"},
    {"措施.csv", "措施编号,村编码,户编号,责任清单序号,措施名称,帮扶形式,开始日期,状态,计划资金\n"
                 "m1,449901001001,1,1,养鸡,项目,2019-01-01,已完成,1000\n"
                 "m2,449901001001,1,1,培训,培训,2019-12-31,计划,\n"
                 "m3,449901001001,2,1,养鸭,项目,2018-12-31,已完成,50\n"
                 "m4,449901002001,,1,修路,,2019-05-01,进行中,20000.05\n"
                 "m5,449901002001,4,1,养猪,奖补,2019-05-01,进行中,7\n"},
};

QByteArray csvOf(const Asked &asked, const Crosstab &table)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    exchange::CsvWriter csv(out, exchange::CsvWriter::Form::Plain);
    exchange::writeCsv(plainSheet(asked, table), csv);
    csv.flush();
    return out.data();
}

} // namespace

Asked CrosstabTest::asked(const char *rows, const char *columns, const char *value, int year,
                          const char *region) const
{
    return {findField(QString::fromUtf8(rows)), findField(QString::fromUtf8(columns)),
            findQuantity(QString::fromUtf8(value)), year, region};
}

void CrosstabTest::initTestCase()
{
    QVERIFY(models::setLanguage(QStringLiteral("en")));
    m_ledger = m_folder.newLedger();
    QStringList files;
    for (const auto &[name, text] : tablesHeld)
        files << m_folder.write(QString::fromUtf8(name), text);
    auto plan = exchange::planImport(*m_ledger, files, {});
    QVERIFY(plan);
    for (const exchange::Problem &problem : plan->problems())
        qWarning("%d %s", problem.line, qPrintable(problem.reason));
    QVERIFY(plan->problems().empty());
    QVERIFY(exchange::applyImport(*m_ledger, *plan));
}

void CrosstabTest::isWhatTheLedgerHolds_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("year");
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<QByteArray>("csv");
    const auto row = [](const char *name, const char *rows, const char *columns, const char *value, int year,
                        const char *region, const char *csv) {
        QTest::newRow(name) << QByteArray(rows) << QByteArray(columns) << QByteArray(value) << year
                            << QByteArray(region) << QByteArray(csv);
    };
    row("households in scope; the blank is a group", "致贫原因", "户类型", "count", 2019, "",
        "致贫原因\\户类型,一般贫困户,低保贫困户,空白,合计\n"
        "因病,1,1,0,2\n因学,0,1,0,1\n空白,0,0,1,1\n合计,1,2,1,4\n");
    row("another year, other households in scope", "致贫原因", "户类型", "count", 2018, "",
        "致贫原因\\户类型,一般贫困户,低保贫困户,合计\n因病,1,1,2\n因学,1,1,2\n合计,2,2,4\n");
    row("status by the latest change of the last day", "状态", "户类型", "count", 2018, "449901001",
        "状态\\户类型,一般贫困户,低保贫困户,合计\n已脱贫,1,0,1\n返贫,0,1,1\n合计,1,1,2\n");
    row("towns of one name are told apart", "镇", "县区", "count", 2019, "",
        "镇\\县区,一县,二县,合计\n一县 东镇,2,0,2\n西镇,1,0,1\n二县 东镇,0,1,1\n合计,3,1,4\n");
    row("a region", "村", "状态", "count", 2019, "4499020", "村\\状态,未脱贫,合计\n丙村,1,1\n合计,1,1\n");
    row("a yearly row that is not there is blank", "住房等级", "不愁吃", "count", 2019, "",
        "住房等级\\不愁吃,是,否,空白,合计\nA,1,0,0,1\nC,0,1,0,1\n空白,0,0,2,2\n合计,1,1,2,4\n");
    row("members at the end of the year", "劳动能力", "性别", "members", 2019, "",
        "劳动能力\\性别,男,女,合计\n普通劳动力,1,1,2\n技能劳动力,0,1,1\n无劳动力,1,0,1\n合计,2,2,4\n");
    row("members by what their households are", "县区", "产业意愿", "members", 2019, "",
        "县区\\产业意愿,是,否,空白,合计\n一县,2,1,1,4\n合计,2,1,1,4\n");
    row("a household counts once a cell and once a total", "劳动能力", "性别", "count", 2019, "",
        "劳动能力\\性别,男,女,空白,合计\n"
        "普通劳动力,1,1,0,1\n技能劳动力,0,1,0,1\n无劳动力,1,0,0,1\n空白,0,0,1,1\n合计,2,2,1,4\n");
    row("the same member has both", "务工状况", "性别", "members", 2019, "",
        "务工状况\\性别,男,女,合计\n县内务工,1,0,1\n未务工,0,1,1\n空白,1,1,2\n合计,2,2,4\n");
    row("measures begun in the year", "帮扶形式", "措施.状态", "count", 2019, "",
        "帮扶形式\\措施.状态,计划,已完成,空白,合计\n"
        "项目,0,1,0,1\n培训,1,0,0,1\n空白,0,0,3,3\n合计,1,1,3,4\n");
    row("members of households with measures", "帮扶形式", "性别", "members", 2019, "449901001",
        "帮扶形式\\性别,男,女,合计\n项目,1,1,2\n培训,1,1,2\n空白,1,0,1\n合计,2,1,3\n");
    row("money of the year; not known is not nought", "户类型", "县区", "工资性收入", 2019, "",
        "户类型\\县区,一县,二县,合计\n一般贫困户,100.50,,100.50\n低保贫困户,,,\n空白,,,\n"
        "合计,100.50,,100.50\n");
    row("a household's money counts once a cell", "性别", "劳动能力", "工资性收入", 2019, "449901001001",
        "性别\\劳动能力,普通劳动力,无劳动力,合计\n男,100.50,,100.50\n女,100.50,,100.50\n合计,100.50,,100."
        "50\n");
    row("below nought", "户类型", "状态", "生产经营性收入", 2019, "449901001001",
        "户类型\\状态,已脱贫,返贫,合计\n一般贫困户,,,\n低保贫困户,,-3.00,-3.00\n合计,,-3.00,-3.00\n");
    row("measures' money, with and without a household", "措施.状态", "户类型", "计划资金", 2019, "",
        "措施.状态\\户类型,一般贫困户,空白,合计\n"
        "计划,,,\n进行中,,20007.05,20007.05\n已完成,1000.00,,1000.00\n合计,1000.00,20007.05,21007.05\n");
    row("a measure counts once a cell of members", "性别", "帮扶形式", "计划资金", 2019, "449901001001",
        "性别\\帮扶形式,项目,培训,合计\n男,1000.00,,1000.00\n女,1000.00,,1000.00\n合计,1000.00,,1000.00\n");
    row("a target", "h.food", "户类型", "count", 2019, "",
        "h.food\\户类型,一般贫困户,低保贫困户,空白,合计\n"
        "met,1,0,0,1\nunmet,0,1,0,1\nunknown,0,1,1,2\n合计,1,2,1,4\n");
    row("two targets of a year without rows", "h.food", "h.water", "count", 2017, "449901001",
        "h.food\\h.water,unknown,合计\nunknown,2,2\n合计,2,2\n");
    row("a field against itself", "户类型", "户类型", "count", 2018, "",
        "户类型\\户类型,一般贫困户,低保贫困户,合计\n一般贫困户,2,0,2\n低保贫困户,0,2,2\n合计,2,2,4\n");
}

void CrosstabTest::isWhatTheLedgerHolds()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, columns);
    QFETCH(QByteArray, value);
    QFETCH(int, year);
    QFETCH(QByteArray, region);
    QFETCH(QByteArray, csv);
    const Asked wanted =
        asked(rows.constData(), columns.constData(), value.constData(), year, region.constData());
    const auto table = tabulate(m_ledger->database(), wanted);
    QVERIFY(table);
    QCOMPARE(QString::fromUtf8(csvOf(wanted, *table)), QString::fromUtf8(csv));
    const auto judged = targets::evaluate(m_ledger->database(), year);
    QVERIFY(judged);
    const auto byGiven = tabulate(m_ledger->database(), wanted, &*judged);
    QVERIFY(byGiven);
    QCOMPARE(csvOf(wanted, *byGiven), csvOf(wanted, *table));
}

void CrosstabTest::listsWhoIsInACell_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("a cell") << 0 << 1 << QStringList{QStringLiteral("1")};
    QTest::newRow("a row") << 0 << int(crosstab::all) << QStringList{QStringLiteral("1")};
    QTest::newRow("a column") << int(crosstab::all) << 0
                              << QStringList{QStringLiteral("1"), QStringLiteral("2")};
    QTest::newRow("the blank") << 3 << 2 << QStringList{QStringLiteral("6")};
    QTest::newRow("all") << int(crosstab::all) << int(crosstab::all)
                         << QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                                        QStringLiteral("6")};
    QTest::newRow("nobody") << 1 << 0 << QStringList();
}

void CrosstabTest::listsWhoIsInACell()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QStringList, numbers);
    const auto table = tabulate(m_ledger->database(), asked("劳动能力", "性别", "count"));
    QVERIFY(table);
    QStringList got;
    for (const std::int64_t id : table->households(row, column)) {
        storage::Statement select(m_ledger->database(), "SELECT no FROM household WHERE id = ?");
        QVERIFY(select.with(id).next());
        got << QString::fromStdString(std::string(select.text(0)));
    }
    got.sort();
    QCOMPARE(got, numbers);
}

void CrosstabTest::findsFields_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *found) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(found);
    };
    row("致贫原因", "致贫原因");
    row("户.致贫原因", "致贫原因");
    row("状态", "状态");
    row("措施.状态", "措施.状态");
    row("人年度.务工状况", "务工状况");
    row("h.income", "h.income");
    row("v.income", "");
    row("户编号", "");
    row("", "");
}

void CrosstabTest::findsFields()
{
    QFETCH(QString, name);
    QFETCH(QString, found);
    const Field *field = findField(name);
    QCOMPARE(field ? QString::fromStdString(field->name) : QString(), found);
}

void CrosstabTest::saysTotalsAndShares()
{
    const auto table = tabulate(m_ledger->database(), asked("致贫原因", "户类型", "count"));
    QVERIFY(table);
    QCOMPARE(shownShare(table->share(0, all)), QStringLiteral("50.0%"));
    QCOMPARE(shownShare(table->share(all, 2)), QStringLiteral("25.0%"));
    QVERIFY(!table->countsRepeatedly());
    const auto money = tabulate(m_ledger->database(), asked("户类型", "县区", "工资性收入"));
    QVERIFY(money);
    QCOMPARE(shownText(*money, money->at(0, 0)), QStringLiteral("100.50"));
    QCOMPARE(shownText(*money, money->at(1, 0)), QString());
    QCOMPARE(shownShare(money->share(1, 0)), QString());
}

void CrosstabTest::printsAndExports()
{
    const Asked wanted = asked("劳动能力", "性别", "count");
    const auto table = tabulate(m_ledger->database(), wanted);
    QVERIFY(table);
    const reports::Report paper = report(wanted, *table, QStringLiteral("here, 2019"));
    const auto *printed = std::get_if<reports::Table>(&paper.blocks.at(2));
    QVERIFY(printed);
    QCOMPARE(printed->columns.size(), table->columns().size() + 3);
    QCOMPARE(printed->rows.size(), table->rows().size() + 2);
    QCOMPARE(std::get<QString>(printed->rows.front().cells.back()), QStringLiteral("25.0%"));
    const exchange::Sheet out = sheet(wanted, *table, QStringLiteral("here, 2019"));
    QCOMPARE(out.titles.back(), std::string("here, 2019"));
    QCOMPARE(out.notes.size(), std::size_t{1});
    int rows = 0;
    out.rows([&](std::span<const exchange::SheetCell> cells, exchange::SheetRow) {
        ++rows;
        return cells.size() + (rows > 5 ? 1 : 0) == out.columns.size();
    });
    QCOMPARE(rows, 6);
}

void CrosstabTest::anEmptyLedgerIsAnEmptyTable()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("empty.chulie"));
    const Asked wanted = asked("户类型", "h.income", "count");
    const auto table = tabulate(ledger->database(), wanted);
    QVERIFY(table);
    QCOMPARE(csvOf(wanted, *table), QByteArray("户类型\\h.income,合计\n合计,0\n"));
    QCOMPARE(shownShare(table->share(all, all)), QString());
}

} // namespace chulie::crosstab

QTEST_GUILESS_MAIN(chulie::crosstab::CrosstabTest)
#include "crosstab_test.moc"
