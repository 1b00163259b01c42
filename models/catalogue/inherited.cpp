#include "models/catalogue/inherited.h"

#include "models/catalogue/pertable.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace chulie {

namespace {

/// Whose household, where and since when; what is reached or paid there; the village's own places; what was
/// noted of the former one.
constexpr std::array ownOfHousehold{std::string_view("no"),     std::string_view("village"),
                                    std::string_view("hamlet"), std::string_view("identified_on"),
                                    std::string_view("phone"),  std::string_view("account"),
                                    std::string_view("note")};

int reference(const Table &table, TableId to)
{
    const auto found = std::ranges::find_if(table.columns, [&](const Column &column) {
        return column.kind == Kind::Reference && column.refers == to;
    });
    return found == table.columns.end() ? -1 : found->number;
}

std::optional<VillageOfHousehold> columnsOf(const Table &table)
{
    const VillageOfHousehold columns{reference(table, TableId::Village),
                                     reference(table, TableId::Household)};
    // A finding that was set aside names both too, but keeps the village in which it was found.
    const bool follows = table.exchanged && columns.village >= 0 && columns.household >= 0;
    return follows ? std::optional(columns) : std::nullopt;
}

} // namespace

const VillageOfHousehold *villageOfHousehold(const Table &table)
{
    static const PerTable<std::optional<VillageOfHousehold>> all(columnsOf);
    const auto &columns = all[table.id];
    return columns ? &*columns : nullptr;
}

bool isKeptBySplit(const Column &column)
{
    return std::ranges::find(ownOfHousehold, column.name) == ownOfHousehold.end();
}

} // namespace chulie
