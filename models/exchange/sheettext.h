#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What spreadsheets make of texts.
namespace chulie::exchange::sheettext {

/// No cell holds more UTF-16 units.
inline constexpr std::size_t longestCell = 32'767;

/// How many UTF-16 units \a text has.
[[nodiscard]] std::size_t units(std::string_view text);

/// How wide the widest line of \a text is shown, in digits: Chinese characters are two wide.
[[nodiscard]] int width(std::string_view text);

/// Whether \a text holds characters that XML cannot, or that would be read as an escaped one (_x0041_).
[[nodiscard]] bool needsEscaping(std::string_view text);
/// \a text with these as spreadsheets escape them: _x0001_, _x005F_x0041_.
[[nodiscard]] std::string escaped(std::string_view text);

/// The number of the day in a spreadsheet's calendar; nothing before March 1900, where programs disagree.
[[nodiscard]] std::optional<int> dayNumber(std::string_view iso);

/// A whole number that no spreadsheet rounds: it keeps fifteen digits.
[[nodiscard]] bool isExact(std::int64_t number);

} // namespace chulie::exchange::sheettext
