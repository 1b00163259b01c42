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

} // namespace

DecidingField decidingField(const Target &target)
{
    const auto *found = std::ranges::find(lines, std::string_view(target.code), &Line::target);
    Q_ASSERT(found != std::end(lines));
    return {found->table, table(found->table).column(found->column)};
}

} // namespace chulie
