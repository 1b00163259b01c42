#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/encoding.h"
#include "models/exchange/header.h"
#include "models/exchange/spreadsheet.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

namespace chulie {

/// CSV as other people's programs write it, and as they must find it.
class CsvTest : public QObject
{
    Q_OBJECT
private slots:
    void rows_data();
    void rows();
    void linesOnWhichRowsBegin();
    void encodings_data();
    void encodings();
    void halfACharacter();
    void headers_data();
    void headers();
    void refusedHeaders_data();
    void refusedHeaders();
    void footers_data();
    void footers();
    void spreadsheets_data();
    void spreadsheets();
    void officeForm();
};

namespace {

QStringList cells(CsvReader &reader)
{
    QStringList all;
    for (const std::string_view cell : reader.cells())
        all << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    return all;
}

} // namespace

void CsvTest::rows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("first");
    const auto add = [](const char *text, const QStringList &first) {
        QTest::addRow("%s", text) << QByteArray(text) << first;
    };
    add("a,b,c", {"a", "b", "c"});
    add("a,,\r\nx", {"a", "", ""});
    add("\"a\"\"b\",\"x,y\"\n", {"a\"b", "x,y"});
    add("\"a\r\nb\",c\r\n", {"a\r\nb", "c"});
    add("a\"b,c", {"a\"b", "c"});
    add("\"a\" ,\"b\"x\n", {"a", "bx"});
    add("=\"4416\",1", {"=\"4416\"", "1"});
    add("\n", {""});
    add("\"\"", {""});
    add("\"\"\"\"", {"\""});
}

void CsvTest::rows()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, first);
    Texts texts;
    CsvReader reader({text.constData(), static_cast<std::size_t>(text.size())}, ',', texts);
    QVERIFY(reader.next());
    QCOMPARE(cells(reader), first);
    QVERIFY(reader.problem().isEmpty());
}

void CsvTest::linesOnWhichRowsBegin()
{
    Texts texts;
    CsvReader reader("a\r\n\"1\n2\n3\",x\n\nb\n", ',', texts);
    QList<int> lines;
    while (reader.next())
        lines << reader.line();
    QCOMPARE(lines, (QList<int>{1, 2, 5, 6}));
}

void CsvTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral("村编码,浰源镇,廻龙镇,𬇙,㛃㵑䶮\n");
    QStringEncoder gb("GB18030");
    QVERIFY(gb.isValid());
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("GB18030") << QByteArray(gb.encode(text));
    QTest::newRow("UTF-16LE") << "\xFF\xFE" +
                                     QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(text));
    QTest::newRow("UTF-16BE") << "\xFE\xFF" +
                                     QByteArray(QStringEncoder(QStringEncoder::Utf16BE).encode(text));
}

void CsvTest::encodings()
{
    QFETCH(QByteArray, bytes);
    const auto text = decodeText(bytes, QStringLiteral("x"));
    QVERIFY(text);
    QCOMPARE(QString::fromUtf8(*text), QStringLiteral("村编码,浰源镇,廻龙镇,𬇙,㛃㵑䶮\n"));
}

/// A surrogate of UTF-16 without its other half is damage, not a question mark.
void CsvTest::halfACharacter()
{
    const QByteArray bytes("\xFF\xFE\x00\xD8\x41\x00", 6);
    QVERIFY(!decodeText(bytes, QStringLiteral("x")));
}

void CsvTest::headers_data()
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
    add("资金编号,村编码,年度,日期,类型,来源,数额\n", "资金", 1);
    add("村编码,户编号,日期,走访人,村名,镇\n", "走访", 1);
}

void CsvTest::headers()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, table);
    QFETCH(int, line);
    const auto header = findHeader({text.constData(), static_cast<std::size_t>(text.size())}, nullptr, "x");
    QVERIFY2(header, header ? "" : qPrintable(header.failure().message));
    QCOMPARE(QString::fromUtf8(header->table->label), table);
    QCOMPARE(header->line, line);
}

