#include "ui/charts/chartpainter.h"

#include "ui/charts/tones.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace chulie::charts {

namespace {

constexpr double pad = 3;

/// The part of the bar's own room that its figure takes.
QRectF centred(const QRectF &rect, const QSizeF &size)
{
    QRectF place({}, size);
    place.moveCenter(rect.center());
    return place;
}

} // namespace

ChartPainter::ChartPainter(const Chart &chart, const ChartLayout &layout, const QFont &font,
                           const QPalette &palette)
    : m_chart(chart), m_layout(layout), m_font(font), m_palette(palette), m_theme(ui::look::themeOf(palette))
{
}

void ChartPainter::paint(QPainter &painter, const Looked &looked) const
{
    painter.setFont(m_font);
    painter.setPen(m_palette.color(QPalette::Text));
    paintHeading(painter);
    if (m_chart.isEmpty())
        return;
    paintLegend(painter);
    paintNames(painter);
    paintTicks(painter);
    paintMarks(painter);
    paintLooked(painter, looked);
}

void ChartPainter::paintHeading(QPainter &painter) const
{
    painter.save();
    painter.setFont(headingFont(m_font));
    painter.drawText(
        m_layout.title, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(painter.font()).elidedText(heading(m_chart), Qt::ElideRight, m_layout.title.width()));
    painter.restore();
    painter.drawText(m_layout.note, Qt::TextWordWrap, m_chart.note);
    if (!m_chart.isEmpty())
        return;
    painter.setPen(m_palette.color(QPalette::PlaceholderText));
    painter.drawText(
        m_layout.plot, Qt::AlignCenter | Qt::TextWordWrap,
        QCoreApplication::translate("chulie::charts::ChartView", "Nothing is recorded for this yet."));
}

