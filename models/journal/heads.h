#pragma once

#include "models/storage/statement.h"

#include <cstdint>
#include <span>
#include <vector>

namespace chulie {

class Database;

/// What an entry must name as replaced, read by statements that are prepared once: an act of an import asks
/// for every row that it changes. DatabaseError passes through.
class Heads
{
public:
    explicit Heads(Database &database);

    /// The entries of row \a row that set any of \a columns and that no later entry on the same columns
    /// replaced: what an edit of these columns must name. Usually one; none where they were never set;
    /// several in a conflict.
    [[nodiscard]] std::vector<std::int64_t> of(std::int64_t row, std::span<const int> columns);
    /// Every entry of row \a row: what a removal must name.
    [[nodiscard]] std::vector<std::int64_t> entriesOf(std::int64_t row);

private:
    Statement m_entries;
    Statement m_replaced;
};

} // namespace chulie
