#include "models/history/entryquery.h"
#include "models/history/listing.h"
#include "models/history/undo.h"
#include "models/journal/reading.h"
#include "models/merge/model.h"
#include "tests/support/files.h"
#include "tests/support/ledgeracts.h"

#include <QTest>

namespace chulie::journal {

/// The bytes of the history are not trusted: whatever stands there, its readers give a row, an error, or that
/// the ledger is damaged.
class DamagedTest : public QObject
{
    Q_OBJECT
private slots:
    void whatNoProgramWroteIsDamage_data();
    void whatNoProgramWroteIsDamage();
    void everyFlippedBit();
    void flippedPages();

private:
    support::Folder m_folder;
};

namespace {

/// Whether \a bytes were read as values that the table can hold, or refused.
void readOrRefused(const catalogue::Table &table, const std::string &bytes)
{
    try {
        for (const auto &[column, value] : unpackValues(table, bytes)) {
            QVERIFY(column >= 0 && static_cast<std::size_t>(column) < table.columns.size());
            if (table.columns[static_cast<std::size_t>(column)].kind == catalogue::Kind::Reference)
                QVERIFY(!std::holds_alternative<std::string>(value));
        }
    } catch (const storage::DatabaseError &error) {
        QVERIFY(storage::Database::failure(error, {}).message.contains(QStringLiteral("damaged")));
    }
}

/// Reads the history of the ledger at \a path in every way, and undoes an act of it.
void readAll(const QString &path)
{
    const auto ledger = ledger::Ledger::open(path);
    if (!ledger)
        return;
    storage::Database &database = (*ledger)->database();
    std::size_t lines = 0;
    const auto listed = history::eachLine(database, {}, [&](const history::Line &) { ++lines; });
    QVERIFY(listed || !listed.failure().message.isEmpty());
    const auto query = history::findEntries(database, {.text = "name1"});
    QVERIFY(query || !query.failure().message.isEmpty());
    const auto derived = database.read([&] { return merge::derive(journal::readEntries(database)); });
    QVERIFY(derived || !derived.failure().message.isEmpty());
    for (const std::int64_t act : {1, 2, 5, 9}) {
        const auto undone = history::undo(**ledger, act);
        QVERIFY(undone || !undone.failure().message.isEmpty());
    }
}

} // namespace

void DamagedTest::whatNoProgramWroteIsDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("column 999") << QByteArray("\x9c\x1f", 2);
    QTest::newRow("a number that ends too early") << QByteArray("\x05\x80", 2);
    QTest::newRow("a number of more than 64 bits")
        << QByteArray("\x05\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", 12);
    QTest::newRow("a text that ends too early") << QByteArray("\x02\x06"
                                                              "44",
                                                              4);
    QTest::newRow("a number for a text") << QByteArray("\x01\x02", 2);
    QTest::newRow("a text for a reference") << QByteArray("\x06\x01"
                                                          "4",
                                                          3);
    QTest::newRow("a type that does not exist") << QByteArray("\x03\x02", 2);
}

void DamagedTest::whatNoProgramWroteIsDamage()
{
    QFETCH(QByteArray, bytes);
    QVERIFY_THROWS_EXCEPTION(storage::DatabaseError,
                             static_cast<void>(unpackValues(catalogue::table(catalogue::TableId::Household),
                                                            bytes.toStdString())));
}

void DamagedTest::everyFlippedBit()
{
    const catalogue::Table &households = catalogue::table(catalogue::TableId::Household);
    const std::map<int, values::Value> values{{0, std::string("44162310420001")},
                                              {1, std::int64_t{300}},
                                              {3, values::Value()},
                                              {5, std::string("2016-05-01")},
                                              {10, std::int64_t{-1}}};
    const std::string whole = packValues(values);
    QCOMPARE(unpackValues(households, whole), values);
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
        std::string flipped = whole;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        readOrRefused(households, flipped);
    }
    for (std::size_t length = 0; length < whole.size(); ++length)
        readOrRefused(households, whole.substr(0, length));
}

void DamagedTest::flippedPages()
{
    support::Dice dice(1);
    const QString path = m_folder.path(QStringLiteral("whole.chulie"));
    {
        const auto ledger = m_folder.newLedger(QStringLiteral("whole.chulie"));
        support::Actor actor(*ledger, m_folder, dice);
        for (int i = 0; i < 40; ++i)
            QVERIFY(actor.act());
    }
    const QByteArray whole = support::Folder::read(path);
    for (int i = 0; i < 250; ++i) {
        QByteArray damaged = whole;
        for (std::size_t flips = 1 + dice.roll(8); flips > 0; --flips) {
            const auto at =
                static_cast<qsizetype>(100 + dice.roll(static_cast<std::size_t>(whole.size()) - 100));
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << dice.roll(8)));
        }
        readAll(m_folder.write(QStringLiteral("%1.chulie").arg(i), damaged));
        QFile::remove(m_folder.path(QStringLiteral("%1.chulie").arg(i)));
        if (QTest::currentTestFailed())
            return;
    }
}

} // namespace chulie::journal

QTEST_GUILESS_MAIN(chulie::journal::DamagedTest)
#include "damaged_test.moc"
