#pragma once

#include "models/sources/rowsource.h"

#include <QString>

#include <string>
#include <vector>

namespace chulie::sources {

/// The row at which the reader of a sheet is, within what a sheet holds.
class RowCells
{
public:
    /// Takes the cells out.
    void clear();
    /// Puts a cell into \a count columns from \a column on. A blank one is nothing; what is beyond the bounds
    /// is refused.
    void put(int row, std::size_t column, std::size_t count, SourceCell::Is is, std::string_view words);
    /// The same with words that outlive the row.
    void refer(int row, std::size_t column, std::size_t count, SourceCell::Is is, std::string_view words);
    /// Counts the row as one that is read; false where it cannot be.
    [[nodiscard]] bool give();
    /// Says that the sheet cannot be read, and why. The first reason counts.
    void refuse(const QString &problem);

    [[nodiscard]] bool isBlank() const { return m_cells.empty(); }
    [[nodiscard]] std::span<const SourceCell> cells() const { return m_cells; }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    std::vector<SourceCell> m_cells;
    std::string m_words;     ///< of the cells; it never grows beyond what is reserved
    std::size_t m_size = 0;  ///< of all words, in bytes
    std::size_t m_given = 0; ///< cells of all rows that were read, blank ones too
    QString m_problem;
};

/// Cells that a source gives in all its rows, blank ones too, before they are more than any sheet needs: a
/// million rows as wide as a sheet have some bytes each in a file.
inline constexpr std::size_t mostGivenCells = std::size_t{1} << 27;

} // namespace chulie::sources
