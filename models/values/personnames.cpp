#include "models/values/personnames.h"

#include "models/values/cleantext.h"

#include <algorithm>

namespace chulie::values {

namespace {

constexpr char32_t middleDot = U'\u00B7';

bool isDot(char32_t character)
{
    constexpr std::u32string_view dots = U".\u2022\u30FB\u2027\u2219\u22C5\uFF0E\uFF65\uFE52";
    return dots.find(character) != std::u32string_view::npos;
}

std::u32string decoded(std::string_view text)
{
    std::u32string characters;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t character = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t next = 1; next < length && i + next < text.size(); ++next)
            character = (character << 6) | (static_cast<unsigned char>(text[i + next]) & 0x3FU);
        characters += character;
        i += length;
    }
    return characters;
}

std::string encoded(std::u32string_view characters)
{
    std::string text;
    const auto tail = [&](char32_t bits) { text += static_cast<char>(0x80 | (bits & 0x3F)); };
    for (const char32_t character : characters) {
        if (character < 0x80) {
            text += static_cast<char>(character);
        } else if (character < 0x800) {
            text += static_cast<char>(0xC0 | (character >> 6));
            tail(character);
        } else if (character < 0x10000) {
            text += static_cast<char>(0xE0 | (character >> 12));
            tail(character >> 6);
            tail(character);
        } else {
            text += static_cast<char>(0xF0 | (character >> 18));
            tail(character >> 12);
            tail(character >> 6);
            tail(character);
        }
    }
    return text;
}

/// Whether the pieces between white space are single Chinese characters.
bool isSpacedOut(std::u32string_view name)
{
    for (std::size_t i = 1; i < name.size(); ++i)
        if (!isWhiteSpace(name[i - 1]) && !isWhiteSpace(name[i]))
            return false;
    return std::ranges::all_of(
        name, [](char32_t character) { return isWhiteSpace(character) || isChinese(character); });
}

std::u32string withoutSpaces(std::u32string_view name)
{
    std::u32string kept;
    for (std::size_t i = 0; i < name.size();) {
        std::size_t next = i;
        while (next < name.size() && isWhiteSpace(name[next]))
            ++next;
        const bool isBetween = next > i && next < name.size() && !kept.empty() && isChinese(kept.back()) &&
                               isChinese(name[next]);
        if (next == i)
            kept += name[i++];
        else if (isBetween)
            i = next;
        else
            for (; i < next; ++i)
                kept += name[i];
    }
    return kept;
}

} // namespace

std::string personName(std::string_view text, bool several)
{
    std::u32string name = decoded(text);
    const auto isOdd = [](char32_t character) { return isWhiteSpace(character) || isDot(character); };
    if (std::ranges::none_of(name, isOdd))
        return std::string(text);
    if (!several || isSpacedOut(name))
        name = withoutSpaces(name);
    for (std::size_t i = 1; i + 1 < name.size(); ++i)
        if (isDot(name[i]) && isChinese(name[i - 1]) && isChinese(name[i + 1]))
            name[i] = middleDot;
    return encoded(name);
}

} // namespace chulie::values
