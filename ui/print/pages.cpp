#include "ui/print/pages.h"

#include <QPainter>

namespace chulie {

using namespace reports;

namespace {

constexpr double shortSide = 5953; // A4
constexpr double longSide = 8419;
constexpr double marginX = 620;
constexpr double marginTop = 640;
constexpr double marginBottom = 680;
constexpr double footerBaseline = 400;  ///< above the lower edge
constexpr double runningBaseline = 480; ///< below the upper edge: what pages after the first are about
constexpr std::size_t lastTogether = 3; ///< rows that stay with signatures, or with a total
constexpr double lineGap = 60;
constexpr double blockGap = 130;

/// A paragraph begins two characters in.
QString indented(const QString &text)
{
    return QStringLiteral("\u3000\u3000") + text;
}

} // namespace

/// Places one block after the other.
class Pages::Layout
{
public:
    explicit Layout(Pages &pages) : m_pages(pages) { startPage(); }

    void operator()(const Title &title) { place(height(m_pages.m_faces.title, title.text) + blockGap); }
    void operator()(const Line &line) { place(m_pages.lineHeight(line) + lineGap); }
    void operator()(const Paragraph &paragraph)
    {
        place(height(m_pages.m_faces.text, indented(paragraph.text)) + lineGap);
    }
    void operator()(const Heading &heading)
    {
        const double own = height(m_pages.m_faces.heading, heading.text) + blockGap + lineGap;
        if (!fits(own + heightOfNextBegin()))
            startPage();
        place(own);
    }
    void operator()(const Table &table)
    {
        m_table = &m_pages.m_tables.emplace_back(table, m_pages.m_faces, marginX, width());
        placeTable();
    }
    void operator()(const Signature &) { place(heightOfSignature()); }
    void operator()(const PageBreak &) { startPage(); }

    void run()
    {
        for (const Block &block : m_pages.m_report.blocks) {
            std::visit(*this, block);
            ++m_block;
        }
    }

private:
    [[nodiscard]] double width() const { return m_pages.m_size.width() - 2 * marginX; }
    [[nodiscard]] double height(const Typeface &face, const QString &text) const
    {
        return face.lineCount(text, width()) * face.lineHeight();
    }
    [[nodiscard]] bool fits(double height) const { return m_y + height <= m_pages.bottom(); }
    [[nodiscard]] bool isPageEmpty() const { return m_pages.m_pages.back().empty(); }

    void startPage()
    {
        if (!m_pages.m_pages.empty() && isPageEmpty())
            return;
        m_pages.m_pages.emplace_back();
        m_y = marginTop;
    }

    void place(double height)
    {
        if (!fits(height))
            startPage();
        m_pages.m_pages.back().push_back({m_block, m_y});
        m_y += height;
    }

    /// What must stand below a heading, so that it does not stand at the foot of a page.
    [[nodiscard]] double heightOfNextBegin() const
    {
        const Table *next = m_block + 1 < m_pages.m_report.blocks.size()
                                ? std::get_if<Table>(&m_pages.m_report.blocks[m_block + 1])
                                : nullptr;
        const double line = 2 * m_pages.m_faces.text.lineHeight();
        return next ? 4 * line : line;
    }

    [[nodiscard]] double heightOfSignature() const
    {
        return 3 * m_pages.m_faces.text.lineHeight() + blockGap;
    }

    /// Of the signatures behind the table: its last row stays with them, so that no page has them alone.
    [[nodiscard]] double heightOfSignatures() const
    {
        if (m_table->bandCount() > 1)
            return 0;
        const std::vector<Block> &blocks = m_pages.m_report.blocks;
        double sum = 0;
        for (std::size_t i = m_block + 1; i < blocks.size(); ++i) {
            if (std::holds_alternative<Signature>(blocks[i]))
                sum += heightOfSignature();
            else if (const auto *note = std::get_if<Paragraph>(&blocks[i]))
                sum += height(m_pages.m_faces.text, indented(note->text)) + lineGap;
            else
                return 0;
        }
        return sum > 0 ? lineGap + sum : 0;
    }

    void placeTable()
    {
        m_below = heightOfSignatures();
        if (m_table->rowCount() == 0)
            placeRows(0, 0, m_table->headerHeight());
        for (std::size_t row = 0; row < m_table->rowCount();) {
            m_section = m_table->sectionOf(row);
            if (!fits(head() + heightOfBegin(row)))
                startPage();
            row = fits(head() + m_table->rowHeight(row)) ? placeRowsFrom(row) : placeLongRow(row);
        }
        m_y += lineGap;
    }

