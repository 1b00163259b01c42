#pragma once

#include "models/values/progresscallback.h"

#include <cstdint>
#include <set>
#include <string>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::asknown {

/// The ids of the acts that were recorded at \a end (UTC, as in the journal) or later, and of those that rest
/// on one of these: that edit, refer to or undo what it did. A clock that is wrong makes such. Throws
/// DatabaseError.
[[nodiscard]] std::set<std::int64_t> actsSince(storage::Database &database, const std::string &end);

/// Takes \a acts out of the history of \a database as if they had never come, and brings the tables to the
/// state that follows from what is left. Nothing may rest on them. False where \a progress stopped it. Throws
/// DatabaseError.
[[nodiscard]] bool takeOut(storage::Database &database, const std::set<std::int64_t> &acts,
                           const values::Progress &progress);

} // namespace chulie::asknown
