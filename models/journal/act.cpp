#include "models/journal/act.h"

#include "models/journal/actstatements.h"
#include "models/storage/database.h"

#include <QDateTime>

namespace chulie::journal {

namespace {

constexpr auto insertDevice = "INSERT OR IGNORE INTO device (name) VALUES (?)";
constexpr auto insertAct = R"(
INSERT INTO act (device, counter, at, author, command, undoes, source)
VALUES ((SELECT id FROM device WHERE name = ?), ?, ?, ?, ?, nullif(?, 0), nullif(?, ''))
RETURNING id
)";
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

} // namespace

Act::Act(storage::Database &database, Origin origin) : m_database(database), m_origin(std::move(origin)) {}

Act::~Act() = default;

void Act::begin()
{
    if (m_id != 0)
        return;
    storage::Statement(m_database, insertDevice).with(m_origin.device).run();
    const std::string at = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    const std::string author = m_origin.author.toStdString();
    const std::string command = m_origin.command.toStdString();
    const std::string source = m_source.toStdString();
    storage::Statement act(m_database, insertAct);
    act.with(m_origin.device, m_origin.counter, at, author, command, m_origin.undoes, source);
    act.next();
    m_id = act.integer(0);
    storage::Statement last(m_database, lastEntry);
    last.next();
    m_nextEntry = last.integer(0) + 1;
    m_statements = std::make_unique<Statements>(m_database);
}

std::int64_t Act::record(EntryKind kind, const catalogue::Table &table, std::int64_t row, std::string values)
{
    const std::int64_t entry = m_nextEntry++;
    m_statements->entries.add({.id = entry,
                               .act = m_id,
                               .n = m_n++,
                               .kind = kind,
                               .table = table.id,
                               .row = row == 0 ? entry : row,
                               .values = std::move(values)});
    return entry;
}

void Act::name(std::int64_t entry, std::span<const std::int64_t> replaced)
{
    m_statements->entries.addReplaced(entry, replaced);
    m_statements->entries.write();
}

std::span<const values::Value> Act::completed(const catalogue::Table &table,
                                              std::span<const values::Value> values,
                                              std::vector<values::Value> &filled)
{
    if (!m_statements->whereabouts.followsHousehold(table, values))
        return values;
    filled.assign(values.begin(), values.end());
    m_statements->whereabouts.takeVillage(table, filled);
    return filled;
}

std::int64_t Act::insert(const catalogue::Table &table, std::span<const values::Value> values)
{
    begin();
    m_statements->headsOfMany.forget(); // it may come back as one with a row that was read
    const std::int64_t row = insertRow(table, values);
    m_statements->entries.write();
    return row;
}

/// The entry waits to be written.
std::int64_t Act::insertRow(const catalogue::Table &table, std::span<const values::Value> values)
{
    std::vector<values::Value> filled;
    values = completed(table, values, filled);
    const auto back = m_statements->removed.take(table, values);
    if (!back.empty())
        m_statements->entries.write();               // its removal may wait
    const auto seen = m_statements->entriesOf(back); // read before the new entry is one of them
    const std::int64_t entry =
        record(EntryKind::Insert, table, back.empty() ? 0 : back.front(), packRow(values));
    m_statements->entries.addReplaced(entry, seen);
    const std::int64_t row = back.empty() ? entry : back.front();
    store(table, row, values);
    touch(table, row);
    return row;
}

void Act::store(const catalogue::Table &table, std::int64_t row, std::span<const values::Value> values)
{
    storage::Statement &insert = m_statements->insert(table);
    insert.reset();
    insert.bind(1, row);
    const values::Value blank;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        insert.bind(static_cast<int>(i) + 2, i < values.size() ? values[i] : blank);
    insert.run();
}

void Act::remove(const catalogue::Table &table, std::int64_t row)
{
    begin();
    m_statements->headsOfMany.forget();
    touch(table, row);
    letGo(table, row);
    m_statements->heads.read(row);
    removeRow(table, row, m_statements->heads.all());
    m_statements->entries.write();
}

/// The entry waits to be written.
void Act::removeRow(const catalogue::Table &table, std::int64_t row, std::span<const std::int64_t> replaced)
{
    m_statements->entries.addReplaced(record(EntryKind::Remove, table, row, {}), replaced);
    m_statements->removed.put(table, row);
    m_statements->erase(table).with(row).run();
}

void Act::letGo(const catalogue::Table &of, std::int64_t row)
{
    for (const catalogue::Table &table : catalogue::allTables()) {
        for (const catalogue::Column &column : table.columns) {
            if (column.kind != catalogue::Kind::Reference || column.refers != of.id)
                continue;
            std::vector<std::int64_t> children;
            storage::Statement &select = m_statements->children(table, column);
            select.with(row);
            while (select.next())
                children.push_back(select.integer(0));
            for (const std::int64_t child : children) {
                if (column.onRemove == catalogue::OnRemove::Cascade)
                    remove(table, child);
                else
                    edit(table, child, column.number, {});
            }
        }
    }
}

void Act::touch(const catalogue::Table &table, std::int64_t row)
{
    m_judged = m_judged || table.exchanged;
    m_everything = m_everything || table.id == catalogue::TableId::Standard || m_n > manyEntries ||
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
    storage::Statement drop(m_database, dropEvaluation);
    for (const std::int64_t village : m_villages)
        drop.with(village).run();
}

void Act::finish()
{
    if (m_id == 0)
        return;
    dropJudgements();
    storage::Statement(m_database, keepFormer).with(m_origin.device).run();
    storage::Statement set(m_database, setLedger);
    set.with("device", m_origin.device).run();
    const std::string counter = std::to_string(m_origin.counter);
    set.with("counter", counter).run();
    m_statements.reset();
}

} // namespace chulie::journal
