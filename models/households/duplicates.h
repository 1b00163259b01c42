#pragma once

#include "models/values/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::households {

/// A member elsewhere in the ledger whose identity number is another member's too, at the same time.
struct Holder
{
    std::string identity;
    std::int64_t of = 0; ///< the member asked about; 0 for one not saved yet
    std::int64_t member = 0;
    std::int64_t household = 0;
    std::string name;
    std::string householdNo;
    std::string head; ///< 户主 of that household, who may be unknown
    std::string village;
    std::string villageCode;
};

/// A person whose number is asked about: a member as stored, or as typed.
struct Bearer
{
    std::string_view identity;      ///< in its normal form
    std::int64_t member = 0;        ///< 0 for one not saved yet
    std::int64_t household = 0;     ///< within it the number is the rules' own question
    std::string_view joinedOn = {}; ///< ISO, blank for ever
    std::string_view leftOn = {};
};

/// Who in other households bears the same number while \a bearer is a member of this one. One who leaves on
/// the day on which the other joins was never in both.
[[nodiscard]] values::Result<std::vector<Holder>> otherHolders(storage::Database &database,
                                                               const Bearer &bearer);

/// The same for every member of \a household.
[[nodiscard]] values::Result<std::vector<Holder>> duplicatesIn(storage::Database &database,
                                                               std::int64_t household);

} // namespace chulie::households
