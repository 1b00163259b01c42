#pragma once

#include "models/catalogue/catalogue.h"
#include "models/filters/filter.h"
#include "models/values/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace chulie {

class Database;

/// A 花名册 that offices ask for again and again: a filter of a table, the columns first shown and the one
/// that it is sorted by.
struct RosterKind
{
    const char *id;    ///< under which its columns are remembered
    const char *title; ///< in plain English, source of its translation (context chulie::Rosters)
    TableId table;
    std::vector<const char *> columns; ///< "head" is 户主 of 户
    const char *sortedBy;              ///< one of columns
    Filter filter = {};
};

/// The ready rosters in the order in which they are offered. 户 and 人 come first, without a filter.
[[nodiscard]] std::span<const RosterKind> rosters();
[[nodiscard]] QString title(const RosterKind &roster);

/// The ids, ascending, of the rows of \a table in \a region that a roster of \a year may hold: of 人 the
/// members at the end of the year, of 人年度 those members' rows of the year, of 户年度 the rows of the year.
/// Of 户 every row.
[[nodiscard]] Result<std::vector<std::int64_t>> rosterRows(Database &database, TableId table,
                                                           const std::string &region, int year);

} // namespace chulie
