#pragma once

#include "models/reports/reports.h"

namespace chulie::reports {

/// A town on one sheet: a row per village with all exit targets, totals, and the town's own targets.
[[nodiscard]] Report townshipSummary(Material &material, const Subject &subject);

} // namespace chulie::reports
