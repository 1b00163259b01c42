#pragma once

#include "models/journal/entry.h"

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::journal {

/// The whole history that \a database keeps, by names that hold on every machine. Throws DatabaseError.
[[nodiscard]] std::vector<Entry> readEntries(storage::Database &database);

} // namespace chulie::journal
