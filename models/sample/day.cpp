#include "models/sample/day.h"

namespace chulie::sample {

namespace {

void put(std::string &out, unsigned number, std::size_t from, std::size_t digits)
{
    for (std::size_t i = from + digits; i-- > from; number /= 10)
        out[i] = static_cast<char>('0' + number % 10);
}

} // namespace

std::string dateText(Day day)
{
    const std::chrono::year_month_day date(day);
    std::string out = "0000-00-00";
    put(out, static_cast<unsigned>(static_cast<int>(date.year())), 0, 4);
    put(out, static_cast<unsigned>(date.month()), 5, 2);
    put(out, static_cast<unsigned>(date.day()), 8, 2);
    return out;
}

int ageOn(Day born, Day on)
{
    const std::chrono::year_month_day birth(born);
    const std::chrono::year_month_day then(on);
    const int years = static_cast<int>(then.year()) - static_cast<int>(birth.year());
    const bool before = std::pair(then.month(), then.day()) < std::pair(birth.month(), birth.day());
    return before ? years - 1 : years;
}

} // namespace chulie::sample
