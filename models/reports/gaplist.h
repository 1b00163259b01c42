#pragma once

#include "models/reports/reports.h"

namespace chulie::reports {

/// What still holds the villages of a region back, village by village: the household, the target, the reason,
/// and what would close it. Narrowed to one target where that is asked for.
[[nodiscard]] Report gapList(Material &material, const Subject &subject);

} // namespace chulie::reports
