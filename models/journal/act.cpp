#include "models/journal/act.h"

#include "models/catalogue/columns.h"
#include "models/catalogue/inherited.h"
#include "models/journal/heads.h"
#include "models/journal/record.h"
#include "models/journal/removed.h"
#include "models/journal/storedentries.h"
#include "models/storage/database.h"
#include "models/storage/villageofrow.h"

#include <QDateTime>

#include <algorithm>

namespace chulie {

namespace {

constexpr auto insertDevice = "INSERT OR IGNORE INTO device (name) VALUES (?)";
constexpr auto insertAct = R"(
INSERT INTO act (device, counter, at, author, command, undoes, source)
VALUES ((SELECT id FROM device WHERE name = ?), ?, ?, ?, ?, nullif(?, 0), nullif(?, ''))
RETURNING id
)";
constexpr auto insertEntry =
    "INSERT INTO entry (id, act, n, kind, tbl, row, vals) VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr auto insertReplaced = "INSERT OR IGNORE INTO replaced (entry, old) VALUES (?, ?)";
constexpr auto lastEntry = "SELECT ifnull(max(id), 0) FROM entry";
constexpr auto setLedger =
    "INSERT INTO ledger (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value";
// Its identity changes when it is copied or restored; what was written here before is still its own.
constexpr auto keepFormer = R"(
INSERT INTO ledger (key, value)
SELECT 'formerly ' || value, '' FROM ledger WHERE key = 'device' AND value <> ?
ON CONFLICT DO NOTHING
)";
constexpr auto dropEvaluation = "DELETE FROM evaluation WHERE village = ?";

/// Past this many villages it is cheaper to evaluate anew than to keep account.
constexpr std::size_t manyVillages = 40;
constexpr std::int64_t manyEntries = 2000;

std::string insertRow(const Table &table)
{
    std::string names = "id";
    std::string places = "?";
    for (const Column &column : table.columns) {
        names += std::string(", ") + column.name;
        places += ", ?";
    }
    return std::string("INSERT INTO ") + table.name + " (" + names + ") VALUES (" + places + ")";
}

/// The columns of \a values by what is replaced together: each by itself, then those that belong together.
std::vector<std::vector<int>> registersOf(const Table &table, const std::map<int, Value> &values)
{
    std::vector<std::vector<int>> registers;
    std::vector<int> together;
    for (const auto &[column, value] : values) {
        if (std::ranges::find(table.group, column) != table.group.end())
            together.push_back(column);
        else
            registers.push_back({column});
    }
    if (!together.empty())
        registers.push_back(std::move(together));
    return registers;
}

} // namespace

/// What an act runs many times, prepared once.
struct Act::Statements
{
    explicit Statements(Database &of)
        : database(of), entry(of, insertEntry), replaced(of, insertReplaced), heads(of), removed(of),
          whereabouts(of)
    {
    }

    Statement &insert(const Table &table)
    {
        auto found = inserts.find(table.id);
        if (found == inserts.end())
            found = inserts.emplace(table.id, Statement(database, insertRow(table))).first;
        return found->second;
    }

    /// Sets \a columns of a row, by their numbers.
    Statement &update(const Table &table, const std::vector<int> &columns)
    {
        auto found = updates.find({table.id, columns});
        if (found == updates.end()) {
            std::string names;
            for (const int column : columns)
                names += std::string(names.empty() ? "" : ", ") +
                         table.columns[static_cast<std::size_t>(column)].name + " = ?";
            const std::string sql = std::string("UPDATE ") + table.name + " SET " + names + " WHERE id = ?";
            found = updates.emplace(std::pair(table.id, columns), Statement(database, sql)).first;
        }
        return found->second;
    }

    Statement &erase(const Table &table)
    {
        auto found = erasures.find(table.id);
        if (found == erasures.end()) {
            const std::string sql = std::string("DELETE FROM ") + table.name + " WHERE id = ?";
            found = erasures.emplace(table.id, Statement(database, sql)).first;
        }
        return found->second;
    }

    /// The rows of \a table whose \a column refers to a row.
    Statement &children(const Table &table, const Column &column)
    {
        auto found = references.find({table.id, column.number});
        if (found == references.end()) {
            const std::string sql =
                std::string("SELECT id FROM ") + table.name + " WHERE " + column.name + " = ?";
            found = references.emplace(std::pair(table.id, column.number), Statement(database, sql)).first;
        }
        return found->second;
    }

