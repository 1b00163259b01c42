#include "ui/charts/stepping.h"

#include <algorithm>
#include <limits>

namespace chulie::charts {

namespace {

constexpr double reach = 3;
constexpr QSize leastPicture(900, 540);

/// How far \a at is from the middle of \a rect, for choosing among marks that lie over each other.
double distance(const QRectF &rect, QPointF at)
{
    const QPointF way = rect.center() - at;
    return way.x() * way.x() + way.y() * way.y();
}

int find(const ChartLayout &layout, std::size_t category, std::size_t series)
{
    const auto found = std::ranges::find_if(layout.marks, [&](const PlacedMark &mark) {
        return mark.category == category && mark.series == series;
    });
    return found == layout.marks.end() ? -1 : static_cast<int>(found - layout.marks.begin());
}

/// The mark of \a category whose series is nearest to \a series.
int nearest(const ChartLayout &layout, std::size_t category, std::size_t series)
{
    int best = -1;
    std::size_t least = std::numeric_limits<std::size_t>::max();
    for (std::size_t i = 0; i < layout.marks.size(); ++i) {
        const PlacedMark &mark = layout.marks[i];
        const std::size_t away = std::max(mark.series, series) - std::min(mark.series, series);
        if (mark.category == category && away < least) {
            least = away;
            best = static_cast<int>(i);
        }
    }
    return best;
}

} // namespace

int markAt(const Chart &chart, const ChartLayout &layout, QPointF at)
{
    int best = -1;
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < layout.marks.size(); ++i) {
        const QRectF &rect = layout.marks[i].rect;
        const double flat = std::max(0.0, reach - std::min(rect.width(), rect.height()));
        if (!rect.adjusted(-flat, -flat, flat, flat).contains(at))
            continue;
        // A point on a line is meant before the bar that it is on.
        const bool isBar = chart.series[layout.marks[i].series].shape == Series::Shape::Bar;
        const double away = distance(rect, at) + (isBar ? 1e6 : 0);
        if (away < least) {
            least = away;
            best = static_cast<int>(i);
        }
    }
    return best;
}

int step(const ChartLayout &layout, int from, int categories, int series)
{
    if (layout.marks.empty())
        return -1;
    if (from < 0)
        return 0;
    const PlacedMark &mark = layout.marks[static_cast<std::size_t>(from)];
    const auto on = [](std::size_t place, int by) {
        return by < 0 && place < static_cast<std::size_t>(-by) ? 0 : place + static_cast<std::size_t>(by);
    };
    const int next = categories != 0 ? nearest(layout, on(mark.category, categories), mark.series)
                                     : find(layout, mark.category, on(mark.series, series));
    return next < 0 ? from : next;
}

QSize pictureSize(const Chart &chart, const QSize &shown)
{
    return chart.form == Chart::Form::Columns
               ? leastPicture
               : QSize(leastPicture.width(), std::max(leastPicture.height(), shown.height()));
}

} // namespace chulie::charts
