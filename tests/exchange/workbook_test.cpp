#include "models/exchange/workbook.h"

#include "models/exchange/export.h"
#include "models/exchange/sheetcsv.h"
#include "models/exchange/sheetfile.h"
#include "models/sample/sample.h"
#include "tests/support/cellsheet.h"
#include "tests/support/files.h"
#include "tests/support/workbookreader.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

namespace chulie::exchange {

/// What is written into XLSX, read back from its own XML.
class WorkbookTest : public QObject
{
    Q_OBJECT
private slots:
    void textsStayAsTheyAre_data();
    void textsStayAsTheyAre();
    void numbersAreNumbers_data();
    void numbersAreNumbers();
    void aWholeLedgerIsEqual_data();
    void aWholeLedgerIsEqual();
    void headingsAreMergedAndStay();
    void listsDropDown();
    void tabNamesAreAccepted();
    void headingsOfFormsBreak();
    void totalsAndSectionsStandOut();
    void whatNoCellHoldsIsRefused();

private:
    [[nodiscard]] support::ReadWorkbook written(const std::vector<Sheet> &sheets) const;

    support::Folder m_folder;
};

namespace {

using support::oneCell;
using support::ReadCell;
using support::ReadSheet;
using support::ReadWorkbook;

/// The fields of RFC 4180 rows.
std::vector<QStringList> fieldsOf(const QString &csv)
{
    std::vector<QStringList> rows(1, {QString()});
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (c == u'"' && quoted && i + 1 < csv.size() && csv[i + 1] == u'"')
            rows.back().back() += csv[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            rows.back() << QString();
        else if (c == u'\n' && !quoted)
            rows.push_back({QString()});
        else
            rows.back().back() += c;
    }
    rows.pop_back();
    return rows;
}

/// \a cell as a plain CSV has it.
QString plain(const ReadCell &cell)
{
    if (cell.isText || cell.value.isEmpty())
        return cell.value;
    if (cell.format == QStringLiteral("yyyy\\-mm\\-dd"))
        return QDate(1899, 12, 30).addDays(cell.value.toInt()).toString(Qt::ISODate);
    return cell.format == QStringLiteral("0.00") ? QString::number(cell.value.toDouble(), 'f', 2)
                                                 : cell.value;
}

} // namespace

ReadWorkbook WorkbookTest::written(const std::vector<Sheet> &sheets) const
{
    const QString path = m_folder.path(QStringLiteral("out.xlsx"));
    const auto done = writeWorkbook(path, sheets);
    if (!done)
        qFatal("%s", qPrintable(done.failure().message));
    return ReadWorkbook::open(path);
}

void WorkbookTest::textsStayAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("kept"); // the rows in memory, as below headings that go down over several rows
    for (const char *text : {"=1+1",
                             "+86",
                             "-5",
                             "@x",
                             "{=1}",
                             "0012",
                             "441623198507123456",
                             "1e5",
                             "2019-06-30",
                             "TRUE",
                             "a\nb",
                             "a\tb",
                             "a\rb",
                             "\"",
                             "<b>&amp;</b>",
                             "浰源镇",
                             "廻龙镇",
                             "𠮷野",
                             "👨‍👩‍👧",
                             "x\x01y",
                             "\x1F",
                             "_x0041_",
                             "a_x005F_x0041_b",
                             "_x00_",
                             "\xEF\xBF\xBEz",
                             "\xEF\xBF\xBF",
                             " a ",
                             "'1",
                             "http://x.y/z",
                             "#REF!"})
        for (const bool kept : {false, true})
            QTest::addRow("%s%s", QByteArray(text).toPercentEncoding().constData(), kept ? ", kept" : "")
                << QByteArray(text) << kept;
    QTest::addRow("the longest") << QString(32767, u'字').toUtf8() << false;
    QTest::addRow("the longest of pairs") << QString::fromUtf8("𠮷").repeated(16383).toUtf8() << false;
}

void WorkbookTest::textsStayAsTheyAre()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, kept);
    Sheet sheet = oneCell(CellKind::Text, std::string_view(text.constData()));
    if (kept)
        sheet.columns.front().groups = {"above"};
    const ReadWorkbook read = written({sheet});
    const ReadCell cell = read.sheets.front().rows.back().at(0);
    QCOMPARE(cell.value, QString::fromUtf8(text));
    QVERIFY(cell.isText);
    QVERIFY(!cell.isFormula);
    QCOMPARE(cell.format, QStringLiteral("@"));
}

