#pragma once

#include "models/merge/part.h"
#include "models/values/progresscallback.h"

#include <cstdint>
#include <functional>
#include <map>
#include <span>

namespace chulie::journal {
class Act;
} // namespace chulie::journal

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::merge {

/// What became of a row of the tables.
enum class Became : std::uint8_t { New, Changed, Gone };

/// What bringing the tables to the state that follows from the history changed.
struct Followed
{
    struct Change
    {
        catalogue::TableId table = catalogue::TableId::Village;
        Became became = Became::New;
    };
    std::map<std::int64_t, Change> rows; ///< by id; those that stayed as they were are left out
    bool isStopped = false;              ///< the tables are not as they should be then
};

/// Brings the tables to the state that follows from all entries in the ledger, where entries on \a rows came
/// in or went that no act wrote here, and drops the judgements that rest on what changed. Only these rows and
/// their neighbours are derived, some thousands at a time. Throws DatabaseError.
Followed followHistory(storage::Database &database, std::span<const journal::TableRow> rows,
                       const values::Progress &progress = {});
/// The same after \a act, which may have changed more than it wrote itself. Throws DatabaseError.
void followAct(storage::Database &database, const journal::Act &act);

/// The rows whose state may change where entries on \a rows go, and those themselves. Throws DatabaseError.
[[nodiscard]] std::vector<journal::TableRow> affectedBy(storage::Database &database,
                                                        std::span<const journal::TableRow> rows);

/// Takes a part, and which of its rows no part before was derived for.
using TakePart = std::function<void(const Part &part, std::span<const journal::TableRow> first)>;
/// Derives \a rows, some thousands at a time, and hands each part to \a take; nothing is written. Throws
/// DatabaseError.
void derivePresent(storage::Database &database, std::span<const journal::TableRow> rows,
                   const TakePart &take);

/// Says which row a row is part of. Its functions throw DatabaseError.
class Wholes
{
public:
    explicit Wholes(storage::Database &database);
    /// The row that \a row is part of, which may be itself.
    [[nodiscard]] std::int64_t of(std::int64_t row);

private:
    storage::Statement m_select;
    bool m_isEmpty;
};

} // namespace chulie::merge
