#pragma once

#include "models/safekeeping/flaw.h"
#include "models/values/progress.h"
#include "models/values/result.h"

#include <vector>

namespace chulie {

class Database;

/// Reads all of the ledger and lists what is wrong with it: SQLite's own check, the tables held against the
/// state that follows from the history, the catalogue's rules, the stored evaluations. Nothing is written.
/// Stopped by \a progress it fails with an empty message.
[[nodiscard]] Result<std::vector<Flaw>> checkLedger(Database &database, const Progress &progress = {});

/// Removes every stored evaluation: each is made again when it is needed.
[[nodiscard]] Result<void> discardEvaluations(Database &database);

} // namespace chulie
