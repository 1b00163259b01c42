#pragma once

#include "models/values/result.h"

#include <QString>

namespace chulie::vfs {

/// Gives every page of the ledger at \a path, which nobody has open, its check under a new identity, and
/// waits until the disk has it. False: the file does not leave room for checks, and stays as it is.
[[nodiscard]] values::Result<bool> markPages(const QString &path);

} // namespace chulie::vfs
