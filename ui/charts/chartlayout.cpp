#include "ui/charts/chartlayout.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace chulie::charts {

namespace {

constexpr double namesShare = 0.42; ///< of the width, that names of lying bars take at most
constexpr double usualShare = 0.72;
constexpr double pointSize = 12;

struct Extent
{
    double low = 0;
    double high = 0;

    void take(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

/// From the least to the greatest figure, the bars of a stack end to end.
Extent extentOf(const Chart &chart)
{
    Extent extent;
    for (std::size_t category = 0; category < chart.names.size(); ++category) {
        double above = 0;
        double below = 0;
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            const double value = chart.at(i, category).value_or(0);
            extent.take(value);
            if (chart.series[i].shape == Series::Shape::Bar)
                (value < 0 ? below : above) += value;
        }
        if (chart.stacked) {
            extent.take(above);
            extent.take(below);
        }
    }
    for (const Guide &guide : chart.guides)
        if (guide.axis == Guide::On::Values)
            extent.take(guide.at);
    return extent;
}

/// The words that need room beside and below the plot.
class Words
{
public:
    Words(const Chart &chart, const QSizeF &room, const QFont &font)
        : m_chart(chart), m_room(room), m_font(font), m_metrics(font)
    {
    }

    [[nodiscard]] double line() const { return m_metrics.height(); }
    [[nodiscard]] double gap() const { return std::round(line() / 3); }
    [[nodiscard]] double width(const QString &text) const { return m_metrics.horizontalAdvance(text); }
    [[nodiscard]] double noteHeight() const
    {
        if (m_chart.note.isEmpty())
            return 0;
        const QRectF wide(0, 0, m_room.width() - 2 * gap(), 1e4);
        return m_metrics.boundingRect(wide, Qt::TextWordWrap, m_chart.note).height();
    }
    [[nodiscard]] double widestName() const
    {
        double widest = 0;
        for (const QString &name : m_chart.names)
            widest = std::max(widest, width(shownName(name, m_room.width(), m_font)));
        return widest;
    }
    [[nodiscard]] double widestTick(const Scale &scale) const
    {
        return std::max(width(tick(scale, scale.low)), width(tick(scale, scale.high)));
    }

private:
    const Chart &m_chart;
    QSizeF m_room;
    QFont m_font;
    QFontMetricsF m_metrics;
};

QStringList legendOf(const Chart &chart)
{
    QStringList names;
    if (chart.series.size() > 1 || !chart.guides.empty())
        for (const Series &series : chart.series)
            names += series.name;
    for (const Guide &guide : chart.guides)
        names += guide.name;
    return names;
}

/// Puts the legend in rows from \a top; returns where it ends.
double layLegend(ChartLayout &layout, const Chart &chart, const Words &words, double top, double width)
{
    const double line = words.line();
    const double swatch = 1.6 * line;
    const QStringList names = legendOf(chart);
    double x = words.gap();
    for (const QString &name : names) {
        const double wide = swatch + words.gap() + words.width(name);
        if (x > words.gap() && x + wide > width - words.gap()) {
            x = words.gap();
            top += 1.25 * line;
        }
        layout.legend.push_back({QRectF(x, top + line * 0.15, swatch, line * 0.75),
                                 QRectF(x + swatch + words.gap(), top, words.width(name) + 2, line)});
        x += wide + 1.2 * line;
    }
    return names.isEmpty() ? top : top + 1.25 * line;
}

std::size_t barSeries(const Chart &chart)
{
    return static_cast<std::size_t>(std::ranges::count(chart.series, Series::Shape::Bar, &Series::shape));
}

Scale scaleOf(const Chart &chart, const Words &words, const QRectF &plot)
{
    const Extent extent = extentOf(chart);
    const bool lying = chart.form == Chart::Form::Bars;
    const double each = lying ? 2 * words.width(QStringLiteral("00,000")) : 2.6 * words.line();
    const double length = lying ? plot.width() : plot.height();
    return scaleFor(extent.low, extent.high, chart.decimals == 0,
                    std::clamp(static_cast<int>(length / each), 1, 6));
}

void layPlot(ChartLayout &layout, const Chart &chart, const Words &words, const QRectF &room)
{
    const double line = words.line();
    const double gap = words.gap();
    if (chart.form == Chart::Form::Bars) {
        layout.plot = room.adjusted(words.widestName() + 2 * gap, 0, -gap, -line - gap);
        layout.scale = scaleOf(chart, words, layout.plot);
        layout.plot.setRight(layout.plot.right() - words.widestTick(layout.scale) / 2 - gap);
        const double bars = chart.stacked ? 1 : static_cast<double>(barSeries(chart));
        const double most = static_cast<double>(chart.names.size()) * (2 + 2 * bars) * line;
        if (!chart.isEmpty())
            layout.plot.setHeight(std::min(layout.plot.height(), most)); // few bars stay together
        return;
    }
    layout.plot = room.adjusted(0, line, -2 * gap, -2 * line - gap);
    layout.scale = scaleOf(chart, words, layout.plot);
    layout.plot.setLeft(room.left() + words.widestTick(layout.scale) + 2 * gap);
    layout.categories = QRectF(layout.plot.left(), room.bottom() - line, layout.plot.width(), line);
    const double slot = layout.plot.width() / std::max<std::size_t>(1, chart.names.size());
    layout.namesStep =
        static_cast<std::size_t>(std::max(1.0, std::ceil((words.widestName() + gap) / std::max(1.0, slot))));
}

double shareOf(const Chart &chart, const ChartLayout &layout, const Words &words)
{
    if (chart.touching)
        return 1;
    const bool lying = chart.form == Chart::Form::Bars;
    const double slot = (lying ? layout.plot.height() : layout.plot.width()) /
                        static_cast<double>(std::max<std::size_t>(1, chart.names.size()));
    const double side = chart.stacked ? 1 : static_cast<double>(std::max<std::size_t>(1, barSeries(chart)));
    return std::min(usualShare, (lying ? 2 : 4) * words.line() * side / std::max(1.0, slot));
}

/// The bar from \a from to \a to, between \a begin and \a end across.
QRectF barRect(const Chart &chart, const ChartLayout &layout, double from, double to, double begin,
               double end)
{
    const double one = layout.place(chart, from);
    const double other = layout.place(chart, to);
    return chart.form == Chart::Form::Bars ? QRectF(QPointF(one, begin), QPointF(other, end)).normalized()
                                           : QRectF(QPointF(begin, one), QPointF(end, other)).normalized();
}

void layMarks(ChartLayout &layout, const Chart &chart)
{
    const bool lying = chart.form == Chart::Form::Bars;
    const double slot = (lying ? layout.plot.height() : layout.plot.width()) /
                        static_cast<double>(std::max<std::size_t>(1, chart.names.size()));
    const double across = slot * layout.barShare;
    const double each =
        chart.stacked ? across : across / static_cast<double>(std::max<std::size_t>(1, barSeries(chart)));
    for (std::size_t category = 0; category < chart.names.size(); ++category) {
        const double middle = layout.middle(chart, static_cast<double>(category));
        double above = 0;
        double below = 0;
        double begin = middle - across / 2;
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            const auto value = chart.at(i, category);
            const bool isBar = chart.series[i].shape == Series::Shape::Bar;
            if (value && !isBar) {
                const QPointF at(middle, layout.place(chart, *value));
                const QPointF corner(pointSize / 2, pointSize / 2);
                layout.marks.push_back({i, category, QRectF(at - corner, at + corner)});
            } else if (value) {
                double &base = *value < 0 ? below : above;
                const double from = chart.stacked ? base : 0;
                layout.marks.push_back(
                    {i, category, barRect(chart, layout, from, from + *value, begin, begin + each)});
                base += *value;
            }
            if (isBar && !chart.stacked)
                begin += each;
        }
    }
}

} // namespace

