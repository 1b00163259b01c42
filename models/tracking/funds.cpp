#include "models/tracking/funds.h"

#include "models/storage/database.h"
#include "models/tracking/inregion.h"

#include <algorithm>

namespace chulie::tracking {

namespace {

constexpr auto selectFunds = R"(
SELECT f.village, f.year,
       sum(f.allotted_fen), sum(f.paid_fen), sum(f.spent_fen), sum(f.special_fen),
       sum(f.amount_fen * f.is_unpublished), count(*), sum(f.is_unpublished)
FROM fund_flow f JOIN village v ON v.id = f.village
WHERE v.id IN (SELECT village FROM village_within WHERE region = ?1)
GROUP BY f.village, f.year
)";
constexpr auto selectSources = R"(
SELECT f.source, 0,
       sum(f.allotted_fen), sum(f.paid_fen), sum(f.spent_fen), sum(f.special_fen),
       sum(f.amount_fen * f.is_unpublished), count(*), sum(f.is_unpublished)
FROM fund_flow f JOIN village v ON v.id = f.village
WHERE v.id IN (SELECT village FROM village_within WHERE region = ?1) AND f.year = ?2
GROUP BY f.source
)";
// Added up as it is read: to group it by a part of the date every row would be sorted.
constexpr auto selectPlanned = R"(
SELECT t.village, CAST(substr(t.started_on, 1, 4) AS INTEGER), t.planned_fen
FROM measure t
WHERE t.planned_fen IS NOT NULL
)";
// Of the arguments 0 and '' ask for nothing.
constexpr auto selectIds = R"(
SELECT f.id
FROM fund_flow f JOIN village v ON v.id = f.village LEFT JOIN measure m ON m.id = f.measure
WHERE v.id IN (SELECT village FROM village_within WHERE region = ?1) AND (?2 = 0 OR f.year = ?2) AND (?3 = 0 OR f.village = ?3)
  AND (?4 = '' OR ifnull(f.source, '-') = ?4) AND (?5 = 0 OR m.item = ?5)
  AND (?6 = 0 OR f.is_unpublished)
ORDER BY f.id
)";
constexpr auto selectOrdinary = R"(
SELECT v.id
FROM village v
WHERE v.type = '面上村' AND v.id IN (SELECT village FROM village_within WHERE region = ?1)
  AND EXISTS (SELECT 1 FROM household_in_scope h WHERE h.village = v.id AND h.year = ?2)
ORDER BY v.id
)";

FundSum sumOf(const storage::Statement &row)
{
    return {.planned = 0,
            .received = row.integer(2),
            .paid = row.integer(3),
            .spent = row.integer(4),
            .special = row.integer(5),
            .unpublishedFen = row.integer(6),
            .funds = static_cast<int>(row.integer(7)),
            .unpublished = static_cast<int>(row.integer(8))};
}

std::vector<std::int64_t> idsOf(storage::Statement &select)
{
    std::vector<std::int64_t> ids;
    while (select.next())
        ids.push_back(select.integer(0));
    return ids;
}

using Cells = std::map<std::pair<std::int64_t, int>, FundSum>; ///< by village and year

void addPlanned(storage::Database &database, const std::string &region, Cells &cells)
{
    storage::Statement planned(database, inRegion(database, selectPlanned, Through::Village, region));
    planned.with(region);
    while (planned.next())
        cells[{planned.integer(0), static_cast<int>(planned.integer(1))}].planned += planned.integer(2);
}

} // namespace

void FundSum::add(const FundSum &other)
{
    planned += other.planned;
    received += other.received;
    paid += other.paid;
    spent += other.spent;
    special += other.special;
    unpublishedFen += other.unpublishedFen;
    funds += other.funds;
    unpublished += other.unpublished;
}

values::Result<std::vector<FundCell>> fundCells(storage::Database &database, const std::string &region)
{
    return database.read([&] {
        Cells cells;
        storage::Statement funds(database, selectFunds);
        funds.with(region);
        while (funds.next())
            cells[{funds.integer(0), static_cast<int>(funds.integer(1))}] = sumOf(funds);
        addPlanned(database, region, cells);
        std::vector<FundCell> list;
        for (const auto &[key, sum] : cells)
            list.push_back({key.first, key.second, sum});
        return list;
    });
}

values::Result<std::vector<std::int64_t>> fundIds(storage::Database &database, const FundsWanted &wanted)
{
    return database.read([&] {
        storage::Statement select(database, selectIds);
        select.with(wanted.region, wanted.year, wanted.village, wanted.source, wanted.item,
                    wanted.onlyUnpublished ? 1 : 0);
        return idsOf(select);
    });
}

values::Result<std::map<std::string, FundSum>> fundsBySource(storage::Database &database,
                                                             const std::string &region, int year)
{
    return database.read([&] {
        std::map<std::string, FundSum> sums;
        storage::Statement select(database, selectSources);
        select.with(region, year);
        while (select.next())
            sums[std::string(select.text(0))] = sumOf(select);
        return sums;
    });
}

values::Result<std::vector<std::int64_t>> ordinaryWithHouseholds(storage::Database &database,
                                                                 const std::string &region, int year)
{
    return database.read([&] {
        storage::Statement select(database, selectOrdinary);
        select.with(region, year);
        return idsOf(select);
    });
}

FloorStanding floorStanding(std::optional<std::int64_t> floor, std::int64_t special)
{
    if (!floor)
        return {};
    return {special >= *floor ? targets::State::Met : targets::State::Unmet, *floor,
            std::max(std::int64_t{0}, *floor - special)};
}

} // namespace chulie::tracking
