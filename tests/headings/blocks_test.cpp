#include "models/headings/answers.h"
#include "models/headings/header.h"
#include "models/headings/title.h"

#include <QTest>

namespace chulie::headings {

/// What the first rows of a file say: which of them are the heading, what each column is, the year and the
/// office of the title, the answers that a heading asks for.
class BlocksTest : public QObject
{
    Q_OBJECT
private slots:
    void columns_data();
    void columns();
    void mergedHeading();
    void fields_data();
    void fields();
    void titles_data();
    void titles();
    void answers_data();
    void answers();
    void damaged();
};

namespace {

/// Rows of cells divided by | from \a text; a row a line.
std::vector<HeadRow> rowsOf(const QString &text)
{
    std::vector<HeadRow> rows;
    int line = 0;
    for (const QString &row : text.split(u'\n')) {
        ++line;
        if (row.isEmpty())
            continue;
        HeadRow &head = rows.emplace_back();
        head.line = line;
        for (const QString &cell : row.split(u'|')) {
            head.cells.push_back(cell.trimmed().toStdString());
            const bool isNumber = !cell.trimmed().isEmpty() && cell.trimmed().toDouble() != 0;
            head.kinds.push_back(cell.trimmed().isEmpty() ? sources::SourceCell::Is::Blank
                                 : isNumber               ? sources::SourceCell::Is::Number
                                                          : sources::SourceCell::Is::Text);
        }
    }
    return rows;
}

/// What \a found reads of each column: label or, where it is left alone, a dash.
QString read(const Recognised &found)
{
    QStringList all;
    for (const Header &header : found.parts.empty() ? std::vector{found.header} : found.parts) {
        QStringList labels;
        for (const catalogue::Field *field : header.fields)
            labels << (field ? QString::fromUtf8(field->label) : QStringLiteral("-"));
        all << QString::fromUtf8(header.table ? header.table->label : "?") + u' ' + labels.join(u' ');
    }
    return all.join(QStringLiteral(" | "));
}

} // namespace

void BlocksTest::columns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("is");
    const auto add = [](const char *name, const char *text, const char *is) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(is);
    };
    add("blank cells to the right of a group belong to it",
        "户编号|年度|收入情况（元）|||住房等级\n||工资性收入|财产性收入|转移性收入|\nH1|2019|1|2|3|A",
        "户年度 户编号 年度 工资性收入 财产性收入 转移性收入 住房等级");
    add("the total of a group is the group's column, its parts are left alone",
        "2019年度收入表\n户编号|收入|||||支出\n|工资性收入|转移性收入||财产性收入||\n||养老保险|小计|租金|"
        "小计|\n",
        "户年度 户编号 工资性收入 - 转移性收入 - 财产性收入 -");
    add("a group that is a column of the ledger, without a total, is left alone",
        "户编号|年度|转移性收入||工资性收入\n||低保金|养老金|\nH1|2019|1|2|3",
        "户年度 户编号 年度 - - 工资性收入");
    add("the unit of a group above one row of headings",
        "附件,,\n||收入（万元）||\n户编号|年度|工资性收入|财产性收入|不愁吃\n",
        "户年度 户编号 年度 工资性收入 财产性收入 不愁吃");
    add("a row of values is no heading", "户编号||备注\nH001|重要|好", "户 户编号 - 备注");
    add("names of the head and of a member",
        "户编号|户主||家庭成员|||识别日期\n|姓名|身份证号|姓名|身份证号|与户主关系|\nH1|甲|1|乙|2|子女|2018-"
        "1-1",
        "户 户编号 户主 - - - - 识别日期 | 人 户编号 - - 姓名 证件号码 与户主关系 -");
    add("the helper's name is not a member's",
        "户编号|户类型|帮扶责任人|||致贫原因\n||姓名|单位|联系电话|\nH1|一般贫困户|甲|某局|1|因病",
        "户 户编号 户类型 帮扶责任人 - - 致贫原因");
    add("item numbers, marks, units and answers",
        "A1户编号*|A4.姓  名＊|（三）身份证号码|④性别（男填1，女填2）|5、与户主关系\n",
        "人 户编号 姓名 证件号码 性别 与户主关系");
    add("a path in one cell", "户编号|年度|转移性收入/小计|转移性收入/低保金\n",
        "户年度 户编号 年度 转移性收入 -");
    add("a list without codes", "行政村|户主姓名|户主身份证号|贫困户属性|主要致贫原因\n",
        "户 - 户主 - 户类型 致贫原因");
    add("a question", "户编号|姓名|身份证号|年度|是否参加大病保险（是填1，否填0）|是否在校\n",
        "人年度 户编号 姓名 证件号码 年度 大病保险 -");
    add("the telephone in a list of members is nobody's for certain",
        "户编号|户类型|姓名|身份证号|与户主关系|联系电话|备注\n",
        "户 户编号 户类型 - - - - - | 人 户编号 - 姓名 证件号码 与户主关系 - -");
    add("the telephone of the household", "户编号|户类型|姓名|身份证号|与户主关系|户主联系电话|联系电话\n",
        "户 户编号 户类型 - - - 联系电话 - | 人 户编号 - 姓名 证件号码 与户主关系 - -");
    add("groups that are called as the tables",
        "户||||人|||\n户编号|户类型|联系电话|备注|姓名|与户主关系|性别|\n",
        "户 户编号 户类型 联系电话 备注 - - - - | 人 户编号 - - - 姓名 与户主关系 性别 -");
    add("a list of households of a year", "户编号|户主|户类型|年度|工资性收入\n",
        "户 户编号 户主 户类型 - - | 户年度 户编号 - - 年度 工资性收入");
}

