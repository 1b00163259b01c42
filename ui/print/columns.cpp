#include "ui/print/columns.h"

#include "ui/print/typefaces.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chulie::print {

namespace {

constexpr int sizeStep = 5;
constexpr double mostStretch = 1.6; ///< of a band that has a page to itself

} // namespace

Columns::Columns(const reports::Table &table, double left, double width, const std::vector<double> &least)
    : m_table(table)
{
    fit(width, least);
    split(left, width);
}

double Columns::narrowest() const
{
    double least = 0;
    for (const Band &band : m_bands) {
        if (band.empty())
            continue;
        const double own = band.back().left + band.back().width - band.front().left;
        least = least == 0 ? own : std::min(least, own);
    }
    return least;
}

double Columns::needed(std::size_t from, std::size_t to) const
{
    double sum = 0;
    for (std::size_t i = from; i < to; ++i)
        if (m_table.columns[i].onPaper)
            sum += m_table.columns[i].width * m_size + 2 * padX();
    return sum;
}

/// Chooses the size of type, and gives each column what it needs in it: the largest in which no number is
/// broken, else the largest in which the columns are beside each other.
void Columns::fit(double width, const std::vector<double> &least)
{
    const std::size_t count = m_table.columns.size();
    for (m_size = Typefaces::largestCell; m_size >= Typefaces::smallestCell; m_size -= sizeStep) {
        if (needed(0, count) > width)
            continue;
        stretch(width);
        if (widen(least))
            return;
    }
    m_size = Typefaces::largestCell;
    while (m_size > Typefaces::smallestCell && needed(0, count) > width)
        m_size -= sizeStep;
    const double all = needed(0, count);
    stretch(std::max(all, width));
    widen(least);
    if (const std::size_t keys = std::min(m_table.keys, count - 1);
        all > width && needed(0, keys) <= width / 2)
        m_keys = keys;
}

/// Gives each column what it needs, and shares out what is left of \a width among all.
void Columns::stretch(double width)
{
    m_widths.clear();
    for (std::size_t i = 0; i < m_table.columns.size(); ++i)
        m_widths.push_back(needed(i, i + 1));
    const double sum = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    for (double &each : m_widths)
        each *= width / sum;
}

/// Gives the columns that are too narrow what the others have to spare; false where that is too little.
bool Columns::widen(const std::vector<double> &least)
{
    double missing = 0;
    double spare = 0;
    const auto toSpare = [&](std::size_t i) {
        return m_table.columns[i].onPaper ? m_widths[i] - least[i] * m_size - 2 * padX() : 0;
    };
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        (toSpare(i) < 0 ? missing : spare) += std::abs(toSpare(i));
    if (missing > spare)
        return false;
    const double taken = missing > 0 ? missing / spare : 0;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const double own = toSpare(i);
        m_widths[i] -= own < 0 ? own : own * taken;
    }
    return true;
}

void Columns::split(double left, double width)
{
    const double keys =
        std::accumulate(m_widths.begin(), m_widths.begin() + static_cast<std::ptrdiff_t>(m_keys), 0.0);
    for (std::size_t next = m_keys; next < m_widths.size();) {
        const std::size_t first = next;
        double sum = 0;
        // A hair of tolerance: what was stretched to the width fits it.
        while (next < m_widths.size() && (next == first || keys + sum + m_widths[next] <= width + 0.01))
            sum += m_widths[next++];
        const double grown =
            m_bands.empty() && next == m_widths.size() ? 1 : std::min(mostStretch, (width - keys) / sum);
        for (std::size_t i = first; i < next; ++i)
            m_widths[i] *= grown;
        Band &band = m_bands.emplace_back();
        double at = left;
        const auto place = [&](std::size_t column) {
            if (m_table.columns[column].onPaper)
                band.push_back({column, at, m_widths[column]});
            at += m_widths[column];
        };
        for (std::size_t i = 0; i < m_keys; ++i)
            place(i);
        for (std::size_t i = first; i < next; ++i)
            place(i);
    }
}

} // namespace chulie::print
