#pragma once

#include "models/values/result.h"

struct sqlite3;

namespace chulie::storage {

/// Refuses the file at \a path, opened as \a connection, where anything in it is not as in a ledger of form
/// \a version: a table, index, view or trigger that is missing, added or changed. SQLite's own statistics
/// count for nothing. Only the list of what the file holds is read: nothing in it runs. Throws DatabaseError.
[[nodiscard]] values::Result<void> checkSchema(sqlite3 *connection, const QString &path, int version);

} // namespace chulie::storage
