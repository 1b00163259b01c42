#pragma once

#include "models/safekeeping/flaw.h"
#include "models/values/progresscallback.h"
#include "models/values/result.h"

#include <memory>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::safekeeping {

/// A connection for the check of the ledger at \a path: what is wrong with a page does not keep it from being
/// read.
[[nodiscard]] values::Result<std::unique_ptr<storage::Database>> openForCheck(const QString &path);

/// Reads all of the ledger and lists what is wrong with it: SQLite's own check, the tables held against the
/// state that follows from the history, the catalogue's rules, the stored evaluations. Nothing is written.
/// Stopped by \a progress it fails with an empty message.
[[nodiscard]] values::Result<std::vector<Flaw>> checkLedger(storage::Database &database,
                                                            const values::Progress &progress = {});

/// Takes the pages of the ledger at \a path as they are for right, where another program wrote them: each
/// gets the check of what it holds.
[[nodiscard]] values::Result<void> acceptPages(const QString &path);

/// Removes every stored evaluation: each is made again when it is needed.
[[nodiscard]] values::Result<void> discardEvaluations(storage::Database &database);

} // namespace chulie::safekeeping
