#include "models/values/fold.h"
#include "models/values/kinds.h"

#include <QRegularExpression>

#include <array>
#include <optional>

/// Dates in all their spellings.
namespace chulie::values::kinds {

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

/// A year and a month as they are written, without a day.
std::optional<Parts> monthParts(std::string_view text)
{
    if (text.size() == 6 && isDigits(text))
        return Parts{text.substr(0, 4), text.substr(4), {}};
    const bool isChinese = text.ends_with("月");
    if (isChinese)
        text.remove_suffix(std::string_view("月").size());
    for (const std::string_view separator : {"-", "/", ".", "年"}) {
        const std::size_t at = text.find(separator);
        if (at != std::string_view::npos && (!isChinese || separator == std::string_view("年")))
            return Parts{trimmed(text.substr(0, at)), trimmed(text.substr(at + separator.size())), {}};
    }
    return std::nullopt;
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

bool isYear(std::string_view text)
{
    return text.size() == 4 && isDigits(text);
}

/// Whether \a text is a time of day as programs and people write it: 00:00:00, 8:30 AM, 8时30分.
bool isTimeOfDay(std::string_view text)
{
    static const QRegularExpression time(QStringLiteral(
        "^(?:上午|下午|中午|凌晨|晚上)?\\s*\\d{1,2}\\s*(?::\\s*\\d{1,2}(?::\\d{1,2}(?:[.,]\\d+)?)?|[时点]"
        "(?:\\d{1,2}分?(?:\\d{1,2}(?:\\.\\d+)?秒?)?)?)"
        "\\s*(?:[AaPp]\\.?[Mm]\\.?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2})?$"));
    return time.match(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).hasMatch();
}

/// \a text without a time of day behind the date.
std::string_view withoutTime(std::string_view text)
{
    constexpr std::string_view day = "日";
    for (std::size_t at = text.find_first_of(" T\n"); at != std::string_view::npos;
         at = text.find_first_of(" T\n", at + 1))
        if (isTimeOfDay(trimmed(text.substr(at + 1))))
            return trimmed(text.substr(0, at));
    const std::size_t at = text.find(day);
    if (at != std::string_view::npos && isTimeOfDay(trimmed(text.substr(at + day.size()))))
        return text.substr(0, at + day.size());
    return text;
}

/// A number such as 2018.1 may be January, or October that lost its zero.
bool mayHaveLostZero(std::string_view text, const Parts &month, const Reading &reading)
{
    const bool isDecimal = text.find('.') != std::string_view::npos;
    return isDecimal && !reading.twoDecimals && (reading.isNumeric || month.month == "1");
}

Normalised monthOnly(std::string_view text, const Parts &month, const Reading &reading)
{
    if (mayHaveLostZero(text, month, reading))
        return refused(Reason::tr("A month without a day, which may have lost a zero: 2018.1 is January or "
                                  "October. Enter the whole date, such as 2018-10-01."));
    if (reading.months == Reading::Months::Refused)
        return refused(
            Reason::tr("This is a month without a day. Enter the whole date, or import with "
                       "--months first or --months last: the first or the last day of the month."));
    const auto year = static_cast<int>(wholeNumber(month.year));
    const auto number = static_cast<int>(wholeNumber(month.month));
    const int day = reading.months == Reading::Months::First ? 1 : daysIn(year, number);
    return {isoDate(year, number, day)};
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

Normalised date(std::string_view text, const Reading &reading)
{
    text = withoutTime(text);
    const auto found = parts(text);
    if (!found || !isYear(found->year) || !isMonthOrDay(found->month) || !isMonthOrDay(found->day)) {
        const auto month = monthParts(text);
        if (month && isYear(month->year) && isMonthOrDay(month->month) &&
            !isoDate(static_cast<int>(wholeNumber(month->year)), static_cast<int>(wholeNumber(month->month)),
                     1)
                 .empty())
            return monthOnly(text, *month, reading);
        return refused(Reason::tr("This is not a date such as 2019-06-30."));
    }
    std::string iso =
        isoDate(static_cast<int>(wholeNumber(found->year)), static_cast<int>(wholeNumber(found->month)),
                static_cast<int>(wholeNumber(found->day)));
    if (iso.empty())
        return refused(Reason::tr("There is no such day, or it does not lie in the years 1900 to 2100."));
    return {std::move(iso)};
}

} // namespace chulie::values::kinds
