#pragma once

#include "models/catalogue/catalogue.h"

#include <string>
#include <string_view>
#include <vector>

namespace chulie::headings {

/// The column in which refused rows carry their reasons; on the way back in it is left alone without a word.
inline constexpr std::string_view reasonLabel = "错误原因";

/// A column's heading taken apart.
struct Heading
{
    std::string name;           ///< ordinary characters, without marks, spaces and line breaks
    std::string moneyUnit = {}; ///< 元, 百元, 千元, 万元 in brackets behind it; empty where it names none
};

/// Longer texts (in bytes) are no headings.
inline constexpr std::size_t longestHeading = 300;

[[nodiscard]] Heading readHeading(std::string_view title);

/// The names that \a name may mean, the likeliest first: itself, without what is in brackets at its
/// end, without an item number before it (A4姓名, 一、姓名, 1.姓名, ①姓名).
[[nodiscard]] std::vector<std::string> namesIn(std::string_view name);

/// What is in brackets at the end of \a name, the last first, without the brackets.
[[nodiscard]] std::vector<std::string> bracketsIn(std::string_view name);

/// The exchanged column of \a table that \a heading names by its label or an alias, with or without an item
/// number before it and something in brackets behind it. A question (是否参加大病保险) names the column of
/// yes and no that it asks for. nullptr where there is none.
[[nodiscard]] const catalogue::Field *findField(const catalogue::Table &table, const Heading &heading);

/// Whether findField() finds a column of any table.
[[nodiscard]] bool namesColumn(const Heading &heading);

/// Whether \a text is, spaces aside, the label or an alias of a column of any table.
[[nodiscard]] bool isColumnName(std::string_view text);

/// A title as titles are compared: ordinary characters, no marks, spaces or line breaks, and nothing in
/// brackets at its end.
[[nodiscard]] std::string plainTitle(std::string_view title);

/// \a text without its spaces, tabs and line breaks, with ordinary forms of full-width characters.
[[nodiscard]] std::string withoutSpaces(std::string_view text);

/// The letters of the column \a index, counted from 0: A, B … Z, AA.
[[nodiscard]] std::string columnLetters(std::size_t index);

} // namespace chulie::headings
