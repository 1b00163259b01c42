#pragma once

#include "models/backups/places.h"
#include "models/safekeeping/restore.h"

#include <optional>

namespace chulie {

/// The last back-up of the ledger at \a path, which may be a copy in the second place, where \a refused says
/// that the ledger is damaged.
[[nodiscard]] std::optional<backups::Listed> helpfulBackup(const QString &path, const Failure &refused);

/// Puts a ledger that is made of the back-up at \a backup in the place of the one at \a ledger, which nobody
/// has open. That one is moved aside beside it with its log, and stays where nothing can be made.
[[nodiscard]] Result<Restored> restoreInPlace(const QString &backup, const QString &ledger);

} // namespace chulie
