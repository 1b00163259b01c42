#pragma once

#include "models/exchange/packedrows.h"
#include "models/headings/header.h"
#include "models/sources/rowsource.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace chulie::exchange {

/// A household of a list with a row a member: its rows, with the household's own cells filled in on each.
struct ListHousehold
{
    struct Row
    {
        int line = 0;
        PackedRow cells = {};
    };
    /// Two rows that differ about the household.
    struct Clash
    {
        std::size_t column = 0;
        int first = 0; ///< line
        int later = 0;
    };

    std::vector<Row> rows;
    std::vector<Clash> clashes;
    std::multimap<int, std::size_t> clashesOn = {}; ///< those that a line is in, by position
};

/// Gathers the rows of a list by household. The household's columns are repeated on its rows, merged over
/// them, or blank below the first: a blank cell takes what another row of the same household has. A household
/// begins where its number, its head or its running number changes; where the list has none of these, with
/// the row of the head.
class ListRows
{
public:
    /// \a parts are the headers of the list's tables. \a sample are rows of the list, \a merged its merged
    /// cells: whether 序号 counts households or members, they show.
    ListRows(std::span<const headings::Header> parts, std::span<const headings::HeadRow> sample,
             std::span<const sources::MergedCells> merged, PackedRows &packed);

    /// Takes a row, whose words live on; returns the household that ended before it, which has no rows where
    /// none did.
    [[nodiscard]] ListHousehold take(PackedRow cells, int line);
    /// Returns the household at hand: its last row has been taken, or a row of sums ends it.
    [[nodiscard]] ListHousehold finish();

private:
    struct Taken
    {
        int line = 0;
        std::vector<sources::SourceCell> cells;
    };

    [[nodiscard]] bool begins(std::span<const sources::SourceCell> cells) const;
    [[nodiscard]] bool changes(std::size_t column, std::span<const sources::SourceCell> cells) const;
    [[nodiscard]] bool isHead(std::span<const sources::SourceCell> cells) const;
    [[nodiscard]] bool isSame(std::size_t column, const sources::SourceCell &one,
                              const sources::SourceCell &other) const;
    [[nodiscard]] sources::SourceCell known(std::size_t column) const;
    void settle(std::size_t column, ListHousehold &household);

    std::vector<const catalogue::Field *> m_fields; ///< by column: of the household
    std::vector<bool> m_isHouseholds;               ///< by column
    std::size_t m_no = 0, m_headName = 0, m_headIdentity = 0, m_number = 0, m_village = 0, m_relation = 0;
    std::size_t m_width = 0;
    bool m_countsHouseholds = false; ///< 序号 is the household's
    bool m_isMerged = false;         ///< what the household is known by is merged over its rows
    std::vector<Taken> m_taken;
    bool m_hasHead = false; ///< the head is among them
    PackedRows *m_packed;
};

} // namespace chulie::exchange
