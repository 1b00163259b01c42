#include "models/targets/fields.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace chulie {

namespace {

struct Line
{
    std::string_view target;
    TableId table;
    const char *column;
};

constexpr Line lines[] = {
    {"h.food", TableId::HouseholdYear, "food"},
    {"h.clothing", TableId::HouseholdYear, "clothing"},
    {"h.education", TableId::MemberYear, "schooling"},
    {"h.medical", TableId::MemberYear, "medical"},
    {"h.critical", TableId::MemberYear, "critical"},
    {"h.pension", TableId::MemberYear, "pension"},
    {"h.housing", TableId::HouseholdYear, "housing"},
    {"h.water", TableId::HouseholdYear, "water"},
    {"h.dibao", TableId::HouseholdYear, "dibao"},
    {"h.income", TableId::HouseholdYear, "wage_fen"},
    {"h.industry", TableId::Household, "wants_industry"},
    {"h.asset", TableId::Household, "wants_asset"},
    {"h.job", TableId::MemberYear, "work"},
    {"h.training", TableId::MemberYear, "trained"},
    {"h.aid", TableId::Measure, "item"},
    {"h.premium", TableId::MemberYear, "premium_paid"},
    {"h.supplement", TableId::MemberYear, "supplement"},
    {"h.disability", TableId::MemberYear, "disability_care"},
    {"h.pairing", TableId::Household, "helper"},
    {"h.visits", TableId::Visit, "role"},
    {"h.pathway", TableId::StatusChange, "reason"},
    {"v.poverty", TableId::StatusChange, "type"},
    {"v.income", TableId::VillageYear, "income_fen"},
    {"v.model", TableId::VillageYear, "model"},
    {"v.road", TableId::Hamlet, "road_on"},
    {"v.tidy", TableId::Hamlet, "tidy_on"},
    {"v.sewage", TableId::Hamlet, "sewage_on"},
    {"v.bus", TableId::VillageYear, "bus"},
    {"v.grid", TableId::VillageYear, "grid"},
    {"v.mobile", TableId::VillageYear, "mobile"},
    {"v.broadcast", TableId::VillageYear, "broadcast"},
    {"v.waste", TableId::VillageYear, "waste"},
    {"v.wastewater", TableId::VillageYear, "wastewater"},
    {"v.services", TableId::VillageYear, "clinic"},
    {"v.fund", TableId::Fund, "amount_fen"},
    {"v.publicity", TableId::Fund, "published_on"},
    {"v.handout", TableId::Measure, "form"},
    {"v.secretary", TableId::Village, "secretary"},
    {"v.partner", TableId::Village, "partner"},
    {"v.leader", TableId::Visit, "role"},
    {"v.party", TableId::VillageYear, "party_model"},
    {"v.reserve", TableId::Village, "reserve_secretaries"},
    {"v.inspection", TableId::Village, "inspected_on"},
};
static_assert(std::size(lines) == householdTargets + villageTargets);

DecidingField field(TableId id, const char *column)
{
    return {id, table(id).column(column)};
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

/// What of \a member has to be known before \a target can be told; a blank of the year comes after it.
DecidingField blankOf(const MemberFacts &member, std::string_view target, const DecidingField &usual)
{
    if (target == "h.job" && member.labour == Labour::Blank)
        return field(TableId::Member, "labour");
    if (target == "h.disability" && member.disability == Disability::Blank)
        return field(TableId::Member, "disability");
    if ((target == "h.education" || target == "h.pension") && member.born == 0)
        return field(TableId::Member, "born_on");
    return usual;
}

/// Where nobody is known to be able to work, the first of whom it is not known.
const MemberFacts *untoldWorker(const HouseholdFacts &household, std::string_view target)
{
    if ((target != "h.income" && target != "h.industry") || household.hasAny(Labour::Able))
        return nullptr;
    const auto found = std::ranges::find(household.members, Labour::Blank, &MemberFacts::labour);
    return found == household.members.end() ? nullptr : &*found;
}

/// The first part of the year's income that is not filled in, if any.
std::optional<DecidingField> firstBlankIncome(const HouseholdFacts &household)
{
    constexpr const char *parts[] = {"wage_fen", "business_fen", "business_cost_fen", "property_fen",
                                     "transfer_fen"};
    const auto blank = std::ranges::find_if(household.income, [](const auto &part) { return !part; });
    if (blank == household.income.end())
        return std::nullopt;
    return field(TableId::HouseholdYear, parts[blank - household.income.begin()]);
}

/// Of the household itself.
DecidingField fieldOf(const HouseholdFacts &household, std::string_view target, State state,
                      const DecidingField &usual)
{
    if ((target == "h.industry" || target == "h.asset") && state == State::Unmet)
        return field(TableId::Measure, "item");
    if (target == "h.housing" && state == State::Unmet)
        return field(TableId::HouseholdYear, "housing_done_on");
    if (target == "h.income" && state == State::Unmet)
        return firstBlankIncome(household).value_or(usual);
    if (target == "h.dibao" && household.dibaoEntitled == Answer::Blank)
        return field(TableId::HouseholdYear, "dibao_entitled");
    return usual;
}

} // namespace

DecidingField decidingField(const Target &target)
{
    const auto *found = std::ranges::find(lines, std::string_view(target.code), &Line::target);
    Q_ASSERT(found != std::end(lines));
    return {found->table, table(found->table).column(found->column)};
}

FaultyField faultyField(const HouseholdFacts &household, const Target &target, const Yardstick &by)
{
    const DecidingField usual = decidingField(target);
    const State state = judge(household, target, by);
    const bool asksMembers = usual.table == TableId::MemberYear;
    if (household.members.empty() && state == State::Unknown && asksMembers)
        return {field(TableId::Member, "name"), 0};
    if (state == State::Unknown)
        if (const MemberFacts *member = untoldWorker(household, target.code))
            return {field(TableId::Member, "labour"), member->id};
    if (!asksMembers)
        return {fieldOf(household, target.code, state, usual), 0};
    const MemberFacts *member = memberAtFault(household, target, by);
    if (!member)
        return {usual, household.members.empty() ? 0 : household.members.front().id};
    return {blankOf(*member, target.code, usual), member->id};
}

} // namespace chulie
