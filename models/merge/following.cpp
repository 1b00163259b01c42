#include "models/merge/following.h"

#include "models/catalogue/pertable.h"
#include "models/journal/act.h"
#include "models/journal/reading.h"
#include "models/journal/removed.h"
#include "models/merge/model.h"
#include "models/merge/tangles.h"
#include "models/storage/database.h"
#include "models/storage/whereabouts.h"

#include <algorithm>
#include <optional>
#include <set>

namespace chulie::history {

namespace {

constexpr auto selectRows = R"(
SELECT e.id, d.name, a.counter, e.n
FROM entry e JOIN act a ON a.id = e.act JOIN device d ON d.id = a.device
WHERE e.id = e.row
)";
constexpr auto deleteJoined = "DELETE FROM joined";
constexpr auto insertJoined = "INSERT INTO joined (row, whole) VALUES (?, ?)";
// What was typed and not saved yet goes to the row that the one it was typed for is part of now.
constexpr auto moveUnfinished = R"(
UPDATE OR IGNORE unfinished SET row = (SELECT whole FROM joined j WHERE j.row = unfinished.row)
WHERE row IN (SELECT row FROM joined)
)";
constexpr auto forgetJoined = "DELETE FROM removed WHERE row IN (SELECT row FROM joined)";
constexpr auto deleteTangled = "DELETE FROM tangled";
constexpr auto insertTangled = "INSERT OR IGNORE INTO tangled (village) VALUES (?)";
constexpr auto selectTangled = "SELECT village FROM tangled";

constexpr auto dropEvaluation = "DELETE FROM evaluation WHERE village = ?";

/// Past this many villages all are judged again.
constexpr std::size_t manyVillages = 40;

using Rows = std::map<std::int64_t, std::vector<Value>>; ///< of one table, by id

/// Brings the tables to the state that follows.
class Following
{
public:
    explicit Following(Database &database) : m_database(database), m_followed(presentState(database)) {}

    Followed follow();

private:
    /// A row that has to be taken out of its table, put into it, or both.
    struct Step
    {
        const Table *table = nullptr;
        std::int64_t row = 0;
        std::vector<Value> values;
    };

    [[nodiscard]] std::vector<Value> valuesOf(const Row &row) const;
    void compare(const Table &table, Rows &wanted);
    void write();
    void takeOut();
    void putIn();
    void noteVillages(const std::vector<Step> &steps);
    void dropJudgements();
    void writeJoined();
    void writeRemoved();
    void writeTangled();

    Database &m_database;
    Followed m_followed;
    std::vector<Step> m_out; ///< with what the table held
    std::vector<Step> m_in;
    std::set<std::int64_t> m_villages; ///< whose judgements no longer hold
    bool m_isEverywhere = false;       ///< all of them
};

std::vector<Value> Following::valuesOf(const Row &row) const
{
    std::vector<Value> values;
    for (const Fact &fact : row.values) {
        if (const auto *number = std::get_if<std::int64_t>(&fact))
            values.emplace_back(*number);
        else if (const auto *words = std::get_if<std::string>(&fact))
            values.emplace_back(*words);
        else if (const auto *to = std::get_if<Stamp>(&fact))
            values.emplace_back(m_followed.ids.of(*to));
        else
            values.emplace_back();
    }
    return values;
}

std::string selectAll(const Table &table)
{
    std::string columns;
    for (const Column &column : table.columns)
        columns += std::string(", ") + column.name;
    return "SELECT id" + columns + " FROM " + table.name;
}

std::string insertInto(const Table &table)
{
    std::string columns;
    std::string places;
    for (const Column &column : table.columns) {
        columns += std::string(", ") + column.name;
        places += ", ?";
    }
    return std::string("INSERT INTO ") + table.name + " (id" + columns + ") VALUES (?" + places + ")";
}

void Following::compare(const Table &table, Rows &wanted)
{
    Statement select(m_database, selectAll(table));
    while (select.next()) {
        const std::int64_t id = select.integer(0);
        std::vector<Value> values;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            values.push_back(select.value(static_cast<int>(i) + 1));
        const auto found = wanted.find(id);
        if (found == wanted.end()) {
            // Where the row is part of another one now, it is that one that changed.
            const std::int64_t whole = m_followed.whole(id);
            m_followed.rows[whole] = whole == id ? Became::Gone : Became::Changed;
            m_out.push_back({&table, id, std::move(values)});
            continue;
        }
        if (found->second != values) {
            m_followed.rows[id] = Became::Changed;
            m_out.push_back({&table, id, std::move(values)});
            m_in.push_back({&table, id, std::move(found->second)});
        }
        wanted.erase(found);
    }
    for (auto &[id, values] : wanted) {
        m_followed.rows.try_emplace(id, Became::New);
        m_in.push_back({&table, id, std::move(values)});
    }
}

