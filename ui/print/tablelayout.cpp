#include "ui/print/tablelayout.h"

#include <QPainter>

#include <algorithm>

namespace chulie::print {

using namespace reports;

namespace {

/// What a column is wider than its number, in sizes of type: no rounding breaks it.
constexpr double hair = 0.02;

/// How wide the widest number, date or code in \a text is.
double widestNumber(QStringView text, const Typeface &face)
{
    const auto isOfNumber = [](QChar c) { return c < QChar(0x80) && !c.isSpace(); };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    double widest = 0;
    for (auto at = text.begin(); at != text.end();) {
        const auto begin = std::find_if(at, text.end(), isOfNumber);
        at = std::find_if_not(begin, text.end(), isOfNumber);
        if (std::any_of(begin, at, isDigit))
            widest = std::max(widest, face.width(QStringView(begin, at)));
    }
    return widest;
}

QRectF across(const Columns::Band &band, std::size_t from, std::size_t to, double top, double height)
{
    const double left = band[from].left;
    return {left, top, band[to - 1].left + band[to - 1].width - left, height};
}

/// How wide the widest number or code of each column is, in the sizes of the type it is in: what may not be
/// broken within itself.
std::vector<double> widestNumbers(const Table &table, const Typefaces &faces)
{
    const CellFaces &measured = faces.cells(Typefaces::largestCell);
    std::vector<double> widest(table.columns.size());
    for (const Row &row : table.rows) {
        const Typeface &face = row.kind == Row::Kind::Plain ? measured.cell : measured.strong;
        for (std::size_t i = 0; row.kind != Row::Kind::Section && i < row.cells.size(); ++i) {
            const double number = widestNumber(words(row.cells[i], table.columns[i]), face);
            if (number > 0)
                widest[i] = std::max(widest[i], number / Typefaces::largestCell + hair);
        }
    }
    return widest;
}

/// The upright lines of a stretch of rows; only the outer ones where a cell goes across.
void addUprights(QList<QLineF> &grid, double top, double bottom, const Columns::Band &band, bool isAcross)
{
    grid.append({band.front().left, top, band.front().left, bottom});
    for (std::size_t i = 0; i < band.size(); ++i) {
        const double right = band[i].left + band[i].width;
        if (!isAcross || i + 1 == band.size())
            grid.append({right, top, right, bottom});
    }
}

} // namespace

TableLayout::TableLayout(const Table &table, const Typefaces &faces, double left, double width)
    : m_table(table), m_columns(table, left, width, widestNumbers(table, faces)),
      m_faces(faces.cells(m_columns.typeSize()))
{
    m_lineCounts.reserve(table.rows.size());
    for (const Row &row : table.rows)
        m_lineCounts.push_back(countLines(row));
    if (m_table.headed)
        measureHeader();
}

double TableLayout::heightOf(int lines) const
{
    return lines * m_faces.cell.lineHeight() + 2 * m_columns.padY();
}

int TableLayout::linesIn(double height) const
{
    return std::max(1, static_cast<int>((height - 2 * m_columns.padY()) / m_faces.cell.lineHeight()));
}

bool TableLayout::staysWithNext(std::size_t row) const
{
    return goesAcross(row) && row + 1 < rowCount();
}

bool TableLayout::endsWithTotal() const
{
    return !m_table.rows.empty() && m_table.rows.back().kind == Row::Kind::Total;
}

std::optional<std::size_t> TableLayout::sectionOf(std::size_t row) const
{
    if (m_table.rows[row].kind != Row::Kind::Plain)
        return {};
    while (row > 0)
        if (goesAcross(--row))
            return row;
    return {};
}

bool TableLayout::goesAcross(std::size_t row) const
{
    return m_table.rows[row].kind == Row::Kind::Section;
}

const Typeface &TableLayout::face(const Row &row) const
{
    return row.kind == Row::Kind::Plain ? m_faces.cell : m_faces.strong;
}

QString TableLayout::text(const Row &row, std::size_t column) const
{
    return words(m_table, row, column);
}

int TableLayout::countLines(const Row &row) const
{
    const double pad = 2 * m_columns.padX();
    if (row.kind == Row::Kind::Section)
        return face(row).lineCount(text(row, 0), m_columns.narrowest() - pad);
    int lines = 1;
    for (std::size_t i = 0; i < m_table.columns.size(); ++i)
        if (const QString cell = text(row, i); m_table.columns[i].onPaper && !cell.isEmpty())
            lines = std::max(lines, face(row).lineCount(cell, m_columns.width(i) - pad));
    return lines;
}

const Column &TableLayout::columnAt(const Columns::Band &band, std::size_t place) const
{
    return m_table.columns[band[place].column];
}

std::size_t TableLayout::groupEnd(const Columns::Band &band, std::size_t place) const
{
    const QString &group = columnAt(band, place).group;
    std::size_t end = place + 1;
    while (!group.isEmpty() && end < band.size() && columnAt(band, end).group == group)
        ++end;
    return end;
}

bool TableLayout::beginsGroup(const Columns::Band &band, std::size_t place) const
{
    return !columnAt(band, place).group.isEmpty() && (place == 0 || groupEnd(band, place - 1) == place);
}

void TableLayout::measureHeader()
{
    double whole = 0; // of the titles that take both lines
    for (const Columns::Band &band : m_columns.bands())
        measureHeader(band, whole);
    m_titleHeight = std::max(m_titleHeight, whole - m_groupHeight);
}

void TableLayout::measureHeader(const Columns::Band &band, double &whole)
{
    const auto height = [&](const QString &text, std::size_t from, std::size_t to) {
        const double width = across(band, from, to, 0, 0).width() - 2 * m_columns.padX();
        return heightOf(m_faces.strong.lineCount(text, width));
    };
    for (std::size_t i = 0; i < band.size(); ++i) {
        const Column &column = columnAt(band, i);
        double &level = column.group.isEmpty() ? whole : m_titleHeight;
        level = std::max(level, height(column.title, i, i + 1));
        if (beginsGroup(band, i))
            m_groupHeight = std::max(m_groupHeight, height(column.group, i, groupEnd(band, i)));
    }
}

void TableLayout::draw(QPainter &painter, double top, const Part &part, std::size_t band) const
{
    const Columns::Band &places = m_columns.bands()[band];
    if (m_table.headed)
        drawHeader(painter, top, places);
    else
        painter.drawLine(across(places, 0, places.size(), top, 0).topLeft(),
                         across(places, 0, places.size(), top, 0).topRight());
    if (part.section)
        drawRows(painter, top + headerHeight(), {*part.section, *part.section + 1}, places);
    if (part.endLine > 0)
        drawSlice(painter, top + headHeight(part.section), part, places);
    else
        drawRows(painter, top + headHeight(part.section), part, places);
}

void TableLayout::drawHeader(QPainter &painter, double top, const Columns::Band &band) const
{
    for (std::size_t i = 0; i < band.size(); ++i) {
        const Column &column = columnAt(band, i);
        const double above = column.group.isEmpty() ? 0 : m_groupHeight;
        drawHeaderCell(painter, across(band, i, i + 1, top + above, headerHeight() - above), column.title);
        if (beginsGroup(band, i))
            drawHeaderCell(painter, across(band, i, groupEnd(band, i), top, m_groupHeight), column.group);
    }
}

void TableLayout::drawHeaderCell(QPainter &painter, const QRectF &box, const QString &text) const
{
    painter.drawRect(box);
    const Typeface &face = m_faces.strong;
    const int lines = face.lineCount(text, box.width() - 2 * m_columns.padX());
    const double spare = std::max(0.0, (box.height() - heightOf(lines)) / 2);
    drawCell(painter, box.adjusted(0, spare, 0, 0), text, Align::Centre, face, {0, lines});
}

void TableLayout::drawRows(QPainter &painter, double top, const Part &part, const Columns::Band &band) const
{
    QList<QLineF> grid;
    const QRectF all = across(band, 0, band.size(), top, 0);
    double gridTop = top;
    for (std::size_t row = part.firstRow; row < part.endRow; ++row) {
        drawRow(painter, top, m_table.rows[row], {0, m_lineCounts[row]}, band);
        top += rowHeight(row);
        grid.append({all.left(), top, all.right(), top});
        if (row + 1 == part.endRow || goesAcross(row) != goesAcross(row + 1)) {
            addUprights(grid, gridTop, top, band, goesAcross(row));
            gridTop = top;
        }
    }
    painter.drawLines(grid);
}

void TableLayout::drawSlice(QPainter &painter, double top, const Part &part, const Columns::Band &band) const
{
    const QRectF box = across(band, 0, band.size(), top, heightOf(part.endLine - part.firstLine));
    drawRow(painter, top, m_table.rows[part.firstRow], {part.firstLine, part.endLine}, band);
    QList<QLineF> grid = {{box.left(), box.bottom(), box.right(), box.bottom()}};
    addUprights(grid, top, box.bottom(), band, goesAcross(part.firstRow));
    painter.drawLines(grid);
}

void TableLayout::drawRow(QPainter &painter, double top, const Row &row, Slice slice,
                          const Columns::Band &band) const
{
    const Typeface &used = face(row);
    const double height = heightOf(slice.to - slice.from);
    if (row.kind == Row::Kind::Section) {
        drawCell(painter, across(band, 0, band.size(), top, height), text(row, 0), Align::Left, used, slice);
        return;
    }
    for (const Columns::Place &place : band) {
        const QString cell = text(row, place.column);
        if (!cell.isEmpty())
            drawCell(painter, {place.left, top, place.width, height}, cell,
                     m_table.columns[place.column].align, used, slice);
    }
}

void TableLayout::drawCell(QPainter &painter, const QRectF &box, const QString &text, Align align,
                           const Typeface &face, Slice slice) const
{
    const double pad = m_columns.padX();
    const auto draw = [&](const QString &line, double baseline) {
        double left = box.left() + pad;
        if (align != Align::Left) {
            const double free = box.width() - 2 * pad - face.width(line);
            left += align == Align::Right ? free : free / 2;
        }
        face.draw(painter, {left, baseline}, line);
    };
    double baseline = box.top() + m_columns.padY() + face.ascent();
    if (slice.from == 0 && slice.to == 1) { // most rows: nothing to break
        draw(text, baseline);
        return;
    }
    const auto lines = face.lines(text, box.width() - 2 * pad);
    const int end = std::min(slice.to, static_cast<int>(lines.size()));
    // A short cell of a high row is in the middle.
    baseline += std::max(0, slice.to - std::max(end, slice.from)) * face.lineHeight() / 2;
    for (int i = slice.from; i < end; ++i, baseline += face.lineHeight())
        draw(lines[i].toString(), baseline);
}

std::optional<TableLayout::Found> TableLayout::find(const QPointF &point, double top, const Part &part,
                                                    std::size_t band) const
{
    top += headHeight(part.section);
    for (std::size_t row = part.firstRow; row < part.endRow && point.y() >= top; ++row) {
        const double height = part.endLine > 0 ? heightOf(part.endLine - part.firstLine) : rowHeight(row);
        if (point.y() < top + height) {
            for (const Columns::Place &place : m_columns.bands()[band]) {
                const QRectF box(place.left, top, place.width, height);
                const Row &of = m_table.rows[row];
                const targets::Behind there = reports::behind(of, m_table.columns[place.column]);
                const bool isShown = goesAcross(row) || !text(of, place.column).isEmpty();
                if (box.contains(point) && isShown && there.list != targets::Behind::List::None)
                    return Found{box, there};
            }
            return {};
        }
        top += height;
    }
    return {};
}

} // namespace chulie::print
