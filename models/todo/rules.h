#pragma once

#include "models/targets/target.h"

#include <QDate>

#include <string>

/// When something is to be done: pure functions of days.
namespace chulie::todo {

/// The day for which work in \a year is listed: \a today, or the end of the year where that has passed or
/// no day is given.
[[nodiscard]] QDate asOf(int year, const QDate &today);

/// A quarter of a year: 1–4.
struct Quarter
{
    int year = 0;
    int number = 0;
};
[[nodiscard]] Quarter quarterOf(const QDate &day);

/// When a target with a year by which it is due stands to be met.
enum class Due : std::uint8_t {
    Never,   ///< it has no such year
    Later,   ///< after the end of the next year
    Soon,    ///< by the end of this year or the next
    Overdue, ///< its year has ended
};
/// \a day is the day looked from; the last day of the target's year counts as its end.
[[nodiscard]] Due dueOf(const targets::Target &target, const QDate &day);

} // namespace chulie::todo
