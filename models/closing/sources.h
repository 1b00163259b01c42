#pragma once

#include "models/catalogue/catalogue.h"
#include "models/targets/target.h"

#include <vector>

namespace chulie::closing {

/// Columns of a table that a target is judged on; of none, all of the table.
struct Source
{
    catalogue::TableId table;
    std::vector<int> columns;
};

/// All that \a target is judged on; of nullptr, all that a household's status and being in scope rest on.
[[nodiscard]] std::vector<Source> sources(const targets::Target *target);

} // namespace chulie::closing
