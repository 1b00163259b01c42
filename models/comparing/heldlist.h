#pragma once

#include "models/comparing/personlist.h"

#include <memory>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::comparing {

/// A list of persons, the members that it is held against, and what came of each.
struct HeldList
{
    std::shared_ptr<const PersonList> list;
    std::vector<ScopeMember> members;
    std::vector<Compared> compared; ///< as compare() gives them
    int year = 0;                   ///< at whose end the members are

    /// The person of the list that \a one is about; nullptr for a member who is not in it.
    [[nodiscard]] const ListedPerson *listed(const Compared &one) const;
    /// The member that \a one is about; nullptr where there is none, or no single one.
    [[nodiscard]] const ScopeMember *member(const Compared &one) const;
    [[nodiscard]] std::size_t count(Agreement agreement) const;
};

/// Holds \a list against the members of \a region, "" for all, at the end of \a year.
[[nodiscard]] values::Result<HeldList> holdList(storage::Database &database,
                                                std::shared_ptr<const PersonList> list,
                                                std::string_view region, int year);

} // namespace chulie::comparing
