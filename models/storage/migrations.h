#pragma once

#include "models/vfs/page.h"

#include <QByteArray>

#include <vector>

namespace chulie::storage {

class Database;

using vfs::ledgerApplicationId;

/// The numbered scripts of resources/schema in their order; the first is number 1.
[[nodiscard]] std::vector<QByteArray> migrations();

/// Applies every migration above the ledger's user_version, each with its number in one transaction.
/// A new ledger runs them all: there is one path. Throws DatabaseError.
void migrate(Database &database, int from);

} // namespace chulie::storage
