#pragma once

#include "models/reports/report.h"

#include <vector>

namespace chulie::print {

/// Where the columns of a table are on paper. Those that do not fit beside each other go on in further
/// bands, each on a page of its own, after the keys that say what a row is. In tenths of a point.
class Columns
{
public:
    /// A column in a band.
    struct Place
    {
        std::size_t column = 0;
        double left = 0;
        double width = 0;
    };
    using Band = std::vector<Place>;

    /// The columns of \a table within \a width from \a left on, in the largest type in which they fit. \a
    /// least is what each needs in any case, in sizes of its type: other columns make room for it.
    Columns(const reports::Table &table, double left, double width, const std::vector<double> &least);

    [[nodiscard]] int typeSize() const { return m_size; }
    [[nodiscard]] const std::vector<Band> &bands() const { return m_bands; }
    /// How wide the column is, wherever it is placed; 0 for one that is not on paper.
    [[nodiscard]] double width(std::size_t column) const { return m_widths[column]; }
    /// How wide the narrowest band is: what goes across a table fits into it.
    [[nodiscard]] double narrowest() const;
    /// Between a cell's edge and its words.
    [[nodiscard]] double padX() const { return m_size * 0.3; }
    [[nodiscard]] double padY() const { return m_size * 0.23; }

private:
    [[nodiscard]] double needed(std::size_t from, std::size_t to) const;
    void fit(double width, const std::vector<double> &least);
    void stretch(double width);
    void split(double left, double width);
    bool widen(const std::vector<double> &least);

    const reports::Table &m_table;
    int m_size = 0;
    std::size_t m_keys = 0;
    std::vector<double> m_widths;
    std::vector<Band> m_bands;
};

} // namespace chulie::print