double ChartLayout::middle(const Chart &chart, double category) const
{
    const double share = (category + 0.5) / static_cast<double>(std::max<std::size_t>(1, chart.names.size()));
    return chart.form == Chart::Form::Bars ? plot.top() + share * plot.height()
                                           : plot.left() + share * plot.width();
}

double ChartLayout::place(const Chart &chart, double value) const
{
    const double share = (value - scale.low) / (scale.high - scale.low);
    return chart.form == Chart::Form::Bars ? plot.left() + share * plot.width()
                                           : plot.bottom() - share * plot.height();
}

QString heading(const Chart &chart)
{
    return chart.title.isEmpty() || chart.values.isEmpty()
               ? chart.title
               : QCoreApplication::translate("chulie::charts::ChartView", "%1 (%2)")
                     .arg(chart.title, chart.values);
}

QString shownName(const QString &name, double room, const QFont &font)
{
    return QFontMetricsF(font).elidedText(name, Qt::ElideRight, namesShare * room);
}

QFont headingFont(QFont font)
{
    font.setBold(true);
    return font;
}

QString tick(const Scale &scale, double value)
{
    const int decimals = scale.step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(scale.step) - 1e-9));
    return QLocale(QLocale::English).toString(value, 'f', decimals);
}

ChartLayout layOut(const Chart &chart, const QSizeF &room, const QFont &font)
{
    ChartLayout layout;
    const Words words(chart, room, font);
    const double gap = words.gap();
    double top = 0;
    if (!chart.title.isEmpty()) {
        layout.title = QRectF(gap, top, room.width() - 2 * gap, 1.2 * words.line());
        top += 1.5 * words.line();
    }
    top = layLegend(layout, chart, words, top, room.width());
    const double note = words.noteHeight();
    layout.note = QRectF(gap, room.height() - note, room.width() - 2 * gap, note);
    layPlot(layout, chart, words,
            QRectF(gap, top, room.width() - 2 * gap, room.height() - top - note - (note > 0 ? gap : 0)));
    layout.barShare = shareOf(chart, layout, words);
    if (layout.plot.width() > 0 && layout.plot.height() > 0)
        layMarks(layout, chart);
    return layout;
}

} // namespace chulie::charts
