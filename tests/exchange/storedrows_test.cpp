#include "models/catalogue/columns.h"
#include "models/exchange/storedrows.h"
#include "tests/support/files.h"
#include "tests/support/rows.h"

#include <QTest>

namespace chulie::exchange {

/// Rows of the ledger as an import reads them, in whatever order it asks for them.
class StoredRowsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void inEveryOrder_data();
    void inEveryOrder();
    void columnsThatAreAskedForLater();
    void rowsThatAreNotThere();

private:
    static const catalogue::Table &villages() { return catalogue::table(catalogue::TableId::Village); }
    static constexpr int name = catalogue::VillageColumn("name");
    static constexpr int code = catalogue::VillageColumn("code");

    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::vector<std::int64_t> m_ids; ///< of villages 0, 1 and so on
};

namespace {

constexpr int count = 60; ///< rows, more than the scan goes on for

std::string nameOf(std::size_t village)
{
    return "村" + std::to_string(village);
}

} // namespace

void StoredRowsTest::init()
{
    m_ids.clear();
    m_ledger = m_folder.newLedger(QString::fromLatin1(QTest::currentDataTag()) +
                                  QString::fromLatin1(QTest::currentTestFunction()));
    for (std::size_t i = 0; i < count; ++i)
        m_ids.push_back(support::save(*m_ledger, catalogue::TableId::Village,
                                      {{"code", ("4416231042" + std::to_string(10 + i)).c_str()},
                                       {"name", nameOf(i).c_str()},
                                       {"town", "镇"},
                                       {"county", "县"},
                                       {"type", "相对贫困村"}}));
}

void StoredRowsTest::inEveryOrder_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("ascending") << QList<int>{0, 1, 2, 3, 59};
    QTest::newRow("descending") << QList<int>{59, 58, 30, 1, 0};
    QTest::newRow("the same again") << QList<int>{7, 7, 6, 6, 7};
    QTest::newRow("near and far") << QList<int>{0, 15, 16, 33, 50, 59, 58, 2, 4};
}

void StoredRowsTest::inEveryOrder()
{
    QFETCH(QList<int>, order);
    StoredRows rows(m_ledger->database(), villages());
    for (const int place : order) {
        const auto village = static_cast<std::size_t>(place);
        rows.turnTo(m_ids[village]);
        QCOMPARE(std::string(rows.value(name).text()), nameOf(village));
    }
}

void StoredRowsTest::columnsThatAreAskedForLater()
{
    StoredRows rows(m_ledger->database(), villages());
    rows.turnTo(m_ids[3]);
    QCOMPARE(std::string(rows.value(name).text()), nameOf(3));
    QCOMPARE(std::string(rows.value(code).text()), std::string("441623104213"));
    rows.turnTo(m_ids[4]);
    QCOMPARE(std::string(rows.value(code).text()), std::string("441623104214"));
    QCOMPARE(std::string(rows.value(name).text()), nameOf(4));
}

/// A row that is not there is blank, and the next one is found all the same.
void StoredRowsTest::rowsThatAreNotThere()
{
    StoredRows rows(m_ledger->database(), villages());
    for (const std::int64_t row : {m_ids.back() + 1, m_ids.back() + 2, m_ids.back() + 100}) {
        rows.turnTo(row);
        QVERIFY(rows.value(name).isBlank());
    }
    rows.turnTo(m_ids.back());
    QCOMPARE(std::string(rows.value(name).text()), nameOf(count - 1));
}

} // namespace chulie::exchange

QTEST_GUILESS_MAIN(chulie::exchange::StoredRowsTest)
#include "storedrows_test.moc"
