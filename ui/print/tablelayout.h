#pragma once

#include "models/reports/report.h"
#include "ui/print/typeface.h"

#include <QLineF>

class QPainter;

namespace chulie {

/// The typefaces of a form, measured once for all its pages.
struct Typefaces
{
    Typeface title{Typeface::Style::Hei, 180};
    Typeface heading{Typeface::Style::Hei, 115};
    Typeface text{Typeface::Style::Song, 105};
    Typeface cell{Typeface::Style::Song, 95};
    Typeface strong{Typeface::Style::Hei, 95};
};

/// A table measured for a width: how high its header and rows are, and how they are drawn. All in tenths of a
/// point.
class TableLayout
{
public:
    /// \a table and \a faces must outlive it.
    TableLayout(const reports::Table &table, const Typefaces &faces, double left, double width);

    [[nodiscard]] std::size_t rowCount() const { return m_table.rows.size(); }
    [[nodiscard]] double headerHeight() const { return m_groupHeight + m_titleHeight; }
    [[nodiscard]] double rowHeight(std::size_t row) const { return heightOf(m_lineCounts[row]); }
    [[nodiscard]] int lineCount(std::size_t row) const { return m_lineCounts[row]; }
    /// How high \a lines lines of a row are, and how many lines fit into \a height.
    [[nodiscard]] double heightOf(int lines) const;
    [[nodiscard]] int linesIn(double height) const;
    /// Whether the row belongs on one page with the next.
    [[nodiscard]] bool staysWithNext(std::size_t row) const;

    void drawHeader(QPainter &painter, double top) const;
    /// Rows \a first to before \a end, one below the other.
    void drawRows(QPainter &painter, double top, std::size_t first, std::size_t end) const;
    /// Lines \a from to before \a to of a row that no page holds whole.
    void drawPart(QPainter &painter, double top, std::size_t row, int from, int to) const;

private:
    struct Slice
    {
        int from;
        int to;
    };

    [[nodiscard]] const Typeface &face(const reports::Row &row) const;
    [[nodiscard]] int countLines(const reports::Row &row) const;
    [[nodiscard]] double width(std::size_t from, std::size_t to) const { return m_edges[to] - m_edges[from]; }
    [[nodiscard]] std::size_t groupEnd(std::size_t column) const;
    [[nodiscard]] bool beginsGroup(std::size_t column) const;
    void measureHeader();
    void drawHeaderCell(QPainter &painter, const QRectF &box, const QString &text) const;
    void drawRow(QPainter &painter, double top, const reports::Row &row, Slice slice) const;
    void drawCell(QPainter &painter, const QRectF &box, const QString &text, reports::Align align,
                  const Typeface &face, Slice slice) const;
    [[nodiscard]] bool goesAcross(std::size_t row) const;
    void addUprights(QList<QLineF> &grid, double top, double bottom, bool across) const;

    const reports::Table &m_table;
    const Typefaces &m_faces;
    std::vector<double> m_edges; ///< left edges of the columns, and the right edge of the last
    std::vector<int> m_lineCounts;
    double m_groupHeight = 0;
    double m_titleHeight = 0;
};

} // namespace chulie
