#pragma once

#include "models/ledger/ledger.h"

#include <optional>
#include <vector>

namespace chulie::history {

/// What an undo left alone, because it was changed since.
struct Left
{
    const catalogue::Table *table = nullptr;
    std::string row;     ///< the texts of its key, with spaces between
    std::string column;  ///< label of the column; empty for the row itself
    std::int64_t id = 0; ///< of the row
};

/// What came of an undo.
struct Undone
{
    std::int64_t act = 0; ///< the act taken back
    int values = 0;       ///< how many entries of it were taken back
    std::vector<Left> left;
};

/// The newest act of this copy of the ledger that is neither an undo nor undone; 0 where there is none. Acts
/// that came from elsewhere are never meant.
[[nodiscard]] values::Result<std::int64_t> lastAct(storage::Database &database);
/// The newest undo of this copy of the ledger that can be taken back with nothing else done since: what redo
/// means; 0 where there is none.
[[nodiscard]] values::Result<std::int64_t> lastUndo(storage::Database &database);
/// Whether \a act takes something back. The undo of an undo does it again, and is none. Throws DatabaseError.
[[nodiscard]] bool isUndo(storage::Database &database, std::int64_t act);

/// Whether a person is asked before \a act is taken back in passing: it touches more than fifty values or
/// rows, or is the ledger's first, without which little is left.
[[nodiscard]] values::Result<bool> isWeighty(storage::Database &database, std::int64_t act);

/// Takes \a act back by a new act, value by value, wherever what it did still stands: an edit gets the value
/// before it, a new row goes, a removed row comes back. What was changed since is left and listed. Undoing an
/// undo does the act again. Of a merge, what it brought is taken out of the ledger (packages::takeOut).
/// Refused where there is no such act or it was undone already.
[[nodiscard]] values::Result<Undone> undo(ledger::Ledger &ledger, std::int64_t act);
/// What undo() would do and leave; nothing is written.
[[nodiscard]] values::Result<Undone> wouldUndo(ledger::Ledger &ledger, std::int64_t act);

} // namespace chulie::history
