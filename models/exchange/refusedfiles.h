#pragma once

#include "models/values/result.h"

#include <QStringList>

namespace chulie::ledger {
class Ledger;
} // namespace chulie::ledger

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::exchange {

class ImportPlan;

/// Writes the refused rows of \a plan, which was applied to \a ledger, as writeRejected() does, and notes the
/// files in the ledger. A noted file that was imported itself is no longer noted: what is refused of it again
/// is in a new one. Returns the files written.
[[nodiscard]] values::Result<QStringList> leaveRefused(ledger::Ledger &ledger, const ImportPlan &plan);

/// The noted files that are still where they were written, by path. Throws DatabaseError.
[[nodiscard]] QStringList refusedFiles(storage::Database &database);

} // namespace chulie::exchange
