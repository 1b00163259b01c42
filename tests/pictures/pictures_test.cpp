#include "models/history/undo.h"
#include "models/journal/contents.h"
#include "models/journal/disclosures.h"
#include "models/pictures/pictures.h"
#include "models/pictures/space.h"
#include "models/records/saving.h"
#include "models/safekeeping/forget.h"
#include "tests/support/files.h"
#include "tests/support/packages.h"
#include "tests/support/pictures.h"
#include "tests/support/rows.h"

#include <QTest>

namespace chulie::pictures {

/// Pictures and papers of records, as acts of the ledger.
class PicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_ledger.reset(); }
    void attachedIsListedAndRead();
    void placeIsTakenOff();
    void sameIsAttachedOnce();
    void undoAndRedo();
    void removedComesBack();
    void goesWithItsRecord();
    void followsItsHousehold();
    void describedAndArranged();
    void overTheLimitsIsRefused();
    void historySaysWho();
    void forgottenIsTakenOut();
    void spaceIsCounted();

private:
    storage::Database &database() { return m_ledger->database(); }
    std::int64_t attach(const QByteArray &bytes, const QString &file = QStringLiteral("危房.jpg"));
    std::vector<Picture> listed() { return *pictures::list(database(), m_home); }
    std::int64_t lastAct() { return *history::lastAct(database()); }

    support::Folder m_folder;
    int m_count = 0;
    std::unique_ptr<ledger::Ledger> m_ledger;
    Owner m_home;
};

void PicturesTest::init()
{
    m_ledger = m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_count));
    m_ledger->setAuthor(QStringLiteral("黎书记"));
    support::saveVillage(*m_ledger);
    m_home = {catalogue::TableId::Household, support::saveHousehold(*m_ledger, "1")};
}

std::int64_t PicturesTest::attach(const QByteArray &bytes, const QString &file)
{
    const NewPicture picture{.bytes = bytes, .file = file};
    const auto rows = pictures::attach(*m_ledger, m_home, {&picture, 1});
    return rows ? rows->front() : 0;
}

void PicturesTest::attachedIsListedAndRead()
{
    const NewPicture two[] = {
        {.bytes = support::jpeg(), .file = QStringLiteral("危房.jpg"), .stage = "实施前"},
        {.bytes = support::pdf(), .file = QStringLiteral("鉴定.pdf")}};
    QVERIFY(pictures::attach(*m_ledger, m_home, two));
    const auto found = listed();
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].file, QStringLiteral("危房.jpg"));
    QCOMPARE(found[0].stage, std::string("实施前"));
    QCOMPARE(QSize(found[0].width, found[0].height), QSize(40, 30));
    QVERIFY(found[0].owner == m_home && found[0].isHere && !found[0].isPaper());
    QVERIFY(found[1].isPaper());
    QCOMPARE(found[1].taken, QStringLiteral("2018-05-06 09:30"));
    QCOMPARE(*pictures::read(database(), found[0].content), support::jpeg());
    QCOMPARE(found[0].bytes, support::jpeg().size());
    QVERIFY(!pictures::read(database(), std::string(64, '0')));
    QCOMPARE(support::strayRows(*m_ledger), QString());
}

void PicturesTest::placeIsTakenOff()
{
    attach(support::asFromPhone(support::jpeg()));
    const auto found = listed();
    QCOMPARE(found[0].taken, QStringLiteral("2018-05-06 09:30"));
    QVERIFY(!pictures::read(database(), found[0].content)->contains("GPS"));
}

void PicturesTest::sameIsAttachedOnce()
{
    const auto row = attach(support::jpeg());
    QVERIFY(row != 0);
    QCOMPARE(attach(support::asFromPhone(support::jpeg())), row);
    QCOMPARE(listed().size(), 1u);
    const NewPicture again{.bytes = support::jpeg()};
    const Owner village{catalogue::TableId::Village, support::numberOf(*m_ledger, "SELECT id FROM village")};
    QVERIFY(pictures::attach(*m_ledger, village, {&again, 1}));
    QCOMPARE(support::numberOf(*m_ledger, "SELECT count(*) FROM picture"), 2);
    QCOMPARE(support::numberOf(*m_ledger, "SELECT count(*) FROM picture_content"), 1);
}

void PicturesTest::undoAndRedo()
{
    attach(support::jpeg());
    const auto act = lastAct();
    QVERIFY(history::undo(*m_ledger, act));
    QVERIFY(listed().empty());
    QVERIFY(history::undo(*m_ledger, *history::lastUndo(database())));
    QCOMPARE(listed().size(), 1u);
    QVERIFY(listed()[0].isHere);
}

void PicturesTest::removedComesBack()
{
    const auto row = attach(support::jpeg());
    QVERIFY(pictures::remove(*m_ledger, std::array{row}));
    QVERIFY(listed().empty());
    QVERIFY(history::undo(*m_ledger, lastAct()));
    QCOMPARE(listed()[0].row, row);
    QVERIFY(pictures::remove(*m_ledger, std::array{row}));
    QVERIFY(!pictures::remove(*m_ledger, std::array{row}));
    QCOMPARE(attach(support::jpeg()), row); // attached again it is the same row
}

void PicturesTest::goesWithItsRecord()
{
    const auto row = attach(support::jpeg());
    QVERIFY(records::removeRow(*m_ledger, catalogue::table(catalogue::TableId::Household), m_home.row));
    QCOMPARE(support::numberOf(*m_ledger, "SELECT count(*) FROM picture"), 0);
    QVERIFY(history::undo(*m_ledger, lastAct()));
    QCOMPARE(listed()[0].row, row);
    QVERIFY(listed()[0].isHere);
}

