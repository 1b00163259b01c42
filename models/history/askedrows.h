#pragma once

#include "models/history/asking.h"

namespace chulie::chronicle {

/// The ids of the rows, standing or removed, whose entries \a asked asks for by its text, region or record,
/// sorted. Throws DatabaseError.
[[nodiscard]] Result<std::vector<std::int64_t>> askedRows(Database &database, const Asked &asked,
                                                          const Progress &progress);

} // namespace chulie::chronicle
