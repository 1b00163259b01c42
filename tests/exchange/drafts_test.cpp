#include "models/exchange/drafts.h"
#include "models/exchange/keyindex.h"
#include "models/exchange/rownumbers.h"

#include <QTest>

#include <algorithm>
#include <limits>

namespace chulie::exchange {

class DraftsTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsEveryValue_data();
    void holdsEveryValue();
    void holdsOnlyColumnsOfTheFile();
    void filesAreTakenOut();
    void cellsOfAnyLength();
    void keysAreFoundAgain();
    void keysAreFoundInAnyOrder_data();
    void keysAreFoundInAnyOrder();
    void rowsHaveNumbers_data();
    void rowsHaveNumbers();

private:
    static const catalogue::Table &households() { return catalogue::table(catalogue::TableId::Household); }
    static const catalogue::Field &field(std::string_view label)
    {
        return *std::ranges::find_if(catalogue::fields(households()),
                                     [&](const catalogue::Field &one) { return one.label == label; });
    }
    PackedRow row(std::string_view words)
    {
        const sources::SourceCell cells[]{{.words = words, .is = sources::SourceCell::Is::Text}, {}};
        return m_rows.keep(cells);
    }

    Texts m_texts;
    PackedRows m_rows;
};

void DraftsTest::holdsEveryValue_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<qint64>("number");
    QTest::newRow("zero") << QString() << qint64{0};
    QTest::newRow("small") << QString() << qint64{-1};
    QTest::newRow("one beyond the small ones") << QString() << (qint64{1} << 28);
    QTest::newRow("the largest") << QString() << std::numeric_limits<qint64>::max();
    QTest::newRow("the smallest") << QString() << std::numeric_limits<qint64>::min();
    QTest::newRow("the cell's words") << QStringLiteral("441623") << qint64{0};
    QTest::newRow("the cell's words without blanks") << QStringLiteral("  441623 ") << qint64{0};
    QTest::newRow("other words than the cell's") << QStringLiteral("四四一六二三") << qint64{0};
}

void DraftsTest::holdsEveryValue()
{
    QFETCH(QString, cell);
    QFETCH(qint64, number);
    Drafts drafts(households(), m_texts);
    const catalogue::Field *given[]{&field("户编号"), nullptr};
    drafts.beginFile(given);
    const std::string words = cell.toStdString();
    const PackedRow packed = row(words);
    const std::size_t draft = drafts.add(RowDraft{.cells = packed, .line = 2});
    const std::size_t place = drafts.layout.placeOf(*given[0]);
    QVERIFY(drafts.value(draft, place).isBlank());
    const CellValue value = cell.isEmpty() ? CellValue::ofNumber(number) : CellValue::ofText("441623");
    drafts.set(draft, place, value, packed.cell(0).words);
    QVERIFY(drafts.value(draft, place) == value);
    drafts.set(draft, place, CellValue::bad());
    QVERIFY(drafts.value(draft, place).isBad());
    drafts.set(draft, place, CellValue::ofDoubt("4416***"));
    QVERIFY(drafts.value(draft, place).isDoubt());
    QCOMPARE(drafts.value(draft, place).doubt(), std::string_view("4416***"));
    drafts.set(draft, place, {});
    QVERIFY(drafts.value(draft, place).isBlank());
}

void DraftsTest::holdsOnlyColumnsOfTheFile()
{
    Drafts drafts(households(), m_texts);
    const catalogue::Field *numbers[]{&field("户编号")};
    drafts.beginFile(numbers);
    drafts.add(RowDraft{.cells = row("1"), .line = 2});
    const catalogue::Field *villages[]{&field("村编码"), &field("户编号")};
    drafts.beginFile(villages);
    drafts.add(RowDraft{.cells = row("2"), .line = 2, .file = 1});
    const std::size_t no = drafts.layout.placeOf(field("户编号"));
    const std::size_t village = drafts.layout.placeOf(field("村编码"));
    const auto reference = static_cast<std::size_t>(households().column("village"));
    drafts.set(0, no, CellValue::ofText("1"));
    drafts.set(1, no, CellValue::ofText("2"));
    drafts.set(1, village, CellValue::ofText("441623103207"));
    drafts.set(1, reference, CellValue::ofNumber(7)); // the row that the code names has a place, too
    QCOMPARE(drafts.value(0, no).text(), std::string_view("1"));
    QVERIFY(drafts.value(0, village).isBlank());
    QVERIFY(drafts.value(0, reference).isBlank());
    const std::vector<CellValue> values = drafts.values(1);
    QCOMPARE(values.size(), drafts.layout.width);
    QCOMPARE(values[no].text(), std::string_view("2"));
    QCOMPARE(values[village].text(), std::string_view("441623103207"));
    QCOMPARE(values[reference].number(), 7);
}

