#include "ui/forms/villagechoices.h"

#include "models/places/places.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::forms {

std::optional<int> villageChosenIn(const catalogue::Table &table)
{
    const auto village = std::ranges::find_if(table.columns, [](const catalogue::Column &column) {
        return column.kind == catalogue::Kind::Reference && column.refers == catalogue::TableId::Village;
    });
    return village == table.columns.end() ? std::nullopt : std::optional(village->number);
}

values::Result<std::vector<Choice>> villageChoices(storage::Database &database)
{
    const auto places = places::Places::read(database);
    if (!places)
        return places.failure();
    std::vector<Choice> choices;
    for (const places::VillagePlace &place : places->villages())
        choices.push_back({QString::fromStdString(place.code),
                           QCoreApplication::translate("chulie::forms::RecordForm", "%1, %2")
                               .arg(QString::fromStdString(place.name), QString::fromStdString(place.town))});
    return choices;
}

} // namespace chulie::forms
