#pragma once

#include "models/values/result.h"

#include <cstdint>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::journal {

/// Takes the ledger's counter past \a received, the highest of acts that came from elsewhere, as far as
/// history::raised() lets it, so that what is entered from now on comes after them. Called once the act that
/// brought them is committed; where the program is killed before, the order alone of two values in conflict
/// may be another.
[[nodiscard]] values::Result<void> raiseCounter(storage::Database &database, std::int64_t received);

} // namespace chulie::journal
