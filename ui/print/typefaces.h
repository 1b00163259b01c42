#pragma once

#include "ui/print/typeface.h"

#include <map>

namespace chulie::print {

/// The typefaces of the cells of a table, in one size.
struct CellFaces
{
    /// \a size is in tenths of a point.
    explicit CellFaces(int size) : cell(Typeface::Style::FangSong, size), strong(Typeface::Style::Hei, size)
    {
    }

    Typeface cell;
    Typeface strong;
};

/// The typefaces of a form, measured once for all its pages.
class Typefaces
{
public:
    static constexpr int largestCell = 95;
    static constexpr int smallestCell = 75; ///< 六号, the smallest that offices print

    Typeface title{Typeface::Style::Hei, 180};
    Typeface heading{Typeface::Style::Hei, 115};
    Typeface text{Typeface::Style::FangSong, 105};

    /// Of a table in type of \a size.
    [[nodiscard]] const CellFaces &cells(int size) const
    {
        return m_cells.try_emplace(size, size).first->second;
    }

private:
    mutable std::map<int, CellFaces> m_cells;
};

} // namespace chulie::print
