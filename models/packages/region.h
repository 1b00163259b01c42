#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>

namespace chulie {
class Database;
}

namespace chulie::packages {

/// The rows whose entries a package of \a region needs, by the id of the entry that created them. Throws
/// DatabaseError.
[[nodiscard]] std::unordered_set<std::int64_t> rowsOf(Database &database, std::string_view region);

} // namespace chulie::packages
