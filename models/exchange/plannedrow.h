#pragma once

#include "models/exchange/cellvalue.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace chulie::exchange {

class Drafts;

/// A row's name while an import is planned: its id in the ledger, or, where it has none yet, the negative of
/// its number among the planned rows of its table, counted from 1. 0 is no row.
using RowRef = std::int64_t;

/// A row that an import makes or changes.
struct PlannedRow
{
    static constexpr std::uint32_t noDraft = 0xFFFFFFFF;
    static constexpr std::size_t mostColumns = 30;

    std::int64_t row = 0;          ///< its id in the ledger; 0 where it will be a new one
    std::uint32_t draft = noDraft; ///< the row of the batch that makes it or first changes it
    /// Of one that is changed: a bit for each column that gets the draft's value.
    std::uint32_t changes : mostColumns = 0;
    bool isNew : 1 = false;
    bool returns : 1 = false; ///< it had been removed and comes back under its old id
};

/// The rows of one table that an import makes or changes.
struct PlannedTable
{
    using Values = std::vector<std::pair<int, CellValue>>; ///< by column number

    /// What \a column of row \a index will hold; nothing where it stays as it is.
    [[nodiscard]] std::optional<CellValue> value(const Drafts &drafts, std::size_t index, int column) const;

    std::vector<PlannedRow> rows;
    /// By position in rows: values that do not come from the row's own draft, and go before its.
    std::unordered_map<std::size_t, Values> others;
};

} // namespace chulie::exchange
