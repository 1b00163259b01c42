#pragma once

#include <QString>

namespace chulie {

class Database;

/// \a bytes as a person reads it: 640 KB, 12.4 MB.
[[nodiscard]] QString sizeWords(qint64 bytes);

/// How much room the pictures and papers of a ledger take, and how many are not here yet; empty where it has
/// none or that can't be read.
[[nodiscard]] QString spaceWords(Database &database);

} // namespace chulie
