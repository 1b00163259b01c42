#include "models/values/fold.h"

#include <algorithm>

namespace chulie::values {

namespace {

constexpr std::string_view minusSign = "\u2212";
constexpr std::string_view yenSign = "\uFFE5";

/// Unicode's White_Space beyond ASCII.
constexpr std::string_view wideSpaces[]{"\u3000", "\u00A0", "\u0085", "\u1680", "\u2000", "\u2001", "\u2002",
                                        "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009",
                                        "\u200A", "\u2028", "\u2029", "\u202F", "\u205F"};

bool isBlankByte(char character)
{
    return character == ' ' || (character >= '\t' && character <= '\r');
}

/// Whether one of them begins with \a byte. Nearly every Chinese character is told from them by that.
bool mayBeginWideSpace(char byte)
{
    const auto first = static_cast<unsigned char>(byte);
    return first == 0xC2 || (first >= 0xE1 && first <= 0xE3);
}

std::size_t leadingBlank(std::string_view text)
{
    if (text.empty())
        return 0;
    if ((text.front() & 0x80) == 0)
        return isBlankByte(text.front()) ? 1 : 0;
    if (!mayBeginWideSpace(text.front()))
        return 0;
    for (const std::string_view space : wideSpaces)
        if (text.starts_with(space))
            return space.size();
    return 0;
}

std::size_t trailingBlank(std::string_view text)
{
    if (text.empty())
        return 0;
    if ((text.back() & 0x80) == 0)
        return isBlankByte(text.back()) ? 1 : 0;
    const std::size_t size = text.size();
    if ((size < 2 || !mayBeginWideSpace(text[size - 2])) && (size < 3 || !mayBeginWideSpace(text[size - 3])))
        return 0;
    for (const std::string_view space : wideSpaces)
        if (text.ends_with(space))
            return space.size();
    return 0;
}

bool isAscii(std::string_view text)
{
    return std::ranges::none_of(text, [](char character) { return (character & 0x80) != 0; });
}

/// The ordinary form of the full-width character at the head of \a text (U+FF01 to U+FF5E, three bytes); 0
/// where there is none.
char ordinary(std::string_view text)
{
    if (text.size() < 3 || text[0] != '\xEF')
        return 0;
    const auto second = static_cast<unsigned char>(text[1]);
    const auto third = static_cast<unsigned char>(text[2]);
    if (second == 0xBC && third >= 0x81 && third <= 0xBF)
        return static_cast<char>(third - 0x81 + '!');
    if (second == 0xBD && third >= 0x80 && third <= 0x9E)
        return static_cast<char>(third - 0x80 + '`');
    return 0;
}

void foldInto(std::string_view text, std::string &out)
{
    while (!text.empty()) {
        std::size_t taken = 1;
        if (const char plain = ordinary(text)) {
            out += plain;
            taken = 3;
        } else if (const std::size_t blank = leadingBlank(text); blank > 1) {
            out += ' ';
            taken = blank;
        } else if (text.starts_with(minusSign)) {
            out += '-';
            taken = minusSign.size();
        } else if (text.starts_with(yenSign)) {
            out += "\u00A5";
            taken = yenSign.size();
        } else {
            out += text.front();
        }
        text.remove_prefix(taken);
    }
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    constexpr auto isPrinted = [](char character) { return (character & 0x80) == 0 && character > ' '; };
    if (!text.empty() && isPrinted(text.front()) && isPrinted(text.back()))
        return text;
    while (const std::size_t blank = leadingBlank(text))
        text.remove_prefix(blank);
    while (const std::size_t blank = trailingBlank(text))
        text.remove_suffix(blank);
    return text;
}

std::string_view folded(std::string_view text, std::string &buffer)
{
    text = trimmed(text);
    if (isAscii(text))
        return text;
    buffer.clear();
    foldInto(text, buffer);
    return buffer;
}

std::string_view foldedCode(std::string_view text, std::string &buffer)
{
    text = folded(text, buffer);
    const auto startsNumber = [](std::string_view rest) { return !rest.empty() && isDigit(rest.front()); };
    if (text.starts_with('\'') && startsNumber(text.substr(1)))
        return text.substr(1);
    if (!text.starts_with("=\"") || !text.ends_with('"') || text.size() < 4)
        return text;
    const std::string_view inside = text.substr(2, text.size() - 3);
    if (!startsNumber(inside) || inside.find('"') != std::string_view::npos)
        return text;
    return trimmed(inside);
}

bool lostItsDigits(std::string_view text)
{
    constexpr std::size_t size = 4; // of E+11: spreadsheets write so from there on, in a narrow column before
    if (text.size() <= size || !isDigit(text.front()))
        return false;
    const std::string_view power = text.substr(text.size() - size);
    const std::string_view fraction = text.substr(1, text.size() - size - 1);
    // A code such as 1E5 is somebody's own.
    if ((power[0] != 'e' && power[0] != 'E') || power[1] != '+' || !isDigits(power.substr(2)) ||
        power.substr(2) < (fraction.empty() ? "11" : "10"))
        return false;
    return fraction.empty() || (fraction.front() == '.' && isDigits(fraction.substr(1)));
}

} // namespace chulie::values
