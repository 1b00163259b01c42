#pragma once

#include "models/reports/reports.h"

namespace chulie::reports {

/// A village on its own sheets: basics, the targets of the plan's three years with the households behind
/// them, what holds it back and what would close that, the year's funds, and its measures by the plan's
/// actions. Holds no identity, account or telephone number.
[[nodiscard]] Report villageSummary(Material &material, const Subject &subject);

} // namespace chulie::reports
