#include "models/sources/celltext.h"
#include "models/sources/workbookfile.h"
#include "tests/support/cellwords.h"
#include "tests/support/files.h"
#include "tests/support/zipfile.h"

#include <QTest>

namespace chulie::sources {

/// Workbooks of other programs, cell by cell, and files that are none.
class WorkbookSourceTest : public QObject
{
    Q_OBJECT
private slots:
    void cells_data();
    void cells();
    void places();
    void formatsOfColumns();
    void ods();
    void odsCells_data();
    void odsCells();
    void formats_data();
    void formats();
    void dates_data();
    void dates();
    void refused_data();
    void refused();
    void cutOff();

private:
    /// The cells of the workbook's only sheet as ROW COLUMN KIND WORDS, and the problem where there is one.
    QStringList read(const support::ZipFileParts &parts);

    support::Folder m_folder;
};

namespace {

const QByteArray styles =
    "<numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
    "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
    "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/>"
    "<xf numFmtId=\"2\"/></cellXfs>";
const QByteArray texts =
    "<si><t>甲</t></si><si><r><t>富</t></r><rPh><t>フ</t></rPh><r><t xml:space=\"preserve\"> 文</t></r></si>";

QStringList cellsOf(const WorkbookSheet &sheet)
{
    return support::cellWords(*sheet.rows);
}

} // namespace

QStringList WorkbookSourceTest::read(const support::ZipFileParts &parts)
{
    const QString path = m_folder.path(QStringLiteral("b.xlsx"));
    support::writeZip(path, parts);
    return support::firstSheetWords(path);
}

void WorkbookSourceTest::cells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("read");
    const auto add = [](const char *name, const char *cell, const char *read) {
        QTest::newRow(name) << QByteArray(cell) << QString::fromUtf8(read);
    };
    add("shared", "<x:c t=\"s\"><x:v>0</x:v></x:c>", "text 甲");
    add("shared, runs without their phonetics", "<x:c t=\"s\"><x:v>1</x:v></x:c>", "text 富 文");
    add("inline", "<x:c t=\"inlineStr\"><x:is><x:r><x:t>a</x:t></x:r><x:r><x:t>b</x:t></x:r></x:is></x:c>",
        "text ab");
    add("escaped", "<x:c t=\"str\"><x:v>a_x000A_b_x0041_</x:v></x:c>", "text a\nbA");
    add("number", "<x:c><x:v>4856.249999999999</x:v></x:c>", "number 4856.249999999999");
    add("shortest", "<x:c><x:v>4.85625E3</x:v></x:c>", "number 4856.25");
    add("long", "<x:c><x:v>441623104200</x:v></x:c>", "number 441623104200");
    add("declares prefixes", "<x:c xmlns:r=\"AB9\" xmlns:t=\"s\" xmlns=\"s\"><x:v>2</x:v></x:c>", "number 2");
    add("two decimals", "<x:c s=\"3\"><x:v>2018.1</x:v></x:c>", "decimal 2018.1");
    add("date", "<x:c s=\"1\"><x:v>43646</x:v></x:c>", "date 2019-06-30");
    add("date and time", "<x:c s=\"2\"><x:v>43646.520833333336</x:v></x:c>", "date 2019-06-30T12:30:00");
    add("ISO date", "<x:c t=\"d\"><x:v>2019-06-30T00:00:00</x:v></x:c>", "date 2019-06-30");
    add("yes", "<x:c t=\"b\"><x:v>1</x:v></x:c>", "yesno 是");
    add("error", "<x:c t=\"e\"><x:v>#N/A</x:v></x:c>", "error #N/A");
    add("result", "<x:c><x:f>1+1</x:f><x:v>2</x:v></x:c>", "number 2");
    add("no result", "<x:c><x:f>1+1</x:f></x:c>", "error ");
}

void WorkbookSourceTest::cells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, read);
    const QStringList all = this->read(support::xlsxParts("<x:row>" + cell + "</x:row>", texts, styles));
    QCOMPARE(all, QStringList(QStringLiteral("1 0 ") + read));
}

/// Cells stand where they say; those that say nothing stand beside each other.
void WorkbookSourceTest::places()
{
    const QByteArray one = "<x:v>1</x:v></x:c>";
    const QByteArray rows = "<x:row><x:c>" + one + "<x:c>" + one +
                            "</x:row><x:row r=\"3\"><x:c s=\"1\"/></x:row>" +
                            "<x:row r=\"5\"><x:c r=\"AB5\">" + one + "<x:c>" + one + "</x:row>";
    const QStringList expected{QStringLiteral("1 0 number 1"), QStringLiteral("1 1 number 1"),
                               QStringLiteral("5 27 number 1"), QStringLiteral("5 28 number 1")};
    QCOMPARE(read(support::xlsxParts(rows)), expected);
    const QByteArray date = "<x:row><x:c s=\"1\"><x:v>0</x:v></x:c></x:row>";
    QCOMPARE(read(support::xlsxParts(date, {}, styles, "<workbookPr date1904=\"1\"/>")),
             QStringList(QStringLiteral("1 0 date 1904-01-01")));
}

