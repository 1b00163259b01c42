#include "models/values/damagedtext.h"
#include "models/values/identity.h"
#include "models/values/normal.h"

#include <QTest>

#include <random>

namespace chulie::values {

/// One normal form for each kind, whichever way a value is written.
class NormalTest : public QObject
{
    Q_OBJECT
private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void lostDigitsAreNamed();
    void placeholders_data();
    void placeholders();
    void monthsWithoutADay_data();
    void monthsWithoutADay();
    void damagedTexts_data();
    void damagedTexts();
    void identityKnowsItsHolder();
    void exportedTextComesBack();
    void normalTextIsFound();
};

namespace {

const catalogue::Column &column(const char *table, const char *label)
{
    const catalogue::Table *found = catalogue::findTable(QString::fromUtf8(table));
    for (const catalogue::Column &column : found->columns)
        if (column.label == std::string_view(label))
            return column;
    qFatal("no column %s", label);
}

/// A row of the tables below: where, and what is written there.
void add(const char *where, const char *what, const char *normal = "")
{
    QTest::addRow("%s %s", where, what) << QByteArray(where) << QByteArray(what) << QByteArray(normal);
}

const catalogue::Column &columnOf(const QByteArray &where)
{
    const auto parts = where.split('.');
    return column(parts.at(0).constData(), parts.at(1).constData());
}

std::string randomText(std::mt19937 &random)
{
    static const std::vector<std::string> pieces{"a",          "0",       "9",        ".",
                                                 ",",          "-",       "+",        "=",
                                                 "@",          "\"",      "'",        "\t",
                                                 "\n",         "\r",      "\r\n",     " ",
                                                 "　",         "\u00A0",  "：",       ":",
                                                 "＝",         "１",      "Ａ",       "是",
                                                 "否",         "无",      "√",        "×",
                                                 "年",         "月",      "日",       "/",
                                                 "=\"",        "%",       "E+",       "𬇙",
                                                 "𠮷",         "廻",      "x",        "X",
                                                 ";",          "−",       "20190630", "441624195208310411",
                                                 "2019-06-30", "1,234.50"};
    std::string text;
    for (auto left = random() % 6; left > 0; --left)
        text += pieces[random() % pieces.size()];
    return text;
}

} // namespace

void NormalTest::accepts_data()
{
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("normal");
    add("户.备注", " \t\r\n　a\r\nb\rc　\n", "a\nb\nc");
    add("户.备注", "＝１", "＝１");
    add("户.备注", " \u00A0\t", "");
    add("人.姓名", "张　三", "张三");
    add("户.户编号", "００１２Ａ－ｂ", "0012A-b");
    add("户.户编号", "\t0012", "0012");
    add("户.户编号", "'0012", "0012");
    add("户.户编号", "'abc", "'abc");
    add("户.户编号", "=\"44162310420000000\"", "44162310420000000");
    add("户.户编号", "=SUM(A1)", "=SUM(A1)");
    add("户.户编号", "1E5", "1E5");
    add("户.户编号", "44　0", "44 0");
    add("村.村编码", "４４１６２３１０４２００", "441623104200");
    add("进展.区划编码", "4416", "4416");
    add("进展.区划编码", "441623", "441623");
    add("进展.区划编码", "441623104", "441623104");
    for (const char *yes : {"是", "有", "√", "Y", "y", "1", "１", "Ｙ", " 是 "})
        add("户.产业意愿", yes, "是");
    for (const char *no : {"否", "无", "×", "N", "n", "0", "０"})
        add("户.产业意愿", no, "否");
    add("村年度.通客车", "√", "是");
    add("村年度.通客车", "0", "否");
    add("村年度.通客车", "不符合条件", "不符合条件");
    add("户年度.住房等级", "Ａ", "A");
    add("人.残疾等级", "无", "无");
    add("人.与户主关系", "　户主 ", "户主");
    for (const char *date : {"2019-06-30", "2019/6/30", "2019.6.30", "2019年6月30日", "20190630",
                             "２０１９－０６－３０", "2019 年 6 月 30 日", "2019.06.30", "2019/06/30 "})
        add("户.识别日期", date, "2019-06-30");
    add("户.识别日期", "1900-1-1", "1900-01-01");
    add("户.识别日期", "2100-12-31", "2100-12-31");
    add("户.识别日期", "2000-02-29", "2000-02-29");
    add("标准.年度", "２０１８", "2018");
    add("标准.年度", "2100", "2100");
    add("村.总户数", "0", "0");
    add("村.总户数", "3,620", "3620");
    add("村.总户数", "12.0", "12");
    add("人年度.务工月数", "12", "12");
    add("措施.责任清单序号", "34", "34");
    add("户年度.工资性收入", "23071.5", "23071.50");
    add("户年度.工资性收入", "１，２３４．５０", "1234.50");
    add("户年度.工资性收入", "1,234,567", "1234567.00");
    add("户年度.工资性收入", "0", "0.00");
    add("户年度.工资性收入", "007", "7.00");
    add("户年度.工资性收入", "999999999999.99", "999999999999.99");
    add("户年度.生产经营性收入", "-0.05", "-0.05");
    add("户年度.生产经营性收入", "－1,200", "-1200.00");
    add("资金.金额", "0.01", "0.01");
    add("人.证件号码", "441624195208310411", "441624195208310411");
    add("人.证件号码", "11010519491231002x", "11010519491231002X");
    add("人.证件号码", "１１０１０５１９４９１２３１００２Ｘ", "11010519491231002X");
    add("人.证件号码", "=\"441624195208310411\"", "441624195208310411");
    add("人.证件号码", "护照：E12345678", "护照:E12345678");
    add("人.证件号码", "护照 : Ｅ123", "护照:E123");
}

void NormalTest::accepts()
{
    QFETCH(QByteArray, where);
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, normal);
    const catalogue::Column &column = columnOf(where);
    const Normalised read = normalise(column, what.toStdString());
    QVERIFY2(read, qPrintable(read.reason));
    QCOMPARE(exportText(column, read.value), normal.toStdString());
    QCOMPARE(isBlank(read.value), normal.isEmpty());
}

