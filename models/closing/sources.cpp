#include "models/closing/sources.h"

#include <string_view>

namespace chulie {

namespace {

/// A target and columns that it is judged on, by their names; "" is all of the table.
struct Line
{
    std::string_view target;
    TableId table;
    std::string_view columns;
};

constexpr Line lines[] = {
    {"", TableId::Household, "village identified_on"},
    {"", TableId::StatusChange, ""},
    {"h.food", TableId::HouseholdYear, "food"},
    {"h.clothing", TableId::HouseholdYear, "clothing"},
    {"h.education", TableId::MemberYear, "schooling"},
    {"h.education", TableId::Member, "identity joined_on left_on"},
    {"h.medical", TableId::MemberYear, "medical"},
    {"h.medical", TableId::Member, "joined_on left_on"},
    {"h.critical", TableId::MemberYear, "critical"},
    {"h.critical", TableId::Member, "joined_on left_on"},
    {"h.pension", TableId::MemberYear, "pension schooling"},
    {"h.pension", TableId::Member, "identity joined_on left_on"},
    {"h.housing", TableId::HouseholdYear, "housing housing_done_on"},
    {"h.water", TableId::HouseholdYear, "water"},
    {"h.dibao", TableId::HouseholdYear, "dibao_entitled dibao"},
    {"h.income", TableId::HouseholdYear, "wage_fen business_fen business_cost_fen property_fen transfer_fen"},
    {"h.income", TableId::Member, "labour joined_on left_on"},
    {"h.income", TableId::Standard, ""},
    {"h.industry", TableId::Household, "wants_industry"},
    {"h.industry", TableId::Member, "labour joined_on left_on"},
    {"h.industry", TableId::Measure, ""},
    {"h.asset", TableId::Household, "wants_asset"},
    {"h.asset", TableId::Measure, ""},
    {"h.job", TableId::MemberYear, "work wants_job"},
    {"h.job", TableId::Member, "labour joined_on left_on"},
    {"h.training", TableId::MemberYear, "wants_training trained"},
    {"h.training", TableId::Member, "joined_on left_on"},
    {"h.aid", TableId::MemberYear, "schooling"},
    {"h.aid", TableId::Measure, ""},
    {"h.aid", TableId::Member, "joined_on left_on"},
    {"h.premium", TableId::MemberYear, "premium_paid"},
    {"h.premium", TableId::Member, "joined_on left_on"},
    {"h.supplement", TableId::MemberYear, "supplement"},
    {"h.supplement", TableId::Member, "joined_on left_on"},
    {"h.disability", TableId::MemberYear, "disability_care"},
    {"h.disability", TableId::Member, "health disability joined_on left_on"},
    {"h.pairing", TableId::Household, "helper"},
    {"h.visits", TableId::Visit, ""},
    {"h.pathway", TableId::StatusChange, ""},
    {"v.poverty", TableId::Household, "village identified_on"},
    {"v.poverty", TableId::StatusChange, ""},
    {"v.poverty", TableId::Village, "type"},
    {"v.income", TableId::VillageYear, "income_fen"},
    {"v.income", TableId::Standard, ""},
    {"v.income", TableId::Village, "type"},
    {"v.model", TableId::VillageYear, "model"},
    {"v.model", TableId::Village, "type"},
    {"v.road", TableId::Hamlet, "households road_on"},
    {"v.road", TableId::Village, "type"},
    {"v.tidy", TableId::Hamlet, "households tidy_on"},
    {"v.tidy", TableId::Village, "type"},
    {"v.sewage", TableId::Hamlet, "households sewage_on"},
    {"v.sewage", TableId::Village, "type"},
    {"v.bus", TableId::VillageYear, "bus"},
    {"v.grid", TableId::VillageYear, "grid"},
    {"v.mobile", TableId::VillageYear, "mobile"},
    {"v.broadcast", TableId::VillageYear, "broadcast"},
    {"v.waste", TableId::VillageYear, "waste"},
    {"v.waste", TableId::Village, "type"},
    {"v.wastewater", TableId::VillageYear, "wastewater"},
    {"v.wastewater", TableId::Village, "type"},
    {"v.services", TableId::VillageYear, "clinic service_center square e_commerce"},
    {"v.fund", TableId::Fund, ""},
    {"v.fund", TableId::Village, "type"},
    {"v.fund", TableId::Household, "village identified_on"},
    {"v.fund", TableId::StatusChange, ""},
    {"v.publicity", TableId::Fund, ""},
    {"v.handout", TableId::Measure, ""},
    {"v.secretary", TableId::Village, "secretary type"},
    {"v.secretary", TableId::Household, "village identified_on"},
    {"v.secretary", TableId::StatusChange, ""},
    {"v.partner", TableId::Village, "partner type"},
    {"v.partner", TableId::Household, "village identified_on"},
    {"v.partner", TableId::StatusChange, ""},
    {"v.leader", TableId::Visit, ""},
    {"v.leader", TableId::Village, "type"},
    {"v.party", TableId::VillageYear, "party_model"},
    {"v.party", TableId::Village, "type"},
    {"v.reserve", TableId::Village, "reserve_secretaries type"},
    {"v.inspection", TableId::Village, "inspected_on type"},
};

Source source(const Line &line)
{
    Source found{line.table, {}};
    std::string_view rest = line.columns;
    while (!rest.empty()) {
        const auto end = std::min(rest.find(' '), rest.size());
        found.columns.push_back(table(line.table).column(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return found;
}

} // namespace

std::vector<Source> sources(const Target *target)
{
    const std::string_view code = target ? target->code : "";
    std::vector<Source> found;
    for (const Line &line : lines)
        if (line.target == code)
            found.push_back(source(line));
    return found;
}

} // namespace chulie
