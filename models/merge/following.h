#pragma once

#include "models/merge/state.h"

#include <cstdint>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

namespace chulie {
class Act;
class Database;
} // namespace chulie

namespace chulie::history {

/// The ids that the ledger has for rows.
class RowIds
{
public:
    RowIds() = default;
    /// Throws DatabaseError.
    explicit RowIds(Database &database);

    /// The id of the row named \a row, 0 where the ledger has no entry of it.
    [[nodiscard]] std::int64_t of(const Stamp &row) const;

private:
    std::vector<std::pair<Stamp, std::int64_t>> m_ids; ///< by stamp
};

/// What became of a row of the tables.
enum class Became : std::uint8_t { New, Changed, Gone };

/// The state that follows from the history, and what bringing the tables to it changed.
struct Followed
{
    State state;
    RowIds ids;
    std::map<std::int64_t, Became> rows; ///< by id; those that stayed as they were are left out
    std::unordered_map<std::int64_t, std::int64_t> joined; ///< row → the row that it is part of

    /// The row that \a row is part of, which may be itself.
    [[nodiscard]] std::int64_t whole(std::int64_t row) const;
};

/// Brings the tables to the state that follows from all entries in the ledger, after entries came in or went
/// that no act wrote here, and drops the judgements that rest on what changed. Throws DatabaseError.
Followed followHistory(Database &database);
/// The same where the tables hold that state already; nothing is written.
[[nodiscard]] Followed presentState(Database &database);

/// Whether \a act touched a village in which the state of a row may hang on more than its own entries: rows
/// of one key that stay apart, removals that were not decided. Then followHistory() has to be called after
/// the act. Throws DatabaseError.
[[nodiscard]] bool isTangled(Database &database, const Act &act);

} // namespace chulie::history