    /// All that is known of \a rows, in order.
    std::vector<std::int64_t> entriesOf(std::span<const std::int64_t> rows)
    {
        std::set<std::int64_t> all;
        for (const std::int64_t row : rows) {
            heads.read(row);
            for (const std::int64_t one : heads.all())
                all.insert(one);
        }
        return {all.begin(), all.end()};
    }

    /// \a row, and the removed rows that once came back as one with it: nothing of them is to come back
    /// beside it.
    std::vector<std::int64_t> linked(std::int64_t row)
    {
        if (!stored)
            stored.emplace(database);
        std::vector<std::int64_t> all{row};
        for (std::size_t at = 0; at < all.size(); ++at)
            for (const history::StoredEntry &one : stored->of(all[at]))
                for (const std::int64_t other : one.linkedRows)
                    if (std::ranges::find(all, other) == all.end())
                        all.push_back(other);
        return all;
    }

    Database &database;
    Statement entry;
    Statement replaced;
    Heads heads;
    Removed removed;
    VillageOfRow whereabouts;
    std::map<TableId, Statement> inserts;
    std::map<std::pair<TableId, std::vector<int>>, Statement> updates;
    std::map<TableId, Statement> erasures;
    std::map<std::pair<TableId, int>, Statement> references;
    std::optional<history::StoredEntries> stored; ///< of rows that come back
};

Act::Act(Database &database, Origin origin) : m_database(database), m_origin(std::move(origin)) {}

Act::~Act() = default;

void Act::begin()
{
    if (m_id != 0)
        return;
    Statement(m_database, insertDevice).with(m_origin.device).run();
    const std::string at = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    const std::string author = m_origin.author.toStdString();
    const std::string command = m_origin.command.toStdString();
    const std::string source = m_source.toStdString();
    Statement act(m_database, insertAct);
    act.with(m_origin.device, m_origin.counter, at, author, command, m_origin.undoes, source);
    act.next();
    m_id = act.integer(0);
    Statement last(m_database, lastEntry);
    last.next();
    m_nextEntry = last.integer(0) + 1;
    m_statements = std::make_unique<Statements>(m_database);
}

std::int64_t Act::record(EntryKind kind, const Table &table, std::int64_t row, std::string_view values)
{
    const std::int64_t entry = m_nextEntry++;
    Statement &insert = m_statements->entry;
    insert.with(entry, m_id, m_n++, static_cast<int>(kind), static_cast<int>(table.id),
                row == 0 ? entry : row, nullptr);
    if (kind != EntryKind::Remove)
        insert.bindBlob(7, values);
    insert.run();
    return entry;
}

void Act::name(std::int64_t entry, std::span<const std::int64_t> replaced)
{
    for (const std::int64_t old : replaced)
        m_statements->replaced.with(entry, old).run();
}

std::span<const Value> Act::completed(const Table &table, std::span<const Value> values,
                                      std::vector<Value> &filled)
{
    if (!m_statements->whereabouts.followsHousehold(table, values))
        return values;
    filled.assign(values.begin(), values.end());
    m_statements->whereabouts.takeVillage(table, filled);
    return filled;
}

std::int64_t Act::insert(const Table &table, std::span<const Value> values)
{
    begin();
    std::vector<Value> filled;
    values = completed(table, values, filled);
    const auto back = m_statements->removed.take(table, values);
    const auto seen = m_statements->entriesOf(back); // read before the new entry is one of them
    const std::int64_t entry =
        record(EntryKind::Insert, table, back.empty() ? 0 : back.front(), packRow(values));
    name(entry, seen);
    const std::int64_t row = back.empty() ? entry : back.front();
    store(table, row, values);
    touch(table, row);
    return row;
}

void Act::bringBack(const Table &table, std::int64_t row, std::span<const Value> values)
{
    begin();
    std::vector<Value> filled;
    values = completed(table, values, filled);
    m_statements->removed.forget(table, row, values);
    const auto seen = m_statements->entriesOf(m_statements->linked(row));
    name(record(EntryKind::Insert, table, row, packRow(values)), seen);
    store(table, row, values);
    touch(table, row);
}

void Act::store(const Table &table, std::int64_t row, std::span<const Value> values)
{
    Statement &insert = m_statements->insert(table);
    insert.reset();
    insert.bind(1, row);
    const Value blank;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        insert.bind(static_cast<int>(i) + 2, i < values.size() ? values[i] : blank);
    insert.run();
}

void Act::edit(const Table &table, std::int64_t row, int column, const Value &value)
{
    Q_ASSERT(table.together(column).size() == 1);
    edit(table, row, std::map<int, Value>{{column, value}});
}

