#include "ui/behindaddress.h"

#include "models/targets/fields.h"
#include "models/targets/rules.h"

namespace chulie {

QLatin1StringView pageOf(Behind::List list)
{
    switch (list) {
    case Behind::List::None:
        break;
    case Behind::List::Villages:
        return QLatin1StringView("overview");
    case Behind::List::Target:
        return QLatin1StringView("targets");
    case Behind::List::Households:
    case Behind::List::Household:
        return QLatin1StringView("households");
    case Behind::List::Measures:
        return QLatin1StringView("measures");
    case Behind::List::Funds:
        return QLatin1StringView("funds");
    case Behind::List::Visits:
        return QLatin1StringView("visits");
    case Behind::List::Responsibility:
        return QLatin1StringView("responsibilities");
    case Behind::List::Conflicts:
        return QLatin1StringView("packages");
    }
    return {};
}

std::optional<Address> addressOf(const Behind &behind)
{
    if (behind.list == Behind::List::None)
        return {};
    Address address{.page = pageOf(behind.list), .scope = {behind.region, behind.year}, .item = behind.item};
    if (!behind.words.isEmpty())
        address.chosen = std::make_shared<const Chosen>(Chosen{behind.words, behind.households});
    if (behind.list == Behind::List::Target)
        address.target = behind.target->code;
    if (behind.list == Behind::List::Household)
        address.household = behind.household;
    if (behind.list == Behind::List::Household && behind.target) {
        const ColumnId field = behind.target->field.usual;
        address.field = FieldAddress{field.table, 0, field.number};
    }
    return address;
}

} // namespace chulie
