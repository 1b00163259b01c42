#pragma once

#include "models/exchange/batch.h"
#include "models/exchange/rownumbers.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace chulie::exchange {

/// Remembers which rows of a batch are of the same row of the ledger, and finds what contradicts among them:
/// in one file the later row is refused, of several files the later one's value is taken.
class Repeats
{
public:
    Repeats(Batch &batch, Drafts &drafts) : m_batch(batch), m_drafts(drafts) {}

    /// Where a row of the batch differs from an earlier one.
    struct Clash
    {
        const catalogue::Field *field = nullptr;
        std::size_t earlier = 0; ///< row of the batch
    };

    /// Remembers that row \a draft of the batch is of \a row, and gives what it contradicts of the latest
    /// rows that give a value.
    std::vector<Clash> add(std::int64_t row, std::size_t draft);
    /// The same; refuses the row and forgets it where it contradicts one of its own file, and warns of
    /// others.
    void admit(std::int64_t row, std::size_t draft);

    /// The clash of row \a draft with a row of its own file; null where there is none.
    [[nodiscard]] const Clash *inOneFile(std::size_t draft, const std::vector<Clash> &clashes) const;
    void refuse(std::size_t draft, const Clash &clash);
    void warn(std::size_t draft, const std::vector<Clash> &clashes);

private:
    [[nodiscard]] std::uint32_t &latestOf(std::int64_t row);
    [[nodiscard]] std::optional<std::size_t> latestThatSays(std::uint32_t latest, std::size_t place) const;

    Batch &m_batch;
    Drafts &m_drafts;
    /// By row: its latest row of the batch, from 1. Most rows are new, and are numbered one by one.
    std::vector<std::uint32_t> m_latestOfNew;
    RowNumbers m_latest;
    std::unordered_map<std::uint32_t, std::uint32_t> m_before; ///< of the batch's rows, where there is one
};

} // namespace chulie::exchange
