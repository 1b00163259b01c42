#pragma once

#include "models/ledger/catalogue.h"
#include "models/targets/target.h"

namespace chulie {

/// The column that a target of a household or village hangs on first: where a person mends it.
struct DecidingField
{
    TableId table;
    int column;
};
[[nodiscard]] DecidingField decidingField(const Target &target);

} // namespace chulie
