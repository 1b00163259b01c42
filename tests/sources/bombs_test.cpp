#include "models/exchange/batch.h"
#include "models/exchange/import.h"
#include "models/sources/workbookfile.h"
#include "tests/support/files.h"
#include "tests/support/peakmemory.h"
#include "tests/support/xlsfile.h"
#include "tests/support/zipfile.h"

#include <QTest>

#include <functional>

namespace chulie::sources {

/// Small files that unpack to more than there is room for: each ends in a sentence, and takes at most the
/// 200 MB that files.md allows.
class BombsTest : public QObject
{
    Q_OBJECT
private slots:
    void workbooks_data();
    void workbooks();
    void openDocuments_data();
    void openDocuments();
    void sizes_data();
    void sizes();
    void oneTextInManyCells();
    void farCellsAreRead();
    void importEnds();
    void mergedCellsAreFilledIn_data();
    void mergedCellsAreFilledIn();

private:
    /// Reads every cell of the file at \a path; why that ended, empty where all could be read.
    [[nodiscard]] QString read(const QString &path);

    support::Folder m_folder;
    std::size_t m_cells = 0; ///< that read() found
};

namespace {

const QString room = QStringLiteral("gigabyte");

/// The parts of test::xlsxParts().
enum Part { BookPart = 2, SheetPart = 4, TextsPart = 5, FormatsPart = 6 };

QByteArray sheetOf(const QByteArray &rows)
{
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

/// \a count rows, each with a cell in the last column.
QByteArray farRows(int count)
{
    QByteArray rows;
    for (int i = 1; i <= count; ++i)
        rows += "<row><c r=\"XFD" + QByteArray::number(i) + "\"><v>1</v></c></row>";
    return rows;
}

QByteArray elementsOfTheirOwnNames(int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += "<a" + QByteArray::number(i) + "/>";
    return all;
}

} // namespace

QString BombsTest::read(const QString &path)
{
    m_cells = 0;
    const auto sheets = openSheets(path);
    if (!sheets)
        return sheets.failure().message;
    for (const WorkbookSheet &sheet : *sheets) {
        while (sheet.rows->next())
            m_cells += static_cast<std::size_t>(
                std::ranges::count_if(sheet.rows->cells(), std::not_fn(&SourceCell::isBlank)));
        if (!sheet.rows->problem().isEmpty())
            return sheet.rows->problem();
    }
    return {};
}

void BombsTest::workbooks_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *name, int part, const QByteArray &content, const QString &said) {
        QTest::newRow(name) << part << content << said;
    };
    const QByteArray many(20'000'000, 'x');
    const QByteArray longCell = "<c t=\"str\"><v>" + QByteArray(30'000, 'x') + "</v></c>";
    add("elements within each other", SheetPart, QByteArray("<a>").repeated(5'000'000), room);
    add("elements of their own names", SheetPart, "<worksheet>" + elementsOfTheirOwnNames(1'000'000), room);
    add("a tag without an end", SheetPart, "<worksheet a=\"" + many, room);
    add("a comment without an end", SheetPart, "<worksheet><!--" + many, room);
    add("a cell without an end", SheetPart, sheetOf("<row><c t=\"str\"><v>" + many + "</v></c></row>"),
        QStringLiteral("32,767"));
    add("a text in the cell without an end", SheetPart,
        sheetOf("<row><c t=\"inlineStr\"><is><t>" + many + "</t></is></c></row>"), QStringLiteral("32,767"));
    add("a row of long cells", SheetPart, sheetOf("<row>" + longCell.repeated(1000) + "</row>"), room);
    add("far cells", SheetPart, sheetOf(farRows(9000)), room);
    add("shared texts", TextsPart, "<sst>" + QByteArray("<si/>").repeated(9'000'000) + "</sst>", room);
    add("formats", FormatsPart,
        "<styleSheet><cellXfs>" + QByteArray("<xf/>").repeated(200'000) + "</cellXfs></styleSheet>", room);
    add("sheets", BookPart,
        "<workbook><sheets>" + QByteArray("<sheet name=\"a\" id=\"s\"/>").repeated(2000) +
            "</sheets></workbook>",
        room);
    add("a sheet that is listed twice", BookPart,
        "<workbook><sheets><sheet name=\"a\" id=\"s\"/><sheet name=\"b\" id=\"s\"/></sheets></workbook>",
        QStringLiteral("damaged"));
    add("a list of sheets without an end", BookPart, "<workbook>" + QByteArray(40'000'000, ' '), room);
    const QByteArray lol = "<!DOCTYPE a [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    for (const Part part : {BookPart, SheetPart, TextsPart, FormatsPart})
        QTest::addRow("entities in part %d", part)
            << static_cast<int>(part) << QByteArray(lol + "<a>&b;</a>") << QStringLiteral("DOCTYPE");
}

void BombsTest::workbooks()
{
    QFETCH(int, part);
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    support::ZipFileParts parts = support::xlsxParts({});
    parts[part].second = content;
    const QString path = m_folder.path(QStringLiteral("bomb.xlsx"));
    support::writeZip(path, parts);
    const support::PeakMemory peak;
    const QString problem = read(path);
    QVERIFY2(problem.contains(said), qPrintable(problem));
    QVERIFY2(peak.isWithin(200), qPrintable(peak.words()));
}

void BombsTest::openDocuments_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("said");
    const auto row = [](const QByteArray &cells) -> QByteArray {
        return "<t:table-row>" + cells + "</t:table-row>";
    };
    const QByteArray number = "<t:table-cell o:value-type=\"float\" o:value=\"1\"/>";
    QTest::newRow("a row and a cell that are repeated")
        << QByteArray("<t:table-row t:number-rows-repeated=\"1048576\"><t:table-cell "
                      "t:number-columns-repeated=\"16384\" o:value-type=\"float\" o:value=\"1\"/>"
                      "</t:table-row>")
        << room;
    QTest::newRow("spaces") << row("<t:table-cell o:value-type=\"string\"><p:p>" +
                                   QByteArray("<p:s p:c=\"1048576\"/>").repeated(1000) +
                                   "</p:p></t:table-cell>")
                            << QStringLiteral("32,767");
    QTest::newRow("blank cells") << row(QByteArray("<t:table-cell/>").repeated(2'000'000)) << QString();
    QTest::newRow("rows beyond a sheet")
        << QByteArray(QByteArray("<t:table-row t:number-rows-repeated=\"2147483647\"/>").repeated(4) +
                      row(number))
        << QStringLiteral("1,048,576");
}

void BombsTest::openDocuments()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, said);
    const QString path = m_folder.path(QStringLiteral("bomb.ods"));
    support::writeZip(path, {{"content.xml", "<o:doc xmlns:o=\"o\" xmlns:t=\"t\" xmlns:p=\"p\"><t:table "
                                             "t:name=\"a\">" +
                                                 table + "</t:table></o:doc>"}});
    const support::PeakMemory peak;
    const QString problem = read(path);
    QVERIFY2(said.isEmpty() ? problem.isEmpty() : problem.contains(said), qPrintable(problem));
    QVERIFY2(peak.isWithin(200), qPrintable(peak.words()));
}

