#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <unordered_set>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

/// The packages whose content the ledger has, whatever their files are called. Its functions throw
/// DatabaseError.
namespace chulie::packages {

/// Notes that the ledger has the content of the package at \a path.
void note(storage::Database &database, const QString &path);
/// The contents (contentOf) of all of them.
[[nodiscard]] std::unordered_set<std::string> knownContents(storage::Database &database);

/// The passphrase of the packages in the ledger's exchange folder; empty for none. It is kept in the ledger,
/// which is as secret as they are, and is in no package.
[[nodiscard]] QString folderPassphrase(storage::Database &database);
/// What is put after this has \a passphrase, and takes the place of what was put before.
void setFolderPassphrase(storage::Database &database, const QString &passphrase);

} // namespace chulie::packages
