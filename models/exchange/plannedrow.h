#pragma once

#include "models/exchange/held.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace chulie {

/// A row's name while an import is planned: its id in the ledger, or, where it has none yet, the negative of
/// its number among the planned rows of its table, counted from 1. 0 is no row.
using RowRef = std::int64_t;

/// A row that an import makes or changes.
struct PlannedRow
{
    std::int64_t row = 0; ///< its id in the ledger; 0 where it will be a new one
    bool isNew = false;
    bool returns = false;   ///< it had been removed and comes back under its old id
    std::size_t values = 0; ///< of a new one: where its values begin in Drafts::values
    std::vector<std::pair<int, Held>> changes = {}; ///< of another: by column number
    std::size_t draft = 0; ///< of another: the row of the batch that first changed it
};

} // namespace chulie
