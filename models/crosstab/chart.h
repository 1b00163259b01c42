#pragma once

#include "models/charts/chart.h"
#include "models/crosstab/crosstab.h"

namespace chulie::crosstab {

/// \a table as stacked bars: one a row, its parts the columns, behind each part its households. Money in
/// yuan, in 万元 where sums are large.
[[nodiscard]] charts::Chart chart(const Asked &asked, const Crosstab &table);

} // namespace chulie::crosstab
