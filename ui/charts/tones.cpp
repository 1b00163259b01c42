#include "ui/charts/tones.h"

#include <QPainter>

#include <algorithm>

namespace chulie::charts::tones {

namespace {

constexpr double spacing = 6;
constexpr double dot = 1.1;
constexpr double inkStrength = 0.47;

/// Lines that rise to the right.
void rise(QPainter &painter, const QRectF &rect)
{
    for (double sum = rect.left() + rect.top() + spacing / 2; sum < rect.right() + rect.bottom();
         sum += spacing) {
        const double from = std::max(rect.left(), sum - rect.bottom());
        const double to = std::min(rect.right(), sum - rect.top());
        painter.drawLine(QPointF(from, sum - from), QPointF(to, sum - to));
    }
}

/// Lines that fall to the right.
void fall(QPainter &painter, const QRectF &rect)
{
    for (double difference = rect.left() - rect.bottom() + spacing / 2;
         difference < rect.right() - rect.top(); difference += spacing) {
        const double from = std::max(rect.left(), rect.top() + difference);
        const double to = std::min(rect.right(), rect.bottom() + difference);
        painter.drawLine(QPointF(from, from - difference), QPointF(to, to - difference));
    }
}

void dots(QPainter &painter, const QRectF &rect)
{
    const QColor ink = painter.pen().color();
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    bool isOdd = false;
    for (double y = rect.top() + spacing / 2; y < rect.bottom() - dot; y += spacing / 2) {
        for (double x = rect.left() + (isOdd ? spacing : spacing / 2); x < rect.right() - dot; x += spacing)
            painter.drawEllipse(QPointF(x, y), dot, dot);
        isOdd = !isOdd;
    }
}

void level(QPainter &painter, const QRectF &rect)
{
    for (double y = rect.top() + spacing / 2; y < rect.bottom(); y += spacing)
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
}

/// \a ink on \a ground, not quite covering: a colour of its own, because not every reader of SVG knows
/// transparency.
QColor mixed(const QColor &ground, const QColor &ink)
{
    const auto part = [](int of, int over) { return static_cast<int>(of + inkStrength * (over - of)); };
    return {part(ground.red(), ink.red()), part(ground.green(), ink.green()),
            part(ground.blue(), ink.blue())};
}

void draw(QPainter &painter, const QRectF &rect, Tone tone)
{
    switch (tone) {
    case Tone::Met:
    case Tone::First:
        return;
    case Tone::Unmet:
        return rise(painter, rect);
    case Tone::Unknown:
        return dots(painter, rect);
    case Tone::Second:
        return fall(painter, rect);
    case Tone::Third:
        return dots(painter, rect);
    case Tone::Fourth:
        return level(painter, rect);
    case Tone::Fifth:
        rise(painter, rect);
        return fall(painter, rect);
    }
}

} // namespace

QColor inkOn(const QColor &ground)
{
    return qGray(ground.rgb()) > 140 ? QColor(Qt::black) : QColor(Qt::white);
}

void hatch(QPainter &painter, const QRectF &rect, Tone tone, ui::look::Theme theme)
{
    painter.save();
    const QColor ground = ui::look::colour(tone, theme);
    painter.setPen(QPen(mixed(ground, inkOn(ground)), 1));
    draw(painter, rect, tone);
    painter.restore();
}

void fill(QPainter &painter, const QRectF &rect, Tone tone, ui::look::Theme theme)
{
    painter.fillRect(rect, ui::look::colour(tone, theme));
    hatch(painter, rect, tone, theme);
}

QPen pen(const Series &series, ui::look::Theme theme)
{
    QPen pen(ui::look::colour(series.tone, theme), 2.2);
    if (series.shape == Series::Shape::Dashes)
        pen.setStyle(Qt::DashLine);
    return pen;
}

void point(QPainter &painter, QPointF at, const Series &series, ui::look::Theme theme)
{
    constexpr double radius = 4;
    painter.save();
    const QColor colour = ui::look::colour(series.tone, theme);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(series.shape == Series::Shape::Dashes ? ui::look::palette(theme).color(QPalette::Base)
                                                           : colour);
    if (series.shape == Series::Shape::Dashes)
        painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
    else
        painter.drawEllipse(at, radius, radius);
    painter.restore();
}

QPen guidePen(std::size_t guide, ui::look::Theme theme)
{
    constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    return QPen(ui::look::palette(theme).color(QPalette::Text), 1.8, styles[guide % std::size(styles)],
                Qt::FlatCap);
}

} // namespace chulie::charts::tones
