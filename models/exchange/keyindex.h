#pragma once

#include "models/exchange/plannedrow.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace chulie::exchange {

/// Rows by their keys, in some fifty bytes each. Lists mostly name rows in the order in which they were put
/// here: while they do, nothing is hashed.
class KeyIndex
{
public:
    /// The row with \a key; 0 where there is none.
    [[nodiscard]] RowRef find(std::string_view key);
    /// Puts \a row under \a key, unless another has it.
    void add(std::string_view key, RowRef row);
    /// Puts \a row under \a key, which no other has.
    void append(std::string_view key, RowRef row);

private:
    struct Entry
    {
        RowRef row = 0;
        Texts::Address key = 0;
    };
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t entry = 0; ///< its position from 1; 0: free
    };

    [[nodiscard]] const Entry *findNear(std::string_view key);
    [[nodiscard]] std::size_t slotOf(std::string_view key, std::uint32_t hash) const;
    void index();
    void grow(std::size_t size);

    Texts m_keys;
    std::vector<Entry> m_entries;
    std::vector<Slot> m_slots; ///< a power of two of them, at least a quarter of them free
    std::size_t m_indexed = 0; ///< how many entries have a slot
    std::size_t m_last = 0;    ///< the entry that was found last
};

} // namespace chulie::exchange