/// All rows that change go before any comes, because keys may pass from one to another.
void Following::write()
{
    m_database.execute("PRAGMA defer_foreign_keys = ON");
    noteVillages(m_out);
    takeOut();
    putIn();
    noteVillages(m_in);
    dropJudgements();
}

void Following::takeOut()
{
    Removed removed(m_database);
    PerTable<std::optional<Statement>> erase;
    for (const Step &step : m_out) {
        if (m_followed.rows.at(m_followed.whole(step.row)) == Became::Gone)
            removed.put(*step.table, step.row, step.values);
        if (!erase[step.table->id])
            erase[step.table->id].emplace(m_database,
                                          std::string("DELETE FROM ") + step.table->name + " WHERE id = ?");
        erase[step.table->id]->with(step.row).run();
    }
}

void Following::putIn()
{
    Removed removed(m_database);
    PerTable<std::optional<Statement>> insert;
    for (const Step &step : m_in) {
        removed.forget(*step.table, step.row, step.values);
        if (!insert[step.table->id])
            insert[step.table->id].emplace(m_database, insertInto(*step.table));
        Statement &into = *insert[step.table->id];
        into.reset();
        into.bind(1, step.row);
        for (std::size_t i = 0; i < step.values.size(); ++i)
            into.bind(static_cast<int>(i) + 2, step.values[i]);
        into.run();
    }
}

/// The villages of the rows of \a steps, as they stand in the tables now.
void Following::noteVillages(const std::vector<Step> &steps)
{
    Whereabouts whereabouts(m_database);
    for (const Step &step : steps) {
        m_isEverywhere =
            m_isEverywhere || step.table->id == TableId::Standard || m_villages.size() > manyVillages;
        if (m_isEverywhere)
            return;
        if (step.table->exchanged)
            m_villages.insert(whereabouts.villageOf(*step.table, step.row));
    }
}

void Following::dropJudgements()
{
    if (m_isEverywhere)
        return m_database.execute("DELETE FROM evaluation");
    Statement drop(m_database, dropEvaluation);
    for (const std::int64_t village : m_villages)
        drop.with(village).run();
}

void Following::writeJoined()
{
    Statement(m_database, deleteJoined).run();
    Statement insert(m_database, insertJoined);
    for (const auto &[row, whole] : m_followed.joined)
        insert.with(row, whole).run();
    Statement(m_database, moveUnfinished).run();
    Statement(m_database, forgetJoined).run();
}

/// Of what was removed elsewhere the ledger learns the key here.
void Following::writeRemoved()
{
    Removed removed(m_database);
    for (const Row &row : m_followed.state.removed) {
        const Table &of = table(row.table);
        const auto values = valuesOf(row);
        removed.forget(of, m_followed.ids.of(row.id), values);
        removed.put(of, m_followed.ids.of(row.id), values);
    }
}

void Following::writeTangled()
{
    Statement(m_database, deleteTangled).run();
    Statement insert(m_database, insertTangled);
    for (const Stamp &village : tangledVillages(m_followed.state))
        insert.with(m_followed.ids.of(village)).run();
}

Followed Following::follow()
{
    std::map<TableId, Rows> wanted;
    for (const Row &row : m_followed.state.rows)
        wanted[row.table].emplace(m_followed.ids.of(row.id), valuesOf(row));
    for (const Table &table : allTables())
        compare(table, wanted[table.id]);
    write();
    writeJoined();
    writeRemoved();
    writeTangled();
    return std::move(m_followed);
}

} // namespace

RowIds::RowIds(Database &database)
{
    for (Statement select(database, selectRows); select.next();)
        m_ids.emplace_back(Stamp{select.integer(2), device(select.text(1)), select.integer(3)},
                           select.integer(0));
    std::ranges::sort(m_ids);
}

std::int64_t RowIds::of(const Stamp &row) const
{
    const auto found = std::ranges::lower_bound(m_ids, row, {}, &std::pair<Stamp, std::int64_t>::first);
    return found != m_ids.end() && found->first == row ? found->second : 0;
}

std::int64_t Followed::whole(std::int64_t row) const
{
    const auto found = joined.find(row);
    return found == joined.end() ? row : found->second;
}

Followed presentState(Database &database)
{
    Followed present{derive(readEntries(database)), RowIds(database), {}, {}};
    // A row is part of another where its first entry is among those of the other.
    for (const Row &row : present.state.rows) {
        const std::int64_t whole = present.ids.of(row.id);
        for (const Stamp &entry : row.entries)
            if (const std::int64_t part = entry == row.id ? 0 : present.ids.of(entry); part != 0)
                present.joined.emplace(part, whole);
    }
    return present;
}

Followed followHistory(Database &database)
{
    return Following(database).follow();
}

bool isTangled(Database &database, const Act &act)
{
    Statement select(database, selectTangled);
    while (select.next())
        if (act.touchedEverything() || act.villages().contains(select.integer(0)))
            return true;
    return false;
}

} // namespace chulie::history
