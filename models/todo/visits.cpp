#include "models/tracking/visits.h"

#include "models/storage/database.h"
#include "models/targets/householdnames.h"
#include "models/todo/kinds.h"
#include "models/todo/rules.h"

#include <map>

namespace chulie::todo {

namespace {

constexpr auto selectUncorrected = R"(
SELECT v.village, ifnull(v.household, 0), v.id, v.date, v.visitor, v.problem
FROM visit v
WHERE v.date BETWEEN ?2 AND ?3 AND v.problem IS NOT NULL AND v.correction IS NULL
  AND v.village IN (SELECT village FROM village_within WHERE region = ?1)
ORDER BY v.village, v.date, v.id
)";

/// What people call the households of \a village, by id.
std::map<std::int64_t, targets::HouseholdName> namesOf(targets::HouseholdNames &names, std::int64_t village)
{
    std::map<std::int64_t, targets::HouseholdName> byId;
    for (targets::HouseholdName &name : names.of(village))
        byId[name.id] = std::move(name);
    return byId;
}

values::Marks visitedIn(storage::Database &database, const Quarter &quarter)
{
    return tracking::visitedHouseholds(database, {.year = quarter.year, .quarter = quarter.number});
}

/// The households in scope of \a village that are not among \a visited.
std::vector<std::int64_t> unvisited(const targets::VillageResult &village, const values::Marks &visited)
{
    std::vector<std::int64_t> households;
    for (const targets::HouseholdResult &household : village.results)
        if (visited.value(household.household) == 0)
            households.push_back(household.household);
    return households;
}

/// The visit that \a household lacks in \a quarter.
Item visitOf(std::int64_t village, std::int64_t household, const Quarter &quarter)
{
    Item item;
    item.matter = {.village = village,
                   .household = household,
                   .facts = std::to_string(quarter.year) + "Q" + std::to_string(quarter.number)};
    item.table = catalogue::TableId::Visit;
    item.column = catalogue::table(catalogue::TableId::Visit).column("household");
    return item;
}

} // namespace

values::Result<void> findUnvisited(const Material &material, const Take &take)
{
    const Quarter quarter = quarterOf(material.day);
    const values::Marks visited = visitedIn(material.database, quarter);
    targets::HouseholdNames names(material.database);
    for (const targets::VillageResult *village : material.villages) {
        const auto called = material.wanted.words ? namesOf(names, village->village)
                                                  : std::map<std::int64_t, targets::HouseholdName>();
        for (const std::int64_t household : unvisited(*village, visited)) {
            Item item = visitOf(village->village, household, quarter);
            if (material.wanted.words) {
                const auto name = called.find(household);
                if (name == called.end())
                    continue; // removed since it was judged
                item.words = QString::fromStdString(name->second.no + ' ' + name->second.head).trimmed();
                item.by = QString::fromStdString(name->second.helper);
            }
            take(std::move(item));
        }
    }
    return {};
}

values::Result<void> countUnvisited(const Material &material, const TakeCount &take)
{
    const values::Marks visited = visitedIn(material.database, quarterOf(material.day));
    for (const targets::VillageResult *village : material.villages)
        take(village->village, static_cast<int>(unvisited(*village, visited).size()));
    return {};
}

values::Result<void> findUncorrected(const Material &material, const Take &take)
{
    const std::string year = std::to_string(material.evaluation.year);
    const std::string first = year + "-01-01";
    const std::string last = year + "-12-31";
    const auto text = [](std::string_view words) { return QString::fromUtf8(words.data(), words.size()); };
    storage::Statement select(material.database, selectUncorrected);
    select.with(material.wanted.region, first, last);
    while (select.next()) {
        Item item;
        item.matter = {.village = select.integer(0),
                       .household = select.integer(1),
                       .subject = checkup::digest({std::string(select.text(3)), std::string(select.text(4))}),
                       .facts = checkup::digest({std::string(select.text(5))})};
        item.table = catalogue::TableId::Visit;
        item.row = select.integer(2);
        item.column = catalogue::table(catalogue::TableId::Visit).column("correction");
        if (material.wanted.words) {
            item.words = Todo::tr("Visit of %1: %2").arg(text(select.text(3)), text(select.text(5)));
            item.by = text(select.text(4));
        }
        take(std::move(item));
    }
    return {};
}

} // namespace chulie::todo