void Act::edit(const Table &table, std::int64_t row, const std::map<int, Value> &values)
{
    begin();
    touch(table, row);
    Heads &heads = m_statements->heads;
    heads.read(row);
    std::vector<std::int64_t> seen;
    const auto see = [&](std::span<const int> columns) {
        const auto old = heads.seen(columns);
        seen.insert(seen.end(), old.begin(), old.end());
        return !old.empty();
    };
    bool replacesAll = true;
    for (const std::vector<int> &columns : registersOf(table, values))
        replacesAll = see(columns) && replacesAll;
    // Its author saw that the row is there. The values it replaces need not show that: there may be none, or
    // they came with a row that was joined with one that was removed and came back.
    if (!replacesAll || heads.hasRemoval())
        see(std::vector<int>{table.key.front()});
    std::ranges::sort(seen);
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    name(record(EntryKind::Edit, table, row, packValues(values)), seen);
    update(table, row, values);
    follow(table, row, values);
    touch(table, row);
}

void Act::update(const Table &table, std::int64_t row, const std::map<int, Value> &values)
{
    std::vector<int> columns;
    for (const auto &[column, value] : values)
        columns.push_back(column);
    Statement &update = m_statements->update(table, columns);
    update.reset();
    int place = 0;
    for (const auto &[column, value] : values)
        update.bind(++place, value);
    update.bind(++place, row);
    update.run();
}

/// The village of a row that follows its household: when either changes, so does the village.
void Act::follow(const Table &table, std::int64_t row, const std::map<int, Value> &values)
{
    VillageOfRow &whereabouts = m_statements->whereabouts;
    if (table.id == TableId::Household && values.contains(HouseholdColumn("village"))) {
        whereabouts.moveHousehold(row);
        return;
    }
    const VillageOfHousehold *columns = villageOfHousehold(table);
    if (!columns)
        return;
    const auto household = values.find(columns->household);
    if (household != values.end() && isBlank(household->second)) {
        // Without its household it stays where it was, which from now on is a fact of its own.
        const std::map<int, Value> stays{{columns->village, whereabouts.village(table, row)}};
        m_statements->heads.read(row);
        const std::vector<int> changed{columns->village};
        const auto old = m_statements->heads.seen(changed);
        name(record(EntryKind::Edit, table, row, packValues(stays)), old);
        return;
    }
    if (household != values.end() || values.contains(columns->village))
        whereabouts.standWithHousehold(table, row);
}

void Act::remove(const Table &table, std::int64_t row)
{
    begin();
    touch(table, row);
    letGo(table, row);
    m_statements->heads.read(row);
    name(record(EntryKind::Remove, table, row, {}), m_statements->heads.all());
    m_statements->removed.put(table, row);
    m_statements->erase(table).with(row).run();
}

void Act::letGo(const Table &of, std::int64_t row)
{
    for (const Table &table : allTables()) {
        for (const Column &column : table.columns) {
            if (column.kind != Kind::Reference || column.refers != of.id)
                continue;
            std::vector<std::int64_t> children;
            Statement &select = m_statements->children(table, column);
            select.with(row);
            while (select.next())
                children.push_back(select.integer(0));
            for (const std::int64_t child : children) {
                if (column.onRemove == OnRemove::Cascade)
                    remove(table, child);
                else
                    edit(table, child, column.number, {});
            }
        }
    }
}

void Act::touch(const Table &table, std::int64_t row)
{
    m_judged = m_judged || table.exchanged;
    m_everything = m_everything || table.id == TableId::Standard || m_n > manyEntries ||
                   m_villages.size() > manyVillages;
    if (m_everything)
        return;
    if (const std::int64_t village = m_statements->whereabouts.villageOf(table, row))
        m_villages.insert(village);
    else if (table.exchanged)
        m_regions = true;
}

/// What is not exchanged decides on no target.
void Act::dropJudgements()
{
    if (!m_judged)
        return;
    if (m_everything)
        m_database.execute("DELETE FROM evaluation");
    Statement drop(m_database, dropEvaluation);
    for (const std::int64_t village : m_villages)
        drop.with(village).run();
}

void Act::finish()
{
    if (m_id == 0)
        return;
    dropJudgements();
    Statement(m_database, keepFormer).with(m_origin.device).run();
    Statement set(m_database, setLedger);
    set.with("device", m_origin.device).run();
    const std::string counter = std::to_string(m_origin.counter);
    set.with("counter", counter).run();
    m_statements.reset();
}

} // namespace chulie
