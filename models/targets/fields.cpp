#include "models/targets/fields.h"

#include "models/targets/rules.h"

#include <algorithm>

namespace chulie::targets {

namespace {

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
        return {catalogue::MemberColumn("name"), 0};
    const MemberFacts *member = memberAtFault(household, target, by);
    if (!member)
        return {field.usual, household.members.empty() ? 0 : household.members.front().id};
    return {field.ofMember ? field.ofMember(*member, field.usual) : field.usual, member->id};
}

} // namespace

FaultyField faultyField(const HouseholdFacts &household, const Target &target, const Yardstick &by)
{
    const TargetField &field = target.field;
    const State state = judge(household, target, by);
    if (field.usual.table == catalogue::TableId::MemberYear)
        return ofMembers(household, target, state, by);
    const MemberFacts *worker =
        field.asksWorkers && state == State::Unknown ? untoldWorker(household) : nullptr;
    if (worker)
        return {catalogue::MemberColumn("labour"), worker->id};
    return {field.ofHousehold ? field.ofHousehold(household, state, field.usual) : field.usual, 0};
}

namespace faults {

catalogue::ColumnId labour(const MemberFacts &member, const catalogue::ColumnId &usual)
{
    return member.labour == Labour::Blank ? catalogue::MemberColumn("labour") : usual;
}

catalogue::ColumnId grade(const MemberFacts &member, const catalogue::ColumnId &usual)
{
    return member.disability == Disability::Blank ? catalogue::MemberColumn("disability") : usual;
}

catalogue::ColumnId birth(const MemberFacts &member, const catalogue::ColumnId &usual)
{
    return member.born == 0 ? catalogue::MemberColumn("born_on") : usual;
}

catalogue::ColumnId measure(const HouseholdFacts &, State state, const catalogue::ColumnId &usual)
{
    return state == State::Unmet ? catalogue::MeasureColumn("item") : usual;
}

catalogue::ColumnId completion(const HouseholdFacts &, State state, const catalogue::ColumnId &usual)
{
    return state == State::Unmet ? catalogue::HouseholdYearColumn("housing_done_on") : usual;
}

catalogue::ColumnId income(const HouseholdFacts &household, State state, const catalogue::ColumnId &usual)
{
    const auto blank = std::ranges::find_if(household.income, [](const auto &part) { return !part; });
    if (state != State::Unmet || blank == household.income.end())
        return usual;
    return incomeParts[static_cast<std::size_t>(blank - household.income.begin())];
}

catalogue::ColumnId entitlement(const HouseholdFacts &household, State, const catalogue::ColumnId &usual)
{
    return household.dibaoEntitled == Answer::Blank ? catalogue::HouseholdYearColumn("dibao_entitled")
                                                    : usual;
}

} // namespace faults
} // namespace chulie::targets
