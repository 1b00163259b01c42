#include "models/sources/workbookfile.h"
#include "tests/support/cellwords.h"
#include "tests/support/files.h"
#include "tests/support/xlsfile.h"

#include <QTest>

namespace chulie::sources {

using support::biffRecord;
using support::biffText;
using support::little;
using support::littleReal;

/// XLS workbooks cell by cell, and files that are none.
class XlsSourceTest : public QObject
{
    Q_OBJECT
private slots:
    void cells_data();
    void cells();
    void order();
    void shape();
    void continuedTexts();
    void hundredYears();
    void protectedStructure();
    void refused_data();
    void refused();
    void damaged();

private:
    [[nodiscard]] QStringList read(const QByteArray &stream);

    support::Folder m_folder;
};

namespace {

/// The first bytes of a cell's record: row and column counted from 0, and its format.
QByteArray place(int row, int column, int format = 0)
{
    return little(static_cast<quint64>(row), 2) + little(static_cast<quint64>(column), 2) +
           little(static_cast<quint64>(format), 2);
}

QByteArray formatRecords()
{
    const auto cellFormat = [](int id) {
        return biffRecord(0xE0, little(0, 2) + little(static_cast<quint64>(id), 2) + QByteArray(16, '\0'));
    };
    const QByteArray own = little(170, 2) + biffText(QStringLiteral("yyyy\"年\"m\"月\""), 2);
    return biffRecord(0x41E, own) + cellFormat(0) + cellFormat(14) + cellFormat(170) + cellFormat(2) +
           cellFormat(31);
}

QByteArray textRecords()
{
    // The second has a run of another format and a reading, neither of which is part of it.
    const QByteArray rich = little(2, 2) + little(1 | 4 | 8, 1) + little(1, 2) + little(6, 4) +
                            biffText(QStringLiteral("富文"), 2).mid(3) + QByteArray(4, '\1') +
                            QByteArray(6, '\2');
    const QByteArray narrow = little(2, 2) + little(0, 1) + "ab";
    return biffRecord(0xFC, little(3, 4) + little(3, 4) + biffText(QStringLiteral("甲"), 2) + rich + narrow);
}

} // namespace

QStringList XlsSourceTest::read(const QByteArray &stream)
{
    return support::firstSheetWords(
        m_folder.write(QStringLiteral("a.xls"), support::oleFile("Workbook", stream)));
}

void XlsSourceTest::cells_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("words");
    const auto add = [](const char *name, int kind, const QByteArray &body, const char *words,
                        const QByteArray &more = {}) {
        QTest::newRow(name) << biffRecord(kind, body) + more << QString::fromUtf8(words);
    };
    const auto result = [](int kind, int value) -> QByteArray {
        return place(0, 0) + little(static_cast<quint64>(kind), 2) + little(static_cast<quint64>(value), 4) +
               little(0xFFFF, 2) + QByteArray(8, '\0');
    };
    const QByteArray text = biffRecord(0x207, biffText(QStringLiteral("果"), 2));
    add("shared text", 0xFD, place(0, 0) + little(0, 4), "text 甲");
    add("text without its reading", 0xFD, place(0, 0) + little(1, 4), "text 富文");
    add("text behind one with a reading", 0xFD, place(0, 0) + little(2, 4), "text ab");
    add("text of its own", 0x204, place(0, 0) + biffText(QStringLiteral("镇"), 2), "text 镇");
    add("rich text", 0xD6, place(0, 0) + biffText(QStringLiteral("镇"), 2) + little(0, 2), "text 镇");
    add("number", 0x203, place(0, 0) + littleReal(4856.25), "number 4856.25");
    add("long number", 0x203, place(0, 0) + littleReal(441623104200), "number 441623104200");
    add("packed whole", 0x27E, place(0, 0) + little((7U << 2U) | 2U, 4), "number 7");
    add("packed negative", 0x27E, place(0, 0) + little((static_cast<quint32>(-7) << 2U) | 2U, 4),
        "number -7");
    add("packed hundredths", 0x27E, place(0, 0) + little((485625U << 2U) | 3U, 4), "number 4856.25");
    add("packed double", 0x27E, place(0, 0) + littleReal(1.5).mid(4), "number 1.5");
    add("two decimals", 0x203, place(0, 0, 3) + littleReal(2018.1), "decimal 2018.1");
    add("date", 0x203, place(0, 0, 1) + littleReal(43646), "date 2019-06-30");
    add("date and time, own format", 0x203, place(0, 0, 2) + littleReal(43646.520833333336),
        "date 2019-06-30T12:30:00");
    add("Chinese date", 0x203, place(0, 0, 4) + littleReal(43646), "date 2019-06-30");
    add("yes", 0x205, place(0, 0) + little(1, 1) + little(0, 1), "yesno 是");
    add("error", 0x205, place(0, 0) + little(0x2A, 1) + little(1, 1), "error #N/A");
    add("no number", 0x203, place(0, 0) + littleReal(std::numeric_limits<double>::infinity()), "error #NUM!");
    add("formula's number", 0x06, place(0, 0) + littleReal(2) + QByteArray(8, '\0'), "number 2");
    add("formula's text", 0x06, result(0, 0), "text 果", text);
    add("shared formula's text", 0x06, result(0, 0), "text 果",
        biffRecord(0x4BC, QByteArray(10, '\0')) + text);
    add("formula's text that is missing", 0x06, result(0, 0), "error ");
    add("formula's boolean", 0x06, result(1, 0), "yesno 否");
    add("formula's error", 0x06, result(2, 0x17), "error #REF!");
}

