#include "models/charts/inscope.h"

#include "models/overview/figures.h"

namespace chulie {

InScope::InScope(const Evaluation &evaluation, std::string_view region)
{
    for (const VillageResult *village : villagesWithin(evaluation, region)) {
        m_count += village->householdCount();
        for (const HouseholdResult &result : village->results) {
            const auto id = static_cast<std::size_t>(result.household);
            if (id >= m_has.size())
                m_has.resize(2 * id + 1);
            m_has[id] = true;
        }
    }
}

} // namespace chulie
