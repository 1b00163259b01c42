#include "models/sources/workbookfile.h"
#include "tests/support/cellwords.h"
#include "tests/support/files.h"

#include <QStringEncoder>
#include <QTest>

namespace chulie::sources {

/// What web systems call .xls: pages, archives of pages, Excel 2003's XML, text.
class PageSourceTest : public QObject
{
    Q_OBJECT
private slots:
    void kinds_data();
    void kinds();
    void cells_data();
    void cells();
    void shapes_data();
    void shapes();
    void tables_data();
    void tables();
    void encodings_data();
    void encodings();
    void archive();
    void excelXml();
    void refused_data();
    void refused();
    void damaged();

private:
    [[nodiscard]] values::Result<std::vector<WorkbookSheet>> open(const QByteArray &bytes);
    /// The cells of every sheet, a line NAME: before those of each; or the sentence why not.
    [[nodiscard]] QStringList read(const QByteArray &bytes);

    support::Folder m_folder;
};

values::Result<std::vector<WorkbookSheet>> PageSourceTest::open(const QByteArray &bytes)
{
    return openSheets(m_folder.write(QStringLiteral("a.xls"), bytes));
}

QStringList PageSourceTest::read(const QByteArray &bytes)
{
    const auto sheets = open(bytes);
    if (!sheets)
        return {QStringLiteral("!") + sheets.failure().message};
    QStringList all;
    for (const WorkbookSheet &sheet : *sheets)
        all << sheet.name + QLatin1Char(':') << support::cellWords(*sheet.rows);
    return all;
}

namespace {

const QByteArray page =
    "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style><!--"
    ".day\n{mso-number-format:\"yyyy\\0022年\\0022m\\0022月\\0022\\;\\@\";}"
    " td.short{color:red;mso-number-format:\"Short Date\"} --></style>"
    "<script>if (1<2) document.write(\"<table><tr><td>x</td></tr></table>\")</script></head>";

QByteArray excelXmlOf(const QByteArray &rows)
{
    return "\n<?xml version=\"1.0\" encoding=\"gb2312\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
           "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
           "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles><Style ss:ID=\"d\">"
           "<NumberFormat ss:Format=\"Short Date\"/></Style><Style ss:ID=\"e\" ss:Parent=\"d\"/>"
           "<Style ss:ID=\"c\"><NumberFormat ss:Format=\"Currency\"/></Style></Styles>"
           "<Worksheet ss:Name=\"户\"><Table><Column ss:Hidden=\"1\" ss:Span=\"1\"/>" +
           rows +
           "</Table></Worksheet><Worksheet ss:Name=\"藏\"><Table/><WorksheetOptions><Visible>SheetHidden"
           "</Visible></WorksheetOptions></Worksheet></Workbook>";
}

} // namespace

void PageSourceTest::kinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto add = [](const char *name, const QByteArray &bytes, FileIs kind) {
        QTest::newRow(name) << bytes << static_cast<int>(kind);
    };
    add("page", "\xEF\xBB\xBF \r\n<HTML>", FileIs::Page);
    add("page with a document type", "<!DOCTYPE html><html>", FileIs::Page);
    add("table alone", "<table border=1>", FileIs::Page);
    add("page that begins with a style", "<style>td{}</style><table>", FileIs::Page);
    add("page that begins with a comment", "<!-- x --><div>", FileIs::Page);
    add("XHTML", "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html xmlns=\"y\">", FileIs::Page);
    add("Excel 2003", excelXmlOf({}), FileIs::Xml);
    add("Excel 2003 with a prefix", "<?xml version=\"1.0\"?><ss:Workbook>", FileIs::Xml);
    add("another XML", "<?xml version=\"1.0\"?><w:wordDocument>", FileIs::Xml);
    add("archive", "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"a\"\r\n\r\n--a",
        FileIs::WebArchive);
    add("archive with a sender", "From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n",
        FileIs::WebArchive);
    add("text", "村编码\t村名\n", FileIs::Text);
    add("text with a sign", "<60岁,1\n", FileIs::Text);
    add("text with a colon", "name: x\n", FileIs::Text);
    add("empty", {}, FileIs::Empty);
}

void PageSourceTest::kinds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(whatFileIs(bytes)), kind);
}

