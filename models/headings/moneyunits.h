#pragma once

#include <span>
#include <string>
#include <string_view>

namespace chulie::headings {

/// A unit of money that stands for the amounts of a whole table: 万元, and the cell that has it.
struct TitleUnit
{
    std::string unit; ///< empty where the cell names none, or several
    std::string said; ///< the cell's words, for the person
};

/// The unit of money that \a words are, also with 人民币 before it; empty where they are none.
[[nodiscard]] std::string_view moneyUnitIn(std::string_view words);

/// The unit of a title row: a cell 单位：, 金额单位： or 计量单位：, followed by words, in the same
/// cell or the next, of which exactly one is a unit of money.
[[nodiscard]] TitleUnit titleUnit(std::span<const std::string> cells);

/// Whether amounts in \a unit are not in yuan.
[[nodiscard]] inline bool isLargeUnit(std::string_view unit)
{
    return !unit.empty() && unit != "元";
}

/// \a amount, which is in \a unit where it names no unit of its own, with its unit.
[[nodiscard]] std::string withUnit(std::string_view amount, std::string_view unit);

} // namespace chulie::headings
