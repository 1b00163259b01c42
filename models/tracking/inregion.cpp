#include "models/tracking/inregion.h"

#include "models/storage/database.h"

namespace chulie::tracking {

namespace {

constexpr auto hasOthers = R"(
SELECT EXISTS (SELECT 1 FROM village WHERE id NOT IN (SELECT village FROM village_within WHERE region = ?1))
)";
constexpr auto everywhere = " AND ?1 IS NOT NULL";
constexpr auto byVillage = R"(
AND t.village IN (SELECT village FROM village_within WHERE region = ?1))";
constexpr auto byHousehold = R"(
AND t.household IN (
  SELECT id FROM household
  WHERE village IN (SELECT village FROM village_within WHERE region = ?1)))";

} // namespace

std::string inRegion(storage::Database &database, const char *select, Through through,
                     std::string_view region)
{
    storage::Statement others(database, hasOthers);
    others.with(region).next();
    if (others.integer(0) == 0)
        return std::string(select) + everywhere;
    return std::string(select) + (through == Through::Village ? byVillage : byHousehold);
}

} // namespace chulie::tracking
