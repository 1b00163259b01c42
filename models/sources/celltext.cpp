#include "models/sources/celltext.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace chulie::sources {

namespace {

constexpr double lastSerial = 2'958'466; ///< the day after 9999-12-31
constexpr std::int64_t secondsOfDay = 86'400;

/// What is left of the first section of a format when its literal texts, colours and locales are taken out.
std::string bareFormat(std::string_view code)
{
    std::string bare;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '[') {
            i = std::min(code.find(']', i), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else {
            bare += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        }
    }
    return bare;
}

/// Whether \a code counts hours, minutes or seconds beyond a day ([h]:mm, [mm], [ss]): a duration, no date.
bool isDuration(std::string_view code)
{
    for (std::size_t open = code.find('['); open != std::string_view::npos; open = code.find('[', open + 1)) {
        const std::size_t close = code.find(']', open);
        const std::string_view inside =
            close == std::string_view::npos ? std::string_view() : code.substr(open + 1, close - open - 1);
        if (!inside.empty() && inside.find_first_not_of(inside.front()) == std::string_view::npos &&
            std::string_view("hHmMsS").find(inside.front()) != std::string_view::npos)
            return true;
    }
    return false;
}

bool isDigitPlace(char c)
{
    return c == '0' || c == '#' || c == '?';
}

std::string padded(int number, std::size_t width)
{
    std::string text = std::to_string(number);
    return std::string(width - std::min(width, text.size()), '0') + text;
}

std::string isoDay(std::chrono::sys_days day)
{
    const std::chrono::year_month_day date(day);
    return padded(static_cast<int>(date.year()), 4) + '-' +
           padded(static_cast<int>(static_cast<unsigned>(date.month())), 2) + '-' +
           padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

std::string timeOfDay(std::int64_t seconds)
{
    constexpr int sixty = 60;
    return 'T' + padded(static_cast<int>(seconds / (sixty * sixty)), 2) + ':' +
           padded(static_cast<int>(seconds / sixty % sixty), 2) + ':' +
           padded(static_cast<int>(seconds % sixty), 2);
}

void appendUtf8(std::string &text, unsigned code)
{
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0 | (code >> 6));
        text += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        text += static_cast<char>(0xE0 | (code >> 12));
        text += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        text += static_cast<char>(0xF0 | (code >> 18));
        text += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        text += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (code & 0x3F));
    }
}

constexpr std::size_t escapeSize = 7; ///< _xHHHH_

/// The unit of UTF-16 that \a text begins with as an escape; -1 where it begins with none.
int escapedUnit(std::string_view text)
{
    if (text.size() < escapeSize || !text.starts_with("_x") || text[escapeSize - 1] != '_')
        return -1;
    int unit = 0;
    const char *const last = text.data() + escapeSize - 1;
    const auto read = std::from_chars(text.data() + 2, last, unit, 16);
    return read.ec == std::errc() && read.ptr == last ? unit : -1;
}

bool isHighSurrogate(int unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLowSurrogate(int unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

/// How many units of UTF-16 \a text, which is UTF-8, has.
std::size_t unitsOf(std::string_view text)
{
    constexpr unsigned char follows = 0x80; ///< 10xxxxxx: no character begins here
    constexpr unsigned char ofFour = 0xF0;  ///< a character that takes two units
    std::size_t units = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        units += ((byte & 0xC0U) != follows ? 1U : 0U) + (byte >= ofFour ? 1U : 0U);
    }
    return units;
}

} // namespace

NumberFormat readFormat(std::string_view code)
{
    const std::string bare = bareFormat(code);
    if (bare.find("general") != std::string::npos || bare.find('@') != std::string::npos)
        return {};
    bool hasDatePart = false;
    bool hasDigits = false;
    for (std::size_t i = 0; i < bare.size(); ++i) {
        // aaa is the day of the week, ggge the year of an era.
        hasDatePart = hasDatePart || std::string_view("ymdhsaeg").find(bare[i]) != std::string_view::npos;
        // The fraction of a second is written s.00.
        const bool isFraction = bare[i] == '0' && bare.rfind("s.", i) != std::string::npos &&
                                bare.find_first_not_of('0', bare.rfind("s.", i) + 2) >= i;
        hasDigits = hasDigits || (isDigitPlace(bare[i]) && !isFraction);
    }
    if (!hasDigits)
        return {.isDate = hasDatePart && !isDuration(code)};
    const std::size_t point = bare.find('.');
    const std::size_t end = point == std::string::npos ? point : bare.find_first_not_of('0', point + 1);
    const std::size_t decimals = point == std::string::npos ? 0 : std::min(end, bare.size()) - point - 1;
    return {.twoDecimals = decimals == 2};
}

