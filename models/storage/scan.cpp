#include "models/storage/scan.h"

namespace chulie::storage {

namespace {

/// From this many numbers on it seeks.
constexpr std::int64_t mostSteps = 16;

} // namespace

bool Scan::turnTo(std::int64_t number)
{
    if (number <= m_before || (number > m_at && number - m_at > mostSteps)) {
        m_select.with(number);
        step();
        m_before = number - 1;
    }
    while (m_at < number)
        step();
    m_number = number;
    return isAtNumber();
}

bool Scan::next()
{
    step();
    return isAtNumber();
}

void Scan::reset()
{
    m_select.reset();
    m_at = m_before = atEnd;
}

void Scan::step()
{
    m_before = m_at;
    m_at = m_select.next() ? m_select.integer(0) : atEnd;
}

} // namespace chulie::storage
