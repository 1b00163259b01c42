#pragma once

#include "models/packages/allentries.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace chulie::packages {

/// How much of a region a package holds. The last two are what a village team starts with: the rows that are
/// in the ledger now, and nothing that was reported on them.
enum class Share : std::uint8_t {
    All,        ///< all that was ever entered
    Places,     ///< the villages and the standards
    Households, ///< these, and the households with their members
};

/// Whether a row is in, by the place of the entry that created it.
using RowSet = std::vector<bool>;

/// The rows whose entries a package of \a share of \a region needs; \a entries are those of \a database.
/// Throws DatabaseError.
[[nodiscard]] RowSet rowsOf(storage::Database &database, const AllEntries &entries, std::string_view region,
                            Share share);

} // namespace chulie::packages
