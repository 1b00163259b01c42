#include "models/exchange/csvwriter.h"
#include "models/exchange/spreadsheet.h"
#include "models/sources/csvreader.h"
#include "models/sources/csvsource.h"
#include "models/sources/encoding.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

namespace chulie::sources {

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
    void damagedText_data();
    void damagedText();
    void longTextsComeInPieces();
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

std::unique_ptr<QIODevice> deviceOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

/// The whole text of \a bytes; a null one where it cannot be read.
QString decoded(const QByteArray &bytes)
{
    const auto reader = TextReader::open(deviceOf(bytes), QStringLiteral("x"));
    std::string text;
    for (bool more = bool(reader); more;) {
        const auto read = (*reader)->read(text);
        if (!read)
            return {};
        more = *read;
    }
    return reader ? QString::fromStdString(text) : QString();
}

} // namespace

void CsvTest::rows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("first");
    const auto add = [](const char *text, std::initializer_list<const char *> first) {
        QStringList cells;
        for (const char *cell : first)
            cells += QString::fromUtf8(cell);
        QTest::addRow("%s", text) << QByteArray(text) << cells;
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
    add("a,b\rc,d\r", {"a", "b"});
    add("\"a\rb\",c\rd\r", {"a\rb", "c"});
}

void CsvTest::rows()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, first);
    CsvReader reader({text.constData(), static_cast<std::size_t>(text.size())}, ',');
    QVERIFY(reader.next());
    QCOMPARE(cells(reader), first);
    QVERIFY(reader.problem().isEmpty());
}

void CsvTest::linesOnWhichRowsBegin()
{
    CsvReader reader("a\r\n\"1\n2\r3\",x\r\rb\n", ',');
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
    QCOMPARE(decoded(bytes), QStringLiteral("村编码,浰源镇,廻龙镇,𬇙,㛃㵑䶮\n"));
}

void CsvTest::damagedText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half of a surrogate pair") << QByteArray("\xFF\xFE\x00\xD8\x41\x00", 6);
    QTest::newRow("half a unit of UTF-16") << QByteArray("\xFF\xFE\x41", 3);
    QTest::newRow("no encoding's") << QByteArray("\xFF\xFF\xFF村编码");
    // As GB18030 it would be rubbish.
    QTest::newRow("UTF-8 but for a character") << QByteArray("户编号,村编码\nH1,\xE6\x9D\nH2,李四\n");
    QTest::newRow("UTF-8 cut off") << QByteArray("\xEF\xBB\xBF户编号").chopped(1);
}

void CsvTest::damagedText()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(decoded(bytes).isNull());
}

/// Pieces end anywhere: within a character, a cell, a pair of quotation marks.
void CsvTest::longTextsComeInPieces()
{
    QString text;
    for (int row = 0; row < 60'000; ++row)
        text += QStringLiteral("%1,\"甲\"\"𬇙\n乙\",丙\r\n").arg(row);
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE}) {
        const QByteArray mark = encoding == QStringConverter::Utf8 ? QByteArray() : QByteArray("\xFF\xFE");
        auto reader =
            TextReader::open(deviceOf(mark + QByteArray(QStringEncoder(encoding).encode(text))), {});
        QVERIFY(reader);
        CsvSource source(*std::move(reader), ',');
        int row = 0;
        for (; source.next(); ++row) {
            QCOMPARE(source.cells().size(), std::size_t{3});
            QCOMPARE(source.cells()[0].words, std::to_string(row));
            QCOMPARE(source.cells()[1].words, std::string_view("甲\"𬇙\n乙"));
            QCOMPARE(source.where(), 2 * row + 1);
        }
        QCOMPARE(row, 60'000);
        QVERIFY(source.problem().isEmpty());
    }
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
    QCOMPARE(exchange::isChangedBySpreadsheets({text.constData(), static_cast<std::size_t>(text.size())}),
             changed);
}

void CsvTest::officeForm()
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    exchange::CsvWriter writer(out, exchange::CsvWriter::Form::Office);
    const exchange::Cell row[]{{"0012"}, {"12.50", false}, {"a\"b"}, {"=1"}, {"村"}};
    writer.row(row);
    writer.flush();
    QCOMPARE(out.data(), QByteArray("\xEF\xBB\xBF\"\t0012\",12.50,\"a\"\"b\",\"\t=1\",村\r\n"));
}

} // namespace chulie::sources

QTEST_GUILESS_MAIN(chulie::sources::CsvTest)
#include "csv_test.moc"