void XlsSourceTest::cells()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, words);
    QCOMPARE(read(support::xlsStream(record, formatRecords() + textRecords())),
             QStringList(QStringLiteral("1 0 ") + words));
}

/// Records may stand in any order; of two for one cell the later counts; charts on the sheet are none of it.
void XlsSourceTest::order()
{
    const auto whole = [](int row, int column, quint32 number) {
        return biffRecord(0x27E, place(row, column) + little((number << 2U) | 2U, 4));
    };
    const QByteArray beside = little(2, 2) + little(1, 2) + little(0, 2) + little((5U << 2U) | 2U, 4) +
                              little(0, 2) + little((6U << 2U) | 2U, 4) + little(2, 2);
    const QByteArray chart =
        biffRecord(0x809, little(0x600, 2) + QByteArray(14, '\0')) + whole(0, 9, 9) + biffRecord(0x0A, {});
    const QStringList expected{QStringLiteral("1 0 number 2"), QStringLiteral("3 1 number 5"),
                               QStringLiteral("3 2 number 6"), QStringLiteral("65536 255 number 3")};
    QCOMPARE(read(support::xlsStream(whole(65535, 255, 3) + biffRecord(0xBD, beside) + whole(0, 0, 1) +
                                     chart + whole(0, 0, 2))),
             expected);
}

void XlsSourceTest::shape()
{
    const QByteArray hiddenRow = biffRecord(0x208, QByteArray(12, '\0') + little(0x20, 4));
    const QByteArray hiddenColumns = biffRecord(0x7D, little(2, 2) + little(4, 2) + QByteArray(4, '\0') +
                                                          little(1, 2) + QByteArray(2, '\0'));
    const QByteArray merged =
        biffRecord(0xE5, little(1, 2) + little(1, 2) + little(2, 2) + little(0, 2) + little(3, 2));
    const QByteArray cell = biffRecord(0x27E, place(1, 0) + little(2, 4));
    const auto sheets = openWorkbook(m_folder.write(
        QStringLiteral("a.xls"),
        support::oleFile("Workbook", support::xlsStream(hiddenColumns + hiddenRow + cell + merged))));
    QVERIFY(sheets);
    RowSource &rows = *sheets->front().rows;
    QCOMPARE(sheets->front().name, QStringLiteral("表"));
    QVERIFY(rows.next() && !rows.next());
    QCOMPARE(rows.hiddenRows(), 1);
    QCOMPARE(rows.hiddenColumns(), 3);
    QCOMPARE(rows.merged().size(), std::size_t{1});
    QCOMPARE(rows.merged()[0].top, 2);
    QCOMPARE(rows.merged()[0].bottom, 3);
    QCOMPARE(rows.merged()[0].left, std::size_t{0});
    QCOMPARE(rows.merged()[0].right, std::size_t{3});
}

/// A long text goes on in another record, which says once more how it is stored.
void XlsSourceTest::continuedTexts()
{
    const QByteArray first = little(2, 4) + little(2, 4) + little(4, 2) + little(1, 1) +
                             biffText(QStringLiteral("甲乙"), 2).mid(3);
    const QByteArray second = little(0, 1) + "cd" + little(1, 2) + little(0, 1) + "e";
    const QByteArray globals = biffRecord(0xFC, first) + biffRecord(0x3C, second);
    const QByteArray cells =
        biffRecord(0xFD, place(0, 0) + little(0, 4)) + biffRecord(0xFD, place(0, 1) + little(1, 4));
    // A stream of that size lies in sectors of its own.
    const QByteArray unknown = biffRecord(0x1234, QByteArray(5000, '\0'));
    const QStringList expected{QStringLiteral("1 0 text 甲乙cd"), QStringLiteral("1 1 text e")};
    QCOMPARE(read(support::xlsStream(cells, globals)), expected);
    QCOMPARE(read(support::xlsStream(unknown + cells, globals)), expected);
    const auto sheets = openWorkbook(m_folder.write(
        QStringLiteral("a.xls"), support::oleFile("WORKBOOK", support::xlsStream(cells, globals))));
    QVERIFY(sheets);
    QCOMPARE(support::cellWords(*sheets->front().rows), expected);
}

