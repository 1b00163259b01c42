#include "models/journal/heads.h"
#include "models/storage/rows.h"
#include "tests/support/files.h"

#include <QTest>

namespace chulie::journal {

/// What an act does to the tables, step by step.
class ActTest : public QObject
{
    Q_OBJECT
private slots:
    void insertEditRemoveAndBack();
    void editIsOneEntry();
    void writesManyAsOneByOne();
    void measureFollowsItsHousehold();
    void failedActLeavesNothing();
    void twoConnectionsTakeTurns();

private:
    support::Folder m_folder;
};

namespace {

std::vector<values::Value> village(const char *code)
{
    return {std::string(code), std::string("枫围村"), std::string("镇"), std::string("县"),
            std::string("相对贫困村")};
}

std::vector<values::Value> household(const char *no, std::int64_t village)
{
    return {std::string(no), village, {}, {}, {}, std::string("2018-01-01")};
}

std::vector<values::Value> measureOf(std::int64_t village, std::int64_t household)
{
    return {std::string("M1"),
            village,
            household,
            std::int64_t{1},
            std::string("养鸡"),
            {},
            {},
            {},
            std::string("2018-02-01"),
            {},
            std::string("计划")};
}

template <typename Work>
void act(ledger::Ledger &ledger, Work work)
{
    const auto done = ledger.act(QStringLiteral("test"), [&](Act &act) {
        work(act);
        return values::Result<void>();
    });
    QVERIFY2(done, done ? "" : qPrintable(done.failure().detail));
}

using Writes = std::vector<Act::RowWrite>;

void writeAtOnce(Act &act, const catalogue::Table &table, const Writes &rows)
{
    act.write(table, rows);
}

void writeOneByOne(Act &act, const catalogue::Table &table, const Writes &rows)
{
    for (const Act::RowWrite &row : rows)
        if (row.row == 0)
            act.insert(table, row.values);
        else if (row.goes)
            act.remove(table, row.row);
        else if (row.returns)
            act.write(table, Writes{row});
        else if (!row.edits.empty())
            act.edit(table, row.row, row.edits);
}

std::string code(int number)
{
    return std::to_string(441623100000 + number);
}

/// Edits and removals of the villages \a ids, and a new village behind each third; the first of those was
/// there before. Some that go come back at once.
Writes mixed(const std::vector<std::int64_t> &ids)
{
    const catalogue::Table &table = catalogue::table(catalogue::TableId::Village);
    Writes rows;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        rows.push_back({.row = ids[i], .edits = {{table.column("name"), "塘村" + std::to_string(i)}}});
        if (i % 5 == 0)
            rows.back().edits[table.column("partner")] = values::Value();
        if (i % 7 == 0)
            rows.back().edits.clear();
        if (i % 11 == 4)
            rows.back() = {.row = ids[i], .goes = true};
        if (i % 22 == 4)
            rows.push_back({.values = village(code(static_cast<int>(i)).c_str())});
        if (i % 3 == 0)
            rows.push_back({.values = village(code(static_cast<int>(1000 + i)).c_str())});
    }
    return rows;
}

/// The same edit of many villages in a row; in their midst a code is passed on.
Writes alike(const std::vector<std::int64_t> &ids)
{
    const catalogue::Table &table = catalogue::table(catalogue::TableId::Village);
    Writes rows;
    for (const std::int64_t id : ids) {
        if (rows.size() == 70)
            rows.push_back({.row = id, .edits = {{table.column("code"), code(5000)}}});
        else if (rows.size() == 71)
            rows.push_back({.row = id, .edits = {{table.column("code"), code(370)}}});
        else
            rows.push_back({.row = id, .edits = {{table.column("name"), "丁村" + std::to_string(id)}}});
    }
    return rows;
}

/// Removes the first of \a villages and lets two of them be removed under one key, so that the row which that
/// key is entered for is both.
void removeSome(Act &act, std::span<const std::int64_t> villages)
{
    const catalogue::Table &table = catalogue::table(catalogue::TableId::Village);
    for (const std::int64_t one : villages.first(40))
        act.remove(table, one);
    act.remove(table, villages[40]);
    act.edit(table, villages[41], table.column("code"), code(240));
    act.remove(table, villages[41]);
    act.remove(table, act.insert(table, village(code(240).c_str())));
}

/// Those come back, under other names.
Writes returning(std::span<const std::int64_t> villages)
{
    Writes rows;
    for (std::size_t i = 0; i < 41; ++i)
        rows.push_back({.row = villages[i],
                        .values = village(code(static_cast<int>(200 + i)).c_str()),
                        .returns = true});
    return rows;
}

/// All that \a write leaves in a new ledger: what the tables and the history hold.
std::string stateAfter(const support::Folder &folder, const QString &name,
                       void (*write)(Act &, const catalogue::Table &, const Writes &))
{
    const auto ledger = folder.newLedger(name);
    const catalogue::Table &villages = catalogue::table(catalogue::TableId::Village);
    const catalogue::Table &measures = catalogue::table(catalogue::TableId::Measure);
    std::vector<std::int64_t> ids;
    std::int64_t measure = 0;
    act(*ledger, [&](Act &a) {
        for (int i = 0; i < 600; ++i)
            ids.push_back(a.insert(villages, village(code(i).c_str())));
        const std::int64_t home =
            a.insert(catalogue::table(catalogue::TableId::Household), household("H1", ids[0]));
        measure = a.insert(measures, measureOf(ids[0], home));
        a.remove(villages, a.insert(villages, village(code(1000).c_str())));
    });
    const std::span<const std::int64_t> all(ids);
    act(*ledger, [&](Act &a) { removeSome(a, all.subspan(200)); });
    act(*ledger, [&](Act &a) {
        write(a, villages, returning(all.subspan(200)));
        write(a, villages, mixed({ids.begin(), ids.begin() + 200}));
        write(a, villages, alike({ids.begin() + 300, ids.end()}));
        write(a, measures, {{.row = measure, .edits = {{measures.column("household"), values::Value()}}}});
        write(a, villages, {{.row = ids[1], .edits = {{villages.column("name"), std::string("围村")}}}});
        write(a, villages, {});
    });
    std::string state;
    for (const char *sql : {"SELECT id || '.' || act || '.' || n || '.' || kind || '.' || tbl || '.' || row "
                            "|| hex(vals) FROM entry "
                            "ORDER BY id",
                            "SELECT entry || '.' || old FROM replaced ORDER BY entry, old",
                            "SELECT tbl || key || '.' || row FROM removed ORDER BY tbl, key, row",
                            "SELECT id || code || name || ifnull(partner, '-') FROM village ORDER BY id",
                            "SELECT id || '.' || village || ifnull(household, '-') FROM measure"})
        for (storage::Statement select(ledger->database(), sql); select.next();)
            state += std::string(select.text(0)) + '\n';
    return state;
}

} // namespace

