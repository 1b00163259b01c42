#pragma once

#include "models/catalogue/columns.h"
#include "models/places/places.h"
#include "models/reports/report.h"
#include "models/targets/target.h"
#include "models/values/value.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::reports {

/// What several reports are put together from.
[[nodiscard]] QString string(std::string_view text);

/// The values of one row as a person reads them, by SQL name; a row that is not there is a row of blanks.
class Shown
{
public:
    /// Reads row \a row of table \a id; throws DatabaseError.
    Shown(storage::Database &database, catalogue::TableId id, std::int64_t row);

    /// The value of \a column, which is one of the row's table, as a person reads it.
    [[nodiscard]] QString operator[](catalogue::ColumnId column) const;
    /// The whole number of \a column, fen where it is money; nothing where it is blank.
    [[nodiscard]] std::optional<std::int64_t> number(catalogue::ColumnId column) const;

private:
    [[nodiscard]] values::Value at(catalogue::ColumnId column) const;

    catalogue::TableId m_table;
    std::optional<std::vector<values::Value>> m_values;
};

/// The title of \a column with its unit.
[[nodiscard]] QString headingOf(catalogue::ColumnId column);

/// A table of pairs of what and how much, \a across to a line.
class Pairs
{
public:
    explicit Pairs(const QString &name, std::size_t across = 2);

    void add(const QString &item, const QString &content);
    /// Column \a name of \a shown under its heading.
    void add(const Shown &shown, catalogue::ColumnId column) { add(headingOf(column), shown[column]); }
    [[nodiscard]] Table take();

private:
    Table m_table;
};

/// ✓ 达标
[[nodiscard]] QString stateText(targets::State state);

/// Of the plan's three years those up to \a year; the last three where another year is asked for.
[[nodiscard]] std::vector<int> yearsShown(int year);

/// What \a region is called on a form: with the county before a town, and both before a village; the city
/// itself, which no table names, by its name where it is that of the plan, else "the city".
[[nodiscard]] QString placeName(const places::Places &places, std::string_view region);

/// The code of a village as a form shows it: one that is provisional says so.
[[nodiscard]] QString codeWords(std::string_view code);

/// \a region as a report's figures are traced to it.
[[nodiscard]] targets::Behind behindOf(targets::Behind::List list, std::string_view region, int year);

/// A column of counts or money, numbers to the right.
[[nodiscard]] Column figures(const QString &title, const QString &group, double width,
                             Unit unit = Unit::Count);

/// 31 December of \a year, as forms give the date that they are of.
[[nodiscard]] QString asOf(int year);

/// 填表人 · 审核人 · 填报日期, as every form ends.
[[nodiscard]] Signature signature();

} // namespace chulie::reports