void XlsSourceTest::hundredYears()
{
    const QByteArray date = biffRecord(0x203, place(0, 0, 1) + littleReal(42184));
    QCOMPARE(read(support::xlsStream(date, biffRecord(0x22, little(1, 2)) + formatRecords())),
             QStringList(QStringLiteral("1 0 date 2019-06-30")));
}

/// LibreOffice encrypts a workbook whose structure is protected, under the password that all programs know.
void XlsSourceTest::protectedStructure()
{
    const auto sheets =
        openWorkbook(QStringLiteral(CHULIE_SOURCE_DIR "/tests/data/workbooks/structure-protected.xls"));
    QVERIFY2(sheets, qPrintable(sheets.failure().message));
    QCOMPARE(sheets->front().name, QStringLiteral("花名册"));
    QCOMPARE(support::cellWords(*sheets->front().rows),
             QStringList({QStringLiteral("1 0 text 户编号"), QStringLiteral("1 1 text 姓名"),
                          QStringLiteral("1 2 text 证件号码"), QStringLiteral("2 0 text 0001"),
                          QStringLiteral("2 1 text 黎小燕"), QStringLiteral("2 2 number 2.5")}));
}

void XlsSourceTest::refused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *name, const QByteArray &file, const char *said) {
        QTest::newRow(name) << file << QString::fromLatin1(said);
    };
    const QByteArray text = biffRecord(0xFD, place(0, 0) + little(7, 4));
    const QByteArray old = biffRecord(0x809, little(0x500, 2) + QByteArray(6, '\0'));
    add("noise", support::oleFile("Workbook", QByteArray(5000, '\x5A')), "damaged");
    add("no directory", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1noise", "damaged");
    add("encrypted package", support::oleFile("EncryptedPackage", "x"), "password");
    add("encrypted records", support::oleFile("Workbook", support::xlsStream({}, biffRecord(0x2F, "x"))),
        "password");
    add("of Excel 95", support::oleFile("Book", old), "Excel 95");
    add("of Excel 95 by its version", support::oleFile("Workbook", old), "Excel 95");
    add("a letter", support::oleFile("WordDocument", "x"), "another program");
    add("a picture", "\x89PNG\r\n\x1A\n" + QByteArray(13, '\0') + "IHDR", "another program");
    add("noise of no kind", QByteArray::fromHex("8c01f203ee1b7fa0049d00c3120777e6"), "another program");
    add("a text that is not there", support::oleFile("Workbook", support::xlsStream(text)), "damaged");
    add("too long a text",
        support::oleFile("Workbook",
                         support::xlsStream(biffRecord(0x204, place(0, 0) + little(32'768, 2) + little(0, 1) +
                                                                  QByteArray(32'768, 'x')))),
        "32,767");
}

void XlsSourceTest::refused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, said);
    const QString message =
        support::firstSheetWords(m_folder.write(QStringLiteral("a.xls"), file)).constLast();
    QVERIFY2(message.contains(said), qPrintable(message));
}

/// Every beginning of a workbook ends in a sentence, and no byte that is another takes the program down.
void XlsSourceTest::damaged()
{
    const QByteArray cells = biffRecord(0xFD, place(0, 0) + little(1, 4)) +
                             biffRecord(0x06, place(0, 1) + littleReal(2) + QByteArray(8, '\0'));
    const QByteArray whole =
        support::oleFile("Workbook", support::xlsStream(cells, formatRecords() + textRecords()));
    const auto readAll = [&](const QByteArray &bytes) {
        const auto sheets = openWorkbook(m_folder.write(QStringLiteral("cut.xls"), bytes));
        if (!sheets || sheets->empty())
            return QStringList(QStringLiteral("!"));
        return support::cellWords(*sheets->front().rows);
    };
    const QStringList right = readAll(whole);
    QCOMPARE(right.size(), 2);
    const qsizetype padding = 512;
    for (qsizetype size = 8; size < whole.size() - padding; size += 61)
        QVERIFY(readAll(whole.first(size)).constLast().startsWith(u'!'));
    for (qsizetype at = 8; at < whole.size(); at += 3) {
        QByteArray other = whole;
        other[at] = static_cast<char>(other[at] ^ 0xFF);
        readAll(other);
    }
}

} // namespace chulie::sources

QTEST_GUILESS_MAIN(chulie::sources::XlsSourceTest)
#include "xlssource_test.moc"