void PageSourceTest::cells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("words");
    const auto add = [](const char *name, const char *cell, const char *words) {
        QTest::newRow(name) << QByteArray(cell) << QString::fromUtf8(words);
    };
    add("text", "<td>甲</td>", "text 甲");
    add("blanks between words", "<td>\n  甲 \t\n <b>乙</b>丙 </td>", "text 甲 乙丙");
    add("line breaks", "<td>甲<br>乙<p>丙</p><p>丁</td>", "text 甲\n乙\n丙\n丁");
    add("entities", "<td>&lt;&amp;&#27743;&#x6C5F;&quot;</td>", "text <&江江\"");
    add("a long number", "<td>441624199001011234</td>", "text 441624199001011234");
    add("declared number", "<td x:num=\"4856.249999999999\">4,856.25</td>", "number 4856.249999999999");
    add("number by its words", "<td x:num>1,234.50</td>", "number 1234.5");
    add("no number", "<td x:num>甲</td>", "text 甲");
    add("date by a class", "<td class=short x:num=\"43646\">2019/6/30</td>", "date 2019-06-30");
    add("date by a class with a code", "<td class=day x:num=\"43646\">2019年6月</td>", "date 2019-06-30");
    add("date by a style", "<td style='mso-number-format:\"yyyy\\-m\\-d\"' x:num=43646>x</td>",
        "date 2019-06-30");
    add("text by a style", "<td style=\"mso-number-format:'\\@'\">0012</td>", "text 0012");
    add("yes", "<td x:bool=\"TRUE\">TRUE</td>", "yesno 是");
    add("error", "<td x:err=\"#N/A\">#N/A</td>", "error #N/A");
    add("comment on a cell", "<td><comment>批<b>注</b></comment>甲</td>", "text 甲");
    add("not closed", "<td>甲", "text 甲");
    add("heading", "<th>甲</th>", "text 甲");
    QTest::newRow("control characters") << QByteArray("<td>a\0b\1c", 9) << QStringLiteral("text abc");
}

void PageSourceTest::cells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, words);
    QCOMPARE(read(page + "<table><tr><td>&nbsp;</td>" + cell + "</tr></table>"),
             QStringList({QStringLiteral(":"), QStringLiteral("1 1 ") + words}));
}

void PageSourceTest::shapes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("hiddenColumns");
    QTest::addColumn<QStringList>("merged"); ///< rows and columns
    const auto add = [](const char *name, const QByteArray &bytes, const char *cells, int hiddenColumns,
                        const char *merged) {
        QTest::newRow(name) << bytes << QString::fromUtf8(cells).split(u'|') << hiddenColumns
                            << QString::fromLatin1(merged).split(u'|');
    };
    add("page",
        "<table><col><col style='display: none' span=2><tr><td rowspan=2>甲<td colspan=2>乙<td>丙"
        "<tr style='display:none'><td>丁<td>戊<td>己<tr><td>庚</table>",
        "1 0 text 甲|1 1 text 乙|1 3 text 丙|2 1 text 丁|2 2 text 戊|2 3 text 己|3 0 text 庚", 2,
        "1-2 0-0|1-1 1-2");
    add("Excel 2003",
        excelXmlOf(
            "<Row><Cell ss:MergeAcross=\"1\" ss:MergeDown=\"1\"><Data ss:Type=\"String\">甲</Data></Cell>"
            "</Row><Row ss:Index=\"4\" ss:Hidden=\"1\"><Cell ss:Index=\"3\"><Data "
            "ss:Type=\"String\">乙</Data></Cell></Row>")
            .trimmed(),
        "1 0 text 甲|4 2 text 乙", 2, "1-2 0-1");
}

/// Merged cells, and hidden rows and columns.
void PageSourceTest::shapes()
{
    QFETCH(QByteArray, bytes);
    const auto sheets = open(bytes);
    QVERIFY(sheets);
    RowSource &rows = *sheets->front().rows;
    QTEST(support::cellWords(rows), "cells");
    QCOMPARE(rows.hiddenRows(), 1);
    QTEST(rows.hiddenColumns(), "hiddenColumns");
    QStringList merged;
    for (const MergedCells &cells : rows.merged())
        merged << QStringLiteral("%1-%2 %3-%4")
                      .arg(cells.top)
                      .arg(cells.bottom)
                      .arg(cells.left)
                      .arg(cells.right);
    QTEST(merged, "merged");
}

