#include "models/charts/inscope.h"

#include "models/overview/figures.h"

namespace chulie::charts {

InScope::InScope(const targets::Evaluation &evaluation, std::string_view region)
{
    for (const targets::VillageResult *village : overview::villagesWithin(evaluation, region)) {
        m_count += village->householdCount();
        for (const targets::HouseholdResult &result : village->results)
            m_has[result.household] = 1;
    }
}

} // namespace chulie::charts
