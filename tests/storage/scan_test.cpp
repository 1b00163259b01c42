#include "models/ledger/ledger.h"
#include "models/storage/database.h"
#include "models/storage/scan.h"
#include "tests/support/files.h"

#include <QTest>

#include <limits>

namespace chulie::storage {

/// Rows that are turned to by a number, of which there may be several or none.
class ScanTest : public QObject
{
    Q_OBJECT
private slots:
    void turnsTo_data();
    void turnsTo();
    void endsBehindTheLargestNumber();
    void seesWhatIsWrittenAfterReset();

private:
    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger = m_folder.newLedger();
};

namespace {

constexpr auto numbers = R"(
WITH n (number, word) AS (VALUES (1, 'a'), (2, 'b'), (2, 'c'), (4, 'd'), (30, 'e'), (31, 'f'), (31, 'g'), (900, 'h'))
SELECT number, word FROM n WHERE number >= ? ORDER BY number, word
)";
constexpr auto years = "SELECT id, year FROM standard WHERE id >= ? ORDER BY id";

} // namespace

void ScanTest::turnsTo_data()
{
    QTest::addColumn<QList<int>>("asked");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("one after the other") << QList<int>{1, 2, 4, 30, 31, 900} << QByteArray("a bc d e fg h");
    QTest::newRow("none") << QList<int>{0, 3, 5, 29, 32, 901} << QByteArray("- - - - - -");
    QTest::newRow("some") << QList<int>{1, 3, 4, 5, 6, 30, 899, 900} << QByteArray("a - d - - e - h");
    QTest::newRow("backwards") << QList<int>{900, 31, 30, 4, 2, 1} << QByteArray("h fg e d bc a");
    QTest::newRow("again") << QList<int>{2, 2, 31, 31, 3, 3} << QByteArray("bc bc fg fg - -");
    QTest::newRow("behind the last") << QList<int>{1000, 900, 1000, 1} << QByteArray("- h - a");
}

void ScanTest::turnsTo()
{
    QFETCH(const QList<int>, asked);
    QFETCH(const QByteArray, words);
    Scan scan(m_ledger->database(), numbers);
    QByteArrayList found;
    for (const int number : asked) {
        QByteArray texts;
        for (bool isThere = scan.turnTo(number); isThere; isThere = scan.next()) {
            QCOMPARE(scan.row().integer(0), number);
            texts += QByteArray::fromStdString(std::string(scan.row().text(1)));
        }
        found << (texts.isEmpty() ? QByteArray("-") : texts);
    }
    QCOMPARE(found.join(' '), words);
}

/// A damaged ledger may have it.
void ScanTest::endsBehindTheLargestNumber()
{
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    Scan scan(
        m_ledger->database(),
        "WITH n (number) AS (VALUES (1), (9223372036854775807)) SELECT number FROM n WHERE number >= ?");
    QVERIFY(!scan.turnTo(largest));
    QVERIFY(scan.turnTo(1));
    QVERIFY(!scan.next());
    QVERIFY(!scan.turnTo(largest));
    QVERIFY(!scan.turnTo(largest));
}

void ScanTest::seesWhatIsWrittenAfterReset()
{
    Scan scan(m_ledger->database(), years);
    const auto add = [&](std::int64_t year) {
        std::int64_t row = 0;
        const auto done = m_ledger->act(QStringLiteral("test"), [&](journal::Act &act) {
            row =
                act.insert(catalogue::table(catalogue::TableId::Standard), std::vector<values::Value>{year});
            return values::Result<void>();
        });
        return done ? row : 0;
    };
    const std::int64_t first = add(2019);
    QVERIFY(first > 0 && scan.turnTo(first) && !scan.next());
    scan.reset();
    const std::int64_t second = add(2020);
    QVERIFY(second > first && scan.turnTo(second));
    QCOMPARE(scan.row().integer(1), 2020);
    scan.reset();
}

} // namespace chulie::storage

QTEST_GUILESS_MAIN(chulie::storage::ScanTest)
#include "scan_test.moc"
