#include "models/pictures/space.h"

#include "models/storage/database.h"

namespace chulie::pictures {

namespace {

// The table of bytes itself is not read: the rows say how many they are.
constexpr auto selectVillages = R"(
SELECT w.village, count(*), ifnull(sum(p.bytes) FILTER (WHERE here), 0), count(*) FILTER (WHERE NOT here)
FROM (SELECT id, bytes, EXISTS (SELECT 1 FROM picture_content c WHERE c.digest = content) AS here FROM picture) p
JOIN picture_within w ON w.picture = p.id
WHERE w.village IN (SELECT village FROM village_within WHERE region = ?)
GROUP BY w.village
)";
constexpr auto selectAll = R"(
SELECT (SELECT count(*) FROM picture), (SELECT ifnull(sum(length(bytes)), 0) FROM picture_content),
       (SELECT count(*) FROM picture WHERE content NOT IN (SELECT digest FROM picture_content))
)";

} // namespace

values::Result<std::map<std::int64_t, Space>> spaceByVillage(storage::Database &database,
                                                             std::string_view region)
{
    return database.read([&] {
        std::map<std::int64_t, Space> all;
        storage::Statement select(database, selectVillages);
        select.with(region);
        while (select.next())
            all[select.integer(0)] = {select.integer(1), select.integer(2), select.integer(3)};
        return all;
    });
}

values::Result<Space> space(storage::Database &database)
{
    return database.read([&] {
        storage::Statement select(database, selectAll);
        select.next();
        return Space{select.integer(0), select.integer(1), select.integer(2)};
    });
}

} // namespace chulie::pictures
