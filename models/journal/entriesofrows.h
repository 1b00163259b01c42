#pragma once

#include "models/journal/record.h"
#include "models/storage/scan.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::journal {

/// Reads the entries on many rows, in fewer steps the closer the rows lie together. DatabaseError passes
/// through.
class EntriesOfRows
{
public:
    explicit EntriesOfRows(storage::Database &database);

    /// An entry on a row or on one that is joined in it.
    struct Entry
    {
        std::int64_t whole = 0; ///< the row, as a whole
        std::int64_t id = 0;
        std::int64_t act = 0;
        std::int64_t n = 0; ///< its place in the act
        EntryKind kind = EntryKind::Insert;
        const catalogue::Table *table = nullptr;
        bool isFirst = false;    ///< whether it created the row that it is on
        std::string_view values; ///< packed; they live until the next entry
    };
    using Take = std::function<void(const Entry &)>;

    /// Hands the entries on \a rows to \a take: row by row in the order of their ids, in no order within a
    /// row.
    void read(std::span<const std::int64_t> rows, const Take &take);

private:
    void readOne(std::int64_t row, const Take &take);
    void readJoined(std::int64_t row, const Take &take);

    storage::Database &m_database;
    storage::Scan m_first; ///< what created the rows
    storage::Scan m_later; ///< what came after
    storage::Statement m_anyJoined;
    std::optional<storage::Statement> m_joined; ///< what is on rows that are joined in another
    std::vector<std::int64_t> m_sorted;
};

} // namespace chulie::journal
