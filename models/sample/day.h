#pragma once

#include "models/sample/random.h"

#include <chrono>
#include <string>

namespace chulie::sample {

/// The years that the sample holds facts of.
inline constexpr int firstYear = 2018;
inline constexpr int lastYear = 2020;
/// After the last year: what is due then never happens.
inline constexpr int never = lastYear + 1;

using Day = std::chrono::sys_days;

[[nodiscard]] inline Day day(int year, int month, int dayOfMonth)
{
    return std::chrono::year(year) / month / dayOfMonth;
}
[[nodiscard]] inline int yearOf(Day day)
{
    return static_cast<int>(std::chrono::year_month_day(day).year());
}
/// A day within months \a from to \a to of \a year.
[[nodiscard]] inline Day dayIn(Random &random, int year, int from = 1, int to = 12)
{
    const int month = random.between(from, to);
    return day(year, month, random.between(1, 28));
}
[[nodiscard]] inline Day after(Random &random, Day day, int least, int most)
{
    return day + std::chrono::days(random.between(least, most));
}
/// 2019-06-30.
[[nodiscard]] std::string dateText(Day day);
/// Whole years at \a on; the birthday itself counts.
[[nodiscard]] int ageOn(Day born, Day on);

} // namespace chulie::sample
