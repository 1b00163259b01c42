#pragma once

#include <string>
#include <string_view>

namespace chulie::values {

/// \a text without Unicode's White_Space at both sides.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// \a text, trimmed, with its full-width digits, letters, spaces and signs as their ordinary forms. The
/// result lies in \a text, or in \a buffer where something had to be replaced.
[[nodiscard]] std::string_view folded(std::string_view text, std::string &buffer);

/// folded(), and free of what spreadsheets leave around a number that was to stay text: ="4416…" and a
/// leading apostrophe.
[[nodiscard]] std::string_view foldedCode(std::string_view text, std::string &buffer);

/// Whether \a text is how a spreadsheet shows a number of eleven digits or more (4.41623E+17): its digits are
/// lost.
[[nodiscard]] bool lostItsDigits(std::string_view text);

[[nodiscard]] inline bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}
[[nodiscard]] inline bool isDigits(std::string_view text)
{
    for (const char character : text)
        if (!isDigit(character))
            return false;
    return !text.empty();
}

} // namespace chulie::values