void NormalTest::refuses_data()
{
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("normal");
    for (const char *code : {"44162310420", "4416231042000", "44162310420a", "441623104200.0", "4.41623E+11"})
        add("村.村编码", code);
    for (const char *code : {"44", "44162", "4416231", "441623104200"})
        add("进展.区划编码", code);
    for (const char *answer : {"对", "是的", "2", "-", "不符合条件"})
        add("户.产业意愿", answer);
    add("户年度.住房等级", "E");
    add("人.性别", "1");
    add("人.残疾等级", "是");
    for (const char *date :
         {"2019-02-29", "2100-02-29", "1899-12-31", "2101-01-01", "2019-13-01", "2019-00-10", "2019-6",
          "2019-06/30", "19-06-30", "201906", "43646", "2019-06-30x", "2019-6-", "--", "2019年6月30", "今天"})
        add("户.识别日期", date);
    for (const char *year : {"1999", "2101", "18", "2018.5", "2018年"})
        add("标准.年度", year);
    for (const char *count : {"-1", "1.5", "1e3", "1,23", ",1", "1,", "1,2345", "9999999999999", "十", "1 0",
                              "0x10", "--1", ".", "1."})
        add("村.总户数", count);
    add("人年度.务工月数", "13");
    add("措施.责任清单序号", "0");
    add("措施.责任清单序号", "35");
    for (const char *money : {"-1", "1.005", "1.2.3", "5美元", "元", "1.2345678万", "9999999999999",
                              "100000000万元", "1,00", "NaN", "1E5"})
        add("户年度.工资性收入", money);
    for (const char *amount : {"0", "-1", "0.00"})
        add("资金.金额", amount);
    for (const char *number :
         {"441624195208310412", "44162419520831041", "441624520831041", "441624195208310000", "4.41624E+17",
          "11010519491331002X", "E12345678", "护照:", ":E1", "44162419520831041Y"})
        add("人.证件号码", number);
}

