#include "ui/print/pagelayout.h"
#include "ui/print/photographlayout.h"
#include "ui/print/spaces.h"

#include <QPainter>

namespace chulie::print {

using namespace reports;
using namespace spaces;

namespace {

constexpr double footerBaseline = 400;  ///< above the lower edge
constexpr double runningBaseline = 480; ///< below the upper edge: what pages after the first are about

} // namespace

/// Draws one piece.
class PageLayout::Drawing
{
public:
    Drawing(const PageLayout &pages, QPainter &painter, const Piece &piece)
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
        for (const QString &label : signature.labels) {
            face.draw(m_painter, {left, baseline}, label);
            const double from = left + face.width(label);
            m_painter.drawLine(QPointF(from, baseline + 20), QPointF(left + share * 0.85, baseline + 20));
            left += share;
        }
    }
    void operator()(const PageBreak &) {}
    void operator()(const Photographs &photographs)
    {
        PhotographLayout(photographs, m_pages.m_faces.text, width()).draw(m_painter, {marginX, m_piece.top});
    }

private:
    [[nodiscard]] double width() const { return m_pages.m_size.width() - 2 * marginX; }

    void lines(const Typeface &face, const QString &text, double top, Align align)
    {
        for (const QStringView line : face.lines(text, width())) {
            const double free = width() - face.width(line);
            const double left = align == Align::Left ? 0 : align == Align::Right ? free : free / 2;
            face.draw(m_painter, {marginX + left, top + face.ascent()}, line.toString());
            top += face.lineHeight();
        }
    }

    const PageLayout &m_pages;
    QPainter &m_painter;
    const Piece &m_piece;
};

void PageLayout::draw(QPainter &painter, int page, const std::optional<Bound> &bound) const
{
    painter.save();
    painter.scale(m_scale, m_scale);
    painter.setPen(QPen(Qt::black, 5)); // half a point
    painter.setBrush(Qt::NoBrush);
    for (const Piece &piece : m_pages[static_cast<std::size_t>(page)])
        std::visit(Drawing(*this, painter, piece), m_report.blocks[piece.block]);
    const Typeface &face = m_faces.cells(Typefaces::largestCell).cell;
    const double baseline = m_size.height() - footerBaseline;
    if (page > 0)
        face.draw(painter, {marginX, runningBaseline}, running(face));
    const QString number = tr("Page %1 of %2").arg(page + 1).arg(count());
    face.draw(painter, {(m_size.width() - face.width(number)) / 2, baseline}, number);
    if (bound) {
        const QString inAll =
            tr("%1 / %2", "page of a volume").arg(bound->before + page + 1).arg(bound->total);
        face.draw(painter, {m_size.width() - marginX - face.width(inAll), baseline}, inAll);
    }
    painter.restore();
}

QString PageLayout::running(const Typeface &face) const
{
    const double width = m_size.width() - 2 * marginX;
    const auto lines = face.lines(m_report.name, width);
    return lines.size() > 1 ? lines.front() + QStringLiteral("…") : m_report.name;
}

} // namespace chulie::print