void DraftsTest::filesAreTakenOut()
{
    Drafts drafts(households(), m_texts);
    const catalogue::Field *given[]{&field("户编号")};
    const std::size_t no = drafts.layout.placeOf(*given[0]);
    for (int file = 0; file < 3; ++file) {
        drafts.beginFile(given);
        for (int line = 0; line < 2; ++line)
            drafts.set(drafts.add(RowDraft{.cells = row("1"), .file = static_cast<std::uint16_t>(file)}), no,
                       CellValue::ofNumber(file));
    }
    drafts.cutTo(2);
    drafts.beginFile(given);
    drafts.set(drafts.add(RowDraft{.cells = row("1"), .file = 1}), no, CellValue::ofNumber(9));
    QCOMPARE(drafts.rows.size(), std::size_t{3});
    QCOMPARE(drafts.value(1, no).number(), 0);
    QCOMPARE(drafts.value(2, no).number(), 9);
}

/// A length takes a byte, or five.
void DraftsTest::cellsOfAnyLength()
{
    for (const std::size_t length : {0U, 1U, 30U, 31U, 32U, 254U, 255U, 256U, 3'000'000U}) {
        const std::string words(length, 'x');
        const sources::SourceCell cells[]{{.words = "a", .is = sources::SourceCell::Is::Number},
                                          {.words = words, .is = sources::SourceCell::Is::Text},
                                          {},
                                          {.words = "b", .is = sources::SourceCell::Is::Error}};
        const PackedRow packed = m_rows.keep(cells);
        QCOMPARE(packed.cell(1).words, std::string_view(words));
        QVERIFY(packed.cell(2).isBlank());
        QVERIFY(packed.cell(3).is == sources::SourceCell::Is::Error);
        QCOMPARE(packed.cell(3).words, std::string_view("b"));
        QVERIFY(packed.cell(4).isBlank());
        QCOMPARE(m_texts.at(m_texts.add(words)), std::string_view(words));
    }
    const std::vector<sources::SourceCell> many(300, {.words = "c", .is = sources::SourceCell::Is::Text});
    QCOMPARE(m_rows.keep(many).cell(299).words, std::string_view("c"));
}

void DraftsTest::keysAreFoundAgain()
{
    KeyIndex index;
    QCOMPARE(index.find("1"), RowRef{0});
    for (RowRef row = 1; row <= 1000; ++row)
        index.add(std::to_string(row), -row);
    index.add("7", 8);
    for (RowRef row = 1; row <= 1000; ++row)
        QCOMPARE(index.find(std::to_string(row)), -row);
    QCOMPARE(index.find("1001"), RowRef{0});
}

void DraftsTest::keysAreFoundInAnyOrder_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("step");
    QTest::newRow("as they were put") << 1 << 1;
    QTest::newRow("some left out") << 1 << 3;
    QTest::newRow("most left out") << 5 << 50;
    QTest::newRow("backwards") << 1000 << -1;
    QTest::newRow("the same again") << 500 << 0;
}

/// Nothing is hashed until a key is out of order: what is found is the same.
void DraftsTest::keysAreFoundInAnyOrder()
{
    QFETCH(int, first);
    QFETCH(int, step);
    KeyIndex index;
    for (RowRef row = 1; row <= 1000; ++row)
        index.append(std::to_string(row), -row);
    for (int row = first, i = 0; row > 0 && row <= 1000 && i < 1000; row += step, ++i)
        QCOMPARE(index.find(std::to_string(row)), RowRef{-row});
    index.add("7", 8);
    index.add("new", 9);
    QCOMPARE(index.find("7"), RowRef{-7});
    QCOMPARE(index.find("new"), RowRef{9});
    QCOMPARE(index.find("1001"), RowRef{0});
    QCOMPARE(index.find("8"), RowRef{-8});
}

void DraftsTest::rowsHaveNumbers_data()
{
    QTest::addColumn<qint64>("step"); // from one id to the next
    QTest::newRow("one after another") << qint64{1};
    QTest::newRow("far apart") << (qint64{1} << 40);
    QTest::newRow("of new rows") << qint64{-1};
}

void DraftsTest::rowsHaveNumbers()
{
    QFETCH(qint64, step);
    RowNumbers numbers;
    QCOMPARE(numbers.value(step), 0U);
    for (std::uint32_t i = 1; i <= 1000; ++i)
        numbers[i * step] = i;
    ++numbers[7 * step];
    for (std::uint32_t i = 1; i <= 1000; ++i)
        QCOMPARE(numbers.value(i * step), i == 7 ? 8U : i);
    QCOMPARE(numbers.value(1001 * step), 0U);
}

} // namespace chulie::exchange

QTEST_GUILESS_MAIN(chulie::exchange::DraftsTest)
#include "drafts_test.moc"
