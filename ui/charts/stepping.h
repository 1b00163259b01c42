#pragma once

#include "ui/charts/chartlayout.h"

#include <QSize>

namespace chulie::charts {

/// The mark of \a layout at \a at, the number of it; -1 where there is none. Bars that are too flat to be hit
/// are hit in their neighbourhood.
[[nodiscard]] int markAt(const Chart &chart, const ChartLayout &layout, QPointF at);

/// The mark \a categories and \a series on from \a from; stays where there is none. From -1 the first one; -1
/// where there is none at all.
[[nodiscard]] int step(const ChartLayout &layout, int from, int categories, int series);

/// How large a picture of \a chart is, where it is shown in \a shown: large enough for paper, with room for
/// every bar.
[[nodiscard]] QSize pictureSize(const Chart &chart, const QSize &shown);

} // namespace chulie::charts
