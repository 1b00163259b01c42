#include "models/history/undo.h"
#include "models/safekeeping/check.h"
#include "models/sample/sample.h"
#include "models/targets/evaluation.h"
#include "tests/support/example.h"
#include "tests/support/files.h"
#include "tests/support/plainfile.h"

#include <QTest>

#include <sqlite3.h>

namespace chulie::safekeeping {

namespace {

/// How many thousand instructions SQLite carries out for a check of \a ledger, in which there is no flaw.
int workOf(ledger::Ledger &ledger)
{
    int thousands = 0;
    const auto count = [](void *counted) {
        ++*static_cast<int *>(counted);
        return 0;
    };
    sqlite3 *handle = ledger.database().handle();
    sqlite3_progress_handler(handle, 1000, count, &thousands);
    const auto flaws = checkLedger(ledger.database());
    sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    return flaws && flaws->empty() ? thousands : -1;
}

} // namespace

/// What is found in a ledger that another program, or the disk, changed.
class CheckTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void aLedgerAsItShouldBe();
    void changedBehindTheHistory_data();
    void changedBehindTheHistory();
    void nothingIsWritten();
    void evaluationsAreDiscarded();
    void manyRowsOfOneUndo();
    void stops();

private:
    [[nodiscard]] values::Result<std::vector<Flaw>> check() const;

    support::Folder m_folder;
    QString m_example;
    QString m_path;
};

void CheckTest::initTestCase()
{
    const auto ledger = support::exampleLedger(m_folder);
    QVERIFY(ledger);
    m_example = ledger->path();
    QVERIFY(targets::evaluateStored(ledger->database(), 2019));
}

void CheckTest::init()
{
    m_path = m_folder.path(QStringLiteral("checked.chulie"));
    QFile::remove(m_path);
    QVERIFY(QFile::copy(m_example, m_path));
}

values::Result<std::vector<Flaw>> CheckTest::check() const
{
    const auto database = storage::LedgerFile(m_path, storage::Database::Mode::ReadOnly).open();
    return database ? checkLedger(**database) : values::Result<std::vector<Flaw>>(database.failure());
}

void CheckTest::aLedgerAsItShouldBe()
{
    const auto flaws = check();
    QVERIFY2(flaws, flaws ? "" : qPrintable(flaws.failure().message));
    for (const Flaw &flaw : *flaws)
        qWarning("%s %s %s", flaw.row.c_str(), flaw.column.c_str(), qPrintable(flaw.reason));
    QVERIFY(flaws->empty());
}

void CheckTest::changedBehindTheHistory_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("where");
    QTest::addColumn<QByteArray>("column");
    const auto row = [](const char *name, const char *sql, const char *word, catalogue::TableId where,
                        const char *column) {
        QTest::newRow(name) << QByteArray(sql) << QByteArray(word) << static_cast<int>(where)
                            << QByteArray(column);
    };
    using enum catalogue::TableId;
    row("an account",
        "UPDATE household SET account = '6217000000000000001' WHERE id = (SELECT min(id) FROM household)",
        "状态", Household, "一卡通账号");
    row("an income",
        "UPDATE household_year SET wage_fen = ifnull(wage_fen, 0) + 1 WHERE id = (SELECT min(id) FROM "
        "household_year)",
        "状态", HouseholdYear, "工资性收入");
    row("a blank", "UPDATE village SET secretary = NULL", "状态", Village, "第一书记");
    row("a reference",
        "UPDATE household SET village = (SELECT max(id) FROM village) WHERE id = (SELECT id FROM household "
        "WHERE village <> (SELECT max(id) FROM village) LIMIT 1)",
        "状态", Household, "村");
    row("a row less", "DELETE FROM standard", "状态", Standard, "");
    row("a row more", "INSERT INTO standard (id, year) VALUES (999999, 2050)", "状态", Standard, "");
    row("a value that is none",
        "UPDATE member SET left_on = '2019-02-30' WHERE id = (SELECT min(id) FROM member)", "规则", Member,
        "减少日期");
    row("a text out of its form",
        "UPDATE household SET helper = ' x ' WHERE id = (SELECT min(id) FROM household)", "规则", Household,
        "帮扶责任人");
    row("a row that is referred to",
        "PRAGMA foreign_keys = OFF; DELETE FROM household WHERE id = (SELECT household FROM household_year "
        "LIMIT 1)",
        "文件", HouseholdYear, "");
    row("an evaluation",
        "UPDATE evaluation SET result = (SELECT result FROM evaluation e WHERE e.village <> "
        "evaluation.village AND e.result <> evaluation.result LIMIT 1)",
        "评估", Village, "");
    row("what was replaced by no entry", "INSERT INTO replaced SELECT 999999999, min(id) FROM entry", "文件",
        Village, "");
    row("an entry", "UPDATE entry SET vals = x'ff' WHERE id = (SELECT min(id) FROM entry)", "历史", Village,
        "");
}

