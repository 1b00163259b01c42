#pragma once

#include <QByteArray>

#include <vector>

namespace chulie {

class Database;

/// "Chul" as SQLite's application_id: what marks a file as a ledger.
inline constexpr int ledgerApplicationId = 0x4368756c;

/// The numbered scripts of resources/schema in their order; the first is number 1.
[[nodiscard]] std::vector<QByteArray> migrations();

/// Applies every migration above the ledger's user_version, each with its number in one transaction.
/// A new ledger runs them all: there is one path. Throws DatabaseError.
void migrate(Database &database, int from);

} // namespace chulie
