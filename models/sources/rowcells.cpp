#include "models/sources/rowcells.h"

#include "models/sources/celltext.h"
#include "models/sources/sheetcells.h"
#include "models/sources/sourcefaults.h"

#include <algorithm>

namespace chulie::sources {

namespace {

constexpr std::size_t mostText = std::size_t{1} << 22; ///< bytes of a row

} // namespace

void RowCells::clear()
{
    m_cells.clear();
    m_words.clear();
    m_size = 0;
}

void RowCells::put(int row, std::size_t column, std::size_t count, SourceCell::Is is, std::string_view words)
{
    if (m_words.size() + words.size() > mostText)
        return refuse(isTooLong(words) ? SourceFaults::tooLongCell(row)
                                       : SourceFaults::of(SourceFault::Bomb));
    m_words.reserve(mostText); // what was put before stays where it is
    const std::size_t at = m_words.size();
    m_words += words;
    refer(row, column, count, is, std::string_view(m_words).substr(at));
}

void RowCells::refer(int row, std::size_t column, std::size_t count, SourceCell::Is is,
                     std::string_view words)
{
    if (is == SourceCell::Is::Blank || !m_problem.isEmpty())
        return;
    if (row > SheetCells::mostRows)
        return refuse(SourceFaults::tooManyRows());
    if (column >= SheetCells::mostColumns || count > SheetCells::mostColumns - column)
        return refuse(SourceFaults::tooManyColumns());
    if (isTooLong(words))
        return refuse(SourceFaults::tooLongCell(row));
    m_size += words.size() * count;
    if (m_size > mostText)
        return refuse(SourceFaults::of(SourceFault::Bomb));
    m_cells.resize(std::max(m_cells.size(), column + count));
    std::fill_n(m_cells.begin() + static_cast<std::ptrdiff_t>(column), count,
                SourceCell{.words = words, .is = is});
}

bool RowCells::give()
{
    m_given += m_cells.size();
    if (m_given > mostGivenCells)
        refuse(SourceFaults::of(SourceFault::Bomb));
    return m_problem.isEmpty();
}

void RowCells::refuse(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

} // namespace chulie::sources