void CsvTest::refusedHeaders_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("forced");
    QTest::newRow("none") << QByteArray("a,b\n") << false;
    QTest::newRow("twice") << QByteArray("村编码,行政村编码,村名\n") << false;
    QTest::newRow("too low") << QByteArray("题\n").repeated(11) + "年度,户标准\n" << false;
    QTest::newRow("of another table") << QByteArray("年度,户标准\n") << true;
}

void CsvTest::refusedHeaders()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, forced);
    const Table *table = forced ? &chulie::table(TableId::Household) : nullptr;
    QVERIFY(!findHeader({text.constData(), static_cast<std::size_t>(text.size())}, table, "x"));
}

void CsvTest::footers_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("footer");
    const auto add = [](const char *row, bool footer) {
        QTest::addRow("%s", row) << QByteArray(row) << footer;
    };
    add("填表人：甲,,", true);
    add("填表人：甲,审核人：乙,", true);
    add("合计,,,,12", true);
    add("注：以上均为,,", true);
    add("合计,441623104200,", false);
    add(",合计,", false);
    add("001,,", false);
    add("备注001,441623104200,2018-01-01", false);
}

void CsvTest::footers()
{
    QFETCH(QByteArray, row);
    QFETCH(bool, footer);
    const auto header = findHeader("户编号,村编码,识别日期,户主,备注\n", nullptr, "x");
    QVERIFY(header);
    Texts texts;
    CsvReader reader({row.constData(), static_cast<std::size_t>(row.size())}, ',', texts);
    QVERIFY(reader.next());
    QCOMPARE(isFooter(*header, reader.cells()), footer);
}

void CsvTest::spreadsheets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("changed");
    for (const char *text : {"441623104200",
                             "0",
                             "0762",
                             "1.5",
                             "-5",
                             "+86",
                             "=1+1",
                             "@a",
                             "＝1",
                             "＋",
                             "－",
                             "＠",
                             "1e5",
                             "1E+05",
                             "12%",
                             "1,234",
                             ".5",
                             "5.",
                             "(5)",
                             "￥5",
                             "$5.00",
                             "1 1/2",
                             "TRUE",
                             "false",
                             "True",
                             "2019-06-30",
                             "2019/6/30",
                             "2019.6.30",
                             "2019年6月30日",
                             "2019年6月",
                             "6月30日",
                             "6/30",
                             "3-4",
                             "30-6-19",
                             "2019-6",
                             "12:30",
                             "12:30:05.5",
                             "1:30 PM",
                             "8时30分",
                             "上午8时30分",
                             "Jan 5",
                             "5-Jan",
                             "5 March 2019",
                             "１２３",
                             "−5",
                             "2019-06-30 12:30",
                             "2019-06-30T12:30:00Z"})
        QTest::addRow("%s", text) << QByteArray(text) << true;
    for (const char *text :
         {"",    "4416",    "13900139000", "M000001", "0762-3388123", "张三",   "一般贫困户", "A",
          "a-b", "1.2.3.4", "12abc",       "护照:E1", "true story",   "March",  "3幢2号",     "2019年度",
          "5号", "一月",    "1-2-3-4",     "x=1",     "010-12345678", "May be", "100元",      "第1/2组"})
        QTest::addRow("not %s", text) << QByteArray(text) << false;
}

void CsvTest::spreadsheets()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, changed);
    QCOMPARE(isChangedBySpreadsheets({text.constData(), static_cast<std::size_t>(text.size())}), changed);
}

void CsvTest::officeForm()
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    CsvWriter writer(out, CsvWriter::Form::Office);
    const Cell row[]{{"0012"}, {"12.50", false}, {"a\"b"}, {"=1"}, {"村"}};
    writer.row(row);
    writer.flush();
    QCOMPARE(out.data(), QByteArray("\xEF\xBB\xBF\"\t0012\",12.50,\"a\"\"b\",\"\t=1\",村\r\n"));
}

} // namespace chulie

QTEST_GUILESS_MAIN(chulie::CsvTest)
#include "csv_test.moc"
