#include "models/tracking/regionrows.h"

#include "models/places/places.h"
#include "models/storage/database.h"
#include "models/values/level.h"

namespace chulie::tracking {

namespace {

constexpr auto selectYears = R"(
SELECT id FROM region_year
WHERE substr(region, 1, length(?1)) = ?1 OR substr(?1, 1, length(region)) = region
ORDER BY id
)";
constexpr auto selectNotes = R"(
SELECT id FROM progress
WHERE (substr(region, 1, length(?1)) = ?1 OR substr(?1, 1, length(region)) = region)
  AND (?2 = 0 OR item = ?2)
ORDER BY id
)";

} // namespace

values::Result<std::vector<std::int64_t>> regionRows(storage::Database &database, catalogue::TableId table,
                                                     std::string_view region, int item)
{
    Q_ASSERT(table == catalogue::TableId::RegionYear || table == catalogue::TableId::ItemProgress);
    return database.read([&] {
        const bool isYears = table == catalogue::TableId::RegionYear;
        storage::Statement select(database, isYears ? selectYears : selectNotes);
        select.bind(1, region);
        if (!isYears)
            select.bind(2, item);
        std::vector<std::int64_t> ids;
        while (select.next())
            ids.push_back(select.integer(0));
        return ids;
    });
}

std::string noteRegion(std::string_view region, const places::Places &places)
{
    if (region.size() == values::codeLength(values::Level::Village))
        return std::string(places::above(region));
    const auto cities = places.below({});
    return region.empty() && cities.size() == 1 ? cities.front() : std::string(region);
}

} // namespace chulie::tracking
