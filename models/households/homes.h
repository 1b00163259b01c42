#pragma once

#include "models/values/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::households {

/// What a person calls a household.
struct Home
{
    std::int64_t id = 0;
    std::string no;
    std::string head; ///< may be unknown
    std::int64_t villageId = 0;
    std::string village;
};

/// The households of these ids, in this order; those that are gone are left out.
[[nodiscard]] values::Result<std::vector<Home>> homes(storage::Database &database,
                                                      std::span<const std::int64_t> ids);

/// A member of a household for a person to choose.
struct Inhabitant
{
    std::int64_t id = 0;
    std::string name;
    std::string relation;
    bool hasLeft = false; ///< and not come back
};

/// Who of \a household has not left, the head first.
[[nodiscard]] values::Result<std::vector<Inhabitant>> inhabitants(storage::Database &database,
                                                                  std::int64_t household);

/// Member \a id of a household, who may have left; nothing where there is none.
[[nodiscard]] values::Result<std::optional<Inhabitant>> inhabitant(storage::Database &database,
                                                                   std::int64_t id);

} // namespace chulie::households
