#include "models/tracking/measures.h"

#include "models/storage/database.h"
#include "models/tracking/inregion.h"

#include <algorithm>

namespace chulie::tracking {

namespace {

// ?1 region, ?2 the first day of beginning, ?3 the year, ?4 whether handouts alone, ?5 item, ?6 village;
// of the last three 0 asks for nothing. All is read from the index measure_village.
constexpr auto selectCells = R"(
SELECT t.village, t.item, count(*),
       count(*) FILTER (WHERE t.state_then = '进行中'), count(*) FILTER (WHERE t.state_then = '已完成'),
       count(*) FILTER (WHERE t.form = '直接发放'), ifnull(sum(t.planned_fen), 0)
FROM measure_of_year t
WHERE t.year = ?3 AND t.started_on >= ?2
  AND (?4 = 0 OR t.form = '直接发放') AND (?5 = 0 OR t.item = ?5) AND (?6 = 0 OR t.village = ?6)
)";
// Few rows of 资金 are of a measure: they are read first, not all measures.
constexpr auto selectSpent = R"(
SELECT t.village, t.item, sum(f.spent_fen)
FROM fund_flow f CROSS JOIN measure_of_year t ON t.id = f.measure
WHERE t.year = ?3 AND t.started_on >= ?2
  AND (?4 = 0 OR t.form = '直接发放') AND (?5 = 0 OR t.item = ?5) AND (?6 = 0 OR t.village = ?6)
  AND f.spent_fen IS NOT NULL AND f.date <= t.ends_on
)";
constexpr auto selectMeasures = R"(
SELECT t.id
FROM measure_of_year t
WHERE t.year = ?3 AND t.started_on >= ?2
  AND (?4 = 0 OR t.form = '直接发放') AND (?5 = 0 OR t.item = ?5) AND (?6 = 0 OR t.village = ?6)
)";
constexpr auto byVillageAndItem = " GROUP BY t.village, t.item";

/// The day from which on the wanted ones begin; empty: any.
std::string firstDay(const MeasuresWanted &wanted)
{
    return wanted.onlyThisYear ? std::to_string(wanted.year) + "-01-01" : std::string();
}

std::string within(storage::Database &database, const char *select, const MeasuresWanted &wanted)
{
    return inRegion(database, select, Through::Village, wanted.region);
}

/// \a first lives as long as \a select is read.
void ask(storage::Statement &select, const MeasuresWanted &wanted, const std::string &first)
{
    select.with(wanted.region, first, wanted.year, wanted.onlyHandouts ? 1 : 0, wanted.item, wanted.village);
}

using Key = std::pair<std::int64_t, int>;

} // namespace

void MeasureSum::add(const MeasureSum &other)
{
    measures += other.measures;
    underWay += other.underWay;
    completed += other.completed;
    handouts += other.handouts;
    planned += other.planned;
    spent += other.spent;
}

values::Result<std::vector<MeasureCell>> measureCells(storage::Database &database,
                                                      const MeasuresWanted &wanted)
{
    const std::string first = firstDay(wanted);
    return database.read([&] {
        std::map<Key, MeasureSum> cells;
        storage::Statement counts(database, within(database, selectCells, wanted) + byVillageAndItem);
        ask(counts, wanted, first);
        while (counts.next())
            cells[{counts.integer(0), static_cast<int>(counts.integer(1))}] = {
                static_cast<int>(counts.integer(2)), static_cast<int>(counts.integer(3)),
                static_cast<int>(counts.integer(4)), static_cast<int>(counts.integer(5)), counts.integer(6)};
        storage::Statement spent(database, within(database, selectSpent, wanted) + byVillageAndItem);
        ask(spent, wanted, first);
        while (spent.next())
            cells[{spent.integer(0), static_cast<int>(spent.integer(1))}].spent = spent.integer(2);
        std::vector<MeasureCell> list;
        for (const auto &[key, sum] : cells)
            list.push_back({key.first, key.second, sum});
        return list;
    });
}

values::Result<std::vector<std::int64_t>> measureIds(storage::Database &database,
                                                     const MeasuresWanted &wanted)
{
    const std::string first = firstDay(wanted);
    return database.read([&] {
        std::vector<std::int64_t> ids;
        storage::Statement select(database, within(database, selectMeasures, wanted));
        ask(select, wanted, first);
        while (select.next())
            ids.push_back(select.integer(0));
        std::ranges::sort(ids); // faster here than as they are read
        return ids;
    });
}

std::map<int, MeasureSum> sumsByItem(std::span<const MeasureCell> cells)
{
    std::map<int, MeasureSum> sums;
    for (const MeasureCell &cell : cells)
        sums[cell.item].add(cell.sum);
    return sums;
}

std::map<std::int64_t, MeasureSum> sumsByVillage(std::span<const MeasureCell> cells)
{
    std::map<std::int64_t, MeasureSum> sums;
    for (const MeasureCell &cell : cells)
        sums[cell.village].add(cell.sum);
    return sums;
}

MeasureSum total(std::span<const MeasureCell> cells)
{
    MeasureSum sum;
    for (const MeasureCell &cell : cells)
        sum.add(cell.sum);
    return sum;
}

} // namespace chulie::tracking
