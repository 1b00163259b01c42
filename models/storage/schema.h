#pragma once

#include <QString>

struct sqlite3;

namespace chulie::storage {

/// What in the file of \a connection is not as in a ledger of form \a version (a table, index, view or
/// trigger that is missing, added or changed), by its name; empty where the two are equal. SQLite's own
/// statistics count for nothing. Only the list of what the file holds is read: nothing in it runs.
[[nodiscard]] QString strangeInSchema(sqlite3 *connection, int version);

} // namespace chulie::storage
