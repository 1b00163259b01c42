#include "models/targets/fields.h"

#include "models/targets/rules.h"

#include <algorithm>

namespace chulie {

namespace {

DecidingField resolved(const FieldName &name)
{
    return {name.table, table(name.table).column(name.column)};
}

/// The first member for whom \a target alone is unmet, else the first for whom it is not known.
const MemberFacts *memberAtFault(const HouseholdFacts &household, const Target &target, const Yardstick &by)
{
    HouseholdFacts alone = household;
    for (const State state : {State::Unmet, State::Unknown}) {
        for (const MemberFacts &member : household.members) {
            alone.members = {member};
            if (judge(alone, target, by) == state)
                return &member;
        }
    }
    return nullptr;
}

/// Where nobody is known to be able to work, the first of whom it is not known.
const MemberFacts *untoldWorker(const HouseholdFacts &household)
{
    if (household.hasAny(Labour::Able))
        return nullptr;
    const auto found = std::ranges::find(household.members, Labour::Blank, &MemberFacts::labour);
    return found == household.members.end() ? nullptr : &*found;
}

FaultyField ofMembers(const HouseholdFacts &household, const Target &target, State state, const Yardstick &by)
{
    const TargetField &field = target.field;
    if (household.members.empty() && state == State::Unknown)
        return {resolved({TableId::Member, "name"}), 0};
    const MemberFacts *member = memberAtFault(household, target, by);
    if (!member)
        return {resolved(field.usual), household.members.empty() ? 0 : household.members.front().id};
    return {resolved(field.ofMember ? field.ofMember(*member, field.usual) : field.usual), member->id};
}

} // namespace

DecidingField decidingField(const Target &target)
{
    return resolved(target.field.usual);
}

FaultyField faultyField(const HouseholdFacts &household, const Target &target, const Yardstick &by)
{
    const TargetField &field = target.field;
    const State state = judge(household, target, by);
    if (field.usual.table == TableId::MemberYear)
        return ofMembers(household, target, state, by);
    const MemberFacts *worker =
        field.asksWorkers && state == State::Unknown ? untoldWorker(household) : nullptr;
    if (worker)
        return {resolved({TableId::Member, "labour"}), worker->id};
    return {resolved(field.ofHousehold ? field.ofHousehold(household, state, field.usual) : field.usual), 0};
}

namespace faults {

FieldName labour(const MemberFacts &member, const FieldName &usual)
{
    return member.labour == Labour::Blank ? FieldName{TableId::Member, "labour"} : usual;
}

FieldName grade(const MemberFacts &member, const FieldName &usual)
{
    return member.disability == Disability::Blank ? FieldName{TableId::Member, "disability"} : usual;
}

FieldName birth(const MemberFacts &member, const FieldName &usual)
{
    return member.born == 0 ? FieldName{TableId::Member, "born_on"} : usual;
}

FieldName measure(const HouseholdFacts &, State state, const FieldName &usual)
{
    return state == State::Unmet ? FieldName{TableId::Measure, "item"} : usual;
}

FieldName completion(const HouseholdFacts &, State state, const FieldName &usual)
{
    return state == State::Unmet ? FieldName{TableId::HouseholdYear, "housing_done_on"} : usual;
}

FieldName income(const HouseholdFacts &household, State state, const FieldName &usual)
{
    const auto blank = std::ranges::find_if(household.income, [](const auto &part) { return !part; });
    if (state != State::Unmet || blank == household.income.end())
        return usual;
    return {TableId::HouseholdYear, incomeParts[static_cast<std::size_t>(blank - household.income.begin())]};
}

FieldName entitlement(const HouseholdFacts &household, State, const FieldName &usual)
{
    return household.dibaoEntitled == Answer::Blank ? FieldName{TableId::HouseholdYear, "dibao_entitled"}
                                                    : usual;
}

} // namespace faults
} // namespace chulie
