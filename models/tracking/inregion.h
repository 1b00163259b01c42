#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::tracking {

/// By which of its columns a row of \c t belongs to a region.
enum class Through : std::uint8_t { Village, Household };

/// \a select, which ends in its conditions on \c t, with one more: that the row is in region ?1, which is
/// \a region ("" is all). Where every village does, no row is asked: read as they lie in the file they come
/// several times as fast as village by village. Throws DatabaseError.
[[nodiscard]] std::string inRegion(storage::Database &database, const char *select, Through through,
                                   std::string_view region);

} // namespace chulie::tracking
