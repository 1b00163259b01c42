#include "models/ledger/judge.h"

#include "models/catalogue/columns.h"
#include "models/catalogue/inherited.h"
#include "models/values/identity.h"

#include <algorithm>

namespace chulie::ledger {

namespace {

/// Two members of a household may share a name only where both have a number.
bool cannotBeToldApart(const Person &one, const Person &other)
{
    return one.name == other.name && (one.identity.empty() || other.identity.empty());
}

} // namespace

std::string_view Fault::label(const catalogue::Table &table) const
{
    if (field)
        return field->label;
    const auto found = std::ranges::find(catalogue::fields(table), column, &catalogue::Field::column);
    return column < 0 || found == catalogue::fields(table).end() ? std::string_view() : found->label;
}

FromIdentity judgeIdentity(std::string_view identity, std::string_view sex, std::string_view bornOn)
{
    FromIdentity from;
    const auto facts = values::identityFacts(identity);
    if (!facts)
        return from;
    const auto judge = [&](catalogue::MemberColumn column, std::string_view present,
                           const std::string &says) {
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
        faults.push_back({catalogue::MemberColumn("identity"), rules::numberTaken()});
    if (isAny([&](const Person &other) { return cannotBeToldApart(member, other); }))
        faults.push_back({catalogue::MemberColumn("name"), rules::nameWithoutNumberTaken()});
    if (const Person *head = member.isHead() ? otherHead(member, household) : nullptr)
        faults.push_back({catalogue::MemberColumn("relation"), rules::secondHead(head->name)});
    return faults;
}

std::vector<Fault> judgeVillage(const catalogue::Table &table, std::int64_t village,
                                std::int64_t villageOfHousehold)
{
    const catalogue::VillageOfHousehold *columns = catalogue::villageOfHousehold(table);
    if (!columns || village == villageOfHousehold)
        return {};
    return {{columns->household, rules::householdOfOtherVillage()}};
}

bool isBond(const catalogue::Table &table, const catalogue::Column &column)
{
    if (column.kind == catalogue::Kind::Reference ||
        std::ranges::find(table.key, column.number) != table.key.end())
        return true;
    const int number = column.number;
    return table.id == catalogue::TableId::Member &&
           (number == catalogue::MemberColumn("relation") || number == catalogue::MemberColumn("joined_on") ||
            number == catalogue::MemberColumn("left_on"));
}

} // namespace chulie::ledger