void ActTest::insertEditRemoveAndBack()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("a.chulie"));
    const catalogue::Table &table = catalogue::table(catalogue::TableId::Village);
    std::int64_t row = 0;
    act(*ledger, [&](Act &a) { row = a.insert(table, village("441623104200")); });
    act(*ledger, [&](Act &a) { a.edit(table, row, table.column("name"), std::string("塘村")); });
    QCOMPARE(values::text(storage::readRow(ledger->database(), table, row)->at(1)), std::string("塘村"));
    act(*ledger, [&](Act &a) { a.remove(table, row); });
    QVERIFY(!storage::readRow(ledger->database(), table, row));
    std::int64_t back = 0;
    act(*ledger, [&](Act &a) { back = a.insert(table, village("441623104200")); });
    QCOMPARE(back, row);
}

/// Whatever an edit sets is one entry, and each value of it is replaced by itself.
void ActTest::editIsOneEntry()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("one.chulie"));
    const catalogue::Table &table = catalogue::table(catalogue::TableId::Village);
    const int name = table.column("name");
    const int town = table.column("town");
    std::int64_t row = 0;
    act(*ledger, [&](Act &a) { row = a.insert(table, village("441623104200")); });
    act(*ledger, [&](Act &a) {
        a.edit(table, row, {{name, std::string("塘村")}, {town, std::string("新镇")}});
    });
    act(*ledger, [&](Act &a) { a.edit(table, row, name, std::string("围村")); });
    storage::Statement entries(ledger->database(), "SELECT count(*) FROM entry WHERE row = ?");
    QVERIFY(entries.with(row).next());
    QCOMPARE(entries.integer(0), 3);
    Heads heads(ledger->database());
    heads.read(row);
    QCOMPARE(heads.of(columnBit(town)), (std::vector<std::int64_t>{row + 1}));
    QCOMPARE(heads.of(columnBit(name)), (std::vector<std::int64_t>{row + 2}));
}

