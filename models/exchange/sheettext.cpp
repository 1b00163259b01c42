#include "models/exchange/sheettext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace chulie::exchange::sheettext {

namespace {

bool isLead(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// U+FFFE and U+FFFF, which XML leaves out.
bool isNoCharacter(std::string_view text)
{
    return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

bool isControl(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code < 0x20 && byte != '\t' && byte != '\n';
}

/// _x0041_, as a spreadsheet writes a character by its number.
bool looksEscaped(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdefABCDEF";
    return text.size() >= 7 && text[1] == 'x' && text[6] == '_' &&
           text.substr(2, 4).find_first_not_of(digits) == std::string_view::npos;
}

std::string byNumber(unsigned code)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text = "_x0000_";
    for (std::size_t place = 5; place >= 2; --place, code >>= 4U)
        text[place] = digits[code & 0xFU];
    return text;
}

} // namespace

std::size_t units(std::string_view text)
{
    std::size_t count = 0;
    for (const char byte : text)
        if (isLead(byte))
            count += static_cast<unsigned char>(byte) >= 0xF0 ? 2 : 1;
    return count;
}

int width(std::string_view text)
{
    int widest = 0;
    int line = 0;
    for (const char byte : text) {
        if (byte == '\n')
            line = 0;
        else if (isLead(byte))
            line += static_cast<unsigned char>(byte) >= 0xE0 ? 2 : 1;
        widest = std::max(widest, line);
    }
    return widest;
}

bool needsEscaping(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char byte = text[i];
        if (isControl(byte) || (byte == '_' && looksEscaped(text.substr(i))) ||
            (byte == '\xEF' && isNoCharacter(text.substr(i))))
            return true;
    }
    return false;
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char byte = text[i];
        if (isControl(byte)) {
            out += byNumber(static_cast<unsigned char>(byte));
        } else if (byte == '_' && looksEscaped(text.substr(i))) {
            out += byNumber('_');
        } else if (byte == '\xEF' && isNoCharacter(text.substr(i))) {
            out += byNumber(text[i + 2] == '\xBE' ? 0xFFFE : 0xFFFF);
            i += 2;
        } else {
            out += byte;
        }
    }
    return out;
}

std::optional<int> dayNumber(std::string_view iso)
{
    using namespace std::chrono;
    std::array<int, 3> parts{};
    constexpr std::array<std::size_t, 3> at{0, 5, 8};
    constexpr std::array<std::size_t, 3> length{4, 2, 2};
    if (iso.size() != 10)
        return {};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const char *begin = iso.data() + at[i];
        if (std::from_chars(begin, begin + length[i], parts[i]).ptr != begin + length[i])
            return {};
    }
    const auto [of, inYear, inMonth] = parts;
    const year_month_day date{year{of}, month{static_cast<unsigned>(inYear)},
                              day{static_cast<unsigned>(inMonth)}};
    if (!date.ok() || date < year(1900) / 3 / 1)
        return {};
    return static_cast<int>((sys_days(date) - sys_days(year(1899) / 12 / 30)).count());
}

bool isExact(std::int64_t number)
{
    constexpr std::int64_t most = 999'999'999'999'999;
    return number >= -most && number <= most;
}

} // namespace chulie::exchange::sheettext
