#include "ui/charts/chartview.h"

#include "ui/charts/picturemenu.h"
#include "ui/charts/stepping.h"
#include "ui/charts/tones.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <QContextMenuEvent>
#include <QEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <QToolTip>

#include <memory>

namespace chulie::charts {

/// The bars, lines and grid by Qt Charts; the words over them by ChartPainter.
class ChartCanvas : public QChartView
{
public:
    ChartCanvas(const Chart &chart, const ChartLayout &layout, const Looked &looked, QWidget *parent)
        : QChartView(parent), m_chart(chart), m_layout(layout), m_looked(looked)
    {
        setRenderHint(QPainter::Antialiasing);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

    /// Paints all of it over \a room, shown or not.
    void paint(QPainter &painter, const QRectF &room)
    {
        painter.fillRect(room, palette().base());
        scene()->render(&painter, room, room);
        drawForeground(&painter, room);
    }

protected:
    void drawForeground(QPainter *painter, const QRectF &) override
    {
        painter->save();
        ChartPainter(m_chart, m_layout, font(), palette()).paint(*painter, m_looked);
        painter->restore();
    }

private:
    const Chart &m_chart;
    const ChartLayout &m_layout;
    const Looked &m_looked;
};

namespace {

/// Puts \a axis on \a chart without words, which ChartPainter has room for.
void add(QChart &chart, QAbstractAxis *axis, Qt::Alignment side, bool isGrid, const QPalette &palette)
{
    axis->setLabelsVisible(false);
    axis->setLinePenColor(palette.color(QPalette::Mid));
    axis->setGridLineColor(palette.color(QPalette::Midlight));
    axis->setGridLineVisible(isGrid);
    chart.addAxis(axis, side);
    for (QAbstractSeries *series : chart.series())
        series->attachAxis(axis);
}

QAbstractBarSeries *barsFor(const Chart &chart)
{
    if (chart.form == Chart::Form::Bars)
        return chart.stacked ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                             : new QHorizontalBarSeries;
    return chart.stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
}

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize ChartView::sizeHint() const
{
    const int line = fontMetrics().height();
    const auto names = static_cast<int>(m_chart.names.size());
    const auto series = static_cast<int>(m_chart.series.size());
    if (m_chart.form == Chart::Form::Columns)
        return {24 * line, 14 * line};
    const int bar = m_chart.stacked || series < 2 ? line + 8 : series * (line + 4) + 8;
    return {24 * line, std::max(3, names) * bar + 6 * line};
}

QSize ChartView::minimumSizeHint() const
{
    return {12 * fontMetrics().height(), sizeHint().height()};
}

void ChartView::show(const Chart &chart)
{
    if (m_canvas && chart == m_chart)
        return;
    m_chart = chart;
    m_looked = {};
    setAccessibleName(heading(m_chart));
    setAccessibleDescription(m_chart.note);
    draw();
    updateGeometry();
}

void ChartView::draw()
{
    if (!m_canvas) {
        m_canvas = new ChartCanvas(m_chart, m_layout, m_looked, this);
        m_canvas->show();
    }
    auto *chart = new QChart;
    chart->setMargins({0, 0, 0, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setBackgroundRoundness(0);
    chart->setBackgroundBrush(palette().base());
    chart->legend()->hide();
    const std::unique_ptr<QChart> before(m_canvas->chart());
    m_canvas->setChart(chart);
    m_canvas->setBackgroundBrush(palette().base());
    arrange();
    if (m_chart.isEmpty())
        return;
    addBars(*chart);
    addLines(*chart);
    addAxes(*chart);
}

/// Lays everything out again for the present size.
void ChartView::arrange()
{
    m_canvas->setGeometry(rect());
    m_canvas->chart()->resize(size()); // the canvas itself does so once it is shown
    m_layout = layOut(m_chart, size(), font());
    m_canvas->chart()->setPlotArea(m_layout.plot);
    m_canvas->viewport()->update();
}

void ChartView::addBars(QChart &chart) const
{
    auto series = std::unique_ptr<QAbstractBarSeries>(barsFor(m_chart));
    const bool lying = m_chart.form == Chart::Form::Bars;
    QList<QBarSet *> sets;
    for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
        if (m_chart.series[i].shape != Series::Shape::Bar)
            continue;
        auto *set = new QBarSet(m_chart.series[i].name);
        const std::size_t count = m_chart.names.size();
        // Qt Charts counts lying bars from below.
        for (std::size_t at = 0; at < count; ++at)
            set->append(m_chart.at(i, lying ? count - 1 - at : at).value_or(0));
        set->setColor(ui::look::colour(m_chart.series[i].tone, ui::look::themeOf(palette())));
        set->setBorderColor(m_chart.touching ? palette().color(QPalette::Base) : set->color());
        lying && !m_chart.stacked ? sets.prepend(set) : sets.append(set);
    }
    if (sets.isEmpty())
        return;
    series->append(sets);
    series->setBarWidth(m_layout.barShare);
    chart.addSeries(series.release());
}

void ChartView::addLines(QChart &chart) const
{
    for (const Series &line : m_chart.series) {
        if (line.shape == Series::Shape::Bar)
            continue;
        auto *series = new QLineSeries;
        for (std::size_t i = 0; i < line.marks.size(); ++i)
            if (line.marks[i].value)
                series->append(static_cast<double>(i), *line.marks[i].value);
        series->setPen(tones::pen(line, ui::look::themeOf(palette())));
        chart.addSeries(series);
    }
}

void ChartView::addAxes(QChart &chart) const
{
    const bool lying = m_chart.form == Chart::Form::Bars;
    auto *names = new QBarCategoryAxis;
    QStringList places; // the axis knows equal names as one
    for (std::size_t i = 0; i < m_chart.names.size(); ++i)
        places += QString::number(i);
    names->append(places);
    auto *values = new QValueAxis;
    values->setRange(m_layout.scale.low, m_layout.scale.high);
    values->setTickCount(m_layout.scale.steps() + 1);
    add(chart, names, lying ? Qt::AlignLeft : Qt::AlignBottom, false, palette());
    add(chart, values, lying ? Qt::AlignBottom : Qt::AlignLeft, true, palette());
}

Picture ChartView::picture(const QSize &size) const
{
    auto drawn = std::make_shared<ChartView>();
    drawn->setPalette(ui::look::palette(ui::look::Theme::Light));
    drawn->setFont(font());
    drawn->resize(size);
    Chart chart = m_chart;
    if (!m_place.isEmpty())
        chart.title = tr("%1 · %2").arg(chart.title, m_place);
    drawn->show(chart);
    return {chart.title, size, logicalDpiX(), numbers(m_chart),
            [drawn](QPainter &painter) { drawn->m_canvas->paint(painter, drawn->rect()); }};
}

int ChartView::markAt(QPointF at) const
{
    return charts::markAt(m_chart, m_layout, at);
}

void ChartView::lookAt(int mark, bool focused)
{
    if (m_looked.at == mark && m_looked.isFocused == focused)
        return;
    m_looked = {mark, focused};
    if (m_canvas)
        m_canvas->viewport()->update();
    if (mark < 0)
        return;
    const PlacedMark &placed = m_layout.marks[static_cast<std::size_t>(mark)];
    setAccessibleDescription(told(m_chart, placed.series, placed.category));
}

void ChartView::tell(QPoint at) const
{
    const PlacedMark &mark = m_layout.marks[static_cast<std::size_t>(m_looked.at)];
    QToolTip::showText(at, told(m_chart, mark.series, mark.category), m_canvas);
}

void ChartView::open(int mark)
{
    if (mark < 0)
        return;
    const PlacedMark &placed = m_layout.marks[static_cast<std::size_t>(mark)];
    const targets::Behind behind = m_chart.series[placed.series].marks[placed.category].behind;
    if (behind.list != targets::Behind::List::None)
        emit opened(behind);
}

void ChartView::step(int categories, int series)
{
    const int next = charts::step(m_layout, m_looked.at, categories, series);
    if (next < 0)
        return;
    lookAt(next, true);
    const QPoint at = m_layout.marks[static_cast<std::size_t>(next)].rect.center().toPoint();
    for (QWidget *around = parentWidget(); around; around = around->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureVisible(mapTo(area->widget(), at).x(), mapTo(area->widget(), at).y());
    tell(mapToGlobal(at));
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool lying = m_chart.form == Chart::Form::Bars;
    const auto go = [&](int across, int down) { lying ? step(down, across) : step(across, -down); };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(-1, 0);
    case Qt::Key_Right:
        return go(1, 0);
    case Qt::Key_Up:
        return go(0, -1);
    case Qt::Key_Down:
        return go(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return open(m_looked.at);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    lookAt(mark, hasFocus() && mark == m_looked.at && m_looked.isFocused);
    if (mark < 0) {
        QToolTip::hideText();
        unsetCursor();
        return;
    }
    const PlacedMark &placed = m_layout.marks[static_cast<std::size_t>(mark)];
    const bool leads =
        m_chart.series[placed.series].marks[placed.category].behind.list != targets::Behind::List::None;
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    tell(event->globalPosition().toPoint());
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        open(markAt(event->position()));
}

void ChartView::leaveEvent(QEvent *event)
{
    if (!m_looked.isFocused)
        lookAt(-1, false);
    QWidget::leaveEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    const QString message = offerPicture(this, event->globalPos(), picture(pictureSize(m_chart, size())));
    if (!message.isEmpty())
        emit said(message);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason && m_looked.at < 0)
        lookAt(charts::step(m_layout, -1, 0, 0), true);
    QWidget::focusInEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        lookAt(-1, false);
    QWidget::focusOutEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    if (m_canvas)
        draw(); // the steps of the scale and the breadth of bars follow the room
    QWidget::resizeEvent(event);
}

bool ChartView::event(QEvent *event)
{
    // Esc, Tab and the rest stay the window's; the arrows are for the marks.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const auto modifiers = static_cast<QKeyEvent *>(event)->modifiers();
        if (modifiers == Qt::NoModifier && key >= Qt::Key_Left && key <= Qt::Key_Down)
            event->accept();
    }
    return QWidget::event(event);
}

void ChartView::changeEvent(QEvent *event)
{
    if (m_canvas && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        draw();
    QWidget::changeEvent(event);
}

} // namespace chulie::charts
