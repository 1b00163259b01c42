#include "models/todo/kinds.h"
#include "models/todo/steps.h"

namespace chulie::todo {

values::Result<void> findBeginnings(const Material &material, const Take &take)
{
    for (const targets::VillageResult *village : material.villages)
        for (Step &step : steps(material.database, village->village))
            for (Item &item : step.items)
                if (isOfVillage(item)) // a household without members is a finding of the check-up
                    take(std::move(item));
    return {};
}

} // namespace chulie::todo