void ChartPainter::paintLegend(QPainter &painter) const
{
    const std::size_t shown = m_layout.legend.size() - m_chart.guides.size();
    for (std::size_t i = 0; i < m_layout.legend.size(); ++i) {
        const PlacedEntry &entry = m_layout.legend[i];
        const double y = entry.swatch.center().y();
        if (i >= shown) {
            painter.setPen(tones::guidePen(i - shown, m_theme));
            painter.drawLine(QPointF(entry.swatch.left(), y), QPointF(entry.swatch.right(), y));
        } else if (const Series &series = m_chart.series[i]; series.shape == Series::Shape::Bar) {
            tones::fill(painter, entry.swatch, series.tone, m_theme);
        } else {
            painter.setPen(tones::pen(series, m_theme));
            painter.drawLine(QPointF(entry.swatch.left(), y), QPointF(entry.swatch.right(), y));
            tones::point(painter, entry.swatch.center(), series, m_theme);
        }
        painter.setPen(m_palette.color(QPalette::Text));
        const QString &name = i < shown ? m_chart.series[i].name : m_chart.guides[i - shown].name;
        painter.drawText(entry.words, Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

void ChartPainter::paintNames(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    const double line = metrics.height();
    const QRectF &plot = m_layout.plot;
    for (std::size_t i = 0; i < m_chart.names.size(); i += m_layout.namesStep) {
        const double middle = m_layout.middle(m_chart, static_cast<double>(i));
        if (isLying()) {
            const double right = plot.left() - line / 3;
            painter.drawText(QRectF(0, middle - line / 2, right, line), Qt::AlignRight | Qt::AlignVCenter,
                             shownName(m_chart.names[i], plot.right(), m_font));
        } else {
            const double wide = metrics.horizontalAdvance(m_chart.names[i]) + 2;
            painter.drawText(QRectF(middle - wide / 2, plot.bottom() + 2, wide, line), Qt::AlignCenter,
                             m_chart.names[i]);
        }
    }
    if (!isLying())
        painter.drawText(m_layout.categories, Qt::AlignCenter, m_chart.categories);
}

void ChartPainter::paintTicks(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    const double line = metrics.height();
    const Scale &scale = m_layout.scale;
    for (int step = 0; step <= scale.steps(); ++step) {
        const double value = scale.low + step * scale.step;
        const double at = m_layout.place(m_chart, value);
        const QString words = tick(scale, value);
        const double wide = metrics.horizontalAdvance(words) + 2;
        if (isLying())
            painter.drawText(QRectF(at - wide / 2, m_layout.plot.bottom() + 2, wide, line), Qt::AlignCenter,
                             words);
        else
            painter.drawText(QRectF(m_layout.plot.left() - wide - line / 3, at - line / 2, wide, line),
                             Qt::AlignRight | Qt::AlignVCenter, words);
    }
}

void ChartPainter::paintMarks(QPainter &painter) const
{
    for (const PlacedMark &mark : m_layout.marks) {
        const Series &series = m_chart.series[mark.series];
        if (series.shape == Series::Shape::Bar)
            tones::hatch(painter, mark.rect, series.tone, m_theme);
        else
            tones::point(painter, mark.rect.center(), series, m_theme);
    }
    paintGuides(painter);
    const double widest = widestFigure();
    for (const PlacedMark &mark : m_layout.marks)
        paintFigure(painter, mark, widest);
}

/// The widest figure of a bar: beside others that have no room, the figures of small bars alone would
/// mislead.
double ChartPainter::widestFigure() const
{
    const QFontMetricsF metrics(m_font);
    double widest = 0;
    for (const PlacedMark &mark : m_layout.marks)
        if (m_chart.series[mark.series].shape == Series::Shape::Bar)
            widest = std::max(
                widest, metrics.horizontalAdvance(figure(m_chart, *m_chart.at(mark.series, mark.category))));
    return widest;
}

/// Writes a mark's figure into its bar or, where nothing else is there, behind its end; a figure without room
/// is left to the pointer.
void ChartPainter::paintFigure(QPainter &painter, const PlacedMark &mark, double widest) const
{
    const Series &series = m_chart.series[mark.series];
    const double value = *m_chart.at(mark.series, mark.category);
    const QFontMetricsF metrics(m_font);
    const QString words = figure(m_chart, value);
    const QSizeF size(metrics.horizontalAdvance(words) + 2 * pad, metrics.height());
    const bool isBar = series.shape == Series::Shape::Bar;
    if (!isBar && m_chart.series[0].shape == Series::Shape::Bar && m_chart.at(0, mark.category) == value)
        return; // the bar that the line begins on has it
    const double slot =
        m_layout.plot.width() / static_cast<double>(std::max<std::size_t>(1, m_chart.names.size()));
    const double across = isLying() ? mark.rect.height() : isBar ? mark.rect.width() : slot;
    if (across < (isLying() ? 0.8 * size.height() : isBar ? widest : size.width() - 2 * pad))
        return;
    painter.setPen(m_palette.color(QPalette::Text));
    if (isBar && m_chart.stacked) {
        if (value == 0 || mark.rect.width() < size.width() || mark.rect.height() < 0.8 * size.height())
            return;
        const QRectF place = centred(mark.rect, size);
        const QColor ground = ui::look::colour(series.tone, m_theme);
        if (series.tone != Tone::Met && series.tone != Tone::First)
            painter.fillRect(place.intersected(mark.rect), ground);
        painter.setPen(tones::inkOn(ground));
        painter.drawText(place, Qt::AlignCenter, words);
        return;
    }
    QRectF place = centred(mark.rect, size);
    if (isLying())
        value < 0 ? place.moveRight(mark.rect.left() - pad) : place.moveLeft(mark.rect.right() + pad);
    else
        value < 0 ? place.moveTop(mark.rect.bottom()) : place.moveBottom(mark.rect.top());
    if (isLying() && place.right() > m_layout.plot.right() + size.width()) {
        place.moveRight(mark.rect.right() - pad);
        painter.setPen(tones::inkOn(ui::look::colour(series.tone, m_theme)));
    } else if (!m_chart.guides.empty()) {
        painter.fillRect(place.adjusted(pad, pad, -pad, -pad), m_palette.base()); // no line through it
    }
    painter.drawText(place, Qt::AlignCenter, words);
}

void ChartPainter::paintGuides(QPainter &painter) const
{
    const QRectF &plot = m_layout.plot;
    for (std::size_t i = 0; i < m_chart.guides.size(); ++i) {
        const Guide &guide = m_chart.guides[i];
        painter.setPen(tones::guidePen(i, m_theme));
        const bool onCategories = guide.axis == Guide::On::Categories;
        const double at =
            onCategories ? m_layout.middle(m_chart, guide.at - 0.5) : m_layout.place(m_chart, guide.at);
        if (onCategories != isLying())
            painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
        else
            painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
    }
}

void ChartPainter::paintLooked(QPainter &painter, const Looked &looked) const
{
    if (looked.at < 0 || static_cast<std::size_t>(looked.at) >= m_layout.marks.size())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_palette.color(QPalette::Text), looked.isFocused ? 2.4 : 1.2));
    painter.drawRect(m_layout.marks[static_cast<std::size_t>(looked.at)].rect.adjusted(-1, -1, 1, 1));
}

} // namespace chulie::charts
