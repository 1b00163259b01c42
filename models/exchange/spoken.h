#pragma once

#include "models/exchange/import.h"
#include "models/headings/columns.h"

namespace chulie {

/// What \a options give for the columns, under the names that headings are compared by. A failure is a column
/// that no table has.
[[nodiscard]] Result<Spoken> spokenOf(const ImportOptions &options);

} // namespace chulie
