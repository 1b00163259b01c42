#pragma once

#include "models/history/entryquery.h"

namespace chulie::history {

/// The ids of the rows, standing or removed, whose entries \a query asks for by its text, region or record,
/// sorted. Throws DatabaseError.
[[nodiscard]] Result<std::vector<std::int64_t>> queriedRows(Database &database, const EntryQuery &query,
                                                            const Progress &progress);

} // namespace chulie::history