void PageSourceTest::tables_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("cells");
    const auto add = [](const char *name, const char *body, const char *cells) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(cells).split(u'|');
    };
    const auto *const two = "<table><tr><td>a<td>b</table><table><tr><td>c<td>d</table>";
    add("each a sheet", two, "表1:|1 0 text a|1 1 text b|表2:|1 0 text c|1 1 text d");
    add("a title and a note",
        "<table><tr><td>题</table><table><tr><td>a<td>b</table><table><tr><td>注</table>",
        ":|1 0 text 题|2 0 text a|2 1 text b|3 0 text 注");
    add("a table within another", "<table><tr><td>题<tr><td><table><tr><td>a<td>b</table></td></tr></table>",
        ":|1 0 text 题|3 0 text a|3 1 text b");
    add("the same heading once more",
        "<table><tr><td>a<td>b<tr><td>1<td>2</table><table><tr><td>a<td>b<tr><td>3<td>4</table>",
        ":|1 0 text a|1 1 text b|2 0 text 1|2 1 text 2|3 0 text a|3 1 text b|4 0 text 3|4 1 text 4");
    add("blank ones", "<table><tr><td></table><table></table><table><tr><td>a<td>b</table>",
        ":|1 0 text a|1 1 text b");
    add("a name that Excel left",
        "<!--[if gte mso 9]><xml><x:ExcelWorksheet><x:Name>户</x:Name></x:ExcelWorksheet></xml><![endif]-->"
        "<table><tr><td>a<td>b</table>",
        "户:|1 0 text a|1 1 text b");
}

void PageSourceTest::tables()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, cells);
    QCOMPARE(read("<html>" + body), cells);
}

void PageSourceTest::encodings_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QByteArray>("declared");
    QTest::newRow("GBK") << QStringLiteral("GB18030") << QByteArray("gbk");
    QTest::newRow("UTF-8") << QStringLiteral("UTF-8") << QByteArray("utf-8");
    QTest::newRow("UTF-8 that says something else") << QStringLiteral("UTF-8") << QByteArray("gb2312");
    QTest::newRow("UTF-16") << QStringLiteral("UTF-16") << QByteArray("unicode");
}

void PageSourceTest::encodings()
{
    QFETCH(QString, encoding);
    QFETCH(QByteArray, declared);
    const QString text =
        QStringLiteral("<html><meta http-equiv=Content-Type content=\"text/html; charset=%1\">"
                       "<table><tr><td>浰源镇<td>廻龙镇</table>")
            .arg(QLatin1StringView(declared));
    QStringEncoder encode(encoding.toLatin1().constData(), QStringConverter::Flag::WriteBom);
    QCOMPARE(read(encode(text)), QStringList({QStringLiteral(":"), QStringLiteral("1 0 text 浰源镇"),
                                              QStringLiteral("1 1 text 廻龙镇")}));
}

void PageSourceTest::archive()
{
    const QByteArray frames = "<html><!--[if gte mso 9]><xml><x:Name>户</x:Name><x:Name>人</x:Name></xml>"
                              "<![endif]--><frameset></html>";
    const QByteArray first = "<table><tr><td style=3D\"x\">=E7=94=B2<td>=\r\nb</table>";
    const QByteArray second = QByteArray("<table><tr><td>乙<td>d</table>").toBase64();
    const QByteArray archive =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"--=_a\"\r\n\r\nA web "
        "archive.\r\n"
        "----=_a\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Location: "
        "file:///C:/a.htm\r\n\r\n" +
        frames +
        "\r\n----=_a\r\nContent-Location: file:///C:/a.files/sheet001.htm\r\nContent-Type: text/html\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n" +
        first +
        "\r\n----=_a\r\nContent-Type: image/png\r\n\r\n<table>\r\n----=_a\r\nContent-Location: "
        "a.files/sheet002.htm\r\n"
        "Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
        second + "\r\n----=_a--\r\n";
    const QStringList expected{QStringLiteral("户:"),         QStringLiteral("1 0 text 甲"),
                               QStringLiteral("1 1 text b"),  QStringLiteral("人:"),
                               QStringLiteral("1 0 text 乙"), QStringLiteral("1 1 text d")};
    QCOMPARE(read(archive), expected);
    for (qsizetype size = 60; size < archive.size(); size += 7)
        QVERIFY(!read(archive.first(size)).isEmpty());
}

