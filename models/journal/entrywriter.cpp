#include "models/journal/entrywriter.h"

#include "models/storage/database.h"

#include <cstddef>

namespace chulie::journal {

namespace {

constexpr auto insertEntries = "INSERT INTO entry (id, act, n, kind, tbl, row, vals) VALUES ";
constexpr auto entryPlaces = "(?, ?, ?, ?, ?, ?, ?)";
constexpr auto insertReplaced = "INSERT OR IGNORE INTO replaced (entry, old) VALUES ";
constexpr auto replacedPlaces = "(?, ?)";

/// How many rows a statement writes. More gain nothing.
constexpr std::size_t block = 128;

void put(storage::Statement &insert, int &place, const EntryWriter::Entry &entry)
{
    insert.bind(++place, entry.id);
    insert.bind(++place, entry.act);
    insert.bind(++place, entry.n);
    insert.bind(++place, static_cast<int>(entry.kind));
    insert.bind(++place, static_cast<int>(entry.table));
    insert.bind(++place, entry.row);
    if (entry.kind == EntryKind::Remove)
        insert.bind(++place, nullptr);
    else
        insert.bindBlob(++place, entry.values);
}

void put(storage::Statement &insert, int &place, const std::pair<std::int64_t, std::int64_t> &replaced)
{
    insert.bind(++place, replaced.first);
    insert.bind(++place, replaced.second);
}

} // namespace

EntryWriter::EntryWriter(storage::Database &database)
    : m_database(database), m_intoEntry{insertEntries, entryPlaces,
                                        storage::Statement(database,
                                                           std::string(insertEntries) + entryPlaces)},
      m_intoReplaced{insertReplaced, replacedPlaces,
                     storage::Statement(database, std::string(insertReplaced) + replacedPlaces)}
{
}

void EntryWriter::addReplaced(std::int64_t entry, std::span<const std::int64_t> replaced)
{
    for (const std::int64_t old : replaced)
        m_replaced.emplace_back(entry, old);
}

template <typename Row>
void EntryWriter::write(std::vector<Row> &rows, Inserts &inserts)
{
    if (rows.size() >= block && !inserts.block) {
        std::string sql = inserts.sql + inserts.places;
        for (std::size_t i = 1; i < block; ++i)
            sql += std::string(", ") + inserts.places;
        inserts.block.emplace(m_database, sql);
    }
    for (std::size_t at = 0; at < rows.size();) {
        const std::size_t count = rows.size() - at < block ? 1 : block;
        storage::Statement &insert = count == block ? *inserts.block : inserts.one;
        int place = 0;
        for (std::size_t i = 0; i < count; ++i)
            put(insert, place, rows[at + i]);
        insert.run();
        at += count;
    }
    rows.clear();
}

void EntryWriter::write()
{
    write(m_entries, m_intoEntry);
    write(m_replaced, m_intoReplaced);
}

} // namespace chulie::journal
