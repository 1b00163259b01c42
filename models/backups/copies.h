#pragma once

#include "models/values/result.h"

#include <QString>

namespace chulie::backups {

/// Copies the back-ups of the ledger at \a ledger that the second place does not have there, reads each copy
/// back, and removes what is superfluous there. Fails with a sentence where a place that was chosen cannot be
/// reached or a copy cannot be made; the others are made all the same.
[[nodiscard]] values::Result<void> copyToSecondPlace(const QString &ledger);

} // namespace chulie::backups
