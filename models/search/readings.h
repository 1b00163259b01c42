#pragma once

#include "models/values/result.h"

#include <map>
#include <string>
#include <vector>

namespace chulie {

class Database;

/// How characters are read, by the character: what a person gave by hand for those that the machine does not
/// know (𠮷 ji), or reads otherwise.
using Readings = std::map<std::string, std::string, std::less<>>;

/// The readings kept in the ledger. Throws DatabaseError.
[[nodiscard]] Readings readReadings(Database &database);
/// Keeps \a readings in place of those there were; blank ones are left out.
[[nodiscard]] Result<void> saveReadings(Database &database, const Readings &readings);
/// The characters in names of people and places that the machine cannot read, in the order of their code
/// points, whether a reading was given or not.
[[nodiscard]] Result<std::vector<std::string>> unreadCharacters(Database &database);

} // namespace chulie
