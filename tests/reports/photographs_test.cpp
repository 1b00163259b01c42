#include "models/pictures/pictures.h"
#include "models/reports/reports.h"
#include "tests/support/files.h"
#include "tests/support/pictures.h"
#include "tests/support/reading.h"
#include "tests/support/rows.h"

#include <QTest>

namespace chulie::reports {

using pictures::NewPicture;
/// Photographs on the household's card, and on the sheet of measures before, during and after.
class PhotographsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_ledger.reset(); }
    void cardHasThem();
    void cardWithoutStaysAsItWas();
    void sheetHasTheStagesBesideEachOther();
    void sheetOfChosenMeasures();
    void sheetWithoutAnySaysSo();
    void missingBytesAreSaid();

private:
    [[nodiscard]] Report made(const char *kind, const Wanted &wanted);
    std::int64_t addMeasure(const char *no, const char *name);
    void attach(catalogue::TableId table, std::int64_t row, const std::vector<NewPicture> &pictures);

    support::Folder m_folder;
    int m_count = 0;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::int64_t m_home = 0;
};

void PhotographsTest::init()
{
    m_ledger = m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_count));
    support::saveVillage(*m_ledger);
    m_home = support::saveHousehold(*m_ledger, "1");
}

Report PhotographsTest::made(const char *kind, const Wanted &wanted)
{
    const auto report =
        reports::make(m_ledger->database(), *reports::findReport(QString::fromLatin1(kind)), wanted);
    return report ? *report : Report();
}

std::int64_t PhotographsTest::addMeasure(const char *no, const char *name)
{
    return support::save(*m_ledger, catalogue::TableId::Measure,
                         {{"no", no},
                          {"village", "441623104200"},
                          {"item", "1"},
                          {"name", name},
                          {"started_on", "2018-03-01"},
                          {"state", "已完成"}});
}

void PhotographsTest::attach(catalogue::TableId table, std::int64_t row,
                             const std::vector<NewPicture> &pictures)
{
    QVERIFY(pictures::attach(*m_ledger, {table, row}, pictures));
}

void PhotographsTest::cardHasThem()
{
    std::vector<NewPicture> all;
    for (int i = 0; i < 4; ++i)
        all.push_back({.bytes = support::jpeg(40 + i), .caption = QStringLiteral("屋%1").arg(i)});
    all.push_back({.bytes = support::pdf(), .file = QStringLiteral("鉴定.pdf")});
    attach(catalogue::TableId::Household, m_home, all);
    const Report card = made("household-card", {.year = 2018, .household = "1"});
    const auto lines = support::blocksOf<Photographs>(card);
    QCOMPARE(lines.size(), 2u);
    QCOMPARE(lines[0].all.size(), 3u);
    QCOMPARE(lines[0].all[0].bytes, support::jpeg(40));
    QCOMPARE(lines[1].all[0].words, QStringLiteral("屋3"));
    QVERIFY(lines[1].all[1].bytes.isEmpty());
    QVERIFY(support::wordsOf(card).contains(QStringLiteral("鉴定.pdf 2018-05-06")));
    QCOMPARE(card.mostPages, 3);
    QVERIFY(std::holds_alternative<Signature>(card.blocks.back()) ||
            std::holds_alternative<Paragraph>(card.blocks.back()));
}

void PhotographsTest::cardWithoutStaysAsItWas()
{
    const Report card = made("household-card", {.year = 2018, .household = "1"});
    QVERIFY(support::blocksOf<Photographs>(card).empty());
    QCOMPARE(card.mostPages, 2);
}

void PhotographsTest::sheetHasTheStagesBesideEachOther()
{
    attach(catalogue::TableId::Measure, addMeasure("C1", "修路"),
           {{.bytes = support::jpeg(40), .stage = "实施前"},
            {.bytes = support::jpeg(41), .caption = QStringLiteral("通车"), .stage = "实施后"},
            {.bytes = support::jpeg(42), .stage = "实施后"},
            {.bytes = support::jpeg(43)}});
    attach(catalogue::TableId::Measure, addMeasure("C2", "养鸡"), {{.bytes = support::jpeg(44)}});
    const Report sheet = made("picture-sheet", {.region = "441623104200", .year = 2018});
    const auto lines = support::blocksOf<Photographs>(sheet);
    QCOMPARE(lines.size(), 2u);
    QCOMPARE(lines[0].all.size(), 3u);
    QCOMPARE(lines[0].all[0].bytes, support::jpeg(40));
    QVERIFY(lines[0].all[1].bytes.isEmpty());
    QCOMPARE(lines[0].all[2].bytes, support::jpeg(41));
    QVERIFY(lines[0].all[2].words.contains(QStringLiteral("通车")));
    QCOMPARE(lines[1].all[2].bytes, support::jpeg(42));
    QVERIFY(lines[1].all[0].bytes.isEmpty());
    const QString words = support::wordsOf(sheet);
    QVERIFY(words.contains(QStringLiteral("修路")) && !words.contains(QStringLiteral("养鸡")));
}

void PhotographsTest::sheetOfChosenMeasures()
{
    const auto one = addMeasure("C1", "修路");
    const auto other = addMeasure("C2", "养鸡");
    attach(catalogue::TableId::Measure, one, {{.bytes = support::jpeg(), .stage = "实施前"}});
    attach(catalogue::TableId::Measure, other, {{.bytes = support::jpeg(), .stage = "实施前"}});
    const Report sheet = made("picture-sheet", {.region = "4416", .year = 2018, .measures = {other}});
    QCOMPARE(support::blocksOf<Photographs>(sheet).size(), 1u);
    QVERIFY(support::wordsOf(sheet).contains(QStringLiteral("养鸡")));
}

void PhotographsTest::sheetWithoutAnySaysSo()
{
    const Report sheet = made("picture-sheet", {.region = "4416", .year = 2018});
    QVERIFY(support::wordsOf(sheet).contains(QStringLiteral("No measure has a picture")));
}

void PhotographsTest::missingBytesAreSaid()
{
    attach(catalogue::TableId::Household, m_home,
           {{.bytes = support::jpeg(), .caption = QStringLiteral("旧屋")}});
    m_ledger->database().execute("DELETE FROM picture_content");
    const Report card = made("household-card", {.year = 2018, .household = "1"});
    QVERIFY2(support::wordsOf(card).contains(QStringLiteral("旧屋 (the picture is not here yet)")),
             qPrintable(support::wordsOf(card).right(300)));
}

} // namespace chulie::reports

QTEST_GUILESS_MAIN(chulie::reports::PhotographsTest)
#include "photographs_test.moc"
