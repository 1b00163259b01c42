#pragma once

#include "models/catalogue/catalogue.h"

#include <string>
#include <string_view>

namespace chulie {

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

/// The exchanged column of \a table that \a heading names by its label or an alias, with or without something
/// in brackets behind it; nullptr where there is none.
[[nodiscard]] const Field *findField(const Table &table, const Heading &heading);

/// A title as titles are compared: ordinary characters, no marks, spaces or line breaks, and nothing in
/// brackets at its end.
[[nodiscard]] std::string plainTitle(std::string_view title);

/// \a text without its spaces, tabs and line breaks, with ordinary forms of full-width characters.
[[nodiscard]] std::string withoutSpaces(std::string_view text);

/// The letters of the column \a index, counted from 0: A, B … Z, AA.
[[nodiscard]] std::string columnLetters(std::size_t index);

} // namespace chulie