void WorkbookTest::numbersAreNumbers_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QByteArray>("iso");
    QTest::addColumn<bool>("grouped");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("format");
    const auto row = [](const char *name, CellKind kind, qint64 number, const char *iso, bool grouped,
                        const char *value, const char *format) {
        QTest::newRow(name) << static_cast<int>(kind) << number << QByteArray(iso) << grouped
                            << QString::fromUtf8(value) << QString::fromUtf8(format);
    };
    row("whole", CellKind::Whole, 2019, "", false, "2019", "0");
    row("whole, for reading", CellKind::Whole, 12310, "", true, "12310", "#,##0");
    row("money", CellKind::Money, 2307150, "", false, "23071.5", "0.00");
    row("money, for reading", CellKind::Money, -1, "", true, "-0.01", "#,##0.00");
    row("share", CellKind::Share, 1234, "", false, "0.1234", "0.0%");
    row("fifteen digits", CellKind::Whole, 999999999999999, "", false, "999999999999999", "0");
    row("sixteen digits would be rounded", CellKind::Whole, 1000000000000001, "", false, "1000000000000001",
        "@");
    row("fen of sixteen digits", CellKind::Money, 1000000000000001, "", false, "10000000000000.01", "@");
    row("date", CellKind::Date, 0, "2019-06-30", false, "43646", "yyyy\\-mm\\-dd");
    row("the first day that all agree on", CellKind::Date, 0, "1900-03-01", false, "61", "yyyy\\-mm\\-dd");
    row("the day before", CellKind::Date, 0, "1900-02-28", false, "1900-02-28", "yyyy\\-mm\\-dd");
    row("a text among numbers", CellKind::Whole, 0, "–", false, "–", "0");
}

void WorkbookTest::numbersAreNumbers()
{
    QFETCH(int, kind);
    QFETCH(qint64, number);
    QFETCH(QByteArray, iso);
    QFETCH(bool, grouped);
    QFETCH(QString, value);
    QFETCH(QString, format);
    const SheetCell cell =
        iso.isEmpty() ? SheetCell(std::int64_t{number}) : SheetCell(std::string_view(iso.constData()));
    const ReadWorkbook read = written({oneCell(static_cast<CellKind>(kind), cell, grouped)});
    const ReadCell got = read.sheets.front().rows.at(1).at(0);
    QCOMPARE(got.value, value);
    QCOMPARE(got.format, format);
}

void WorkbookTest::aWholeLedgerIsEqual_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<bool>("mask");
    QTest::newRow("all") << QString() << false;
    QTest::newRow("masked") << QString() << true;
    QTest::newRow("a village") << QStringLiteral("449902101200") << false;
}

/// Every sheet holds what the CSV of its table holds, cell by cell.
void WorkbookTest::aWholeLedgerIsEqual()
{
    QFETCH(QString, region);
    QFETCH(bool, mask);
    const support::Folder folder;
    const auto ledger = folder.newLedger();
    QVERIFY(sample::fillSample(*ledger, {3, 40, 2}));
    const ExportOptions options{.scope = {region.toStdString(), mask}};
    const QString path = folder.path(QStringLiteral("new/folder/all.xlsx"));
    QVERIFY(exportWorkbook(ledger->database(), path, options));
    const ReadWorkbook read = ReadWorkbook::open(path);
    QCOMPARE(read.sheets.size(), catalogue::tables().size());
    for (const catalogue::Table &table : catalogue::tables()) {
        const ReadSheet &sheet = read.sheet(QString::fromUtf8(table.label));
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        CsvWriter csv(out, CsvWriter::Form::Plain);
        exportRows(ledger->database(), table, options, csv);
        csv.flush();
        const auto rows = fieldsOf(QString::fromUtf8(out.data()));
        QCOMPARE(sheet.rows.size(), rows.size());
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t column = 0; column < sheet.rows[row].size(); ++column)
                QCOMPARE(plain(sheet.rows[row][column]), rows[row][static_cast<qsizetype>(column)]);
    }
}

void WorkbookTest::headingsAreMergedAndStay()
{
    Sheet sheet;
    sheet.name = "资金";
    sheet.titles = {"资金表", "单位：元"};
    sheet.columns = {{"村"},
                     {"计划", CellKind::Money, {}, {"2019", "上半年"}},
                     {"支出", CellKind::Money, {}, {"2019", "上半年"}},
                     {"下半年", CellKind::Money, {}, {"2019"}},
                     {"备注", CellKind::Note}};
    sheet.rows = [](const SheetTaker &take) {
        const std::vector<SheetCell> row{std::string_view("枫围村"), std::int64_t{1}, std::int64_t{2}};
        take(row, SheetRow::Plain);
    };
    const ReadWorkbook read = written({sheet});
    const ReadSheet &got = read.sheets.front();
    QStringList merged = got.merged;
    merged.sort();
    QCOMPARE(merged, (QStringList{QStringLiteral("A1:E1"), QStringLiteral("A2:E2"), QStringLiteral("A3:A5"),
                                  QStringLiteral("B3:D3"), QStringLiteral("B4:C4"), QStringLiteral("D4:D5"),
                                  QStringLiteral("E3:E5")}));
    QCOMPARE(got.rows.at(0).at(0).value, QStringLiteral("资金表"));
    QCOMPARE(got.rows.at(2).at(1).value, QStringLiteral("2019"));
    QCOMPARE(got.rows.at(3).at(1).value, QStringLiteral("上半年"));
    QCOMPARE(got.rows.at(4).at(2).value, QStringLiteral("支出"));
    for (const char *part : {"ySplit=\"5\"", "<autoFilter ref=\"A5:E6\"/>", "paperSize=\"9\"",
                             "fitToHeight=\"0\"", "fitToPage=\"1\""})
        QVERIFY2(got.xml.contains(QLatin1StringView(part)), part);
    QCOMPARE(read.names.value(QStringLiteral("_xlnm.Print_Titles 0")), QStringLiteral("'资金'!$3:$5"));
}

