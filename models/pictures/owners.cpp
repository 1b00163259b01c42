#include "models/pictures/owners.h"

#include "models/pictures/pictures.h"

#include <algorithm>

namespace chulie::pictures {

std::span<const OwnerColumn> ownerColumns()
{
    static constexpr OwnerColumn all[] = {{TableId::Village, "village"},
                                          {TableId::Household, "household"},
                                          {TableId::Measure, "measure"},
                                          {TableId::Fund, "fund"},
                                          {TableId::Visit, "visit"}};
    return all;
}

const OwnerColumn *ownerColumn(TableId table)
{
    const auto all = ownerColumns();
    const auto found = std::ranges::find(all, table, &OwnerColumn::table);
    return found == all.end() ? nullptr : &*found;
}

bool mayHave(TableId table)
{
    return ownerColumn(table) != nullptr;
}

} // namespace chulie::pictures
