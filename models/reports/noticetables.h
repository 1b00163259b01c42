#pragma once

#include "models/reports/material.h"
#include "models/reports/report.h"

/// The tables of a public notice of the villages of a region. They throw DatabaseError.
namespace chulie::reports {

/// 措施 under way in the year that name no household: what, by whom, until when, planned and spent.
[[nodiscard]] Block projectTable(Material &material, const std::string &region);

/// 措施 under way in the year that name households, summed up by what they are: nobody is named.
[[nodiscard]] Block aidTable(Material &material, const std::string &region);

/// 资金 of the year one by one: received, paid out and spent, for what, and when they were published.
[[nodiscard]] Block useTable(Material &material, const std::string &region);

/// 资金 allotted to each place below the region, by source.
[[nodiscard]] Block allotmentTable(Material &material, const std::string &region);

} // namespace chulie::reports
