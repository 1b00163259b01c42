#include "models/tracking/regionrows.h"

#include "models/places/places.h"
#include "models/storage/database.h"
#include "models/values/level.h"

namespace chulie {

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

Result<std::vector<std::int64_t>> regionRows(Database &database, TableId table, std::string_view region,
                                             int item)
{
    Q_ASSERT(table == TableId::RegionYear || table == TableId::ItemProgress);
    return database.read([&] {
        const bool isYears = table == TableId::RegionYear;
        Statement select(database, isYears ? selectYears : selectNotes);
        select.bind(1, region);
        if (!isYears)
            select.bind(2, item);
        std::vector<std::int64_t> ids;
        while (select.next())
            ids.push_back(select.integer(0));
        return ids;
    });
}

std::string noteRegion(std::string_view region, const Places &places)
{
    if (region.size() == codeLength(Level::Village))
        return std::string(above(region));
    const auto cities = places.below({});
    return region.empty() && cities.size() == 1 ? cities.front() : std::string(region);
}

} // namespace chulie
