#pragma once

#include "models/headings/block.h"

#include <span>
#include <string>

namespace chulie::headings {

/// What the rows above a heading give for all rows below it, besides their unit of money.
struct TitleSays
{
    std::string year = {}; ///< of 2019年度… or 2019年…; empty where there is none, or more than one
    std::string yearText = {}; ///< the cell that has it
    std::string place = {}; ///< what is written behind 填报单位：, without （盖章）; empty where nothing is
};

[[nodiscard]] TitleSays readTitle(std::span<const HeadRow> rows);

} // namespace chulie::headings
