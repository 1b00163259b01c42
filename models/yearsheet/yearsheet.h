#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/result.h"
#include "models/values/value.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::yearsheet {

/// A household or a member in a year, with what is known of the year and of the one before.
struct YearSheetRow
{
    std::int64_t of = 0;                    ///< the household or the member
    std::int64_t row = 0;                   ///< of the year; 0 while nothing is known of it
    std::string no = {};                    ///< 户编号
    std::string name = {};                  ///< of the head, or of the member
    std::vector<values::Value> values = {}; ///< one for each of YearSheet::columns
    std::vector<values::Value> last = {};   ///< the same of the year before
};

/// A village's year as a sheet: a row for each household, or for each member, and a column for each yearly
/// fact. Households identified later, and members who had left before the year or joined after it, are not
/// in it.
struct YearSheet
{
    /// \a table is 户年度 or 人年度; \a village begins the codes of the villages.
    static values::Result<YearSheet> read(storage::Database &database, const catalogue::Table &table,
                                          std::string_view village, int year);

    /// How many rows know \a column, an index in columns.
    [[nodiscard]] int known(std::size_t column) const;

    const catalogue::Table *table = nullptr;
    int year = 0;
    std::vector<int> columns; ///< the yearly facts, by number
    std::vector<YearSheetRow> rows;
};

} // namespace chulie::yearsheet
