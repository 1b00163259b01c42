#pragma once

#include "models/packages/content.h"
#include "models/packages/region.h"
#include "models/values/progresscallback.h"

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::packages {

/// Of pictures, in bytes, in one package.
inline constexpr std::int64_t mostOfPictures = 700LL * 1024 * 1024;

/// The acts and entries of \a share of \a region, a code of 4, 6, 9 or 12 digits, out of the history of \a
/// database: of every row that ever was in the region or hung on one that was, of 标准, of what is said of
/// the regions above, and of all rows that those refer to. With \a pictures also the bytes of those of its
/// pictures that are attached now. The heading stays blank. Stopped by \a progress, it fails with an empty
/// message. Throws DatabaseError.
[[nodiscard]] values::Result<Content> gather(storage::Database &database, std::string_view region,
                                             Share share, bool pictures,
                                             const values::Progress &progress = {});

} // namespace chulie::packages
