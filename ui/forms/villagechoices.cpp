#include "ui/forms/villagechoices.h"

#include "models/places/places.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie {

std::optional<int> villageChosenIn(const Table &table)
{
    const auto village = std::ranges::find_if(table.columns, [](const Column &column) {
        return column.kind == Kind::Reference && column.refers == TableId::Village;
    });
    return village == table.columns.end() ? std::nullopt : std::optional(village->number);
}

Result<std::vector<Choice>> villageChoices(Database &database)
{
    const auto places = Places::read(database);
    if (!places)
        return places.failure();
    std::vector<Choice> choices;
    for (const VillagePlace &place : places->villages())
        choices.push_back({QString::fromStdString(place.code),
                           QCoreApplication::translate("chulie::RecordForm", "%1, %2")
                               .arg(QString::fromStdString(place.name), QString::fromStdString(place.town))});
    return choices;
}

} // namespace chulie
