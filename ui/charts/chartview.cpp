#include "ui/charts/chartview.h"

#include "ui/look.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <QCursor>
#include <QEvent>
#include <QLocale>
#include <QToolTip>
#include <QVBoxLayout>

namespace chulie {

namespace {

constexpr double barShare = 0.66;

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChartView::sizeHint() const
{
    const int line = fontMetrics().height();
    const int bars = std::max(3, static_cast<int>(m_chart.bars.size()));
    return {20 * line, bars * (line + 8) + 5 * line};
}

QSize ChartView::minimumSizeHint() const
{
    return {12 * fontMetrics().height(), sizeHint().height()};
}

void ChartView::show(const Bars &chart)
{
    if (m_view && chart == m_chart)
        return;
    m_chart = chart;
    draw();
    updateGeometry();
}

void ChartView::draw()
{
    if (!m_view) {
        m_view = new QChartView;
        m_view->setRenderHint(QPainter::Antialiasing);
        m_view->setFrameShape(QFrame::NoFrame);
        m_view->setFocusPolicy(Qt::NoFocus);
        layout()->addWidget(m_view);
    }
    auto *chart = new QChart;
    chart->setMargins({0, 0, 0, 0});
    chart->setBackgroundRoundness(0);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    if (!m_chart.bars.empty())
        addBars(*chart);
    const std::unique_ptr<QChart> before(m_view->chart());
    m_view->setChart(chart);
    m_view->setAccessibleName(m_chart.title);
    colour();
}

void ChartView::addBars(QChart &chart)
{
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(barShare);
    int longest = 0;
    std::vector<int> lengths(m_chart.bars.size());
    for (const Bars::Part &part : m_chart.parts) {
        auto *set = new QBarSet(part.name);
        for (std::size_t bar = part.counts.size(); bar-- > 0;) {
            set->append(part.counts[bar]);
            longest = std::max(longest, lengths[bar] += part.counts[bar]);
        }
        const int number = series->count();
        connect(set, &QBarSet::clicked, this,
                [this](int bar) { emit pressed(m_chart.bars[fromTop(bar)].region); });
        connect(set, &QBarSet::hovered, this, [this, number](bool on, int bar) {
            if (on)
                tell(fromTop(bar), number);
        });
        series->append(set);
    }
    chart.addSeries(series);
    QStringList names;
    for (const Bars::Bar &bar : m_chart.bars)
        names.prepend(bar.name);
    auto *down = new QBarCategoryAxis;
    down->append(names);
    down->setGridLineVisible(false);
    down->setTruncateLabels(false); // it cuts names down to dots where they would fit
    auto *across = new QValueAxis;
    across->setRange(0, longest);
    across->setLabelFormat(QStringLiteral("%d"));
    across->applyNiceNumbers();
    // The room for labels is measured when an axis is added: with the font they will have.
    down->setLabelsFont(font());
    across->setLabelsFont(font());
    chart.addAxis(down, Qt::AlignLeft);
    chart.addAxis(across, Qt::AlignBottom);
    series->attachAxis(down);
    series->attachAxis(across);
}

/// Qt Charts counts bars from below.
std::size_t ChartView::fromTop(int bar) const
{
    return m_chart.bars.size() - 1 - static_cast<std::size_t>(bar);
}

void ChartView::tell(std::size_t at, int part) const
{
    QStringList lines = {m_chart.bars[at].name};
    for (std::size_t i = 0; i < m_chart.parts.size(); ++i) {
        const Bars::Part &told = m_chart.parts[i];
        const QString line = told.name + u' ' + QLocale().toString(told.counts[at]);
        lines += static_cast<int>(i) == part ? QStringLiteral("▸ ") + line : line;
    }
    QToolTip::showText(QCursor::pos(), lines.join(u'\n'), m_view);
}

void ChartView::colour()
{
    if (!m_view)
        return;
    QChart *chart = m_view->chart();
    const QColor words = palette().color(QPalette::Text);
    chart->setFont(font());
    chart->setBackgroundBrush(palette().base());
    chart->legend()->setLabelColor(words);
    chart->legend()->setFont(font());
    m_view->setBackgroundBrush(palette().base());
    for (QAbstractAxis *axis : chart->axes()) {
        axis->setLabelsColor(words);
        axis->setLabelsFont(font());
        axis->setLinePenColor(palette().color(QPalette::Mid));
        axis->setGridLineColor(palette().color(QPalette::Midlight));
    }
    for (QAbstractSeries *series : chart->series()) {
        const auto sets = static_cast<QAbstractBarSeries *>(series)->barSets();
        for (qsizetype i = 0; i < sets.size(); ++i) {
            sets[i]->setColor(look::area(m_chart.parts[static_cast<std::size_t>(i)].state));
            sets[i]->setBorderColor(Qt::transparent);
        }
    }
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
    QWidget::changeEvent(event);
}

} // namespace chulie