/// More rows than are read or written by a statement, new ones among those that are edited, one that comes
/// back, and one that lets go of its household.
void ActTest::writesManyAsOneByOne()
{
    const std::string one = stateAfter(m_folder, QStringLiteral("single.chulie"), &writeOneByOne);
    const std::string many = stateAfter(m_folder, QStringLiteral("many.chulie"), &writeAtOnce);
    QVERIFY(one.size() > 10'000);
    QVERIFY(many == one);
}

void ActTest::measureFollowsItsHousehold()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("b.chulie"));
    const catalogue::Table &measures = catalogue::table(catalogue::TableId::Measure);
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t home = 0;
    std::int64_t measure = 0;
    act(*ledger, [&](Act &a) {
        from = a.insert(catalogue::table(catalogue::TableId::Village), village("441623104200"));
        to = a.insert(catalogue::table(catalogue::TableId::Village), village("441623104201"));
        home = a.insert(catalogue::table(catalogue::TableId::Household), household("1", from));
        measure = a.insert(measures, measureOf(from, home));
    });
    act(*ledger, [&](Act &a) { a.edit(catalogue::table(catalogue::TableId::Household), home, 1, to); });
    QCOMPARE(values::number(storage::readRow(ledger->database(), measures, measure)->at(1)), to);
    act(*ledger, [&](Act &a) { a.remove(catalogue::table(catalogue::TableId::Household), home); });
    QVERIFY(!storage::readRow(ledger->database(), measures, measure));
}

void ActTest::failedActLeavesNothing()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("c.chulie"));
    const auto done = ledger->act(QStringLiteral("test"), [&](Act &act) {
        act.insert(catalogue::table(catalogue::TableId::Village), village("441623104200"));
        return values::Result<void>(values::Failure{QStringLiteral("no"), {}});
    });
    QVERIFY(!done);
    storage::Statement count(ledger->database(), "SELECT count(*) FROM entry");
    QVERIFY(count.next());
    QCOMPARE(count.integer(0), 0);
}

void ActTest::twoConnectionsTakeTurns()
{
    const auto one = m_folder.newLedger(QStringLiteral("d.chulie"));
    const auto other = ledger::Ledger::open(one->path());
    QVERIFY2(other, other ? "" : qPrintable(other.failure().message + other.failure().detail));
    act(*one,
        [](Act &a) { a.insert(catalogue::table(catalogue::TableId::Village), village("441623104200")); });
    act(**other,
        [](Act &a) { a.insert(catalogue::table(catalogue::TableId::Village), village("441623104201")); });
    act(*one,
        [](Act &a) { a.insert(catalogue::table(catalogue::TableId::Village), village("441623104202")); });
    storage::Statement devices(one->database(), "SELECT count(DISTINCT device), max(counter) FROM act");
    QVERIFY(devices.next());
    QCOMPARE(devices.integer(0), 1);
    QCOMPARE(devices.integer(1), 3);
}

} // namespace chulie::journal

QTEST_GUILESS_MAIN(chulie::journal::ActTest)
#include "act_test.moc"
