#include "models/exchange/keyindex.h"

#include <bit>
#include <functional>
#include <utility>

namespace chulie::exchange {

namespace {

constexpr std::size_t fewest = 16;

std::uint32_t hashOf(std::string_view key)
{
    return static_cast<std::uint32_t>(std::hash<std::string_view>()(key));
}

std::size_t sizeFor(std::size_t count)
{
    return std::bit_ceil(count + count / 3 + fewest);
}

} // namespace

/// Where \a key is, or where it would be put.
std::size_t KeyIndex::slotOf(std::string_view key, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].row != 0 && (m_slots[at].hash != hash || m_keys.at(m_slots[at].key) != key))
        at = (at + 1) & mask;
    return at;
}

void KeyIndex::grow(std::size_t size)
{
    const std::size_t mask = size - 1;
    for (const Slot &slot : std::exchange(m_slots, std::vector<Slot>(size))) {
        if (slot.row == 0)
            continue;
        std::size_t at = slot.hash & mask;
        while (m_slots[at].row != 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

void KeyIndex::reserve(std::size_t count)
{
    if (const std::size_t size = sizeFor(count); size > m_slots.size())
        grow(size);
}

RowRef KeyIndex::find(std::string_view key) const
{
    return m_slots.empty() ? 0 : m_slots[slotOf(key, hashOf(key))].row;
}

void KeyIndex::add(std::string_view key, RowRef row)
{
    reserve(m_count + 1);
    const std::uint32_t hash = hashOf(key);
    Slot &slot = m_slots[slotOf(key, hash)];
    if (slot.row != 0)
        return;
    slot = {.row = row, .hash = hash, .key = m_keys.addOnce(key)};
    ++m_count;
}

} // namespace chulie::exchange
