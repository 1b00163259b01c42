#include "models/reports/report.h"

#include "models/values/money.h"

#include <QLocale>

#include <cmath>

namespace chulie::reports {

namespace {

constexpr std::int64_t fenInWan = 1'000'000;

/// \a number as a multiple of \a unit, the half rounded away from zero.
std::int64_t rounded(std::int64_t number, std::int64_t unit)
{
    return (number + (number < 0 ? -unit : unit) / 2) / unit;
}

QString figure(std::int64_t number, Unit unit)
{
    switch (unit) {
    case Unit::Money:
        return yuan(number);
    case Unit::Wan:
        return yuan(inWan(number));
    case Unit::Share:
        return QLocale::c().toString(static_cast<double>(rounded(number, 10)) / 10, 'f', 1) + u" %";
    default:
        return QLocale(QLocale::English).toString(static_cast<qlonglong>(number));
    }
}

} // namespace

std::int64_t inWan(std::int64_t fen)
{
    return rounded(fen, fenInWan / 100);
}

QString words(const Cell &cell, const Column &column)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    const auto *number = std::get_if<std::int64_t>(&cell);
    return number ? figure(*number, column.unit) : QString();
}

Behind behind(const Row &row, const Column &column)
{
    Behind all = row.behind;
    if (all.list == Behind::List::None)
        return {};
    const Behind &what = column.behind;
    if (what.list != Behind::List::None)
        all.list = what.list;
    if (what.year != 0)
        all.year = what.year;
    if (what.target)
        all.target = what.target;
    if (what.item != 0)
        all.item = what.item;
    return all;
}

} // namespace chulie::reports
