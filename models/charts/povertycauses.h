#pragma once

#include "models/charts/chart.h"
#include "models/targets/evaluation.h"
#include "models/values/result.h"

#include <string>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::charts {

/// The households by their cause of poverty, the most frequent first, those without one last.
[[nodiscard]] values::Result<Chart>
causeChart(storage::Database &database, const targets::Evaluation &evaluation, const std::string &region);

} // namespace chulie::charts
