#pragma once

#include "models/journal/record.h"
#include "models/storage/statement.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::journal {

/// Writes the entries of an act and which entries they replace, many with one statement: that takes half the
/// time of one statement for each. What was added waits until write(), before which nobody reads it from the
/// tables. DatabaseError passes through.
class EntryWriter
{
public:
    explicit EntryWriter(storage::Database &database);

    struct Entry
    {
        std::int64_t id = 0;
        std::int64_t act = 0;
        std::int64_t n = 0; ///< its place in the act
        EntryKind kind = EntryKind::Insert;
        catalogue::TableId table = catalogue::TableId::Village;
        std::int64_t row = 0;
        std::string values; ///< packed; of a removal none
    };
    void add(Entry entry) { m_entries.push_back(std::move(entry)); }
    /// Notes that \a entry replaces each of \a replaced.
    void addReplaced(std::int64_t entry, std::span<const std::int64_t> replaced);

    /// Writes what waits.
    void write();

private:
    /// Statements that write one row or a block of them; most acts need no block.
    struct Inserts
    {
        std::string sql;
        const char *places = nullptr; ///< of one row
        storage::Statement one;
        std::optional<storage::Statement> block = {};
    };
    template <typename Row>
    void write(std::vector<Row> &rows, Inserts &inserts);

    storage::Database &m_database;
    Inserts m_intoEntry;
    Inserts m_intoReplaced;
    std::vector<Entry> m_entries;
    std::vector<std::pair<std::int64_t, std::int64_t>> m_replaced; ///< entry and what it replaces
};

} // namespace chulie::journal
