#pragma once

#include "models/charts/chart.h"
#include "ui/theme.h"

#include <QPen>
#include <QRectF>

class QPainter;

/// How the series and lines of a chart look: each has a colour, and a hatching or a shape of its own, so that
/// colour alone never distinguishes them.
namespace chulie::charts::tones {

/// The hatching of \a tone over \a rect, which is filled with its colour already. It is drawn as lines and
/// dots within the rectangle, because not every format that a chart is saved in knows patterns or clipping.
void hatch(QPainter &painter, const QRectF &rect, Tone tone, ui::look::Theme theme);
/// Fills \a rect as the bars of \a tone look.
void fill(QPainter &painter, const QRectF &rect, Tone tone, ui::look::Theme theme);

/// The pen of a line of \a series.
[[nodiscard]] QPen pen(const Series &series, ui::look::Theme theme);
/// The point of a line of \a series at \a at.
void point(QPainter &painter, QPointF at, const Series &series, ui::look::Theme theme);
/// The pen of the guide of number \a guide.
[[nodiscard]] QPen guidePen(std::size_t guide, ui::look::Theme theme);

/// Black or white, whichever is read better on \a ground.
[[nodiscard]] QColor inkOn(const QColor &ground);

} // namespace chulie::charts::tones
