#pragma once

#include "models/values/result.h"

namespace chulie::storage {

class Database;

/// Gives the ledger of \a database, of a version that knew no checks of pages, the form with them: as a new
/// file that takes the place of the old one when it is whole. True: it must be opened again. False: it has
/// that form, or another program has it open, and it stays as it is for this time. DatabaseError passes
/// through.
[[nodiscard]] values::Result<bool> convert(Database &database);

} // namespace chulie::storage
