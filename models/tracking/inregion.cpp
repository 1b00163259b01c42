#include "models/tracking/inregion.h"

#include "models/storage/database.h"

namespace chulie {

namespace {

// The villages of a region: codes are digits, so a region's are those between its own and the next.
constexpr auto hasOthers = "SELECT EXISTS (SELECT 1 FROM village WHERE code < ?1 OR code >= ?1 || ':')";
constexpr auto everywhere = " AND ?1 IS NOT NULL";
constexpr auto byVillage = R"(
AND t.village IN (SELECT id FROM village WHERE code >= ?1 AND code < ?1 || ':'))";
constexpr auto byHousehold = R"(
AND t.household IN (
  SELECT id FROM household
  WHERE village IN (SELECT id FROM village WHERE code >= ?1 AND code < ?1 || ':')))";

} // namespace

std::string inRegion(Database &database, const char *select, Through through, std::string_view region)
{
    Statement others(database, hasOthers);
    others.with(region).next();
    if (others.integer(0) == 0)
        return std::string(select) + everywhere;
    return std::string(select) + (through == Through::Village ? byVillage : byHousehold);
}

} // namespace chulie
