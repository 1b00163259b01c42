#include "models/merge/following.h"

#include "models/catalogue/pertable.h"
#include "models/journal/act.h"
#include "models/journal/removed.h"
#include "models/merge/neighbourhood.h"
#include "models/merge/questioned.h"
#include "models/storage/database.h"
#include "models/storage/rows.h"
#include "models/storage/villageofrow.h"

#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace chulie::merge {

namespace {

constexpr auto deleteJoined = "DELETE FROM joined WHERE row = ?";
constexpr auto insertJoined = "INSERT INTO joined (row, whole) VALUES (?, ?)";
constexpr auto selectAnyJoined = "SELECT 1 FROM joined LIMIT 1";
constexpr auto selectWhole = "SELECT whole FROM joined WHERE row = ?";
// What was typed and not saved yet goes to the row that the one it was typed for is part of now.
constexpr auto moveUnfinished = R"(
UPDATE OR IGNORE unfinished SET row = (SELECT whole FROM joined j WHERE j.row = unfinished.row)
WHERE row IN (SELECT row FROM joined)
)";
constexpr auto forgetJoined = "DELETE FROM removed WHERE row IN (SELECT row FROM joined)";

constexpr auto selectAnyRemoval = "SELECT 1 FROM entry WHERE kind = 2 LIMIT 1";
constexpr auto dropEvaluation = "DELETE FROM evaluation WHERE village = ?";

/// Past this many villages all are judged again.
constexpr std::size_t manyVillages = 40;
/// A part with its neighbours takes some kilobytes a row.
constexpr std::size_t rowsPerPart = 4000;

/// Brings the tables to the state that follows, part by part.
class Following
{
public:
    explicit Following(storage::Database &database) : m_database(database) {}

    void follow(const Part &part);
    [[nodiscard]] bool isDone(std::int64_t row) const { return m_done.contains(row); }
    Followed finish();

private:
    /// A row that has to be taken out of its table, put into it, or both.
    struct Step
    {
        const catalogue::Table *table = nullptr;
        std::int64_t row = 0;
        std::vector<values::Value> values;
    };

    void compare(const Part &part);
    void note(std::int64_t row, catalogue::TableId table, Became became);
    void write();
    void takeOut();
    void putIn();
    void noteVillages(const std::vector<Step> &steps);
    void dropJudgements();
    void writeJoined(const Part &part);
    void writeRemoved(const Part &part);

    storage::Database &m_database;
    Followed m_followed;
    std::unordered_set<std::int64_t> m_done;
    std::vector<Step> m_out; ///< with what the table held
    std::vector<Step> m_in;
    std::set<std::int64_t> m_villages; ///< whose judgements no longer hold
    bool m_isEverywhere = false;       ///< all of them
};

std::string insertInto(const catalogue::Table &table)
{
    std::string columns;
    std::string places;
    for (const catalogue::Column &column : table.columns) {
        columns += std::string(", ") + column.name;
        places += ", ?";
    }
    return std::string("INSERT INTO ") + table.name + " (id" + columns + ") VALUES (?" + places + ")";
}

/// By row that is part of another: that one.
std::unordered_map<std::int64_t, std::int64_t> partsIn(const Part &part)
{
    std::unordered_map<std::int64_t, std::int64_t> wholes;
    for (const Row &row : part.state.rows)
        for (const journal::Stamp &entry : row.entries)
            if (const std::int64_t one = entry == row.id ? 0 : part.ids.of(entry); one != 0)
                wholes.emplace(one, part.ids.of(row.id));
    return wholes;
}

values::FlatMap<std::int64_t, const Row *> rowsById(const Part &part)
{
    std::vector<std::pair<std::int64_t, const Row *>> rows;
    rows.reserve(part.state.rows.size());
    for (const Row &row : part.state.rows)
        rows.emplace_back(part.ids.of(row.id), &row);
    return values::FlatMap<std::int64_t, const Row *>(std::move(rows));
}

/// What a row became in two steps; nothing where it is as it was. A row that was part of another one and is
/// in the tables now is Changed before it is New.
std::optional<Became> inAll(Became first, Became then)
{
    if (first == Became::New)
        return then == Became::Gone ? std::nullopt : std::optional(Became::New);
    return then == Became::Gone ? Became::Gone : Became::Changed;
}

