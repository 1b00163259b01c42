#pragma once

#include "models/reports/reports.h"

namespace chulie::reports {

/// The card that a household keeps: basics, who is responsible for it, its members, its income of the plan's
/// years against the standard, its targets with reasons and what would close them, its measures, changes of
/// status and visits. Identity numbers show their ends only.
[[nodiscard]] Report householdCard(Material &material, const Subject &subject);

} // namespace chulie::reports
