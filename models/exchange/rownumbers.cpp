#include "models/exchange/rownumbers.h"

#include <algorithm>
#include <utility>

namespace chulie::exchange {

namespace {

constexpr std::size_t fewest = 16;

/// A few ids that follow each other share a cache line. More of them would fill long runs of slots, through
/// which all that begin within one search (Knuth, The Art of Computer Programming, 6.4).
std::size_t firstSlot(RowRef row)
{
    constexpr unsigned together = 8;
    constexpr std::uint64_t spread = 0x9E3779B97F4A7C15;
    const auto id = static_cast<std::uint64_t>(row);
    return (id / together * spread >> 32U) * together + id % together;
}

} // namespace

/// Where \a row is, or where it would be put.
std::size_t RowNumbers::slotOf(RowRef row) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = firstSlot(row) & mask;
    while (m_slots[at].row != 0 && m_slots[at].row != row)
        at = (at + 1) & mask;
    return at;
}

void RowNumbers::grow()
{
    const std::size_t size = std::max(fewest, 2 * m_slots.size());
    for (const Slot &slot : std::exchange(m_slots, std::vector<Slot>(size)))
        if (slot.row != 0)
            m_slots[slotOf(slot.row)] = slot;
}

std::uint32_t &RowNumbers::operator[](RowRef row)
{
    if (4 * (m_count + 1) > 3 * m_slots.size())
        grow();
    Slot &slot = m_slots[slotOf(row)];
    m_count += slot.row == 0 ? 1 : 0;
    slot.row = row;
    return slot.number;
}

std::uint32_t RowNumbers::value(RowRef row) const
{
    return m_slots.empty() ? 0 : m_slots[slotOf(row)].number;
}

} // namespace chulie::exchange
