#include "models/tracking/visits.h"

#include "models/storage/database.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace chulie::tracking {

namespace {

constexpr auto selectHelpers = "SELECT id, helper FROM household ORDER BY id";
// By anybody it is read from the index visit_date alone.
constexpr auto selectVisited = R"(
SELECT t.household FROM visit t WHERE t.date BETWEEN ?1 AND ?2 AND t.household IS NOT NULL
)";
constexpr auto selectVisitedBy = R"(
SELECT t.household
FROM visit t JOIN household h ON h.id = t.household
WHERE t.date BETWEEN ?1 AND ?2 AND (?3 = '' OR t.role = ?3) AND (?4 = 0 OR t.visitor = h.helper)
)";

constexpr auto selectLabel = R"(
SELECT h.id, h.village, h.no, v.name,
       (SELECT name FROM household_head WHERE household = h.id)
FROM household h JOIN village v ON v.id = h.village
WHERE h.id = ?1 AND EXISTS (SELECT 1 FROM village_within w WHERE w.village = v.id AND w.region = ?2)
)";

/// The first and the last day of a year or of one of its quarters.
struct Days
{
    explicit Days(const VisitsCounted &counted)
    {
        static constexpr const char *begins[] = {"-01-01", "-04-01", "-07-01", "-10-01"};
        static constexpr const char *ends[] = {"-03-31", "-06-30", "-09-30", "-12-31"};
        const std::string year = std::to_string(counted.year);
        first = year + begins[counted.quarter == 0 ? 0 : counted.quarter - 1];
        last = year + ends[counted.quarter == 0 ? 3 : counted.quarter - 1];
    }

    std::string first;
    std::string last;
};

} // namespace

values::Result<std::vector<HouseholdLabel>> householdLabels(storage::Database &database,
                                                            std::span<const std::int64_t> households,
                                                            const std::string &region, std::size_t most)
{
    return database.read([&] {
        std::vector<HouseholdLabel> labels;
        storage::Statement select(database, selectLabel);
        for (const std::int64_t household : households) {
            if (labels.size() >= most)
                break;
            if (select.with(household, region).next())
                labels.push_back({household, select.integer(1), std::string(select.text(2)),
                                  std::string(select.text(4)), std::string(select.text(3))});
        }
        return labels;
    });
}

QString wholeDate(const QString &typed, int year)
{
    static const QRegularExpression monthAndDay(
        QStringLiteral("^\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?\\s*$"));
    const auto match = monthAndDay.match(typed);
    return match.hasMatch() ? QStringLiteral("%1-%2-%3")
                                  .arg(QString::number(year), match.captured(1).rightJustified(2, u'0'),
                                       match.captured(2).rightJustified(2, u'0'))
                            : typed;
}

values::Marks visitedHouseholds(storage::Database &database, const VisitsCounted &counted)
{
    const Days days(counted);
    const bool byAnybody = counted.role.empty() && !counted.byHelper;
    storage::Statement visits(database, byAnybody ? selectVisited : selectVisitedBy);
    if (byAnybody)
        visits.with(days.first, days.last);
    else
        visits.with(days.first, days.last, counted.role, counted.byHelper ? 1 : 0);
    values::Marks visited;
    while (visits.next())
        visited[visits.integer(0)] = 1;
    return visited;
}

values::Result<std::vector<HouseholdVisited>> householdsVisited(storage::Database &database,
                                                                std::span<const std::int64_t> households,
                                                                const VisitsCounted &counted)
{
    return database.read([&] {
        const values::Marks visited = visitedHouseholds(database, counted);
        std::vector<HouseholdVisited> list;
        storage::Statement helpers(database, selectHelpers);
        auto wanted = households.begin();
        while (helpers.next()) {
            const std::int64_t household = helpers.integer(0);
            wanted = std::find_if(wanted, households.end(), [&](std::int64_t id) { return id >= household; });
            if (wanted == households.end())
                break;
            if (*wanted == household)
                list.push_back({household, std::string(helpers.text(1)), visited.value(household) != 0});
        }
        return list;
    });
}

std::vector<HelperVisits> visitsByHelper(std::span<const HouseholdVisited> households)
{
    std::map<std::string, HelperVisits> helpers;
    for (const HouseholdVisited &household : households) {
        HelperVisits &helper = helpers[household.helper];
        helper.helper = household.helper;
        ++helper.households;
        if (!household.visited)
            helper.unvisited.push_back(household.household);
    }
    std::vector<HelperVisits> list;
    for (auto &[name, helper] : helpers)
        list.push_back(std::move(helper));
    std::ranges::stable_sort(list, std::greater(),
                             [](const HelperVisits &it) { return it.unvisited.size(); });
    return list;
}

} // namespace chulie::tracking
