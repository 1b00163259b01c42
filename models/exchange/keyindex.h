#pragma once

#include "models/exchange/plannedrow.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace chulie::exchange {

/// Rows by their keys, in some fifty bytes each.
class KeyIndex
{
public:
    /// Makes room for \a count keys, so that it need not grow.
    void reserve(std::size_t count);
    /// The row with \a key; 0 where there is none.
    [[nodiscard]] RowRef find(std::string_view key) const;
    /// Puts \a row under \a key, unless another has it.
    void add(std::string_view key, RowRef row);

private:
    struct Slot
    {
        RowRef row = 0; ///< 0: free
        std::uint32_t hash = 0;
        Texts::Address key = 0;
    };

    [[nodiscard]] std::size_t slotOf(std::string_view key, std::uint32_t hash) const;
    void grow(std::size_t size);

    Texts m_keys;
    std::vector<Slot> m_slots; ///< a power of two of them, at least a quarter of them free
    std::size_t m_count = 0;
};

} // namespace chulie::exchange