void BlocksTest::columns()
{
    QFETCH(QString, text);
    QFETCH(QString, is);
    const auto rows = rowsOf(text);
    const Recognised found = recognise(rows, {}, {});
    QVERIFY2(found.reason.isEmpty(), qPrintable(found.reason));
    QCOMPARE(read(found), is);
    if (text.contains(QStringLiteral("万元")))
        QCOMPARE(found.header.units[2], std::string("万元"));
}

/// A heading that is merged down or across is read by its merged cells, not by the blank ones.
void BlocksTest::mergedHeading()
{
    const auto rows =
        rowsOf(QStringLiteral("花名册\n序号|户编号|生产经营性收入|||年度\n||种植业|养殖业|小计|\n"
                              "1|H1|10|20|30|2019"));
    const std::vector<sources::MergedCells> merged{
        {1, 1, 0, 5}, {2, 3, 0, 0}, {2, 3, 1, 1}, {2, 2, 2, 4}, {2, 3, 5, 5}};
    const Recognised found = recognise(rows, merged, {});
    QCOMPARE(read(found), QStringLiteral("户年度 - 户编号 - - 生产经营性收入 年度"));
    QCOMPARE(found.header.line, 3);
    QCOMPARE(found.header.titleRows, 1);
    const auto names = found.header.unknown();
    QCOMPARE(names, (std::vector<std::string>{"序号", "生产经营性收入/种植业", "生产经营性收入/养殖业"}));
}

void BlocksTest::fields_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("label");
    QTest::newRow("whole") << QStringLiteral("4G网络") << QStringLiteral("4G网络");
    QTest::newRow("numeral in a name") << QStringLiteral("一卡通账号") << QStringLiteral("一卡通账号");
    QTest::newRow("numeral before a name") << QStringLiteral("一、户主") << QStringLiteral("户主");
    QTest::newRow("circled") << QStringLiteral("②户主姓名") << QStringLiteral("户主");
    QTest::newRow("letter alone") << QStringLiteral("A户主") << QString();
}

void BlocksTest::fields()
{
    QFETCH(QString, heading);
    QFETCH(QString, label);
    QString found;
    for (const catalogue::Table &table : catalogue::tables())
        if (const catalogue::Field *field = findField(table, readHeading(heading.toStdString())))
            found = QString::fromUtf8(field->label);
    QCOMPARE(found, label);
}

