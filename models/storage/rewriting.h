#pragma once

#include "models/values/result.h"
#include "models/vfs/pagestream.h"

#include <functional>

namespace chulie::storage {

class Database;

/// Writes the ledger of \a database, page after page, to a file beside it in \a form, reads that back, and
/// swaps it in. \a beforeSwap is called as soon as only that is left to do. Nobody else may have the ledger
/// open; nothing is changed where it fails. Afterwards \a database has the former file, which is empty: it
/// can only be closed. DatabaseError passes through.
[[nodiscard]] values::Result<void> rewrite(Database &database, vfs::NewForm form,
                                           const std::function<void()> &beforeSwap = {});

/// An empty file at \a part, that the same people can read as the one at \a path.
[[nodiscard]] values::Result<void> makeLike(const QString &path, const QString &part);

} // namespace chulie::storage
