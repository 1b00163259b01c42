#pragma once

#include "models/targets/evaluation.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Where the present pace leads. A village's pace is how many of its open exit targets it has closed a year
/// since the first year judged; a pace below zero counts as none. A village that is ready stays ready.
namespace chulie::charts {

/// The year by whose end the plan wants every village out (clause 一).
inline constexpr int goalYear = 2020;
/// How many 相对贫困村 the plan counts in the city.
inline constexpr int plannedVillages = 255;

/// How a village will be at the end of the goal year.
struct Miss
{
    const targets::VillageResult *village = nullptr; ///< as it is in the last year judged
    int open = 0;                                    ///< exit targets unmet or unknown
    int closed = 0;  ///< since the first year judged, of those that were open then; never below 0
    int lacking = 0; ///< exit targets still open at the end of the goal year, at this pace
    std::vector<const targets::Target *> targets = {}; ///< those that are open
};

/// So many villages ready at the end of a year.
struct YearCount
{
    int year = 0;
    int villages = 0;

    bool operator==(const YearCount &) const = default;
};

struct Pace
{
    std::vector<YearCount> reached; ///< a year judged after the other
    std::vector<YearCount> ahead;   ///< from the last year judged to the goal year, at the present pace
    int counted = 0;                ///< villages that count, in the last year judged
    int years = 0;                  ///< between the first and the last year judged; 0: no pace can be told
    std::vector<Miss> misses;       ///< the villages that will not be ready, the farthest first
};

/// The pace of the counted villages of \a region over \a years, which are in order, up to the end of \a
/// until. It points into \a years.
[[nodiscard]] Pace paceOf(std::span<const targets::Evaluation> years, std::string_view region,
                          int until = goalYear);

} // namespace chulie::charts
