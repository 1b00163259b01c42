#pragma once

#include "models/values/result.h"

#include <map>
#include <string>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::search {

/// How characters are read, by the character: what a person gave by hand for those that the machine does not
/// know (𠮷 ji), or reads otherwise.
using Readings = std::map<std::string, std::string, std::less<>>;

/// The readings kept in the ledger. Throws DatabaseError.
[[nodiscard]] Readings readReadings(storage::Database &database);
/// Keeps \a readings in place of those there were; blank ones are left out.
[[nodiscard]] values::Result<void> saveReadings(storage::Database &database, const Readings &readings);
/// The characters in names of people and places that the machine cannot read, in the order of their code
/// points, whether a reading was given or not.
[[nodiscard]] values::Result<std::vector<std::string>> unreadCharacters(storage::Database &database);

} // namespace chulie::search