void WorkbookTest::listsDropDown()
{
    Sheet sheet = oneCell(CellKind::Text, {});
    std::vector<std::string> many;
    for (int i = 0; i < 60; ++i)
        many.push_back("选项" + std::to_string(i));
    sheet.columns = {{"short", CellKind::Text, {"是", "否"}},
                     {"long", CellKind::Text, many},
                     {"with a comma", CellKind::Text, {"a,b", "c"}}};
    const ReadWorkbook read = written({sheet, oneCell(CellKind::Text, {})});
    const QString &xml = read.sheets.front().xml;
    QVERIFY(xml.contains(QStringLiteral("sqref=\"A2:A1048576\"><formula1>\"是,否\"</formula1>")));
    QCOMPARE(read.sheets.size(), std::size_t{3});
    const ReadSheet &lists = read.sheets.back();
    QVERIFY(lists.hidden);
    QCOMPARE(lists.rows.size(), many.size());
    QCOMPARE(lists.rows.at(59).at(0).value, QStringLiteral("选项59"));
    QCOMPARE(lists.rows.at(0).at(1).value, QStringLiteral("a,b"));
    QVERIFY(xml.contains(u'\'' + lists.name + QStringLiteral("'!$A$1:$A$60</formula1>")));
    QVERIFY(xml.contains(u'\'' + lists.name + QStringLiteral("'!$B$1:$B$2</formula1>")));
}

void WorkbookTest::tabNamesAreAccepted()
{
    std::vector<Sheet> sheets(4, oneCell(CellKind::Text, {}));
    sheets[0].name = "a/b:c[1]?";
    sheets[1].name = QString(40, u'村').toStdString();
    sheets[2].name = QString(40, u'村').toStdString();
    sheets[3].name = "";
    const ReadWorkbook read = written(sheets);
    QCOMPARE(read.sheets[0].name, QStringLiteral("a b c 1"));
    QCOMPARE(read.sheets[1].name, QString(31, u'村'));
    QCOMPARE(read.sheets[2].name, QString(27, u'村') + QStringLiteral(" (2)"));
    QVERIFY(!read.sheets[3].name.isEmpty());
}

void WorkbookTest::headingsOfFormsBreak()
{
    Sheet table = oneCell(CellKind::Text, {});
    table.columns.front().heading = QString(12, u'字').toStdString();
    Sheet form = table;
    form.titles = {"表"};
    const ReadWorkbook read = written({table, form});
    QVERIFY(read.sheets[0].xml.contains(QStringLiteral("width=\"27.7109375\"")));
    QVERIFY(read.sheets[1].xml.contains(QStringLiteral("width=\"15.7109375\"")));
    QVERIFY(!read.sheets[0].xml.contains(QStringLiteral(" ht=")));
    QVERIFY(read.sheets[1].xml.contains(QStringLiteral("<row r=\"2\" ht=\"30\"")));
}

void WorkbookTest::totalsAndSectionsStandOut()
{
    Sheet sheet;
    sheet.name = "rows";
    sheet.columns = {{"a"}, {"b", CellKind::Whole}};
    sheet.notes = {"填表人："};
    sheet.rows = [](const SheetTaker &take) {
        const std::vector<SheetCell> plainRow{std::string_view("x"), std::int64_t{1}};
        const std::vector<SheetCell> section{std::string_view("部分")};
        take(plainRow, SheetRow::Plain);
        take(section, SheetRow::Section);
        take(plainRow, SheetRow::Total);
    };
    const ReadSheet got = written({sheet}).sheets.front();
    QVERIFY(got.merged.contains(QStringLiteral("A3:B3")));
    QVERIFY2(got.xml.contains(QStringLiteral("<autoFilter ref=\"A1:B2\"/>")), "totals are not sorted away");
    QCOMPARE(got.rows.at(3).at(1).value, QStringLiteral("1"));
    QCOMPARE(got.rows.at(4).at(0).value, QStringLiteral("填表人："));
}

void WorkbookTest::whatNoCellHoldsIsRefused()
{
    const std::string text = QString(32768, u'字').toStdString();
    const QString path = m_folder.path(QStringLiteral("refused.xlsx"));
    const auto done = writeSheet(path, oneCell(CellKind::Note, std::string_view(text)));
    QVERIFY(!done);
    for (const char *word : {"one", "heading", "32,767"})
        QVERIFY2(done.failure().message.contains(QLatin1StringView(word)),
                 qPrintable(done.failure().message));
    QVERIFY(!QFile::exists(path));
    QVERIFY(writeSheet(m_folder.path(QStringLiteral("fits.csv")),
                       oneCell(CellKind::Note, std::string_view(text))));
}

} // namespace chulie::exchange

QTEST_GUILESS_MAIN(chulie::exchange::WorkbookTest)
#include "workbook_test.moc"