/// Gnumeric names no format in a cell that has its column's.
void WorkbookSourceTest::formatsOfColumns()
{
    const QByteArray day = "><x:v>43646</x:v></x:c>";
    support::ZipFileParts parts = support::xlsxParts(
        "<x:row><x:c" + day + "<x:c" + day + "<x:c s=\"0\"" + day + "</x:row>", {}, styles);
    for (auto &[name, content] : parts)
        content.replace("<x:sheetData>",
                        "<x:cols><x:col min=\"2\" max=\"3\" style=\"1\"/></x:cols><x:sheetData>");
    const QStringList expected{QStringLiteral("1 0 number 43646"), QStringLiteral("1 1 date 2019-06-30"),
                               QStringLiteral("1 2 number 43646")};
    QCOMPARE(read(parts), expected);
}

/// Cells of ODS that another kind of cell may be taken for.
void WorkbookSourceTest::odsCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("read");
    const auto add = [](const char *name, const QByteArray &attributes, const char *shown, const char *read) {
        QTest::addRow("%s", name) << "<t:table-cell " + attributes + "><p:p>" + shown +
                                         "</p:p></t:table-cell>"
                                  << QString::fromUtf8(read);
    };
    const QByteArray error =
        "t:formula=\"x\" o:value-type=\"string\" o:string-value=\"\" c:value-type=\"error\"";
    add("error", error, "#DIV/0!", "error #DIV/0!");
    add("unknown name", error, "#NAME?", "error #NAME?");
    add("error of LibreOffice alone", error, "Err:502", "error Err:502");
    add("error elsewhere", "t:formula=\"x\" o:value-type=\"string\"", "#NAME?", "error #NAME?");
    add("text", "o:value-type=\"string\"", "#NAME?", "text #NAME?");
    add("number", "o:value-type=\"float\" o:value=\"2018.1\"", "2018.1", "number 2018.1");
    add("two decimals", "o:value-type=\"float\" o:value=\"2018.1\"", "2018.10", "decimal 2018.1");
    add("time", "o:value-type=\"time\" o:time-value=\"PT12H30M00S\"", "12:30:00", "text 12:30:00");
    add("duration", "o:value-type=\"time\" o:time-value=\"PT30H05M00S\"", "30:05:00", "text 30:05:00");
    add("day that shows its time", "o:value-type=\"time\" o:time-value=\"PT1043520H30M00S\"", "0:30:00",
        "date 2019-01-15T00:30:00");
}

void WorkbookSourceTest::odsCells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, read);
    const QString path = m_folder.path(QStringLiteral("cell.ods"));
    support::writeZip(path, {{"content.xml", "<o:doc xmlns:o=\"o\" xmlns:t=\"t\" xmlns:p=\"p\" xmlns:c=\"c\">"
                                             "<t:table t:name=\"表\"><t:table-row>" +
                                                 cell + "</t:table-row></t:table></o:doc>"}});
    const auto sheets = openWorkbook(path);
    QVERIFY(sheets);
    QCOMPARE(cellsOf(sheets->front()), QStringList(QStringLiteral("1 0 ") + read));
}

void WorkbookSourceTest::ods()
{
    const QByteArray content =
        "<o:doc xmlns:o=\"o\" xmlns:t=\"t\" xmlns:p=\"p\"><t:table t:name=\"空\"><t:table-row/></t:table>"
        "<t:table t:name=\"表\"><t:table-row t:number-rows-repeated=\"2\"><t:table-cell/></t:table-row>"
        "<t:table-row t:number-rows-repeated=\"2\"><t:table-cell t:number-columns-repeated=\"2\" "
        "o:value-type=\"string\">"
        "<p:p>甲<p:s p:c=\"2\"/>乙</p:p><o:annotation><p:p>x</p:p></o:annotation></t:table-cell>"
        "<t:table-cell o:value-type=\"float\" o:value=\"1.50\"><p:p>1.5</p:p></t:table-cell>"
        "<t:table-cell o:value-type=\"date\" o:date-value=\"2019-06-30\"/>"
        "<t:table-cell o:value-type=\"boolean\" o:boolean-value=\"false\"/></t:table-row>"
        "<t:table-row t:number-rows-repeated=\"1048000\"><t:table-cell t:number-columns-repeated=\"16384\"/>"
        "</t:table-row></t:table></o:doc>";
    const QString path = m_folder.path(QStringLiteral("b.ods"));
    support::writeZip(path, {{"content.xml", content}});
    const auto sheets = openWorkbook(path);
    QVERIFY(sheets);
    QCOMPARE(sheets->size(), std::size_t{2});
    QCOMPARE(sheets->back().name, QStringLiteral("表"));
    QStringList expected;
    for (const char *row : {"3", "4"})
        for (const char *cell :
             {" 0 text 甲  乙", " 1 text 甲  乙", " 2 number 1.5", " 3 date 2019-06-30", " 4 yesno 否"})
            expected << QString::fromUtf8(row) + QString::fromUtf8(cell);
    QCOMPARE(cellsOf(sheets->back()), expected);
    QCOMPARE(cellsOf(sheets->front()), QStringList());
}

