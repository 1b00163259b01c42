#pragma once

#include "models/journal/entriesofrows.h"
#include "models/storage/scan.h"
#include "models/storage/statement.h"

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::journal {

/// What an entry must name as replaced, read by statements that are prepared once: an act of an import asks
/// for every row that it changes. DatabaseError passes through.
class Heads
{
public:
    explicit Heads(storage::Database &database);

    /// Reads the entries of row \a row, of which the others are asked.
    void read(std::int64_t row);
    /// Reads the entries of many rows, and hands them to \a also. The others are asked of row \a row, one of
    /// them, after turnTo().
    void read(std::span<const std::int64_t> rows, const EntriesOfRows::Take &also = {});
    void turnTo(std::int64_t row);
    /// Whether all of \a rows are among those that were read and none was turned to since.
    [[nodiscard]] bool areRead(std::span<const std::int64_t> rows) const;
    /// Forgets what was read of many rows, because entries on them were written.
    void forget() { m_rows.clear(); }
    /// Those that set any of \a columns and that no removal and no later entry on the same columns replaced.
    /// Usually one; none where they were never set; several in a conflict.
    [[nodiscard]] std::vector<std::int64_t> of(std::span<const int> columns);
    /// What an edit of \a columns must name: the same, and those that only a removal replaced. Where one that
    /// did not see all kept the row, they are what the author sees.
    [[nodiscard]] std::vector<std::int64_t> seen(std::span<const int> columns);
    /// Whether the row was ever removed.
    [[nodiscard]] bool hasRemoval() const;
    /// All of them: what a removal must name.
    [[nodiscard]] std::vector<std::int64_t> all() const;
    /// Of many rows: whether the row ever came back as one with another, so that an entry of it replaced one
    /// that is on that other row, or was replaced by one.
    [[nodiscard]] bool isLinked();

private:
    /// One of many rows.
    struct Row
    {
        std::int64_t id = 0;
        bool isDone = false; ///< whether it was turned to
    };

    struct Head
    {
        std::int64_t row = 0;
        std::int64_t id = 0;
        bool isRemoval = false;
        std::uint64_t columns = 0; ///< that it sets, a bit for each
    };

    [[nodiscard]] std::vector<std::int64_t> select(std::span<const int> columns, bool endsByRemoval);

    void readReplaced();
    void readLinked();
    void addReplaced(std::int64_t by, std::vector<std::int64_t> &replaced);

    storage::Database &m_database;
    storage::Statement m_entries;
    std::optional<EntriesOfRows> m_entriesOfMany;
    storage::Statement m_replaced;
    std::optional<storage::Scan> m_replacedByMany;
    std::optional<storage::Scan> m_replacingMany;
    std::vector<Row> m_rows; ///< of many, in the order of their ids
    std::vector<Head> m_read;
    std::span<const Head> m_row; ///< of m_read, those of the row that is asked about
    /// Of many rows: by entry, in order, those that it replaces.
    std::optional<std::vector<std::pair<std::int64_t, std::int64_t>>> m_replacedOfMany;
    std::optional<std::vector<std::int64_t>> m_linked; ///< of many rows, in order
};

} // namespace chulie::journal
