#pragma once

#include "models/reports/reports.h"

namespace chulie::reports {

/// A county on one sheet: a row per town with how many of its villages reach each exit target, the town's
/// funds, totals, and the county's own targets.
[[nodiscard]] Report countySummary(Material &material, const Subject &subject);

} // namespace chulie::reports
