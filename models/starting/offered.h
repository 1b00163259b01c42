#pragma once

#include "models/places/places.h"
#include "models/values/progresscallback.h"

namespace chulie::starting {

/// The villages that the file at \a path names, for who starts a ledger: a package without a passphrase, or a
/// list that an import understands as 村. Nothing is kept of the file. Their ids are 0.
[[nodiscard]] values::Result<places::Places> offeredPlaces(const QString &path,
                                                           const values::Progress &progress = {});

} // namespace chulie::starting
