#pragma once

#include "models/reports/reports.h"

namespace chulie::reports {

/// The 34 rows of the 责任清单 with how each stands in a region: the latest note of progress, its measures,
/// their funds, and how many of the targets that hang on it are met.
[[nodiscard]] Report responsibilityList(Material &material, const Subject &subject);

} // namespace chulie::reports
