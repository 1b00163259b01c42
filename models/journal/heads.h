#pragma once

#include "models/journal/entriesofrows.h"
#include "models/journal/registers.h"
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
    /// Reads the entries of \a rows, and hands them to \a also. The others are asked of row \a row, one of
    /// them, after turnTo().
    void read(std::span<const std::int64_t> rows, const EntriesOfRows::Take &also = {});
    void turnTo(std::int64_t row);
    /// Whether all of \a rows are among those that were read and none was turned to since.
    [[nodiscard]] bool areRead(std::span<const std::int64_t> rows) const;
    /// Forgets which rows were read, because entries on them were written.
    void forget() { m_rows.clear(); }
    /// Those that set any of \a columns and that no removal and no later entry on the same columns replaced.
    /// Usually one; none where they were never set; several in a conflict.
    [[nodiscard]] std::vector<std::int64_t> of(Columns columns);
    /// Adds to \a to what an edit of \a columns must name: the same, and those that only a removal replaced.
    /// Where one that did not see all kept the row, they are what the author sees. Whether there is any.
    bool addSeen(Columns columns, std::vector<std::int64_t> &to);
    /// Whether the row was ever removed.
    [[nodiscard]] bool hasRemoval() const;
    /// All of them: what a removal must name.
    [[nodiscard]] std::vector<std::int64_t> all() const;
    /// Whether the row ever came back as one with another, so that an entry of it replaced one that is on
    /// that other row, or was replaced by one.
    [[nodiscard]] bool isLinked();

private:
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
        Columns columns = 0; ///< that it sets
    };

    void select(Columns columns, bool endsByRemoval, std::vector<std::int64_t> &to);
    void readReplaced();
    void readLinked();
    void addReplaced(std::int64_t by, std::vector<std::int64_t> &replaced) const;

    EntriesOfRows m_entries;
    storage::Scan m_replacedBy;
    storage::Scan m_replacing;
    std::vector<Row> m_rows; ///< in the order of their ids
    std::vector<Head> m_read;
    std::span<const Head> m_row; ///< of m_read, those of the row that is asked about
    /// By entry, in order, those that it replaces.
    std::vector<std::pair<std::int64_t, std::int64_t>> m_replaced;
    std::optional<std::vector<std::int64_t>> m_linked; ///< rows, in order
    std::vector<std::int64_t> m_old;                   ///< what some entries of the row replace
};

} // namespace chulie::journal
