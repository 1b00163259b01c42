#pragma once

#include "models/catalogue/columns.h"

#include <QString>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::storage {
class Joins;
} // namespace chulie::storage

namespace chulie::records {

struct Computed;

/// The columns of a list of \a table's rows on screen, which it is also sorted and filtered by:
/// shownFields(); behind them what the rows referred to say (town and county of the village, helper, type and
/// cause of the household); and behind those the computed ones. A Field::column beyond the table's columns is
/// a number within the list alone.
[[nodiscard]] const std::vector<catalogue::Field> &listFields(const catalogue::Table &table);
/// Whether \a field, one of listFields(), is computed.
[[nodiscard]] bool isComputed(const catalogue::Field &field);
/// Whether the values of \a field, one of listFields(\a table), are written where they are shown.
[[nodiscard]] bool isWritten(const catalogue::Table &table, const catalogue::Field &field);

/// The name of \a field of \a table in saved filters: its columns with dots between ("village.town").
[[nodiscard]] std::string nameOf(const catalogue::Table &table, const catalogue::Field &field);
/// The field of listFields(table) that has the name \a name; nullptr where there is none.
[[nodiscard]] const catalogue::Field *findListField(const catalogue::Table &table, std::string_view name);
/// The columns of a list of the rows of table \a id that have these names, as nameOf() gives them.
[[nodiscard]] catalogue::ColumnList listColumns(catalogue::TableId id,
                                                std::initializer_list<std::string_view> names);

/// The computed column that \a field, which is one, shows.
[[nodiscard]] const Computed &computedOf(const catalogue::Field &field);
/// The value of \a field in SQL. That of a computed one needs addShownYear().
[[nodiscard]] std::string sqlOf(const catalogue::Field &field, storage::Joins &joins);

} // namespace chulie::records