void PicturesTest::followsItsHousehold()
{
    attach(support::jpeg());
    support::save(
        *m_ledger, catalogue::TableId::Village,
        {{"code", "441623104201"}, {"name", "石村"}, {"town", "镇"}, {"county", "县"}, {"type", "面上村"}});
    QVERIFY(support::save(*m_ledger, catalogue::TableId::Household, {{"village", "441623104201"}}, {},
                          m_home.row) > 0);
    const auto space = pictures::spaceByVillage(database());
    QCOMPARE(space->size(), 1u);
    QCOMPARE(space->begin()->first,
             support::numberOf(*m_ledger, "SELECT id FROM village WHERE code = '441623104201'"));
}

void PicturesTest::describedAndArranged()
{
    const auto first = attach(support::jpeg());
    const auto second = attach(support::png());
    QVERIFY(pictures::describe(*m_ledger, first, QStringLiteral(" 旧屋 "), "实施前"));
    QCOMPARE(listed()[0].caption, QStringLiteral("旧屋"));
    QCOMPARE(listed()[0].stage, std::string("实施前"));
    QVERIFY(history::undo(*m_ledger, lastAct()));
    QVERIFY(listed()[0].caption.isEmpty() && listed()[0].stage.empty());
    QVERIFY(!pictures::describe(*m_ledger, first, {}, "以后"));
    QVERIFY(pictures::arrange(*m_ledger, std::array{second, first}));
    QCOMPARE(listed()[0].row, second);
    QVERIFY(!pictures::arrange(*m_ledger, std::array{second, std::int64_t{0}}));
}

void PicturesTest::overTheLimitsIsRefused()
{
    QByteArray large = support::pdf();
    large.insert(10, QByteArray(pictures::largestPaper, ' '));
    QVERIFY(!pictures::check({.bytes = large}));
    large.remove(10, support::pdf().size());
    QVERIFY(pictures::check({.bytes = large}));
    QVERIFY(attach(large) != 0);
    const QByteArray one = support::jpeg();
    QByteArray heavy = one;
    heavy.insert(heavy.size() - 2, QByteArray(pictures::largestPicture, 'x'));
    QVERIFY(!pictures::check({.bytes = heavy}));
    const std::vector<NewPicture> good{{.bytes = one}, {.bytes = heavy, .file = QStringLiteral("大图.jpg")}};
    const auto all = pictures::attach(*m_ledger, m_home, good);
    QVERIFY(!all); // all or none
    QVERIFY(all.failure().message.contains(QStringLiteral("大图.jpg")));
    QCOMPARE(listed().size(), 1u);
    for (int i = 1; i < pictures::mostOfRecord; ++i)
        QVERIFY(attach(support::png(10 + i, 10)) != 0);
    QCOMPARE(attach(support::png(100, 10)), 0);
    QCOMPARE(static_cast<int>(listed().size()), pictures::mostOfRecord);
}

void PicturesTest::historySaysWho()
{
    attach(support::jpeg());
    QCOMPARE(listed()[0].by, QStringLiteral("黎书记"));
    QVERIFY(!listed()[0].at.isEmpty());
    QCOMPARE(support::textOf(*m_ledger, "SELECT command FROM act ORDER BY id DESC LIMIT 1"),
             std::string("attach"));
    // Who takes them out is noted too.
    QVERIFY(journal::noteDisclosure(database(), m_ledger->author(), journal::exportingPictures,
                                    QStringLiteral("危房.jpg")));
    QCOMPARE(journal::disclosure(database(), 1).command, std::string("export pictures"));
}

void PicturesTest::forgottenIsTakenOut()
{
    attach(support::jpeg());
    attach(support::png());
    const Owner village{catalogue::TableId::Village, support::numberOf(*m_ledger, "SELECT id FROM village")};
    const NewPicture shared{.bytes = support::png()};
    QVERIFY(pictures::attach(*m_ledger, village, {&shared, 1}));
    QVERIFY(records::removeRow(*m_ledger, catalogue::table(catalogue::TableId::Household), m_home.row));
    QCOMPARE(support::numberOf(*m_ledger, "SELECT count(*) FROM picture_content"), 2);
    QVERIFY(safekeeping::forget(*m_ledger, catalogue::table(catalogue::TableId::Household), m_home.row));
    // What the village has too stays.
    QCOMPARE(support::textOf(*m_ledger, "SELECT digest FROM picture_content"),
             journal::digestOf(support::png()));
    QCOMPARE(support::numberOf(*m_ledger, "SELECT count(*) FROM picture_content"), 1);
    QCOMPARE(support::strayRows(*m_ledger), QString());
}

void PicturesTest::spaceIsCounted()
{
    attach(support::jpeg());
    const auto row = attach(support::png());
    const Space both{2, support::jpeg().size() + support::png().size(), 0};
    QCOMPARE(pictures::spaceByVillage(database(), "4416")->begin()->second, both);
    QVERIFY(pictures::spaceByVillage(database(), "4417")->empty());
    QVERIFY(pictures::remove(*m_ledger, std::array{row}));
    QCOMPARE(*pictures::space(database()), (Space{1, both.bytes, 0}));
    database().execute("DELETE FROM picture_content");
    QCOMPARE(*pictures::space(database()), (Space{1, 0, 1}));
    QVERIFY(!listed()[0].isHere);
}

} // namespace chulie::pictures

QTEST_GUILESS_MAIN(chulie::pictures::PicturesTest)
#include "pictures_test.moc"
