#include "models/sample/sample.h"

#include "models/storage/statement.h"
#include "models/targets/evaluation.h"
#include "models/values/normal.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTest>

namespace chulie::sample {

/// The sample city: whole, well-formed, and the same from the same seed.
class SampleTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyTableIsFilled_data();
    void everyTableIsFilled();
    void valuesAreInNormalForm_data();
    void valuesAreInNormalForm();
    void everyListValueIsUsed();
    void countsAreAsAsked();
    void namesNobodyTwiceInAHousehold();
    void datesAreInOrder_data();
    void datesAreInOrder();
    void improvesAsInLife_data();
    void improvesAsInLife();
    void spendsNoMoreThanWasAllotted();
    void sameSeedSameFacts();
    void needsAnEmptyLedger();
    void stoppedLeavesNothing();
    void stoppedLeavesNoFile_data();
    void stoppedLeavesNoFile();
    void whatStoodThereStays();
    void authorIsRecorded();

private:
    std::int64_t ask(const char *sql);

    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

namespace {

constexpr SampleOptions small{60, 900, 8};

void addTables()
{
    QTest::addColumn<int>("id");
    for (const catalogue::Table &table : catalogue::tables())
        QTest::newRow(table.name) << static_cast<int>(table.id);
}

std::string selectAll(const catalogue::Table &table)
{
    std::string sql = "SELECT id";
    for (const catalogue::Column &column : table.columns)
        sql += std::string(", ") + column.name;
    return sql + " FROM " + table.name + " ORDER BY id";
}

/// Every row of every table, ids and all.
std::vector<values::Value> everything(ledger::Ledger &ledger)
{
    std::vector<values::Value> values;
    for (const catalogue::Table &table : catalogue::tables()) {
        storage::Statement rows(ledger.database(), selectAll(table));
        while (rows.next())
            for (std::size_t i = 0; i <= table.columns.size(); ++i)
                values.push_back(rows.value(static_cast<int>(i)));
    }
    return values;
}

} // namespace

std::int64_t SampleTest::ask(const char *sql)
{
    storage::Statement statement(m_ledger->database(), sql);
    statement.next();
    return statement.integer(0);
}

void SampleTest::initTestCase()
{
    m_ledger = m_folder.newLedger();
    const auto filled = fillSample(*m_ledger, small);
    QVERIFY2(filled, filled ? "" : qPrintable(filled.failure().message + filled.failure().detail));
}

void SampleTest::everyTableIsFilled_data()
{
    addTables();
}

void SampleTest::everyTableIsFilled()
{
    QFETCH(int, id);
    const catalogue::Table &of = catalogue::table(static_cast<catalogue::TableId>(id));
    storage::Statement row(m_ledger->database(), selectAll(of));
    QVERIFY(row.next());
    std::size_t filled = 0;
    for (const catalogue::Column &column : of.columns) {
        const std::string sql = std::string("SELECT count(") + column.name + "), count(*) FROM " + of.name;
        storage::Statement count(m_ledger->database(), sql);
        QVERIFY(count.next());
        filled += count.integer(0) > 0 ? 1 : 0;
        QVERIFY2(!column.required || count.integer(0) == count.integer(1), column.name);
    }
    // A column may be newer than the sample; the standards of a year follow from the province's income.
    QVERIFY2(filled * 10 >= of.columns.size() * 9 || of.id == catalogue::TableId::Standard, of.name);
}

void SampleTest::valuesAreInNormalForm_data()
{
    addTables();
}

void SampleTest::valuesAreInNormalForm()
{
    QFETCH(int, id);
    const catalogue::Table &of = catalogue::table(static_cast<catalogue::TableId>(id));
    storage::Statement rows(m_ledger->database(), selectAll(of));
    while (rows.next()) {
        for (const catalogue::Column &column : of.columns) {
            const values::Value value = rows.value(column.number + 1);
            if (values::isBlank(value) || column.kind == catalogue::Kind::Reference)
                continue;
            const std::string text = values::exportText(column, value);
            const values::Normalised again = values::normalise(column, text);
            QVERIFY2(again, qPrintable(QString::fromStdString(text) + again.reason));
            QVERIFY2(again.value == value, text.c_str());
        }
    }
}

void SampleTest::everyListValueIsUsed()
{
    for (const catalogue::Table &of : catalogue::tables()) {
        for (const catalogue::Column &column : of.columns) {
            if (column.kind != catalogue::Kind::List)
                continue;
            const std::string sql = std::string("SELECT count(DISTINCT ") + column.name + ") FROM " + of.name;
            storage::Statement count(m_ledger->database(), sql);
            QVERIFY(count.next());
            QVERIFY2(count.integer(0) == static_cast<std::int64_t>(column.options.size()), column.name);
        }
    }
    QCOMPARE(ask("SELECT count(DISTINCT item) FROM measure"), 34);
    QCOMPARE(ask("SELECT count(DISTINCT item) FROM progress"), 34);
}

void SampleTest::countsAreAsAsked()
{
    QCOMPARE(ask("SELECT count(*) FROM village WHERE type = '相对贫困村'"), small.villages);
    QCOMPARE(ask("SELECT count(*) FROM village WHERE type = '面上村'"), small.villages / 10);
    QCOMPARE(ask("SELECT count(*) FROM household"), small.households);
    const auto permille = ask("SELECT 1000 * count(*) / (SELECT count(*) FROM household) FROM member");
    QVERIFY2(permille > 2400 && permille < 2800, qPrintable(QString::number(permille)));
    QCOMPARE(ask("SELECT count(DISTINCT command) FROM act"), 1);
    QCOMPARE(ask("SELECT count(*) FROM act"), 1);
}

void SampleTest::namesNobodyTwiceInAHousehold()
{
    QCOMPARE(ask("SELECT count(*) FROM (SELECT 1 FROM member GROUP BY household, name HAVING count(*) > 1)"),
             0);
    QCOMPARE(ask("SELECT count(*) FROM (SELECT 1 FROM member WHERE relation = '户主' GROUP BY household "
                 "HAVING count(*) = 1)"),
             small.households);
    QCOMPARE(ask("SELECT count(*) FROM member WHERE identity NOT LIKE '4499%'"), 0);
}

void SampleTest::datesAreInOrder_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("member") << QByteArray(
        "SELECT count(*) FROM member WHERE left_on < ifnull(joined_on, born_on)");
    QTest::newRow("measure") << QByteArray("SELECT count(*) FROM measure WHERE finished_on < started_on");
    QTest::newRow("publication") << QByteArray("SELECT count(*) FROM fund WHERE published_on < date");
    QTest::newRow("status") << QByteArray("SELECT count(*) FROM status_change s JOIN household h "
                                          "ON h.id = s.household WHERE s.date < h.identified_on");
    QTest::newRow("spent before begun") << QByteArray(
        "SELECT count(*) FROM fund f JOIN measure m ON m.id = f.measure WHERE f.date < m.started_on");
    QTest::newRow("visit") << QByteArray("SELECT count(*) FROM visit v JOIN household h "
                                         "ON h.id = v.household WHERE v.date < h.identified_on");
}