void BombsTest::sizes_data()
{
    QTest::addColumn<quint64>("size");
    QTest::addColumn<QString>("said");
    QTest::newRow("more than a gigabyte") << quint64{1} * 1'200'000'000 << room;
    QTest::newRow("less than it unpacks to") << quint64{5} << QStringLiteral("damaged");
}

/// What a part says of its size in the ZIP file's directory.
void BombsTest::sizes()
{
    QFETCH(quint64, size);
    QFETCH(QString, said);
    const QString path = m_folder.path(QStringLiteral("size.xlsx"));
    support::writeZip(path, support::xlsxParts("<x:row><x:c><x:v>1</x:v></x:c></x:row>"));
    QByteArray bytes = support::Folder::read(path);
    constexpr qsizetype behindSize = 22; // before the name in an entry of the directory
    const qsizetype name = bytes.lastIndexOf("xl/worksheets/sheet1.xml");
    bytes.replace(name - behindSize, 4, support::little(size, 4));
    const QString problem = read(m_folder.write(QStringLiteral("size.xlsx"), bytes));
    QVERIFY2(problem.contains(said), qPrintable(problem));
}

/// Each cell of an XLS workbook takes 14 bytes and is a long text.
void BombsTest::oneTextInManyCells()
{
    constexpr int units = 32'767;
    const QByteArray text = support::little(1, 4) + support::little(1, 4) + support::little(units, 2) + '\0' +
                            QByteArray(units, '\xE9');
    QByteArray cells;
    for (quint64 i = 0; i < 2100; ++i)
        cells += support::biffRecord(0xFD, support::little(i, 2) + QByteArray(8, '\0'));
    const QByteArray stream = support::xlsStream(cells, support::biffRecord(0xFC, text));
    const QString path = m_folder.write(QStringLiteral("bomb.xls"), support::oleFile("Workbook", stream));
    const support::PeakMemory peak;
    const QString problem = read(path);
    QVERIFY2(problem.contains(room), qPrintable(problem));
    QVERIFY2(peak.isWithin(200), qPrintable(peak.words()));
}

