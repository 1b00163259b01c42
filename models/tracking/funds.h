#pragma once

#include "models/targets/target.h"
#include "models/values/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::tracking {

/// What 资金 come to; money in fen.
struct FundSum
{
    std::int64_t planned = 0;  ///< 计划资金 of the 措施 begun within the year
    std::int64_t received = 0; ///< 下达
    std::int64_t paid = 0;     ///< 拨付
    std::int64_t spent = 0;    ///< 支出
    std::int64_t special = 0; ///< 下达 of 市县财政专项, which the floor of clause 九（三） is about
    std::int64_t unpublishedFen = 0; ///< of those not published by the end of their 年度, whatever their type
    int funds = 0;
    int unpublished = 0;

    void add(const FundSum &other);
    bool operator==(const FundSum &) const = default;
};

/// The 资金 of one village's 年度.
struct FundCell
{
    std::int64_t village = 0;
    int year = 0;
    FundSum sum = {};

    bool operator==(const FundCell &) const = default;
};

/// The 资金 of the villages whose code begins with \a region ("" is all), by village and year.
[[nodiscard]] values::Result<std::vector<FundCell>> fundCells(storage::Database &database,
                                                              const std::string &region);

/// Asks for the 资金 of which the 来源 is not filled in.
inline constexpr auto noSource = "-";

/// Which 资金 are asked for.
struct FundsWanted
{
    std::string region = {};
    int year = 0;                 ///< 年度; 0: every one
    std::int64_t village = 0;     ///< id; 0: every village of the region
    std::string source = {};      ///< 来源; "" is every one, noSource those of which it is not filled in
    int item = 0;                 ///< of the 措施 that they name; 0: any or none
    bool onlyUnpublished = false; ///< by the end of their 年度

    bool operator==(const FundsWanted &) const = default;
};
/// Their ids, ascending.
[[nodiscard]] values::Result<std::vector<std::int64_t>> fundIds(storage::Database &database,
                                                                const FundsWanted &wanted);
/// What those of one year come to by 来源.
[[nodiscard]] values::Result<std::map<std::string, FundSum>>
fundsBySource(storage::Database &database, const std::string &region, int year);

/// The ids of the 面上村 of \a region with a household in scope at the end of \a year: the plan sets them a
/// floor too.
[[nodiscard]] values::Result<std::vector<std::int64_t>>
ordinaryWithHouseholds(storage::Database &database, const std::string &region, int year);

/// How \a special fen of 市县财政专项 compare with the floor of a village and year.
struct FloorStanding
{
    targets::State state = targets::State::NotApplicable;
    std::int64_t floor = 0;
    std::int64_t shortfall = 0;

    bool operator==(const FloorStanding &) const = default;
};
[[nodiscard]] FloorStanding floorStanding(std::optional<std::int64_t> floor, std::int64_t special);

} // namespace chulie::tracking
