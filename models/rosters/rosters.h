#pragma once

#include "models/catalogue/columns.h"
#include "models/filters/filter.h"
#include "models/values/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::rosters {

/// A 花名册 that offices ask for again and again: whom of 户 or 人 it holds, the columns first shown and the
/// one that it is sorted by.
struct RosterKind
{
    const char *id;    ///< under which its columns are remembered
    const char *title; ///< in plain English, source of its translation (context chulie::Rosters)
    catalogue::ColumnList columns;
    int sortedBy;                ///< one of columns
    filters::Filter filter = {}; ///< which a person can change
};

/// The ready rosters in the order in which they are offered. 户 and 人 come first, without a filter.
[[nodiscard]] std::span<const RosterKind> rosters();
[[nodiscard]] QString title(const RosterKind &roster);

/// The ids, ascending, of the rows in \a region that \a roster of \a year may hold, whatever its filter: of
/// 人 the members at the end of the year, of 户 every one.
[[nodiscard]] values::Result<std::vector<std::int64_t>>
rosterRows(storage::Database &database, const RosterKind &roster, const std::string &region, int year);

} // namespace chulie::rosters
