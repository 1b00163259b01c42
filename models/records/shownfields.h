#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/value.h"

#include <QCoreApplication>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace chulie::records {

/// How records are shown to a person: which columns a list has, what is above them, and how a value
/// reads.
struct Records
{
    Q_DECLARE_TR_FUNCTIONS(Records)
};

/// The columns of a list of \a table's rows on screen: its own, with a reference shown as the name (or else
/// the number) of the row referred to, and the head of a 户 behind its number, its own or one referred to.
/// Unlike fields(), which people exchange, a village is shown by its name and not by its code.
[[nodiscard]] const std::vector<catalogue::Field> &shownFields(const catalogue::Table &table);

/// The fields of a form of \a table: as shownFields(), but a reference stands as the key of the row referred
/// to, which can be typed.
[[nodiscard]] const std::vector<catalogue::Field> &formFields(const catalogue::Table &table);

/// What is above \a field of \a table, one of listFields(): its title, with its unit where it has one ("Wages
/// (yuan)").
[[nodiscard]] QString heading(const catalogue::Table &table, const catalogue::Field &field);

/// The words of a unit (元, 人, 户 …) in the language in use; empty for a column without one.
[[nodiscard]] QString unitTitle(const catalogue::Column &column);

/// \a value of \a column as a person reads it: money with two decimals and counts with thousands separators,
/// yes/no and list values in the language in use, dates as 2019-06-30, blank as nothing.
[[nodiscard]] QString shownText(const catalogue::Column &column, const values::Value &value);

/// \a value of \a column as an editor holds it: in exchange spelling, which normalise() takes back, with
/// thousands separators in numbers.
[[nodiscard]] QString editText(const catalogue::Column &column, const values::Value &value);

/// Whether the values of \a kind are numbers, which are right-aligned.
[[nodiscard]] bool isNumeric(catalogue::Kind kind);

} // namespace chulie::records
