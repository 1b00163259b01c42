#pragma once

#include "models/catalogue/catalogue.h"

#include <span>
#include <string>

namespace chulie::records {

/// A column that is not stored: its values follow from the row, what hangs on it, and the year shown. Lists
/// show it, sort and filter by it; nothing is entered into it.
struct Computed
{
    catalogue::TableId table;
    catalogue::Column column;
    /// The value in SQL: of the row t, with the functions of addShownYear(). Blank where it is not known.
    std::string sql;
    const char *hint; ///< what it is, in plain English, the source of its translation (context Catalogue)
};

/// All of them, those of one table in the order in which they are offered. Behind those that follow from
/// several facts are, for each table that has a yearTable(), the answers of the year shown.
[[nodiscard]] std::span<const Computed> computedColumns();

} // namespace chulie::records
