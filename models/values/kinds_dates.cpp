#include "models/values/fold.h"
#include "models/values/kinds.h"

#include <array>
#include <optional>

/// Dates in all their spellings.
namespace chulie::kinds {

namespace {

/// Year, month and day as they are written.
struct Parts
{
    std::string_view year;
    std::string_view month;
    std::string_view day;
};

/// Splits \a text at \a first, \a second and, where it is not empty, a closing \a last.
std::optional<Parts> split(std::string_view text, std::string_view first, std::string_view second,
                           std::string_view last)
{
    if (!text.ends_with(last))
        return std::nullopt;
    text.remove_suffix(last.size());
    const std::size_t one = text.find(first);
    if (one == std::string_view::npos)
        return std::nullopt;
    const std::size_t two = text.find(second, one + first.size());
    if (two == std::string_view::npos)
        return std::nullopt;
    return Parts{trimmed(text.substr(0, one)),
                 trimmed(text.substr(one + first.size(), two - one - first.size())),
                 trimmed(text.substr(two + second.size()))};
}

std::optional<Parts> parts(std::string_view text)
{
    if (text.size() == 8 && isDigits(text))
        return Parts{text.substr(0, 4), text.substr(4, 2), text.substr(6, 2)};
    for (const std::string_view separator : {"-", "/", "."})
        if (const auto found = split(text, separator, separator, ""))
            return found;
    return split(text, "年", "月", "日");
}

bool isMonthOrDay(std::string_view text)
{
    return text.size() <= 2 && isDigits(text);
}

int daysIn(int year, int month)
{
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

} // namespace

std::string isoDate(int year, int month, int day)
{
    if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return {};
    const auto digit = [](int number) { return static_cast<char>('0' + number % 10); };
    return {digit(year / 1000),
            digit(year / 100),
            digit(year / 10),
            digit(year),
            '-',
            digit(month / 10),
            digit(month),
            '-',
            digit(day / 10),
            digit(day)};
}

Normalised date(std::string_view text)
{
    const auto found = parts(text);
    if (!found || found->year.size() != 4 || !isDigits(found->year) || !isMonthOrDay(found->month) ||
        !isMonthOrDay(found->day))
        return refused(Reason::tr("This is not a date such as 2019-06-30."));
    std::string iso =
        isoDate(static_cast<int>(wholeNumber(found->year)), static_cast<int>(wholeNumber(found->month)),
                static_cast<int>(wholeNumber(found->day)));
    if (iso.empty())
        return refused(Reason::tr("There is no such day, or it does not lie in the years 1900 to 2100."));
    return {std::move(iso)};
}

} // namespace chulie::kinds