void BlocksTest::titles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("year");
    QTest::addColumn<QString>("place");
    const auto add = [](const char *text, const char *year, const char *place) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(year)
                                  << QString::fromUtf8(place);
    };
    add("某镇2019年度收入表", "2019", "");
    add("2019年某镇收入表", "2019", "");
    add("2019年脱贫户收入表", "", "");
    add("2018—2019年度收入表", "", "");
    add("2018年至2019年收入表", "", "");
    add("2016年识别户2019年度收入表", "2019", "");
    add("填报时间：2019年12月", "", "");
    add("枫围村|2019年|收入登记表", "2019", "");
    add("枫围村|2018年|35|户", "", "");
    add("2018年度收入表|附：2019年登记表", "2018", "");
    add("填报单位：上义镇西浰尾村村民委员会（盖章）", "", "上义镇西浰尾村村民委员会");
    add("填报单位（盖章）：某镇某村　　单位：元", "", "某镇某村");
    add("填报单位：|某镇人民政府", "", "某镇人民政府");
    add("单位：万元", "", "");
}

void BlocksTest::titles()
{
    QFETCH(QString, text);
    QFETCH(QString, year);
    QFETCH(QString, place);
    const auto rows = rowsOf(text);
    const TitleSays says = readTitle(rows);
    QCOMPARE(QString::fromStdString(says.year), year);
    QCOMPARE(QString::fromStdString(says.place), place);
}

void BlocksTest::answers_data()
{
    QTest::addColumn<QString>("bracket");
    QTest::addColumn<QString>("one");
    QTest::addColumn<bool>("isUnclear");
    const auto add = [](const char *bracket, const char *one, bool isUnclear) {
        QTest::addRow("%s", bracket) << QString::fromUtf8(bracket) << QString::fromUtf8(one) << isUnclear;
    };
    add("是填0,否填1", "否", false);
    add("1.是;2.否", "是", false);
    add("是=1/否=2", "是", false);
    add("①是②否", "是", false);
    add("1代表否、0代表是", "否", false);
    add("填1或0", "", true);
    add("是填1,否填1", "", true);
    add("男填1,女填2", "", true);
    add("是/否", "", false);
    add("2019", "", true);
}

void BlocksTest::answers()
{
    QFETCH(QString, bracket);
    QFETCH(QString, one);
    QFETCH(bool, isUnclear);
    const catalogue::Table &table = catalogue::table(catalogue::TableId::MemberYear);
    const catalogue::Column &column = table.columns[static_cast<std::size_t>(table.column("medical"))];
    const std::vector<std::string> brackets{bracket.toStdString()};
    const Answers answers = readAnswers(column, brackets);
    const std::string_view word = answers.wordOf("1");
    QCOMPARE(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())), one);
    QCOMPARE(answers.isUnclear, isUnclear);
}

/// Whatever stands in the first rows, reading them ends, and within bounds.
void BlocksTest::damaged()
{
    const std::string huge = std::string(50'000, '(') + std::string(50'000, '/') + std::string(50'000, ')');
    std::vector<HeadRow> rows(12);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].line = static_cast<int>(i) + 1;
        rows[i].cells = {huge, "", "\xF0\x9F", std::string(1, '\0'), "（", "户编号（", "A", "1"};
        rows[i].kinds.resize(rows[i].cells.size(), sources::SourceCell::Is::Text);
    }
    const std::vector<sources::MergedCells> merged{
        {1, 1'048'576, 0, 16'383}, {2, 3, 9'000, 9'001}, {3, 2, 4, 1}, {0, 0, 0, 0}};
    QCOMPARE(recognise(rows, merged, {}).header.table, static_cast<const catalogue::Table *>(nullptr));
    QVERIFY(recognise({}, merged, {}).header.table == nullptr);
}

} // namespace chulie::headings

QTEST_GUILESS_MAIN(chulie::headings::BlocksTest)
#include "blocks_test.moc"
