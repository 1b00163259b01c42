#include "models/comparing/heldlist.h"

#include "models/comparing/scopemembers.h"

#include <algorithm>

namespace chulie::comparing {

const ListedPerson *HeldList::listed(const Compared &one) const
{
    return one.listed == Compared::nobody ? nullptr : &list->persons[one.listed];
}

const ScopeMember *HeldList::member(const Compared &one) const
{
    return one.member == Compared::nobody ? nullptr : &members[one.member];
}

std::size_t HeldList::count(Agreement agreement) const
{
    return static_cast<std::size_t>(std::ranges::count(compared, agreement, &Compared::agreement));
}

values::Result<HeldList> holdList(storage::Database &database, std::shared_ptr<const PersonList> list,
                                  std::string_view region, int year)
{
    auto members = scopeMembers(database, region, year);
    if (!members)
        return members.failure();
    HeldList held{.list = std::move(list), .members = *std::move(members), .compared = {}, .year = year};
    held.compared = compare(held.list->persons, held.members);
    return held;
}

} // namespace chulie::comparing
