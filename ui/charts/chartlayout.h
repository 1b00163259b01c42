#pragma once

#include "models/charts/chart.h"
#include "models/charts/scale.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace chulie::charts {

/// Where one figure of a chart is: its bar, or a square around its point.
struct PlacedMark
{
    std::size_t series = 0;
    std::size_t category = 0;
    QRectF rect = {};
};

/// Where an entry of the legend is: first the series, then the guides.
struct PlacedEntry
{
    QRectF swatch;
    QRectF words;
};

/// Where everything of a chart is within its room. The words have the room that they need before the plot
/// gets the rest, so that none is cut off.
struct ChartLayout
{
    QRectF title;
    QRectF plot;
    QRectF note;
    QRectF categories; ///< what the categories are, below the columns
    Scale scale;
    std::vector<PlacedEntry> legend;
    std::vector<PlacedMark> marks;
    std::size_t namesStep = 1; ///< so many categories on, the next name has room
    double barShare = 0;       ///< of a category's room that its bars take

    /// The middle of \a category on the axis of categories, and \a value on that of figures.
    [[nodiscard]] double middle(const Chart &chart, double category) const;
    [[nodiscard]] double place(const Chart &chart, double value) const;
};

[[nodiscard]] ChartLayout layOut(const Chart &chart, const QSizeF &room, const QFont &font);
/// The heading of \a chart with the unit of its figures.
[[nodiscard]] QString heading(const Chart &chart);
/// A name of a category, shortened where it would take more than its share of \a room.
[[nodiscard]] QString shownName(const QString &name, double room, const QFont &font);
[[nodiscard]] QFont headingFont(QFont font);
/// A figure on the axis.
[[nodiscard]] QString tick(const Scale &scale, double value);

} // namespace chulie::charts
