#pragma once

#include "models/values/result.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::tracking {

/// Which 措施 are asked for.
struct MeasuresWanted
{
    std::string region = {};   ///< digits that the village's code begins with; "" is all
    int year = 0;              ///< begun by the end of this year
    bool onlyThisYear = false; ///< and not before it
    bool onlyHandouts = false; ///< 直接发放 alone
    int item = 0;              ///< row of the 责任清单; 0: every row
    std::int64_t village = 0;  ///< id; 0: every village of the region

    bool operator==(const MeasuresWanted &) const = default;
};

/// What 措施 come to; money in fen.
struct MeasureSum
{
    int measures = 0;
    int underWay = 0;         ///< 进行中
    int completed = 0;        ///< 已完成
    int handouts = 0;         ///< 直接发放, which clause 五（一） discourages
    std::int64_t planned = 0; ///< 计划资金
    std::int64_t spent = 0;   ///< 资金 of type 支出 that name them, by the end of the year

    void add(const MeasureSum &other);
    bool operator==(const MeasureSum &) const = default;
};

/// The 措施 of one village under one row of the 责任清单.
struct MeasureCell
{
    std::int64_t village = 0;
    int item = 0;
    MeasureSum sum = {};

    bool operator==(const MeasureCell &) const = default;
};

/// The 措施 that \a wanted asks for, by village and row.
[[nodiscard]] values::Result<std::vector<MeasureCell>> measureCells(storage::Database &database,
                                                                    const MeasuresWanted &wanted);
/// Their ids, ascending.
[[nodiscard]] values::Result<std::vector<std::int64_t>> measureIds(storage::Database &database,
                                                                   const MeasuresWanted &wanted);

/// The sums of \a cells by row of the 责任清单, by village, and of all.
[[nodiscard]] std::map<int, MeasureSum> sumsByItem(std::span<const MeasureCell> cells);
[[nodiscard]] std::map<std::int64_t, MeasureSum> sumsByVillage(std::span<const MeasureCell> cells);
[[nodiscard]] MeasureSum total(std::span<const MeasureCell> cells);

} // namespace chulie::tracking
