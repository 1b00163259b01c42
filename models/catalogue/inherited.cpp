#include "models/catalogue/inherited.h"

#include "models/catalogue/columns.h"
#include "models/catalogue/pertable.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace chulie::catalogue {

namespace {

/// Whose household, where and since when; what is reached or paid there; the village's own places; what was
/// noted of the former one.
constexpr HouseholdColumn ownOfHousehold[] = {"no",    "village", "hamlet", "identified_on",
                                              "phone", "account", "note"};

int reference(const Table &table, TableId to)
{
    const auto found = std::ranges::find_if(table.columns, [&](const Column &column) {
        return column.kind == Kind::Reference && column.refers == to;
    });
    return found == table.columns.end() ? -1 : found->number;
}

std::optional<VillageOfHousehold> referencesOf(const Table &table)
{
    const VillageOfHousehold columns{reference(table, TableId::Village),
                                     reference(table, TableId::Household)};
    // A finding that was set aside names both too, but keeps the village in which it was found.
    const bool follows = table.exchanged && columns.village >= 0 && columns.household >= 0;
    return follows ? std::optional(columns) : std::nullopt;
}

/// Whether the key of \a years is a row of \a table and a year.
bool isYearsOf(const Table &years, const Table &table)
{
    if (years.key.size() != 2)
        return false;
    const Column &row = years.columns[static_cast<std::size_t>(years.key.front())];
    const Column &year = years.columns[static_cast<std::size_t>(years.key.back())];
    return row.kind == Kind::Reference && row.refers == table.id && year.kind == Kind::Year;
}

} // namespace

const VillageOfHousehold *villageOfHousehold(const Table &table)
{
    static const PerTable<std::optional<VillageOfHousehold>> all(referencesOf);
    const auto &columns = all[table.id];
    return columns ? &*columns : nullptr;
}

int responsibleColumn(const Table &table)
{
    return describe::tableLines[static_cast<std::size_t>(table.id)]->responsible;
}

const Table *yearTable(const Table &table)
{
    const auto all = tables();
    const auto found = std::ranges::find_if(all, [&](const Table &each) { return isYearsOf(each, table); });
    return found == all.end() ? nullptr : &*found;
}

bool isKeptBySplit(const Column &column)
{
    return std::ranges::find(ownOfHousehold, column.number, &HouseholdColumn::number) ==
           std::end(ownOfHousehold);
}

} // namespace chulie::catalogue
