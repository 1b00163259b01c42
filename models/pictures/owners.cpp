#include "models/pictures/owners.h"

#include "models/pictures/pictures.h"

#include <algorithm>

namespace chulie::pictures {

std::span<const OwnerColumn> ownerColumns()
{
    static constexpr OwnerColumn all[] = {{catalogue::TableId::Village, "village"},
                                          {catalogue::TableId::Household, "household"},
                                          {catalogue::TableId::Measure, "measure"},
                                          {catalogue::TableId::Fund, "fund"},
                                          {catalogue::TableId::Visit, "visit"}};
    return all;
}

const OwnerColumn *ownerColumn(catalogue::TableId table)
{
    const auto all = ownerColumns();
    const auto found = std::ranges::find(all, table, &OwnerColumn::table);
    return found == all.end() ? nullptr : &*found;
}

bool mayHave(catalogue::TableId table)
{
    return ownerColumn(table) != nullptr;
}

} // namespace chulie::pictures
