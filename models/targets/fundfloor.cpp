#include "models/targets/fundfloor.h"

namespace chulie::targets {

namespace {

constexpr int firstFundYear = 2018;
constexpr int lastFundYear = 2020;
constexpr std::int64_t poorVillageFunds = 200'000'00; // fen
constexpr std::int64_t ordinaryVillageFunds = 100'000'00;

} // namespace

bool isFundYear(int year)
{
    return year >= firstFundYear && year <= lastFundYear;
}

std::optional<std::int64_t> fundFloor(bool poor, bool hasHouseholdsInScope, int year)
{
    if (!isFundYear(year) || (!poor && !hasHouseholdsInScope))
        return {};
    return poor ? poorVillageFunds : ordinaryVillageFunds;
}

} // namespace chulie::targets