void SampleTest::datesAreInOrder()
{
    QFETCH(QByteArray, sql);
    QCOMPARE(ask(sql.constData()), 0);
}

void SampleTest::improvesAsInLife_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("a third") << 2018 << 25 << 40;
    QTest::newRow("two thirds") << 2019 << 58 << 75;
    QTest::newRow("nearly all, not all") << 2020 << 85 << 98;
}

void SampleTest::improvesAsInLife()
{
    QFETCH(int, year);
    QFETCH(int, least);
    QFETCH(int, most);
    const auto evaluation = targets::evaluate(m_ledger->database(), year);
    QVERIFY(evaluation);
    int ready = 0;
    for (const targets::VillageResult &village : evaluation->villages)
        ready += village.poor && village.exit() == targets::State::Met ? 1 : 0;
    const int percent = 100 * ready / small.villages;
    QVERIFY2(percent >= least && percent <= most, qPrintable(QString::number(percent)));
}

void SampleTest::spendsNoMoreThanWasAllotted()
{
    QCOMPARE(ask("SELECT count(*) FROM (SELECT 1 FROM fund GROUP BY village, year, source HAVING "
                 "sum(iif(type = '拨付', amount_fen, 0)) > sum(iif(type = '下达', amount_fen, 0)) OR "
                 "sum(iif(type = '支出', amount_fen, 0)) > sum(iif(type = '拨付', amount_fen, 0)))"),
             0);
}