    [[nodiscard]] double head() const { return m_table->headHeight(m_section); }

    /// Whether \a row is one of the last, which stay together: so that no page has a total alone, or
    /// signatures with a single row.
    [[nodiscard]] bool isOfEnd(std::size_t row) const
    {
        const bool isKept = m_below > 0 || m_table->endsWithTotal();
        return isKept && row + lastTogether >= m_table->rowCount() && row + 1 < m_table->rowCount();
    }

    [[nodiscard]] double heightOfBegin(std::size_t row) const
    {
        const double own = m_table->rowHeight(row);
        if (m_table->staysWithNext(row) || isOfEnd(row))
            return own + heightOfBegin(row + 1);
        return row + 1 == m_table->rowCount() ? own + m_below : own;
    }

    /// As many rows as the page holds; returns the first that it does not.
    std::size_t placeRowsFrom(std::size_t first)
    {
        double height = head() + m_table->rowHeight(first);
        std::size_t end = first + 1;
        while (end < m_table->rowCount() && fits(height + heightOfBegin(end)))
            height += m_table->rowHeight(end++);
        placeRows(first, end, height);
        return end;
    }

    void placeRows(std::size_t first, std::size_t end, double height)
    {
        placePart({first, end, 0, 0, m_section}, height);
    }

    /// In every band of the table; a band after the first has a page of its own.
    void placePart(const TableLayout::Part &part, double height)
    {
        for (std::size_t band = 0; band < m_table->bandCount(); ++band) {
            if (band > 0)
                startPage();
            m_pages.m_pages.back().push_back({m_block, m_y, m_table, part, band});
        }
        m_y += height;
        if (m_table->bandCount() > 1)
            m_y = m_pages.bottom(); // what comes next begins a page too
    }

    std::size_t placeLongRow(std::size_t row)
    {
        const int lines = m_table->lineCount(row);
        for (int from = 0; from < lines;) {
            if (from > 0)
                startPage();
            const int room = m_table->linesIn(m_pages.bottom() - m_y - head());
            const int to = std::min(lines, from + room);
            placePart({row, row + 1, from, to, m_section}, head() + m_table->heightOf(to - from));
            from = to;
        }
        return row + 1;
    }

    Pages &m_pages;
    const TableLayout *m_table = nullptr;
    std::size_t m_block = 0;
    double m_y = 0;
    std::optional<std::size_t> m_section; ///< the section's row that the next rows repeat
    double m_below = 0;                   ///< what stays with the last row of the table
};

/// Draws one piece.
class Pages::Drawing
{
public:
    Drawing(const Pages &pages, QPainter &painter, const Piece &piece)
        : m_pages(pages), m_painter(painter), m_piece(piece)
    {
    }

    void operator()(const Title &title)
    {
        lines(m_pages.m_faces.title, title.text, m_piece.top, Align::Centre);
    }
    void operator()(const Line &line)
    {
        const Typeface &face = m_pages.m_faces.text;
        double top = m_piece.top;
        const bool fits = m_pages.fitsOneLine(line);
        const auto say = [&](const QString &text, Align align) {
            lines(face, text, top, fits ? align : Align::Left);
            top += fits || text.isEmpty() ? 0 : face.lineCount(text, width()) * face.lineHeight();
        };
        say(line.left, Align::Left);
        say(line.centre, Align::Centre);
        say(line.right, Align::Right);
    }
    void operator()(const Heading &heading)
    {
        lines(m_pages.m_faces.heading, heading.text, m_piece.top + blockGap, Align::Left);
    }
    void operator()(const Paragraph &paragraph)
    {
        lines(m_pages.m_faces.text, indented(paragraph.text), m_piece.top, Align::Left);
    }
    void operator()(const Table &)
    {
        m_piece.table->draw(m_painter, m_piece.top, m_piece.part, m_piece.band);
    }
    void operator()(const Signature &signature)
    {
        const Typeface &face = m_pages.m_faces.text;
        const double baseline = m_piece.top + blockGap + 2 * face.lineHeight();
        const double share = width() / static_cast<double>(signature.labels.size());
        double left = marginX;
        m_painter.setFont(face.font());
        for (const QString &label : signature.labels) {
            m_painter.drawText(QPointF(left, baseline), label);
            const double from = left + face.width(label);
            m_painter.drawLine(QPointF(from, baseline + 20), QPointF(left + share * 0.85, baseline + 20));
            left += share;
        }
    }
    void operator()(const PageBreak &) {}

private:
    [[nodiscard]] double width() const { return m_pages.m_size.width() - 2 * marginX; }

