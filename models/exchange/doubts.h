#pragma once

#include "models/exchange/batch.h"
#include "models/exchange/plannedrows.h"

#include <span>
#include <string_view>

namespace chulie::exchange {

/// Settles the texts of a table's rows that may match what the ledger has: parts of them are masked, or
/// characters of them are lost.
class Doubts
{
public:
    Doubts(Batch &batch, PlannedRows &rows)
        : m_batch(batch), m_drafts(batch.drafts(rows.table().id)), m_rows(rows)
    {
    }

    /// Settles what row \a draft of the batch has in doubt where it names other rows: keys are never masked.
    /// A member's name and number are settled by its household.
    void settleReferences(std::size_t draft);
    /// Settles what is in doubt in the key of row \a draft, whose references are resolved.
    void settleKey(std::size_t draft);
    /// Settles the rest by what \a row, 0 for a new one, has in the ledger.
    void settle(std::size_t draft, RowRef row);
    /// Settles the doubt in the column of \a field: it is the one of \a known that it may be left of.
    void settle(std::size_t draft, const catalogue::Field &field, std::span<const std::string> known);

private:
    void leave(std::size_t draft, const catalogue::Field &field, std::string_view doubt);

    Batch &m_batch;
    Drafts &m_drafts;
    PlannedRows &m_rows;
};

} // namespace chulie::exchange
