#pragma once

#include "models/history/entryquery.h"

namespace chulie::history {

/// The ids of the rows, standing or removed, whose entries \a query asks for by its text, region or record,
/// sorted. Throws DatabaseError.
[[nodiscard]] values::Result<std::vector<std::int64_t>>
queriedRows(storage::Database &database, const EntryQuery &query, const values::Progress &progress);

} // namespace chulie::history
