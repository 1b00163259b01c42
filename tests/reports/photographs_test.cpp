#include "models/pictures/pictures.h"
#include "models/reports/reports.h"
#include "tests/support/files.h"
#include "tests/support/pictures.h"
#include "tests/support/reading.h"
#include "tests/support/rows.h"

#include <QTest>

namespace chulie {

using pictures::NewPicture;
using reports::Photographs;
using reports::Report;

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
    [[nodiscard]] Report made(const char *kind, const reports::Wanted &wanted);
    std::int64_t addMeasure(const char *no, const char *name);
    void attach(TableId table, std::int64_t row, const std::vector<NewPicture> &pictures);

    test::Folder m_folder;
    int m_count = 0;
    std::unique_ptr<Ledger> m_ledger;
    std::int64_t m_home = 0;
};

void PhotographsTest::init()
{
    m_ledger = m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_count));
    test::saveVillage(*m_ledger);
    m_home = test::saveHousehold(*m_ledger, "1");
}

Report PhotographsTest::made(const char *kind, const reports::Wanted &wanted)
{
    const auto report =
        reports::make(m_ledger->database(), *reports::findReport(QString::fromLatin1(kind)), wanted);
    return report ? *report : Report();
}

std::int64_t PhotographsTest::addMeasure(const char *no, const char *name)
{
    return test::save(*m_ledger, TableId::Measure,
                      {{"no", no},
                       {"village", "441623104200"},
                       {"item", "1"},
                       {"name", name},
                       {"started_on", "2018-03-01"},
                       {"state", "已完成"}});
}

void PhotographsTest::attach(TableId table, std::int64_t row, const std::vector<NewPicture> &pictures)
{
    QVERIFY(pictures::attach(*m_ledger, {table, row}, pictures));
}

void PhotographsTest::cardHasThem()
{
    std::vector<NewPicture> all;
    for (int i = 0; i < 4; ++i)
        all.push_back({.bytes = test::jpeg(40 + i), .caption = QStringLiteral("屋%1").arg(i)});
    all.push_back({.bytes = test::pdf(), .file = QStringLiteral("鉴定.pdf")});
    attach(TableId::Household, m_home, all);
    const Report card = made("household-card", {.year = 2018, .household = "1"});
    const auto lines = test::blocksOf<Photographs>(card);
    QCOMPARE(lines.size(), 2u);
    QCOMPARE(lines[0].all.size(), 3u);
    QCOMPARE(lines[0].all[0].bytes, test::jpeg(40));
    QCOMPARE(lines[1].all[0].words, QStringLiteral("屋3"));
    QVERIFY(lines[1].all[1].bytes.isEmpty());
    QVERIFY(test::wordsOf(card).contains(QStringLiteral("鉴定.pdf 2018-05-06")));
    QCOMPARE(card.mostPages, 3);
    QVERIFY(std::holds_alternative<reports::Signature>(card.blocks.back()) ||
            std::holds_alternative<reports::Paragraph>(card.blocks.back()));
}

void PhotographsTest::cardWithoutStaysAsItWas()
{
    const Report card = made("household-card", {.year = 2018, .household = "1"});
    QVERIFY(test::blocksOf<Photographs>(card).empty());
    QCOMPARE(card.mostPages, 2);
}

void PhotographsTest::sheetHasTheStagesBesideEachOther()
{
    attach(TableId::Measure, addMeasure("C1", "修路"),
           {{.bytes = test::jpeg(40), .stage = "实施前"},
            {.bytes = test::jpeg(41), .caption = QStringLiteral("通车"), .stage = "实施后"},
            {.bytes = test::jpeg(42), .stage = "实施后"},
            {.bytes = test::jpeg(43)}});
    attach(TableId::Measure, addMeasure("C2", "养鸡"), {{.bytes = test::jpeg(44)}});
    const Report sheet = made("picture-sheet", {.region = "441623104200", .year = 2018});
    const auto lines = test::blocksOf<Photographs>(sheet);
    QCOMPARE(lines.size(), 2u);
    QCOMPARE(lines[0].all.size(), 3u);
    QCOMPARE(lines[0].all[0].bytes, test::jpeg(40));
    QVERIFY(lines[0].all[1].bytes.isEmpty());
    QCOMPARE(lines[0].all[2].bytes, test::jpeg(41));
    QVERIFY(lines[0].all[2].words.contains(QStringLiteral("通车")));
    QCOMPARE(lines[1].all[2].bytes, test::jpeg(42));
    QVERIFY(lines[1].all[0].bytes.isEmpty());
    const QString words = test::wordsOf(sheet);
    QVERIFY(words.contains(QStringLiteral("修路")) && !words.contains(QStringLiteral("养鸡")));
}

void PhotographsTest::sheetOfChosenMeasures()
{
    const auto one = addMeasure("C1", "修路");
    const auto other = addMeasure("C2", "养鸡");
    attach(TableId::Measure, one, {{.bytes = test::jpeg(), .stage = "实施前"}});
    attach(TableId::Measure, other, {{.bytes = test::jpeg(), .stage = "实施前"}});
    const Report sheet = made("picture-sheet", {.region = "4416", .year = 2018, .measures = {other}});
    QCOMPARE(test::blocksOf<Photographs>(sheet).size(), 1u);
    QVERIFY(test::wordsOf(sheet).contains(QStringLiteral("养鸡")));
}

void PhotographsTest::sheetWithoutAnySaysSo()
{
    const Report sheet = made("picture-sheet", {.region = "4416", .year = 2018});
    QVERIFY(test::wordsOf(sheet).contains(QStringLiteral("No measure has a picture")));
}

void PhotographsTest::missingBytesAreSaid()
{
    attach(TableId::Household, m_home, {{.bytes = test::jpeg(), .caption = QStringLiteral("旧屋")}});
    m_ledger->database().execute("DELETE FROM picture_content");
    const Report card = made("household-card", {.year = 2018, .household = "1"});
    QVERIFY2(test::wordsOf(card).contains(QStringLiteral("旧屋 (the picture is not here yet)")),
             qPrintable(test::wordsOf(card).right(300)));
}

} // namespace chulie

QTEST_GUILESS_MAIN(chulie::PhotographsTest)
#include "photographs_test.moc"
