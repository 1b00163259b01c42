#pragma once

#include "models/values/byid.h"
#include "models/values/result.h"

#include <QString>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::tracking {

/// A household as one finds it among others.
struct HouseholdLabel
{
    std::int64_t household = 0;
    std::int64_t village = 0;
    std::string no = {};
    std::string head = {};
    std::string villageName = {};
};
/// The first \a most of \a households that are in \a region ("" is all).
[[nodiscard]] values::Result<std::vector<HouseholdLabel>>
householdLabels(storage::Database &database, std::span<const std::int64_t> households,
                const std::string &region, std::size_t most);

/// \a typed as a whole date where it is only month and day (6-30, 6.30, 6月30日) of \a year; else as it is.
[[nodiscard]] QString wholeDate(const QString &typed, int year);

/// A household, who is responsible for it (帮扶责任人), and whether it was visited.
struct HouseholdVisited
{
    std::int64_t household = 0;
    std::string helper = {}; ///< empty where nobody is named
    bool visited = false;
};

/// Which 走访 count as a visit.
struct VisitsCounted
{
    int year = 0;
    int quarter = 0;       ///< 1–4; 0: all of the year
    std::string role = {}; ///< 职务 of the visitor; "" is anybody
    bool byHelper = false; ///< only those by the household's own 帮扶责任人
};

/// A mark for each household to which one of the counted 走访 went. Throws DatabaseError.
[[nodiscard]] values::Marks visitedHouseholds(storage::Database &database, const VisitsCounted &counted);

/// The \a households (ids, ascending) with whether one of the counted 走访 went to them.
[[nodiscard]] values::Result<std::vector<HouseholdVisited>>
householdsVisited(storage::Database &database, std::span<const std::int64_t> households,
                  const VisitsCounted &counted);

/// How far one responsible person's households were visited.
struct HelperVisits
{
    std::string helper = {};
    int households = 0;
    std::vector<std::int64_t> unvisited = {}; ///< ids, ascending

    bool operator==(const HelperVisits &) const = default;
};
/// By responsible person, those with the most unvisited households first; households without one are under
/// "".
[[nodiscard]] std::vector<HelperVisits> visitsByHelper(std::span<const HouseholdVisited> households);

} // namespace chulie::tracking
