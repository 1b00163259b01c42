#include "models/ledger/judge.h"

#include "models/catalogue/columns.h"
#include "models/catalogue/inherited.h"
#include "models/values/identity.h"

#include <algorithm>

namespace chulie {

namespace {

/// Two members of a household may share a name only where both have a number.
bool cannotBeToldApart(const Person &one, const Person &other)
{
    return one.name == other.name && (one.identity.empty() || other.identity.empty());
}

} // namespace

std::string_view Fault::label(const Table &table) const
{
    if (field)
        return field->label;
    const auto found = std::ranges::find(fields(table), column, &Field::column);
    return column < 0 || found == fields(table).end() ? std::string_view() : found->label;
}

FromIdentity judgeIdentity(std::string_view identity, std::string_view sex, std::string_view bornOn)
{
    FromIdentity from;
    const auto facts = identityFacts(identity);
    if (!facts)
        return from;
    const auto judge = [&](MemberColumn column, std::string_view present, const std::string &says) {
        if (present.empty())
            from.gained.emplace_back(column, says);
        else if (present != says)
            from.faults.push_back({column, rules::contradictsIdentity(says)});
    };
    judge("sex", sex, facts->sex);
    judge("born_on", bornOn, facts->bornOn);
    return from;
}

const Person *otherHead(const Person &member, std::span<const Person> household)
{
    for (const Person &other : household)
        if (!other.isSame(member) && other.isHead())
            return &other;
    return nullptr;
}

std::vector<Fault> judgeMember(const Person &member, std::span<const Person> household)
{
    std::vector<Fault> faults;
    const auto isAny = [&](auto clashes) {
        return std::ranges::any_of(
            household, [&](const Person &other) { return !other.isSame(member) && clashes(other); });
    };
    if (!member.identity.empty() &&
        isAny([&](const Person &other) { return other.identity == member.identity; }))
        faults.push_back({MemberColumn("identity"), rules::numberTaken()});
    if (isAny([&](const Person &other) { return cannotBeToldApart(member, other); }))
        faults.push_back({MemberColumn("name"), rules::nameWithoutNumberTaken()});
    if (const Person *head = member.isHead() ? otherHead(member, household) : nullptr)
        faults.push_back({MemberColumn("relation"), rules::secondHead(head->name)});
    return faults;
}

std::vector<Fault> judgeVillage(const Table &table, std::int64_t village, std::int64_t villageOfHousehold)
{
    const VillageOfHousehold *columns = chulie::villageOfHousehold(table);
    if (!columns || village == villageOfHousehold)
        return {};
    return {{columns->household, rules::householdOfOtherVillage()}};
}

bool isBond(const Table &table, const Column &column)
{
    if (column.kind == Kind::Reference || std::ranges::find(table.key, column.number) != table.key.end())
        return true;
    const int number = column.number;
    return table.id == TableId::Member &&
           (number == MemberColumn("relation") || number == MemberColumn("joined_on") ||
            number == MemberColumn("left_on"));
}

} // namespace chulie