void SampleTest::sameSeedSameFacts()
{
    const auto same = m_folder.newLedger(QStringLiteral("same.chulie"));
    QVERIFY(fillSample(*same, small));
    QVERIFY(everything(*m_ledger) == everything(*same));
    const auto other = m_folder.newLedger(QStringLiteral("other.chulie"));
    QVERIFY(fillSample(*other, {small.villages, small.households, small.seed + 1}));
    QVERIFY(everything(*m_ledger) != everything(*other));
}

void SampleTest::needsAnEmptyLedger()
{
    const auto before = ask("SELECT count(*) FROM entry");
    const auto again = fillSample(*m_ledger, small);
    QVERIFY(!again);
    QVERIFY(!again.failure().message.isEmpty());
    QCOMPARE(ask("SELECT count(*) FROM entry"), before);
}

void SampleTest::stoppedLeavesNothing()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("stopped.chulie"));
    const auto stopped = fillSample(*ledger, small, [](double done) { return done < 0.5; });
    QVERIFY(!stopped);
    storage::Statement count(ledger->database(), "SELECT count(*) FROM entry");
    QVERIFY(count.next());
    QCOMPARE(count.integer(0), 0);
}

void SampleTest::stoppedLeavesNoFile_data()
{
    QTest::addColumn<double>("at");
    QTest::newRow("at once") << 0.0;
    QTest::newRow("half way") << 0.5;
    QTest::newRow("at the end") << 0.98;
}

void SampleTest::stoppedLeavesNoFile()
{
    QFETCH(double, at);
    const QDir folder(m_folder.path(QStringLiteral("stopped")));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    bool wasNamed = false;
    bool wasMade = false;
    const auto stopped =
        makeSample(folder.filePath(QStringLiteral("city.chulie")), {}, small, [&](double done) {
            wasNamed = folder.exists(QStringLiteral("city.chulie"));
            wasMade = !folder.isEmpty(QDir::Files | QDir::Hidden);
            return done < at;
        });
    QVERIFY(!stopped);
    QCOMPARE(stopped.failure().message, QString());
    QVERIFY(wasMade);
    QVERIFY(!wasNamed); // it gets its name when it is whole
    QVERIFY(folder.isEmpty(QDir::Files | QDir::Hidden));
}

void SampleTest::whatStoodThereStays()
{
    const QString path = m_folder.write(QStringLiteral("stands.chulie"), "mine");
    const auto made = makeSample(path, {}, small);
    QVERIFY(!made);
    QVERIFY(!made.failure().message.isEmpty());
    QCOMPARE(support::Folder::read(path), QByteArray("mine"));
}

void SampleTest::authorIsRecorded()
{
    const QString path = m_folder.path(QStringLiteral("authored.chulie"));
    QVERIFY(makeSample(path, QStringLiteral("甲"), {1, 1, 1}));
    const auto ledger = ledger::Ledger::open(path);
    QVERIFY(ledger);
    storage::Statement acts((*ledger)->database(), "SELECT author FROM act");
    QVERIFY(acts.next());
    QCOMPARE(acts.text(0), std::string_view("甲"));
}

} // namespace chulie::sample

QTEST_GUILESS_MAIN(chulie::sample::SampleTest)
#include "sample_test.moc"
