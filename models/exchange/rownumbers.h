#pragma once

#include "models/exchange/plannedrow.h"

#include <cstdint>
#include <vector>

namespace chulie::exchange {

/// A number for each of some rows of the ledger, 0 for all others, in some twenty bytes each. Their ids may
/// be any: a ledger of millions of entries has few rows of an import.
class RowNumbers
{
public:
    /// The number of \a row, which may be set until another is asked for; 0 where it has none.
    [[nodiscard]] std::uint32_t &operator[](RowRef row);
    [[nodiscard]] std::uint32_t value(RowRef row) const;

private:
    struct Slot
    {
        RowRef row = 0; ///< 0: free
        std::uint32_t number = 0;
    };

    [[nodiscard]] std::size_t slotOf(RowRef row) const;
    void grow();

    std::vector<Slot> m_slots; ///< a power of two of them, at least a quarter of them free
    std::size_t m_count = 0;
};

} // namespace chulie::exchange
