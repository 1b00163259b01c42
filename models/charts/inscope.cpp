#include "models/charts/inscope.h"

#include "models/overview/figures.h"

namespace chulie {

InScope::InScope(const Evaluation &evaluation, std::string_view region)
{
    for (const VillageResult *village : villagesWithin(evaluation, region)) {
        m_count += village->householdCount();
        for (const HouseholdResult &result : village->results)
            m_has[result.household] = 1;
    }
}

} // namespace chulie
