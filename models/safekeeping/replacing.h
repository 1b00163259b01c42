#pragma once

#include "models/safekeeping/restore.h"

namespace chulie::safekeeping {

/// Gives the ledger at \a ledger, which nobody has open, and its log another name beside it; that name.
[[nodiscard]] values::Result<QString> setAside(const QString &ledger);
/// The reverse.
void putBack(const QString &aside, const QString &ledger);

/// Puts a ledger that is made of the back-up at \a backup in the place of the one at \a ledger, which nobody
/// has open. That one is moved aside beside it with its log, and stays where nothing can be made.
[[nodiscard]] values::Result<Restored> restoreInPlace(const QString &backup, const QString &ledger);

} // namespace chulie::safekeeping
