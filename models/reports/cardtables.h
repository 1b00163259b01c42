#pragma once

#include "models/reports/material.h"
#include "models/reports/report.h"

#include <cstdint>

/// The tables of a household's card that list its rows. They throw DatabaseError.
namespace chulie::reports {

/// The members at the end of the year, with their year; identity numbers show their ends only.
[[nodiscard]] Block memberTable(Material &material, std::int64_t household);

/// The 措施 that name the household, begun by the end of the year.
[[nodiscard]] Block measuresOf(Material &material, std::int64_t household);

/// The 变动 by the end of the year.
[[nodiscard]] Block changesOf(Material &material, std::int64_t household);

/// The 走访 of the year.
[[nodiscard]] Block visitsOf(Material &material, std::int64_t household);

} // namespace chulie::reports
