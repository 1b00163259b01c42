#include "ui/print/tablelayout.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace chulie {

using namespace reports;

namespace {

constexpr double padX = 30;
constexpr double padY = 22;

} // namespace

TableLayout::TableLayout(const Table &table, const Typefaces &faces, double left, double width)
    : m_table(table), m_faces(faces)
{
    const double sum =
        std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                        [](double before, const Column &column) { return before + column.width; });
    m_edges.push_back(left);
    for (const Column &column : table.columns)
        m_edges.push_back(m_edges.back() + width * column.width / sum);
    m_lineCounts.reserve(table.rows.size());
    for (const Row &row : table.rows)
        m_lineCounts.push_back(countLines(row));
    measureHeader();
}

double TableLayout::heightOf(int lines) const
{
    return lines * m_faces.cell.lineHeight() + 2 * padY;
}

int TableLayout::linesIn(double height) const
{
    return std::max(1, static_cast<int>((height - 2 * padY) / m_faces.cell.lineHeight()));
}

bool TableLayout::staysWithNext(std::size_t row) const
{
    return goesAcross(row) && row + 1 < rowCount();
}

const Typeface &TableLayout::face(const Row &row) const
{
    return row.kind == Row::Kind::Plain ? m_faces.cell : m_faces.strong;
}

int TableLayout::countLines(const Row &row) const
{
    if (row.kind == Row::Kind::Section)
        return face(row).lineCount(row.cells.value(0), width(0, m_table.columns.size()) - 2 * padX);
    int lines = 1;
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const QString &cell = row.cells[static_cast<qsizetype>(i)];
        if (!cell.isEmpty())
            lines = std::max(lines, face(row).lineCount(cell, width(i, i + 1) - 2 * padX));
    }
    return lines;
}

std::size_t TableLayout::groupEnd(std::size_t column) const
{
    const QString &group = m_table.columns[column].group;
    std::size_t end = column + 1;
    while (!group.isEmpty() && end < m_table.columns.size() && m_table.columns[end].group == group)
        ++end;
    return end;
}

bool TableLayout::beginsGroup(std::size_t column) const
{
    return !m_table.columns[column].group.isEmpty() && (column == 0 || groupEnd(column - 1) == column);
}

void TableLayout::measureHeader()
{
    const auto height = [this](const QString &text, std::size_t from, std::size_t to) {
        return heightOf(m_faces.strong.lineCount(text, width(from, to) - 2 * padX));
    };
    double whole = 0; // of the titles that take both lines
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const Column &column = m_table.columns[i];
        double &level = column.group.isEmpty() ? whole : m_titleHeight;
        level = std::max(level, height(column.title, i, i + 1));
        if (beginsGroup(i))
            m_groupHeight = std::max(m_groupHeight, height(column.group, i, groupEnd(i)));
    }
    m_titleHeight = std::max(m_titleHeight, whole - m_groupHeight);
}

void TableLayout::drawHeaderCell(QPainter &painter, const QRectF &box, const QString &text) const
{
    painter.drawRect(box);
    const Typeface &face = m_faces.strong;
    const int lines = face.lineCount(text, box.width() - 2 * padX);
    const double spare = std::max(0.0, (box.height() - heightOf(lines)) / 2);
    drawCell(painter, box.adjusted(0, spare, 0, 0), text, Align::Centre, face, {0, lines});
}

void TableLayout::drawHeader(QPainter &painter, double top) const
{
    painter.setFont(m_faces.strong.font());
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const Column &column = m_table.columns[i];
        const double above = column.group.isEmpty() ? 0 : m_groupHeight;
        drawHeaderCell(painter, {m_edges[i], top + above, width(i, i + 1), headerHeight() - above},
                       column.title);
        if (beginsGroup(i))
            drawHeaderCell(painter, {m_edges[i], top, width(i, groupEnd(i)), m_groupHeight}, column.group);
    }
}

void TableLayout::drawRows(QPainter &painter, double top, std::size_t first, std::size_t end) const
{
    QList<QLineF> grid;
    double gridTop = top;
    for (std::size_t row = first; row < end; ++row) {
        drawRow(painter, top, m_table.rows[row], {0, m_lineCounts[row]});
        top += rowHeight(row);
        grid.append({m_edges.front(), top, m_edges.back(), top});
        if (row + 1 == end || goesAcross(row) != goesAcross(row + 1)) {
            addUprights(grid, gridTop, top, goesAcross(row));
            gridTop = top;
        }
    }
    painter.drawLines(grid);
}

void TableLayout::drawPart(QPainter &painter, double top, std::size_t row, int from, int to) const
{
    const double bottom = top + heightOf(to - from);
    drawRow(painter, top, m_table.rows[row], {from, to});
    QList<QLineF> grid = {{m_edges.front(), bottom, m_edges.back(), bottom}};
    addUprights(grid, top, bottom, goesAcross(row));
    painter.drawLines(grid);
}

bool TableLayout::goesAcross(std::size_t row) const
{
    return m_table.rows[row].kind == Row::Kind::Section;
}

/// The upright lines of a stretch of rows; only the outer ones where a cell goes across.
void TableLayout::addUprights(QList<QLineF> &grid, double top, double bottom, bool across) const
{
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        if (!across || i == 0 || i + 1 == m_edges.size())
            grid.append({m_edges[i], top, m_edges[i], bottom});
    }
}

void TableLayout::drawRow(QPainter &painter, double top, const Row &row, Slice slice) const
{
    const Typeface &used = face(row);
    painter.setFont(used.font());
    const double height = heightOf(slice.to - slice.from);
    if (row.kind == Row::Kind::Section) {
        const QRectF box(m_edges.front(), top, width(0, m_table.columns.size()), height);
        drawCell(painter, box, row.cells.value(0), Align::Left, used, slice);
        return;
    }
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const QString &cell = row.cells[static_cast<qsizetype>(i)];
        if (!cell.isEmpty())
            drawCell(painter, {m_edges[i], top, width(i, i + 1), height}, cell, m_table.columns[i].align,
                     used, slice);
    }
}

void TableLayout::drawCell(QPainter &painter, const QRectF &box, const QString &text, Align align,
                           const Typeface &face, Slice slice) const
{
    const auto draw = [&](const QString &line, double baseline) {
        double left = box.left() + padX;
        if (align != Align::Left) {
            const double free = box.width() - 2 * padX - face.width(line);
            left += align == Align::Right ? free : free / 2;
        }
        painter.drawText(QPointF(left, baseline), line);
    };
    double baseline = box.top() + padY + face.ascent();
    if (slice.from == 0 && slice.to == 1) { // most rows: nothing to break
        draw(text, baseline);
        return;
    }
    const auto lines = face.lines(text, box.width() - 2 * padX);
    const int end = std::min(slice.to, static_cast<int>(lines.size()));
    // A short cell of a high row stands in the middle.
    baseline += std::max(0, slice.to - std::max(end, slice.from)) * face.lineHeight() / 2;
    for (int i = slice.from; i < end; ++i, baseline += face.lineHeight())
        draw(lines[i].toString(), baseline);
}

} // namespace chulie