void NormalTest::refuses()
{
    QFETCH(QByteArray, where);
    QFETCH(QByteArray, what);
    const Normalised read = normalise(columnOf(where), what.toStdString());
    QVERIFY(!read);
    QVERIFY(!read.reason.isEmpty());
}

void NormalTest::lostDigitsAreNamed()
{
    const catalogue::Column &identity = column("人", "证件号码");
    const QString reason = normalise(identity, "4.41624E+17").reason;
    QVERIFY(!reason.isEmpty());
    QCOMPARE(normalise(identity, "441624195208310000").reason, reason);
    QCOMPARE(normalise(column("户", "户编号"), "4.4162310420E+16").reason, reason);
    QCOMPARE(normalise(column("户", "联系电话"), "1.38001E+10").reason, reason); // of a narrow column
    QVERIFY(normalise(column("户", "户编号"), "1E+10"));
}

void NormalTest::placeholders_data()
{
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("normal");
    for (const char *strokes : {"/", "\\", "-", "—", "–", "－", "―", "//", "——", " -/ ", "／"})
        for (const char *where :
             {"户.备注", "户.户编号", "人.姓名", "户.识别日期", "村.总户数", "户.产业意愿", "人.健康状况"})
            add(where, strokes);
    for (const char *word : {"#N/A", "#REF!", "#NUM!", "#DIV/0!", "#NAME?", "#VALUE!", "#NULL!", "null",
                             "NaN", "N/A", "None", "NULL"})
        for (const char *where :
             {"户.备注", "户.户编号", "户年度.工资性收入", "人年度.基本医疗保险", "人.健康状况"})
            add(where, word);
    for (const char *word : {"无", "暂无", "不详", "未知"})
        for (const char *where : {"人.姓名", "户.帮扶单位", "村.第一书记", "户.联系电话", "人.证件号码",
                                  "户.识别日期", "村.总人口", "人.健康状况", "资金.来源"})
            add(where, word);
}

void NormalTest::placeholders()
{
    QFETCH(QByteArray, where);
    QFETCH(QByteArray, what);
    const Normalised read = normalise(columnOf(where), what.toStdString());
    QVERIFY(read.isPlaceholder);
    QVERIFY(!read.reason.isEmpty());
}

void NormalTest::monthsWithoutADay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first"); // empty: refused all the same
    QTest::addColumn<QString>("last");
    const auto month = [](const char *text, const char *first, const char *last) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(first) << QString::fromUtf8(last);
    };
    for (const char *text :
         {"2018.9", "2018年9月", "2018-09", "2018/9", "201809", "２０１８．９", "2018年09月"})
        month(text, "2018-09-01", "2018-09-30");
    month("2020.2", "2020-02-01", "2020-02-29");
    month("2018.10", "2018-10-01", "2018-10-31");
    month("2018.01", "2018-01-01", "2018-01-31");
    month("2018年1月", "2018-01-01", "2018-01-31");
    month("2018.1", "", "");
    month("2018.13", "", "");
}

void NormalTest::monthsWithoutADay()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const catalogue::Column &date = column("户", "识别日期");
    const std::string written = text.toStdString();
    const Normalised refused = normalise(date, written);
    QVERIFY(!refused);
    QCOMPARE(refused.reason.contains(QStringLiteral("--months")), !first.isEmpty());
    const auto read = [&](const Reading &reading) {
        return QString::fromStdString(exportText(date, normalise(date, written, reading).value));
    };
    QCOMPARE(read({.months = Reading::Months::First}), first);
    QCOMPARE(read({.months = Reading::Months::Last}), last);
    // A number in a spreadsheet may have lost the zero of October, unless its format shows two decimals.
    if (text.contains(u'.') && text != QStringLiteral("2018.13")) {
        QVERIFY(!normalise(date, written, {.months = Reading::Months::First, .isNumeric = true}));
        QVERIFY(normalise(date, written,
                          {.months = Reading::Months::First, .isNumeric = true, .twoDecimals = true}));
    }
}

