#include "models/exchange/keyindex.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <utility>

namespace chulie::exchange {

namespace {

constexpr std::size_t fewest = 16;
/// How many entries from the last one on are looked at before all are indexed: a list leaves out some rows,
/// and names a household for each of its members.
constexpr std::size_t near = 16;

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
    while (m_slots[at].entry != 0 &&
           (m_slots[at].hash != hash || m_keys.at(m_entries[m_slots[at].entry - 1].key) != key))
        at = (at + 1) & mask;
    return at;
}

void KeyIndex::grow(std::size_t size)
{
    const std::size_t mask = size - 1;
    for (const Slot &slot : std::exchange(m_slots, std::vector<Slot>(size))) {
        if (slot.entry == 0)
            continue;
        std::size_t at = slot.hash & mask;
        while (m_slots[at].entry != 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

/// Gives every entry its slot, and room for one more.
void KeyIndex::index()
{
    if (const std::size_t size = sizeFor(m_entries.size() + 1); size > m_slots.size())
        grow(size);
    for (; m_indexed < m_entries.size(); ++m_indexed) {
        const std::string_view key = m_keys.at(m_entries[m_indexed].key);
        const std::uint32_t hash = hashOf(key);
        m_slots[slotOf(key, hash)] = {.hash = hash, .entry = static_cast<std::uint32_t>(m_indexed + 1)};
    }
}

/// The entry with \a key, where it is the last one, the next or, as long as nothing is indexed, near.
const KeyIndex::Entry *KeyIndex::findNear(std::string_view key)
{
    const std::size_t end = std::min(m_entries.size(), m_last + (m_slots.empty() ? near : 2));
    for (std::size_t at = m_last; at < end; ++at)
        if (m_keys.at(m_entries[at].key) == key) {
            m_last = at;
            return &m_entries[at];
        }
    return nullptr;
}

RowRef KeyIndex::find(std::string_view key)
{
    if (const Entry *next = findNear(key))
        return next->row;
    if (m_entries.empty())
        return 0;
    index();
    const std::uint32_t entry = m_slots[slotOf(key, hashOf(key))].entry;
    if (entry == 0)
        return 0;
    m_last = entry - 1;
    return m_entries[m_last].row;
}

void KeyIndex::add(std::string_view key, RowRef row)
{
    index();
    const std::uint32_t hash = hashOf(key);
    Slot &slot = m_slots[slotOf(key, hash)];
    if (slot.entry != 0)
        return;
    append(key, row);
    slot = {.hash = hash, .entry = static_cast<std::uint32_t>(m_entries.size())};
    m_indexed = m_entries.size();
}

void KeyIndex::append(std::string_view key, RowRef row)
{
    m_entries.push_back({.row = row, .key = m_keys.addOnce(key)});
}

} // namespace chulie::exchange