void PageSourceTest::excelXml()
{
    const QByteArray rows =
        "<Row><Cell ss:MergeAcross=\"1\" ss:MergeDown=\"1\"><Data ss:Type=\"String\">甲&#10;<B "
        "xmlns=\"h\">乙</B></Data>"
        "<Comment><ss:Data>x</ss:Data></Comment></Cell><Cell><Data "
        "ss:Type=\"Number\">4856.25</Data></Cell></Row>\n"
        "<Row ss:Index=\"4\" ss:Hidden=\"1\"><Cell ss:Index=\"3\"><Data "
        "ss:Type=\"DateTime\">2019-06-30T00:00:00.000"
        "</Data></Cell>\n<Cell><Data ss:Type=\"DateTime\">2019-06-30T12:30:00.000</Data></Cell>"
        "<Cell ss:StyleID=\"e\"><Data ss:Type=\"Number\">43646</Data></Cell>"
        "<Cell ss:StyleID=\"c\"><Data ss:Type=\"Number\">1.5</Data></Cell></Row>"
        "<Row><Cell><Data ss:Type=\"Boolean\">1</Data></Cell><Cell><Data ss:Type=\"Error\">#N/A</Data></Cell>"
        "<Cell ss:Formula=\"=1\"/><Cell ss:StyleID=\"d\"/><Cell><Data "
        "ss:Type=\"String\"></Data></Cell></Row>";
    const QStringList expected{QStringLiteral("户:"),
                               QStringLiteral("1 0 text 甲\n乙"),
                               QStringLiteral("1 2 number 4856.25"),
                               QStringLiteral("4 2 date 2019-06-30"),
                               QStringLiteral("4 3 date 2019-06-30T12:30:00"),
                               QStringLiteral("4 4 date 2019-06-30"),
                               QStringLiteral("4 5 decimal 1.5"),
                               QStringLiteral("5 0 yesno 是"),
                               QStringLiteral("5 1 error #N/A"),
                               QStringLiteral("5 2 error "),
                               QStringLiteral("藏:")};
    QStringEncoder gbk("GB18030");
    for (const QByteArray &bytes : {excelXmlOf(rows), QByteArray(gbk(QString::fromUtf8(excelXmlOf(rows))))})
        QCOMPARE(read(bytes.trimmed()), expected);
    const auto sheets = open(excelXmlOf(rows).trimmed());
    QVERIFY(sheets && sheets->back().isHidden && !sheets->front().isHidden);
}

void PageSourceTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *name, const QByteArray &bytes, const char *said) {
        QTest::newRow(name) << bytes << QString::fromLatin1(said);
    };
    add("no table", "<html><body>hello", "without a table");
    add("another XML", "<?xml version=\"1.0\"?><a/>", "another program");
    add("XML cut", excelXmlOf("<Row><Cell>").trimmed().chopped(40), "damaged");
    add("document type", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><Workbook>&b;</Workbook>",
        "DOCTYPE");
    add("too long a cell", "<table><tr><td>a<td>" + QByteArray(32'768, 'x') + "</table>", "32,767");
    add("too long a cell of XML",
        excelXmlOf("<Row><Cell><Data ss:Type=\"String\">" + QByteArray(32'768, 'x') + "</Data></Cell></Row>")
            .trimmed(),
        "32,767");
    add("too far a column",
        excelXmlOf("<Row><Cell ss:Index=\"16385\"><Data ss:Type=\"String\">x</Data></Cell></Row>").trimmed(),
        "16,384");
    add("too far a row",
        excelXmlOf("<Row ss:Index=\"1048577\"><Cell><Data ss:Type=\"String\">x</Data></Cell></Row>")
            .trimmed(),
        "1,048,576");
    QByteArray wide = "<table><tr>";
    for (int i = 0; i < 20; ++i)
        wide += "<td colspan=1000>x";
    add("too wide a page", wide, "16,384");
    QByteArray many;
    for (int i = 0; i < 10'001; ++i)
        many += "<table>";
    add("too many tables within each other", many, "gigabyte");
    many.clear();
    for (int i = 0; i < 10'001; ++i)
        many += "<table></table>";
    add("too many tables", many, "gigabyte");
    QByteArray deep = "<table><tr><td>a<td>b";
    for (int i = 0; i < 1000; ++i)
        deep += "<b>";
    add("too deep a page", deep, "gigabyte");
}

void PageSourceTest::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const QStringList all = read(bytes);
    QVERIFY2(!all.filter(said).isEmpty(), qPrintable(all.join(u'|')));
}

/// Whatever is cut off or stands in a wrong place, reading comes to an end.
void PageSourceTest::damaged()
{
    const QByteArray whole =
        page + "<body></td></table><tr><td>x<table><tr><td rowspan=3 colspan=2>甲<td>乙</tr><td>丙"
               "<table><td>丁</td></tr></td></table></table></html>";
    for (qsizetype size = 1; size < whole.size(); ++size)
        QVERIFY(!read(whole.first(size)).isEmpty());
    for (qsizetype at = 1; at < whole.size(); at += 3)
        QVERIFY(!read(whole.first(at) + "<td>" + whole.mid(at)).isEmpty());
}

} // namespace chulie::sources

QTEST_GUILESS_MAIN(chulie::sources::PageSourceTest)
#include "pagesource_test.moc"
