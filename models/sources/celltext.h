#pragma once

#include "models/sources/rowsource.h"

#include <string>
#include <string_view>

namespace chulie::sources {

/// What a spreadsheet's number format makes of a number.
struct NumberFormat
{
    bool isDate = false;
    bool twoDecimals = false; ///< it shows two decimals, as for 2018.10
};

/// The format with the code \a code: yyyy"年"m"月"d"日" is a date, 0"年" is none.
[[nodiscard]] NumberFormat readFormat(std::string_view code);
/// The format that XLSX has built in under the number \a id, Chinese ones too (ISO 29500-1, 18.8.30).
[[nodiscard]] NumberFormat builtInFormat(int id);

/// The format \a name of Excel's XML and web pages, which call some formats by a name (Short Date), else by
/// their code.
[[nodiscard]] NumberFormat namedFormat(std::string_view name);

/// \a number as the shortest decimal that is that double, without an exponent.
[[nodiscard]] std::string shortestDecimal(double number);

/// The day and time that a spreadsheet counts as \a serial days from its first: 2019-06-30, with T12:30:00
/// where it has a time of day. \a from1904: the first day is 1904-01-01, not 1900-01-01. Empty where it is no
/// day that a spreadsheet knows.
[[nodiscard]] std::string dateText(double serial, bool from1904);

/// A day and time as files have it (2019-06-30T00:00:00) without the time of day where that is midnight.
[[nodiscard]] std::string_view withoutMidnight(std::string_view time);

/// A number as a cell shows it: a number, or a day where its format is a date's.
struct NumberCell
{
    SourceCell::Is is = SourceCell::Is::Number;
    std::string words;
};

[[nodiscard]] NumberCell numberCell(double number, NumberFormat format, bool from1904);

/// \a text with _x000D_ and the like as the characters they are (ISO 29500-1, 22.9.2.19).
[[nodiscard]] std::string unescapedText(std::string_view text);

/// Whether \a text, which is UTF-8, is longer than a cell: more than 32,767 units of UTF-16, as spreadsheets
/// count.
[[nodiscard]] bool isTooLong(std::string_view text);

/// The number that \a text is; false where it is none.
[[nodiscard]] bool readDouble(std::string_view text, double &number);

} // namespace chulie::sources
