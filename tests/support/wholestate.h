#pragma once

#include "models/ledger/ledger.h"

#include <QString>

namespace chulie::support {

/// Where the tables of \a ledger, the rows that are one, or what is open differ from what the pure function
/// makes of the whole history at once; a line for each, empty where nothing does.
[[nodiscard]] QString differencesFromWhole(ledger::Ledger &ledger);

} // namespace chulie::support
