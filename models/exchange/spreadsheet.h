#pragma once

#include <string_view>

namespace chulie::exchange {

/// Whether a spreadsheet would change \a text on opening it, or run it as a formula: all digits with twelve
/// or more of them or a leading zero; anything else that reads as a number, date, time, percentage or
/// boolean; anything that begins with = + - @ or their full-width forms.
[[nodiscard]] bool isChangedBySpreadsheets(std::string_view text);

} // namespace chulie::exchange
