#include "ui/behindaddress.h"

#include "models/targets/fields.h"
#include "models/targets/rules.h"

namespace chulie::ui {

QLatin1StringView pageOf(targets::Behind::List list)
{
    switch (list) {
    case targets::Behind::List::None:
        break;
    case targets::Behind::List::Villages:
        return QLatin1StringView("overview");
    case targets::Behind::List::Target:
        return QLatin1StringView("targets");
    case targets::Behind::List::Households:
    case targets::Behind::List::Household:
        return QLatin1StringView("households");
    case targets::Behind::List::Measures:
        return QLatin1StringView("measures");
    case targets::Behind::List::Funds:
        return QLatin1StringView("funds");
    case targets::Behind::List::Visits:
        return QLatin1StringView("visits");
    case targets::Behind::List::Responsibility:
        return QLatin1StringView("responsibilities");
    case targets::Behind::List::Conflicts:
        return QLatin1StringView("packages");
    }
    return {};
}

std::optional<Address> addressOf(const targets::Behind &behind)
{
    if (behind.list == targets::Behind::List::None)
        return {};
    Address address{.page = pageOf(behind.list), .scope = {behind.region, behind.year}, .item = behind.item};
    if (!behind.words.isEmpty())
        address.chosen = std::make_shared<const Chosen>(Chosen{behind.words, behind.households});
    if (behind.list == targets::Behind::List::Target)
        address.target = behind.target->code;
    if (behind.list == targets::Behind::List::Household)
        address.household = behind.household;
    if (behind.list == targets::Behind::List::Household && behind.target) {
        const catalogue::ColumnId field = behind.target->field.usual;
        address.field = FieldAddress{field.table, 0, field.number};
    }
    return address;
}

} // namespace chulie::ui
