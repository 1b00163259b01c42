#include "models/todo/rules.h"

#include "models/overview/figures.h"

#include <algorithm>

namespace chulie::todo {

QDate asOf(int year, const QDate &today)
{
    const QDate end(year, 12, 31);
    return today.isValid() ? std::min(today, end) : end;
}

Quarter quarterOf(const QDate &day)
{
    return {day.year(), (day.month() + 2) / 3};
}

Due dueOf(const targets::Target &target, const QDate &day)
{
    const int due = overview::dueYear(target);
    if (due == 0)
        return Due::Never;
    if (QDate(due, 12, 31) <= day)
        return Due::Overdue;
    return due <= day.year() + 1 ? Due::Soon : Due::Later;
}

} // namespace chulie::todo
