#pragma once

#include "models/catalogue/officewords.h"
#include "models/values/presence.h"

#include <cstdint>
#include <string_view>

namespace chulie::ledger {

/// A member of a household as the rules compare members. Texts are in their normal form, whatever the ledger
/// has stored, and empty where nothing is known; they belong to whoever made this.
struct Person
{
    std::int64_t ref = 0; ///< the row: its id, or what an import calls it before it has one; 0 for none yet
    std::string_view name = {};
    std::string_view identity = {};
    std::string_view sex = {};
    std::string_view bornOn = {};
    std::string_view relation = {};
    std::string_view joinedOn = {};
    std::string_view leftOn = {};

    /// Whether this and \a other are one row: an import looks at rows that have no id yet where they are.
    [[nodiscard]] bool isSame(const Person &other) const
    {
        return this == &other || (ref != 0 && ref == other.ref);
    }
    /// Whether the member has left the household, and did not come back later.
    [[nodiscard]] bool hasLeft() const { return values::hasLeft(joinedOn, leftOn); }
    [[nodiscard]] bool isCalledHead() const { return relation == catalogue::headOfHousehold; }
    /// Whether the member is the head: a household has one who has not left.
    [[nodiscard]] bool isHead() const { return isCalledHead() && !hasLeft(); }
};

} // namespace chulie::ledger
