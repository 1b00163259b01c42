#pragma once

#include "models/journal/storedentries.h"
#include "models/merge/state.h"
#include "models/values/flatmap.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace chulie::merge {

/// The ids that the ledger has for the rows of a part.
class RowIds
{
public:
    RowIds() = default;
    explicit RowIds(std::vector<std::pair<journal::Stamp, std::int64_t>> ids);

    /// The id of the row named \a row, 0 where it is not of the part.
    [[nodiscard]] std::int64_t of(const journal::Stamp &row) const;

private:
    std::vector<std::pair<journal::Stamp, std::int64_t>> m_ids; ///< by stamp
};

/// A part of the ledger's state: exact for the rows that it was derived for. Of the others, which stand in it
/// because those rest on them, it says only that they are there.
struct Part
{
    State state;
    RowIds ids;
    values::FlatMap<std::int64_t, catalogue::TableId> rows; ///< those it was derived for, by id

    [[nodiscard]] bool isFor(const journal::Stamp &row) const { return rows.contains(ids.of(row)); }
    /// What \a row of the state is in its table, by column number.
    [[nodiscard]] std::vector<values::Value> values(const Row &row) const;
};

} // namespace chulie::merge
