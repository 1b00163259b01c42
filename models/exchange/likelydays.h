#pragma once

#include "models/catalogue/catalogue.h"

#include <string_view>

/// The days that a date cell of a spreadsheet may hold (files.md): spreadsheets take other numbers for dates.
/// Both are inclusive.
namespace chulie::exchange {

inline constexpr std::string_view lastLikelyDay = "2050-12-31";

[[nodiscard]] inline std::string_view firstLikelyDay(const catalogue::Column &column)
{
    return std::string_view(column.name) == "born_on" ? "1910-01-01" : "1990-01-01";
}

} // namespace chulie::exchange