void WorkbookSourceTest::formats_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("date");
    for (const char *code :
         {"yyyy-mm-dd", "m/d/yy h:mm", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy\"年\"m\"月\";@", "mm:ss.0",
          "[DBNum1][$-804]yyyy\"年\"", "aaaa;@", "[red]yyyy\\-m\\-d", "[$-F800]dddd\\,\\ mmmm"})
        QTest::addRow("%s", code) << QByteArray(code) << true;
    for (const char *code :
         {"General", "@", "0.00", "[Red]0", "0\" dmy\"", "0_d", "\\d0", "[DBNum2]General", "0.00E+00",
          "#,##0.00\"元\"", "[>100]0;0", "[h]", "[h]:mm:ss", "[mm]:ss", "0000000"})
        QTest::addRow("not %s", code) << QByteArray(code) << false;
}

void WorkbookSourceTest::formats()
{
    QFETCH(QByteArray, code);
    QFETCH(bool, date);
    QCOMPARE(readFormat(code.toStdString()).isDate, date);
}

void WorkbookSourceTest::dates_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("day");
    const auto add = [](double serial, bool from1904, const char *day) {
        QTest::addRow("%f %d", serial, from1904) << serial << from1904 << QString::fromLatin1(day);
    };
    add(1, false, "1900-01-01");
    add(61, false, "1900-03-01");
    add(43646, false, "2019-06-30");
    add(42184, true, "2019-06-30");
    add(43646.99999999, false, "2019-07-01");
    add(43646.25, false, "2019-06-30T06:00:00");
    add(2958465, false, "9999-12-31");
    add(2958466, false, "");
    add(-1, false, "");
}

void WorkbookSourceTest::dates()
{
    QFETCH(double, serial);
    QFETCH(bool, from1904);
    QFETCH(QString, day);
    QCOMPARE(QString::fromStdString(dateText(serial, from1904)), day);
}

void WorkbookSourceTest::refused_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *name, int part, const QByteArray &content, const char *said) {
        QTest::newRow(name) << part << content << QString::fromUtf8(said);
    };
    add("sheet cut", 4, "<worksheet><sheetData><row><c><v>1</v></c></row><row>", "damaged");
    add("texts cut", 5, "<sst><si><t>a</t>", "damaged");
    add("entities", 5, "<!DOCTYPE a [<!ENTITY b \"c\">]><sst><si><t>&b;</t></si></sst>", "DOCTYPE");
    add("no XML", 2, "workbook", "damaged");
    QByteArray wide = "<worksheet><sheetData><row>";
    for (int i = 0; i < 16'385; ++i)
        wide += "<c><v>1</v></c>";
    add("too wide", 4, wide + "</row></sheetData></worksheet>", "columns");
    add("too high", 4,
        "<worksheet><sheetData><row r=\"1048577\"><c><v>1</v></c></row></sheetData></worksheet>", "rows");
    add("too long", 4,
        "<worksheet><sheetData><row><c t=\"str\"><v>" + QByteArray(32'768, 'x') +
            "</v></c></row></sheetData></worksheet>",
        "32,767");
}

void WorkbookSourceTest::refused()
{
    QFETCH(int, part);
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    support::ZipFileParts parts = support::xlsxParts({});
    parts[part].second = content;
    const QStringList all = read(parts);
    QVERIFY2(all.last().startsWith(u'!') && all.last().contains(said), qPrintable(all.last()));
}

/// Every beginning of a workbook ends in a sentence.
void WorkbookSourceTest::cutOff()
{
    const QString path = m_folder.path(QStringLiteral("whole.xlsx"));
    support::writeZip(path, support::xlsxParts("<x:row><x:c><x:v>1</x:v></x:c></x:row>", texts, styles));
    const QByteArray whole = support::Folder::read(path);
    for (qsizetype size = 4; size < whole.size(); size += 7) {
        const QString cut = m_folder.write(QStringLiteral("cut.xlsx"), whole.first(size));
        QVERIFY(support::firstSheetWords(cut).constLast().startsWith(u'!'));
    }
}

} // namespace chulie::sources

QTEST_GUILESS_MAIN(chulie::sources::WorkbookSourceTest)
#include "workbooksource_test.moc"