/// A sheet says that it is as large as a sheet can be, and has two cells.
void BombsTest::farCellsAreRead()
{
    support::ZipFileParts parts = support::xlsxParts({});
    parts[SheetPart].second = "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>"
                              "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                              "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>"
                              "</worksheet>";
    const QString path = m_folder.path(QStringLiteral("far.xlsx"));
    support::writeZip(path, parts);
    const support::PeakMemory peak;
    QCOMPARE(read(path), QString());
    QCOMPARE(m_cells, std::size_t{2});
    QVERIFY2(peak.isWithin(20), qPrintable(peak.words()));
}

/// An import of such a file ends in the same sentence.
void BombsTest::importEnds()
{
    const auto ledger = m_folder.newLedger();
    QByteArray header = "<row>";
    for (const char *heading : {"村编码", "村名", "镇", "县区", "村类型"})
        header += QByteArray("<c t=\"inlineStr\"><is><t>") + heading + "</t></is></c>";
    support::ZipFileParts parts = support::xlsxParts({});
    parts[SheetPart].second = sheetOf(header + "</row>" + farRows(9000));
    const QString path = m_folder.path(QStringLiteral("import.xlsx"));
    support::writeZip(path, parts);
    const support::PeakMemory peak;
    const auto plan = exchange::planImport(*ledger, {path}, {});
    QVERIFY(!plan);
    QVERIFY2(plan.failure().message.contains(room), qPrintable(plan.failure().message));
    QVERIFY2(peak.isWithin(200), qPrintable(peak.words()));
}

void BombsTest::mergedCellsAreFilledIn_data()
{
    QTest::addColumn<QByteArray>("column"); // of the cell that is merged over all rows
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("a long text") << QByteArray("F") << QByteArray(30'000, 'x');
    QTest::newRow("a far cell") << QByteArray("XFD") << QByteArray("x");
}

/// What is merged down over rows is read on each of them, as long as there is room for it.
void BombsTest::mergedCellsAreFilledIn()
{
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, words);
    constexpr int rows = 20'000;
    const auto cell = [](const QByteArray &at, const QByteArray &text) -> QByteArray {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    };
    QByteArray sheet = "<row r=\"1\">" + cell("A1", "村编码") + cell("B1", "村名") + cell("C1", "镇") +
                       cell("D1", "县区") + cell("E1", "村类型") + "</row><row r=\"2\">" + cell("A2", "1") +
                       cell(column + '2', words) + "</row>";
    for (int row = 3; row < rows; ++row)
        sheet += "<row r=\"" + QByteArray::number(row) + "\">" + cell('A' + QByteArray::number(row), "1") +
                 "</row>";
    support::ZipFileParts parts = support::xlsxParts({});
    parts[SheetPart].second = "<worksheet><sheetData>" + sheet + "</sheetData><mergeCells><mergeCell ref=\"" +
                              column + "2:" + column + QByteArray::number(rows) +
                              "\"/></mergeCells></worksheet>";
    const QString path = m_folder.path(QStringLiteral("merged.xlsx"));
    support::writeZip(path, parts);
    const support::PeakMemory peak;
    exchange::Batch batch;
    const auto added = batch.add(path, {});
    QVERIFY(!added);
    QVERIFY2(added.failure().message.contains(room), qPrintable(added.failure().message));
    QVERIFY2(peak.isWithin(200), qPrintable(peak.words()));
}

} // namespace chulie::sources

QTEST_GUILESS_MAIN(chulie::sources::BombsTest)
#include "bombs_test.moc"
