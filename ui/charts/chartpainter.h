#pragma once

#include "ui/charts/chartlayout.h"
#include "ui/theme.h"

#include <QPalette>

class QPainter;

namespace chulie::charts {

/// What of a chart is being looked at: the number of a mark in the layout; -1 for none.
struct Looked
{
    int at = -1;
    bool isFocused = false; ///< by the keyboard
};

/// Draws over the bars, axes and grid of a chart all its words: its heading, legend, names and figures;
/// the hatching, the guides and the points.
class ChartPainter
{
public:
    ChartPainter(const Chart &chart, const ChartLayout &layout, const QFont &font, const QPalette &palette);

    void paint(QPainter &painter, const Looked &looked) const;

private:
    void paintHeading(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    void paintTicks(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    [[nodiscard]] double widestFigure() const;
    void paintFigure(QPainter &painter, const PlacedMark &mark, double widest) const;
    void paintGuides(QPainter &painter) const;
    void paintLooked(QPainter &painter, const Looked &looked) const;
    [[nodiscard]] bool isLying() const { return m_chart.form == Chart::Form::Bars; }

    const Chart &m_chart;
    const ChartLayout &m_layout;
    QFont m_font;
    QPalette m_palette;
    ui::look::Theme m_theme;
};

} // namespace chulie::charts