void CheckTest::changedBehindTheHistory()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QByteArray, word);
    QFETCH(const int, where);
    QFETCH(const QByteArray, column);
    QCOMPARE(support::runUnrecorded(m_path, sql), QByteArray());
    const auto flaws = check();
    QVERIFY2(flaws, flaws ? "" : qPrintable(flaws.failure().message));
    const bool isFound = std::ranges::any_of(*flaws, [&](const Flaw &flaw) {
        return wordOf(flaw.kind) == word.toStdString() && flaw.column == column.toStdString() &&
               (!flaw.table || flaw.table->id == static_cast<catalogue::TableId>(where)) &&
               !flaw.reason.isEmpty();
    });
    for (const Flaw &flaw : *flaws)
        if (!isFound)
            qWarning("%s %s %s %s", std::string(wordOf(flaw.kind)).c_str(), flaw.row.c_str(),
                     flaw.column.c_str(), qPrintable(flaw.reason));
    QVERIFY(isFound);
    for (const Flaw &flaw : *flaws)
        QVERIFY(!adviceOn(flaw.kind).isEmpty() &&
                !flaw.reason.contains(QStringLiteral("6217000000000000001")));
}

void CheckTest::nothingIsWritten()
{
    QCOMPARE(support::runUnrecorded(m_path,
                                    "UPDATE village SET secretary = NULL; PRAGMA wal_checkpoint(TRUNCATE)"),
             QByteArray());
    const QByteArray before = support::Folder::read(m_path);
    QVERIFY(check());
    QCOMPARE(support::Folder::read(m_path), before);
}

void CheckTest::evaluationsAreDiscarded()
{
    QCOMPARE(support::runUnrecorded(
                 m_path, "UPDATE evaluation SET result = (SELECT result FROM evaluation e WHERE e.village <> "
                         "evaluation.village AND e.result <> evaluation.result LIMIT 1)"),
             QByteArray());
    const auto ledger = ledger::Ledger::open(m_path);
    QVERIFY(ledger);
    QVERIFY(discardEvaluations((*ledger)->database()));
    QVERIFY(check()->empty());
}

/// What an undo removed is not looked through for each of its rows again: that would be a hundred times
/// the work here.
void CheckTest::manyRowsOfOneUndo()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("undone.chulie"));
    QVERIFY(sample::fillSample(*ledger, {.villages = 4, .households = 160}));
    const int before = workOf(*ledger);
    const auto act = history::lastAct(ledger->database());
    QVERIFY(before > 0 && act && history::undo(*ledger, *act));
    const int undone = workOf(*ledger);
    QVERIFY2(undone > 0 && undone < 2 * before, qPrintable(QStringLiteral("%1, %2").arg(before).arg(undone)));
}

void CheckTest::stops()
{
    const auto database = storage::LedgerFile(m_path, storage::Database::Mode::ReadOnly).open();
    QVERIFY(database);
    const auto flaws = checkLedger(**database, [](double done) { return done < 0.5; });
    QVERIFY(!flaws && flaws.failure().message.isEmpty());
}

} // namespace chulie::safekeeping

QTEST_GUILESS_MAIN(chulie::safekeeping::CheckTest)
#include "check_test.moc"
