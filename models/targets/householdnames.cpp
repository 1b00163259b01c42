#include "models/targets/householdnames.h"

#include "models/storage/database.h"

namespace chulie::targets {

namespace {

constexpr auto selectVillage = R"(
SELECT h.id, h.no, (SELECT name FROM household_head WHERE household = h.id), h.helper
FROM household h WHERE h.village = ? ORDER BY h.no
)";
constexpr auto selectNumbers = "SELECT id, no FROM household ORDER BY no";

} // namespace

HouseholdNames::HouseholdNames(storage::Database &database) : m_select(database, selectVillage) {}

std::vector<HouseholdName> HouseholdNames::of(std::int64_t village)
{
    std::vector<HouseholdName> households;
    m_select.with(village);
    while (m_select.next())
        households.push_back({m_select.integer(0), std::string(m_select.text(1)),
                              std::string(m_select.text(2)), std::string(m_select.text(3))});
    m_select.reset();
    return households;
}

std::vector<HouseholdName> householdNumbers(storage::Database &database)
{
    std::vector<HouseholdName> households;
    storage::Statement select(database, selectNumbers);
    while (select.next())
        households.push_back({select.integer(0), std::string(select.text(1))});
    return households;
}

} // namespace chulie::targets
