#pragma once

#include "models/reports/report.h"
#include "ui/print/columns.h"
#include "ui/print/typefaces.h"

#include <QLineF>
#include <QRectF>

#include <optional>

class QPainter;

namespace chulie::print {

/// A table measured for a width: how high its header and rows are, and how they are drawn. All in tenths of a
/// point.
class TableLayout
{
public:
    /// Rows, or lines of a row that no page holds whole.
    struct Part
    {
        std::size_t firstRow = 0;
        std::size_t endRow = 0;
        int firstLine = 0;
        int endLine = 0; ///< 0: whole rows
        std::optional<std::size_t> section =
            {}; ///< the row of the section that goes on, repeated above the rows
    };

    /// \a table and \a faces must outlive it.
    TableLayout(const reports::Table &table, const Typefaces &faces, double left, double width);

    [[nodiscard]] std::size_t rowCount() const { return m_table.rows.size(); }
    /// Over how many pages side by side its columns go.
    [[nodiscard]] std::size_t bandCount() const { return m_columns.bands().size(); }
    [[nodiscard]] double headerHeight() const { return m_groupHeight + m_titleHeight; }
    /// Of the header and of what is repeated below it.
    [[nodiscard]] double headHeight(const std::optional<std::size_t> &section) const
    {
        return headerHeight() + (section ? rowHeight(*section) : 0);
    }
    /// The row that heads the section which \a row continues; nothing for one that begins a section, for a
    /// total and in a table without sections.
    [[nodiscard]] std::optional<std::size_t> sectionOf(std::size_t row) const;
    [[nodiscard]] double rowHeight(std::size_t row) const { return heightOf(m_lineCounts[row]); }
    [[nodiscard]] int lineCount(std::size_t row) const { return m_lineCounts[row]; }
    /// How high \a lines lines of a row are, and how many lines fit into \a height.
    [[nodiscard]] double heightOf(int lines) const;
    [[nodiscard]] int linesIn(double height) const;
    /// Whether the row belongs on one page with the next.
    [[nodiscard]] bool staysWithNext(std::size_t row) const;
    /// Whether the last row is a total.
    [[nodiscard]] bool endsWithTotal() const;

    void draw(QPainter &painter, double top, const Part &part, std::size_t band) const;

    /// A cell under a point, and what is behind it.
    struct Found
    {
        QRectF place;
        targets::Behind behind;
    };
    /// The cell at \a point of \a part drawn from \a top on; nothing where there is none, or nothing behind
    /// it.
    [[nodiscard]] std::optional<Found> find(const QPointF &point, double top, const Part &part,
                                            std::size_t band) const;

private:
    struct Slice
    {
        int from;
        int to;
    };
    /// A range of a band's places.
    struct Range
    {
        std::size_t from;
        std::size_t to;
    };

    [[nodiscard]] const Typeface &face(const reports::Row &row) const;
    [[nodiscard]] QString text(const reports::Row &row, std::size_t column) const;
    [[nodiscard]] int countLines(const reports::Row &row) const;
    [[nodiscard]] const reports::Column &columnAt(const Columns::Band &band, std::size_t place) const;
    [[nodiscard]] std::size_t groupEnd(const Columns::Band &band, std::size_t place) const;
    [[nodiscard]] bool beginsGroup(const Columns::Band &band, std::size_t place) const;
    void measureHeader();
    void measureHeader(const Columns::Band &band, double &whole);
    void drawHeader(QPainter &painter, double top, const Columns::Band &band) const;
    void drawHeaderCell(QPainter &painter, const QRectF &box, const QString &text) const;
    void drawRows(QPainter &painter, double top, const Part &part, const Columns::Band &band) const;
    void drawSlice(QPainter &painter, double top, const Part &part, const Columns::Band &band) const;
    void drawRow(QPainter &painter, double top, const reports::Row &row, Slice slice,
                 const Columns::Band &band) const;
    void drawCell(QPainter &painter, const QRectF &box, const QString &text, reports::Align align,
                  const Typeface &face, Slice slice) const;
    [[nodiscard]] bool goesAcross(std::size_t row) const;

    const reports::Table &m_table;
    Columns m_columns;
    const CellFaces &m_faces;
    std::vector<int> m_lineCounts;
    double m_groupHeight = 0;
    double m_titleHeight = 0;
};

} // namespace chulie::print