    void lines(const Typeface &face, const QString &text, double top, Align align)
    {
        m_painter.setFont(face.font());
        for (const QStringView line : face.lines(text, width())) {
            const double free = width() - face.width(line);
            const double left = align == Align::Left ? 0 : align == Align::Right ? free : free / 2;
            m_painter.drawText(QPointF(marginX + left, top + face.ascent()), line.toString());
            top += face.lineHeight();
        }
    }

    const Pages &m_pages;
    QPainter &m_painter;
    const Piece &m_piece;
};

Pages::Pages(Report report)
    : m_report(std::move(report)),
      m_size(m_report.landscape ? QSizeF(longSide, shortSide) : QSizeF(shortSide, longSide))
{
    Layout(*this).run();
}

std::vector<Bookmark> Pages::bookmarks() const
{
    std::vector<Bookmark> all;
    for (int page = 0; page < count(); ++page)
        for (const Piece &piece : m_pages[static_cast<std::size_t>(page)])
            if (const auto *heading = std::get_if<Heading>(&m_report.blocks[piece.block]))
                all.push_back({heading->text, page});
    return all;
}

double Pages::bottom() const
{
    return m_size.height() - marginBottom;
}

QPageLayout Pages::sheet() const
{
    return {QPageSize(QPageSize::A4), m_report.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(), QPageLayout::Point};
}

bool Pages::fitsOneLine(const Line &line) const
{
    // The middle must keep clear of both sides.
    const double side = std::max(m_faces.text.width(line.left), m_faces.text.width(line.right));
    const double middle = m_faces.text.width(line.centre);
    const double all = m_size.width() - 2 * marginX;
    return middle > 0 ? 2 * side + middle + 2 * blockGap <= all
                      : m_faces.text.width(line.left) + m_faces.text.width(line.right) + blockGap <= all;
}

double Pages::lineHeight(const Line &line) const
{
    if (fitsOneLine(line))
        return m_faces.text.lineHeight();
    int count = 0;
    for (const QString &text : {line.left, line.centre, line.right})
        count += text.isEmpty() ? 0 : m_faces.text.lineCount(text, m_size.width() - 2 * marginX);
    return count * m_faces.text.lineHeight();
}

void Pages::draw(QPainter &painter, int page, const std::optional<Bound> &bound) const
{
    painter.setPen(QPen(Qt::black, 5)); // half a point
    painter.setBrush(Qt::NoBrush);
    for (const Piece &piece : m_pages[static_cast<std::size_t>(page)])
        std::visit(Drawing(*this, painter, piece), m_report.blocks[piece.block]);
    const Typeface &face = m_faces.cells(Typefaces::largestCell).cell;
    const double baseline = m_size.height() - footerBaseline;
    painter.setFont(face.font());
    if (page > 0)
        painter.drawText(QPointF(marginX, runningBaseline), running(face));
    const QString number = tr("Page %1 of %2").arg(page + 1).arg(count());
    painter.drawText(QPointF((m_size.width() - face.width(number)) / 2, baseline), number);
    if (!bound)
        return;
    const QString inAll = tr("%1 / %2", "page of a volume").arg(bound->before + page + 1).arg(bound->total);
    painter.drawText(QPointF(m_size.width() - marginX - face.width(inAll), baseline), inAll);
}

QString Pages::running(const Typeface &face) const
{
    const double width = m_size.width() - 2 * marginX;
    const auto lines = face.lines(m_report.name, width);
    return lines.size() > 1 ? lines.front() + QStringLiteral("…") : m_report.name;
}

std::optional<TableLayout::Found> Pages::find(int page, const QPointF &point) const
{
    for (const Piece &piece : m_pages[static_cast<std::size_t>(page)])
        if (piece.table)
            if (auto found = piece.table->find(point, piece.top, piece.part, piece.band))
                return found;
    return {};
}

} // namespace chulie
