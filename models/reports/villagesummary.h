#pragma once

#include "models/reports/reports.h"

namespace chulie::reports {

/// Each village of the region on its own sheets: basics, the targets of the plan's three years with the
/// households behind them, what holds it back, the year's funds, and its measures by the plan's actions.
/// Holds no identity, account or telephone number.
[[nodiscard]] Result<Report> villageSummary(Database &database, const Wanted &wanted);

} // namespace chulie::reports