NumberFormat builtInFormat(int id)
{
    const bool isDate =
        (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id == 45 || id == 47 || (id >= 50 && id <= 58);
    return {.isDate = isDate, .twoDecimals = id == 2 || id == 4 || id == 10 || id == 39 || id == 40};
}

NumberFormat namedFormat(std::string_view name)
{
    if (name.ends_with(" Date") || name.ends_with(" Time"))
        return {.isDate = true};
    for (const std::string_view known : {"Fixed", "Standard", "Percent", "Currency", "Euro Currency"})
        if (name == known)
            return {.twoDecimals = true};
    for (const std::string_view known : {"Scientific", "Yes/No", "True/False", "On/Off"})
        if (name == known)
            return {};
    return readFormat(name);
}

std::string shortestDecimal(double number)
{
    std::array<char, 400> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number == 0 ? 0.0 : number,
                                   std::chars_format::fixed);
    return {digits.data(), end.ptr};
}

std::string dateText(double serial, bool from1904)
{
    if (!(serial >= 0 && serial < lastSerial))
        return {};
    auto seconds = static_cast<std::int64_t>(std::llround(serial * static_cast<double>(secondsOfDay)));
    std::int64_t days = seconds / secondsOfDay;
    seconds %= secondsOfDay;
    using namespace std::chrono;
    sys_days first = sys_days(year{1904} / 1 / 1);
    if (!from1904) {
        // 1900 had no 29 February, but spreadsheets count it as the day 60.
        first = sys_days(year{1899} / 12 / 30);
        days += days < 60 ? 1 : 0;
    }
    return isoDay(first + std::chrono::days(days)) + (seconds > 0 ? timeOfDay(seconds) : std::string());
}

std::string_view withoutMidnight(std::string_view time)
{
    constexpr std::string_view midnight = "T00:00:00";
    return time.substr(0, time.size() - (time.ends_with(midnight) ? midnight.size() : 0));
}

NumberCell numberCell(double number, NumberFormat format, bool from1904)
{
    using Is = SourceCell::Is;
    if (!std::isfinite(number))
        return {.is = Is::Error, .words = "#NUM!"};
    std::string day = format.isDate ? dateText(number, from1904) : std::string();
    if (!day.empty())
        return {.is = Is::Date, .words = std::move(day)};
    return {.is = format.twoDecimals ? Is::Decimal : Is::Number, .words = shortestDecimal(number)};
}

std::string unescapedText(std::string_view text)
{
    if (text.find("_x") == std::string_view::npos)
        return std::string(text);
    std::string plain;
    while (!text.empty()) {
        const int unit = escapedUnit(text);
        if (unit < 0) {
            plain += text.front();
            text.remove_prefix(1);
            continue;
        }
        text.remove_prefix(escapeSize);
        if (!isHighSurrogate(unit)) {
            appendUtf8(plain, isLowSurrogate(unit) ? 0xFFFD : static_cast<unsigned>(unit));
            continue;
        }
        const int low = escapedUnit(text);
        if (!isLowSurrogate(low)) {
            appendUtf8(plain, 0xFFFD);
            continue;
        }
        appendUtf8(plain, 0x10000 + ((static_cast<unsigned>(unit) & 0x3FF) << 10) +
                              (static_cast<unsigned>(low) & 0x3FF));
        text.remove_prefix(escapeSize);
    }
    return plain;
}

bool isTooLong(std::string_view text)
{
    constexpr std::size_t longestText = 32'767;
    return text.size() > longestText && unitsOf(text) > longestText;
}

bool readDouble(std::string_view text, double &number)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n'))
        text.remove_prefix(1);
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && !text.empty() && std::isfinite(number);
}

} // namespace chulie::sources
