#pragma once

#include "models/journal/entry.h"

namespace chulie {
class Database;
}

namespace chulie::history {

/// The whole history that \a database keeps, by names that hold on every machine. Throws DatabaseError.
[[nodiscard]] std::vector<Entry> readEntries(Database &database);

} // namespace chulie::history
