#pragma once

#include "models/merge/part.h"
#include "models/values/progresscallback.h"

#include <cstdint>
#include <functional>
#include <map>
#include <span>

namespace chulie {
class Act;
class Database;
} // namespace chulie

namespace chulie::history {

/// What became of a row of the tables.
enum class Became : std::uint8_t { New, Changed, Gone };

/// What bringing the tables to the state that follows from the history changed.
struct Followed
{
    struct Change
    {
        TableId table = TableId::Village;
        Became became = Became::New;
    };
    std::map<std::int64_t, Change> rows; ///< by id; those that stayed as they were are left out
    bool isStopped = false;              ///< the tables are not as they should be then
};

/// Brings the tables to the state that follows from all entries in the ledger, where entries on \a rows came
/// in or went that no act wrote here, and drops the judgements that rest on what changed. Only these rows and
/// their neighbours are derived, some thousands at a time. Throws DatabaseError.
Followed followHistory(Database &database, std::span<const TableRow> rows, const Progress &progress = {});
/// The same after \a act, which may have changed more than it wrote itself. Throws DatabaseError.
void followAct(Database &database, const Act &act);

/// The rows whose state may change where entries on \a rows go, and those themselves. Throws DatabaseError.
[[nodiscard]] std::vector<TableRow> affectedBy(Database &database, std::span<const TableRow> rows);

/// Takes a part, and which of its rows no part before was derived for.
using TakePart = std::function<void(const Part &part, std::span<const TableRow> first)>;
/// Derives \a rows, some thousands at a time, and hands each part to \a take; nothing is written. Throws
/// DatabaseError.
void derivePresent(Database &database, std::span<const TableRow> rows, const TakePart &take);

/// Says which row a row is part of. Its functions throw DatabaseError.
class Wholes
{
public:
    explicit Wholes(Database &database);
    /// The row that \a row is part of, which may be itself.
    [[nodiscard]] std::int64_t of(std::int64_t row);

private:
    Statement m_select;
    bool m_isEmpty;
};

} // namespace chulie::history
