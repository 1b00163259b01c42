#pragma once

#include <string>
#include <string_view>

namespace chulie::values {

/// \a text as every kind of value takes it: without white space at both sides and without invisible
/// characters, its line breaks LF, in Unicode NFC, radicals as the characters that they look like. The result
/// lies in \a text, or in \a buffer where something had to be replaced.
[[nodiscard]] std::string_view cleanText(std::string_view text, std::string &buffer);

/// Whether \a character belongs to the Chinese script.
[[nodiscard]] constexpr bool isChinese(char32_t character)
{
    return character == U'\u3007' || (character >= 0x3400 && character <= 0x4DBF) ||
           (character >= 0x4E00 && character <= 0x9FFF) || (character >= 0xF900 && character <= 0xFAFF) ||
           (character >= 0x20000 && character <= 0x3FFFF);
}

/// Whether \a character has the Unicode property White_Space.
[[nodiscard]] constexpr bool isWhiteSpace(char32_t character)
{
    return (character >= 0x09 && character <= 0x0D) || character == 0x20 || character == 0x85 ||
           character == 0xA0 || character == 0x1680 || (character >= 0x2000 && character <= 0x200A) ||
           character == 0x2028 || character == 0x2029 || character == 0x202F || character == 0x205F ||
           character == 0x3000;
}

} // namespace chulie::values
