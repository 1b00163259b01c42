#pragma once

#include "models/sources/rowsource.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace chulie::exchange {

/// Gives the rows of a source the words of the cells that are merged over them: what is merged over several
/// rows is the value of each.
class MergedRows
{
public:
    explicit MergedRows(const sources::RowSource &source) : m_source(&source) {}

    /// \a cells, of the row \a line, with what is merged down into it; valid until the next call. Rows come
    /// in their order.
    [[nodiscard]] std::span<const sources::SourceCell> fill(std::span<const sources::SourceCell> cells,
                                                            int line);
    /// Whether more was filled in than there is room for: a few merged cells make a small file as large as
    /// one likes. From then on nothing is filled in.
    [[nodiscard]] bool isTooMuch() const { return m_filled > mostFilled; }
    /// Whether the cell in \a column of the row that was filled last is merged over several columns.
    [[nodiscard]] bool isWide(std::size_t column) const;

private:
    static constexpr std::size_t mostFilled = 30'000'000;

    struct Down
    {
        int bottom = 0;
        sources::SourceCell::Is is = sources::SourceCell::Is::Blank;
        std::string words;
    };

    void begin(const sources::MergedCells &merged, std::span<const sources::SourceCell> cells);

    const sources::RowSource *m_source;
    std::size_t m_next = 0;             ///< of the source's merged cells
    std::map<std::size_t, Down> m_down; ///< by column: those that are over the row
    std::size_t m_filled = 0;           ///< bytes of the words and cells that were filled in, of all rows
    std::vector<std::size_t> m_wide;
    std::vector<sources::SourceCell> m_cells;
};

} // namespace chulie::exchange