void Following::note(std::int64_t row, catalogue::TableId table, Became became)
{
    const auto [known, isNew] = m_followed.rows.try_emplace(row, Followed::Change{table, became});
    if (isNew)
        return;
    if (const auto all = inAll(known->second.became, became))
        known->second.became = *all;
    else
        m_followed.rows.erase(known);
}

void Following::compare(const Part &part)
{
    storage::Rows tables(m_database);
    const auto wholes = partsIn(part);
    const auto wanted = rowsById(part);
    // Where a row is part of another one now, it is that one that changed.
    for (const auto &[id, whole] : wholes)
        if (const auto of = part.rows.find(id);
            of != part.rows.end() && tables.read(catalogue::table(of->second), id))
            note(whole, of->second, Became::Changed);
    for (const auto &[id, tableId] : part.rows) {
        const catalogue::Table &of = catalogue::table(tableId);
        const auto found = wanted.find(id);
        auto values = found == wanted.end() ? std::vector<values::Value>() : part.values(*found->second);
        auto present = tables.read(of, id);
        if (present ? *present == values : values.empty())
            continue;
        if (!wholes.contains(id))
            note(id, tableId, values.empty() ? Became::Gone : present ? Became::Changed : Became::New);
        if (present)
            m_out.push_back({&of, id, *std::move(present)});
        if (!values.empty())
            m_in.push_back({&of, id, std::move(values)});
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
    m_out.clear();
    m_in.clear();
}

void Following::takeOut()
{
    journal::Removed removed(m_database);
    catalogue::PerTable<std::optional<storage::Statement>> erase;
    for (const Step &step : m_out) {
        const auto became = m_followed.rows.find(step.row);
        if (became != m_followed.rows.end() && became->second.became == Became::Gone)
            removed.put(*step.table, step.row, step.values);
        if (!erase[step.table->id])
            erase[step.table->id].emplace(m_database,
                                          std::string("DELETE FROM ") + step.table->name + " WHERE id = ?");
        erase[step.table->id]->with(step.row).run();
    }
}

void Following::putIn()
{
    journal::Removed removed(m_database);
    catalogue::PerTable<std::optional<storage::Statement>> insert;
    for (const Step &step : m_in) {
        removed.forget(*step.table, step.row, step.values);
        if (!insert[step.table->id])
            insert[step.table->id].emplace(m_database, insertInto(*step.table));
        storage::Statement &into = *insert[step.table->id];
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
    storage::VillageOfRow whereabouts(m_database);
    for (const Step &step : steps) {
        m_isEverywhere = m_isEverywhere || step.table->id == catalogue::TableId::Standard ||
                         m_villages.size() > manyVillages;
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
    storage::Statement drop(m_database, dropEvaluation);
    for (const std::int64_t village : m_villages)
        drop.with(village).run();
}

void Following::writeJoined(const Part &part)
{
    if (storage::Statement(m_database, selectAnyJoined).next()) {
        storage::Statement erase(m_database, deleteJoined);
        for (const auto &[row, table] : part.rows)
            erase.with(row).run();
    }
    storage::Statement insert(m_database, insertJoined);
    for (const auto &[row, whole] : partsIn(part))
        if (part.rows.contains(row))
            insert.with(row, whole).run();
}

/// Of what was removed elsewhere the ledger learns the key here.
void Following::writeRemoved(const Part &part)
{
    journal::Removed removed(m_database);
    for (const Row &row : part.state.removed) {
        if (!part.isFor(row.id))
            continue;
        const catalogue::Table &of = catalogue::table(row.table);
        const auto values = part.values(row);
        removed.forget(of, part.ids.of(row.id), values);
        removed.put(of, part.ids.of(row.id), values);
    }
}

void Following::follow(const Part &part)
{
    compare(part);
    write();
    writeJoined(part);
    writeRemoved(part);
    noteQuestioned(m_database, part);
    for (const auto &[row, table] : part.rows)
        m_done.insert(row);
}

Followed Following::finish()
{
    storage::Statement(m_database, moveUnfinished).run();
    storage::Statement(m_database, forgetJoined).run();
    dropJudgements();
    return std::move(m_followed);
}

/// The part of \a rows from \a next on, which is moved behind them; those that are \a isDone are left out.
Part nextPart(storage::Database &database, Reach reach, RemovedChildren &removedChildren,
              std::span<const journal::TableRow> rows, std::size_t &next,
              const std::function<bool(std::int64_t)> &isDone)
{
    Neighbourhood neighbourhood(database, reach, removedChildren);
    for (; next < rows.size() && neighbourhood.size() < rowsPerPart; ++next)
        if (!isDone(rows[next].row))
            neighbourhood.add(rows[next]);
    return neighbourhood.derive();
}

/// What the rows that \a act brought back leave open: those removed under them, and themselves where they are
/// one with others or another removed row has their key.
std::vector<journal::TableRow> unsettledByReturn(storage::Database &database, std::int64_t act)
{
    if (!storage::Statement(database, selectAnyRemoval).next())
        return {};
    std::vector<journal::TableRow> found = joinedBy(database, act);
    RemovedChildren removedChildren(database);
    storage::Rows tables(database);
    journal::Removed removed(database);
    for (const journal::TableRow &row : broughtBackBy(database, act)) {
        for (const journal::TableRow &child : removedChildren.of(row.row))
            if (!tables.read(catalogue::table(child.table), child.row))
                found.push_back(child);
        const auto values = tables.read(catalogue::table(row.table), row.row);
        if (values && removed.find(catalogue::table(row.table), *values) != 0)
            found.push_back(row);
    }
    return found;
}

} // namespace

Followed followHistory(storage::Database &database, std::span<const journal::TableRow> rows,
                       const values::Progress &progress)
{
    std::vector<journal::TableRow> all;
    const bool isUnknown = Questioned(database).isUnknown();
    if (isUnknown) {
        // What no longer has any entry is not among those that the history names.
        all.assign(rows.begin(), rows.end());
        for (const journal::TableRow &row : journal::everyRow(database))
            all.push_back(row);
        rows = all;
    }
    Following following(database);
    RemovedChildren removedChildren(database);
    const auto isDone = [&](std::int64_t row) { return following.isDone(row); };
    for (std::size_t next = 0; next < rows.size();) {
        if (progress && !progress(static_cast<double>(next) / static_cast<double>(rows.size())))
            return {{}, true};
        following.follow(nextPart(database, Reach::Effects, removedChildren, rows, next, isDone));
    }
    if (isUnknown)
        noteKnown(database);
    return following.finish();
}

void followAct(storage::Database &database, const journal::Act &act)
{
    auto rows = unsettledBy(database, act);
    for (const journal::TableRow &row : unsettledByReturn(database, act.id()))
        rows.push_back(row);
    if (!rows.empty())
        (void)followHistory(database, rows);
}

std::vector<journal::TableRow> affectedBy(storage::Database &database,
                                          std::span<const journal::TableRow> rows)
{
    std::set<journal::TableRow> affected;
    RemovedChildren removedChildren(database);
    for (std::size_t next = 0; next < rows.size();) {
        Neighbourhood neighbourhood(database, Reach::Effects, removedChildren);
        for (; next < rows.size() && neighbourhood.size() < rowsPerPart; ++next)
            neighbourhood.add(rows[next]);
        for (const journal::TableRow &row : neighbourhood.wanted())
            affected.insert(row);
    }
    return {affected.begin(), affected.end()};
}

void derivePresent(storage::Database &database, std::span<const journal::TableRow> rows, const TakePart &take)
{
    std::unordered_set<std::int64_t> done;
    RemovedChildren removedChildren(database);
    const auto isDone = [&](std::int64_t row) { return done.contains(row); };
    for (std::size_t next = 0; next < rows.size();) {
        const Part part = nextPart(database, Reach::Causes, removedChildren, rows, next, isDone);
        std::vector<journal::TableRow> first;
        for (const auto &[row, table] : part.rows)
            if (done.insert(row).second)
                first.push_back({table, row});
        take(part, first);
    }
}

Wholes::Wholes(storage::Database &database)
    : m_select(database, selectWhole), m_isEmpty(!storage::Statement(database, selectAnyJoined).next())
{
}

std::int64_t Wholes::of(std::int64_t row)
{
    if (m_isEmpty)
        return row;
    const std::int64_t whole = m_select.with(row).next() ? m_select.integer(0) : row;
    m_select.reset();
    return whole;
}

} // namespace chulie::merge
