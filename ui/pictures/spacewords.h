#pragma once

#include <QString>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::pictures {

/// \a bytes as a person reads it: 640 KB, 12.4 MB.
[[nodiscard]] QString sizeWords(qint64 bytes);

/// How much room the pictures and papers of a ledger take, and how many are not here yet; empty where it has
/// none or that can't be read.
[[nodiscard]] QString spaceWords(storage::Database &database);

} // namespace chulie::pictures
