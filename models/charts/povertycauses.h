#pragma once

#include "models/charts/chart.h"
#include "models/targets/evaluation.h"
#include "models/values/result.h"

#include <string>

namespace chulie {

class Database;

/// The households by their cause of poverty, the most frequent first, those without one last.
[[nodiscard]] Result<Chart> causeChart(Database &database, const Evaluation &evaluation,
                                       const std::string &region);

} // namespace chulie
