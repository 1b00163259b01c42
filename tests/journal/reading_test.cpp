#include "models/history/undo.h"
#include "models/journal/reading.h"
#include "models/merge/canonical.h"
#include "models/merge/model.h"
#include "models/storage/rows.h"
#include "tests/support/files.h"
#include "tests/support/replica.h"

#include <QTest>

#include <algorithm>

namespace chulie::journal {

using namespace history;
using support::Dice;

/// The tables hold what follows from the history, whatever a person does.
class ReadingTest : public QObject
{
    Q_OBJECT
private slots:
    void tablesFollowFromHistory_data();
    void tablesFollowFromHistory();

private:
    support::Folder m_folder;
};

namespace {

constexpr auto selectStamps = "SELECT e.id, d.name, a.counter, e.n FROM entry e JOIN act a ON a.id = e.act "
                              "JOIN device d ON d.id = a.device WHERE e.id = e.row";

/// What the tables hold, in the terms of the model.
merge::State tablesOf(storage::Database &database)
{
    std::map<std::int64_t, Stamp> stamps;
    storage::Statement entries(database, selectStamps);
    while (entries.next())
        stamps[entries.integer(0)] = {entries.integer(2), journal::device(entries.text(1)),
                                      entries.integer(3)};
    merge::State state;
    for (const catalogue::Table &table : catalogue::allTables()) {
        storage::Statement select(database, std::string("SELECT * FROM ") + table.name);
        while (select.next()) {
            merge::Row row{table.id, stamps.at(select.integer(0)), {}, {}, {}};
            for (const catalogue::Column &column : table.columns) {
                const values::Value value = select.value(column.number + 1);
                if (const auto *words = std::get_if<std::string>(&value))
                    row.values.emplace_back(*words);
                else if (!values::isBlank(value) && column.kind == catalogue::Kind::Reference)
                    row.values.emplace_back(stamps.at(values::number(value)));
                else
                    values::isBlank(value) ? row.values.emplace_back()
                                           : row.values.emplace_back(values::number(value));
            }
            state.rows.push_back(std::move(row));
        }
    }
    std::ranges::sort(state.rows, {}, [](const merge::Row &row) { return std::tuple(row.table, row.id); });
    return state;
}

std::vector<std::int64_t> ids(storage::Database &database, const catalogue::Table &table)
{
    std::vector<std::int64_t> ids;
    storage::Statement select(database, std::string("SELECT id FROM ") + table.name);
    while (select.next())
        ids.push_back(select.integer(0));
    return ids;
}

values::Value valueFor(storage::Database &database, const catalogue::Column &column, Dice &dice)
{
    if (column.kind == catalogue::Kind::Reference) {
        const auto rows = ids(database, catalogue::table(column.refers));
        return rows.empty() ? values::Value() : values::Value(rows[dice.roll(rows.size())]);
    }
    switch (column.kind) {
    case catalogue::Kind::List:
        return std::string(column.options[dice.roll(2)].value);
    case catalogue::Kind::Year:
        return static_cast<std::int64_t>(2018 + dice.roll(2));
    case catalogue::Kind::YesNo:
        return static_cast<std::int64_t>(dice.roll(2));
    case catalogue::Kind::Count:
    case catalogue::Kind::Money:
        return static_cast<std::int64_t>(1 + dice.roll(3));
    default:
        return std::string(column.name) + static_cast<char>('1' + dice.roll(3));
    }
}

/// Whether a row of \a values would be told apart from all others, as forms and imports see to.
bool isFree(storage::Database &database, const catalogue::Table &table, std::int64_t row,
            const std::vector<values::Value> &values)
{
    std::string sql = std::string("SELECT 1 FROM ") + table.name + " WHERE id <> ?";
    const auto at = [&](const char *name) { return values[static_cast<std::size_t>(table.column(name))]; };
    if (table.id == catalogue::TableId::Member) {
        storage::Statement same(database, "SELECT 1 FROM member WHERE id <> ? AND household = ? AND "
                                          "(identity = ? OR name = ?)");
        return !same.with(row, at("household"), at("identity"), at("name")).next();
    }
    for (const int key : table.key)
        sql += std::string(" AND ") + table.columns[static_cast<std::size_t>(key)].name + " IS ?";
    storage::Statement same(database, sql);
    same.bind(1, row);
    for (std::size_t i = 0; i < table.key.size(); ++i)
        same.bind(static_cast<int>(i) + 2, values[static_cast<std::size_t>(table.key[i])]);
    return !same.next();
}

/// 措施 and 走访 stand in their household's village, as forms and imports see to.
void follow(storage::Database &database, const catalogue::Table &table, std::vector<values::Value> &values)
{
    if (table.id != catalogue::TableId::Measure && table.id != catalogue::TableId::Visit)
        return;
    const values::Value &household = values[static_cast<std::size_t>(table.column("household"))];
    if (!values::isBlank(household))
        values[static_cast<std::size_t>(table.column("village"))] =
            storage::readRow(database, catalogue::table(catalogue::TableId::Household),
                             values::number(household))
                ->at(1);
}

void enter(storage::Database &database, Act &act, Dice &dice)
{
    const catalogue::Table &of = catalogue::allTables()[dice.roll(catalogue::allTables().size())];
    std::vector<values::Value> values(of.columns.size());
    for (const catalogue::Column &column : of.columns)
        if (column.required || dice.chance(30))
            values[static_cast<std::size_t>(column.number)] = valueFor(database, column, dice);
    follow(database, of, values);
    const bool whole = std::ranges::none_of(of.columns, [&](const catalogue::Column &column) {
        return column.required && values::isBlank(values[static_cast<std::size_t>(column.number)]);
    });
    if (whole && isFree(database, of, 0, values))
        act.insert(of, values);
}

void change(storage::Database &database, Act &act, Dice &dice)
{
    const catalogue::Table &of = catalogue::allTables()[dice.roll(catalogue::allTables().size())];
    const auto rows = ids(database, of);
    if (rows.empty())
        return;
    const std::int64_t row = rows[dice.roll(rows.size())];
    if (dice.chance(15))
        return act.remove(of, row);
    const catalogue::Column &column = of.columns[dice.roll(of.columns.size())];
    auto values = *storage::readRow(database, of, row);
    std::map<int, values::Value> edited;
    for (const int one : of.together(column.number)) {
        const catalogue::Column &each = of.columns[static_cast<std::size_t>(one)];
        values::Value &value = values[static_cast<std::size_t>(one)];
        if (one == column.number)
            value = !each.required && dice.chance(30) ? values::Value() : valueFor(database, each, dice);
        edited[one] = value;
    }
    follow(database, of, values);
    if (isFree(database, of, row, values))
        act.edit(of, row, edited);
}

/// The lines about where the two part.
QString firstDifference(const QString &derived, const QString &stored)
{
    const auto parting = std::ranges::mismatch(derived, stored);
    const auto at = std::max<qsizetype>(0, std::distance(derived.begin(), parting.in1) - 100);
    return QStringLiteral("derived: %1\nstored: %2").arg(derived.mid(at, 300), stored.mid(at, 300));
}

void agree(ledger::Ledger &ledger)
{
    const auto read = ledger.database().read([&] {
        const merge::State state = merge::derive(readEntries(ledger.database()));
        merge::State shown = state;
        shown.problems.clear();
        return std::pair(merge::canonical(shown), merge::canonical(tablesOf(ledger.database())));
    });
    QVERIFY(read);
    const QString derived = QString::fromStdString(read->first);
    const QString stored = QString::fromStdString(read->second);
    QVERIFY2(derived == stored, qPrintable(firstDifference(derived, stored)));
}

} // namespace

void ReadingTest::tablesFollowFromHistory_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    for (std::uint32_t seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void ReadingTest::tablesFollowFromHistory()
{
    QFETCH(std::uint32_t, seed);
    Dice dice(seed);
    const auto ledger = m_folder.newLedger(QStringLiteral("%1.chulie").arg(seed));
    for (int step = 0; step < 150; ++step) {
        if (dice.chance(10)) {
            const auto undone =
                undo(*ledger, static_cast<std::int64_t>(1 + dice.roll(static_cast<std::size_t>(step) + 1)));
            QVERIFY2(undone || undone.failure().detail.isEmpty(), qPrintable(undone.failure().detail));
        } else {
            const auto done = ledger->act(QStringLiteral("test"), [&](Act &act) -> values::Result<void> {
                for (std::size_t i = dice.roll(3); i < 3; ++i)
                    dice.chance(step < 30 ? 90 : 40) ? enter(ledger->database(), act, dice)
                                                     : change(ledger->database(), act, dice);
                return {};
            });
            QVERIFY2(done, done ? "" : qPrintable(done.failure().detail));
        }
        if (step % 10 == 9)
            agree(*ledger);
        if (QTest::currentTestFailed())
            return;
    }
}

} // namespace chulie::journal

QTEST_GUILESS_MAIN(chulie::journal::ReadingTest)
#include "reading_test.moc"
