#pragma once

#include "models/journal/digest.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

/// The bytes of pictures and papers. Entries on 照片资料 name them by their digest; they stand beside the
/// history, each once, as long as an entry names them. All of it throws DatabaseError.
namespace chulie::journal {

/// Keeps \a bytes under their digest, which is returned.
std::string keepContent(storage::Database &database, QByteArrayView bytes);
/// The bytes of \a digest; nothing where they did not come here.
[[nodiscard]] std::optional<QByteArray> readContent(storage::Database &database, const std::string &digest);

/// The digests that entries of the history name.
[[nodiscard]] std::set<std::string> namedContents(storage::Database &database);
/// Takes out the bytes that no entry names any more; how many these were.
std::int64_t dropUnnamedContents(storage::Database &database);

} // namespace chulie::journal
