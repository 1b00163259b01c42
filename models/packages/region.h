#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>

namespace chulie {
class Database;
}

namespace chulie::packages {

/// How much of a region a package holds. The last two are what a village team starts with: the rows that are
/// in the ledger now, and nothing that was reported on them.
enum class Share : std::uint8_t {
    All,        ///< all that was ever entered
    Places,     ///< the villages and the standards
    Households, ///< these, and the households with their members
};

/// The rows whose entries a package of \a share of \a region needs, by the id of the entry that created them.
/// Throws DatabaseError.
[[nodiscard]] std::unordered_set<std::int64_t> rowsOf(Database &database, std::string_view region,
                                                      Share share);

} // namespace chulie::packages