void NormalTest::damagedTexts_data()
{
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("damage");
    const auto row = [](const char *where, const char *value, const char *text, damaged::Damage damage) {
        QTest::addRow("%s %s", value, text) << QByteArray(where) << QString::fromUtf8(value)
                                            << QString::fromUtf8(text) << static_cast<int>(damage);
    };
    using enum values::damaged::Damage;
    row("户.联系电话", "13900139000", "13*******00", Masked);
    row("户.联系电话", "13900139000", "13＊＊＊＊＊＊＊00", Masked);
    row("户.联系电话", "13900139000", "13*******01", None);
    row("户.联系电话", "13900139000", "13***00", None);
    row("人.姓名", "张三", "张×", Masked);
    row("人.姓名", "张三", "张*", Masked);
    row("户.备注", "张三", "张×", None);
    row("人.姓名", "钟𬇙", "钟?", Lost);
    row("人.姓名", "钟𬇙", "钟??", Lost);
    row("人.姓名", "𬇙𬇙福", "??福", Lost);
    row("人.姓名", "𬇙𬇙福", "????福", Lost);
    row("人.姓名", "邹㛃", "邹?", Lost);
    row("人.姓名", "邹㛃", "邹\uFFFD", Lost);
    row("人.姓名", "邹㛃", "邹??", None);
    row("人.姓名", "张三", "张?", None);
    row("户.备注", "为什么?", "为什么?", None);
}

void NormalTest::damagedTexts()
{
    QFETCH(QByteArray, where);
    QFETCH(QString, value);
    QFETCH(QString, text);
    QFETCH(int, damage);
    QCOMPARE(static_cast<int>(damaged::damageOf(columnOf(where), value.toStdString(), text.toStdString())),
             damage);
}

void NormalTest::identityKnowsItsHolder()
{
    const auto facts = identityFacts("441624195208310411");
    QVERIFY(facts);
    QCOMPARE(facts->bornOn, std::string("1952-08-31"));
    QCOMPARE(facts->sex, std::string("男"));
    QCOMPARE(identityFacts("11010519491231002X")->sex, std::string("女"));
    QVERIFY(!identityFacts("护照:E12345678"));
    QCOMPARE(identityCheck("11010519491231002"), 'X');
}

void NormalTest::exportedTextComesBack()
{
    std::mt19937 random(1);
    for (int round = 0; round < 200'000; ++round) {
        const catalogue::Table &table = catalogue::tables()[random() % catalogue::tables().size()];
        const catalogue::Column &column = table.columns[random() % table.columns.size()];
        if (column.kind == catalogue::Kind::Reference)
            continue;
        const std::string written = randomText(random);
        const Normalised read = normalise(column, written);
        if (!read)
            continue;
        const Normalised again = normalise(column, exportText(column, read.value));
        QVERIFY2(again && again.value == read.value, (std::string(column.label) + ": " + written).c_str());
    }
}

/// Whether a stored text is normal is found without making the normal one.
void NormalTest::normalTextIsFound()
{
    std::mt19937 random(2);
    int normal = 0;
    for (int round = 0; round < 100'000; ++round) {
        const catalogue::Table &table = catalogue::tables()[random() % catalogue::tables().size()];
        const catalogue::Column &column = table.columns[random() % table.columns.size()];
        const std::string stored = randomText(random);
        const std::string made = normalText(column, stored);
        QVERIFY2(isNormalText(column, stored) == (made == stored),
                 (std::string(column.label) + ": " + stored).c_str());
        QVERIFY2(isNormalText(column, made), (std::string(column.label) + ": " + made).c_str());
        normal += made == stored ? 1 : 0;
    }
    QVERIFY(normal > 1000); // both are met
    QVERIFY(normal < 99'000);
}

} // namespace chulie::values

QTEST_GUILESS_MAIN(chulie::values::NormalTest)
#include "normal_test.moc"
