#include "ui/print/preview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace chulie::print {

namespace {

constexpr int gap = 16; ///< around pages, in pixels
constexpr double tenthsPerInch = 720;
constexpr double zoomStep = 1.2;
constexpr double leastZoom = 0.25;
constexpr double mostZoom = 4;

} // namespace

Preview::Preview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Preview"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setMouseTracking(true);
}

Preview::~Preview() = default;

void Preview::setPages(std::shared_ptr<const PageLayout> pages)
{
    m_pages = std::move(pages);
    m_pressed.reset();
    hover({});
    verticalScrollBar()->setValue(0);
    layOut();
}

void Preview::setZoom(double zoom)
{
    m_zoom = zoom;
    layOut();
}

void Preview::zoomBy(int steps)
{
    if (!m_pages)
        return;
    const double present = scale() * tenthsPerInch / logicalDpiX();
    setZoom(std::clamp(present * std::pow(zoomStep, steps), leastZoom, mostZoom));
}

double Preview::scale() const
{
    if (m_zoom > 0)
        return m_zoom * logicalDpiX() / tenthsPerInch;
    return std::max(1, viewport()->width() - 2 * gap) / m_pages->size().width();
}

QRectF Preview::place(int page) const
{
    const QSizeF size = m_pages->size() * scale();
    const double left = std::max<double>(gap, (viewport()->width() - size.width()) / 2);
    return {QPointF(left - horizontalScrollBar()->value(),
                    gap + page * (size.height() + gap) - verticalScrollBar()->value()),
            size};
}

void Preview::layOut()
{
    const QSizeF size = m_pages ? m_pages->size() * scale() : QSizeF();
    const int count = m_pages ? m_pages->count() : 0;
    const QSize view = viewport()->size();
    const int height = static_cast<int>(count * (size.height() + gap)) + gap;
    const int width = static_cast<int>(size.width()) + 2 * gap;
    verticalScrollBar()->setRange(0, std::max(0, height - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(view.height() / 12);
    horizontalScrollBar()->setRange(0, std::max(0, width - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
    viewport()->update();
}

void Preview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().mid());
    if (!m_pages)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    for (int page = 0; page < m_pages->count(); ++page) {
        const QRectF paper = place(page);
        if (!paper.intersects(event->rect()))
            continue;
        painter.fillRect(paper, Qt::white);
        painter.save();
        painter.translate(paper.topLeft());
        painter.scale(scale(), scale());
        m_pages->draw(painter, page);
        painter.restore();
    }
    if (m_hovered) {
        QColor shade = palette().color(QPalette::Highlight);
        shade.setAlpha(50);
        painter.fillRect(m_hovered->place, shade);
    }
}

void Preview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Preview"));
    QAbstractScrollArea::changeEvent(event);
}

void Preview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void Preview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier || event->angleDelta().y() == 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

std::optional<Preview::Figure> Preview::figureAt(const QPointF &point) const
{
    if (!m_pages || !m_leads)
        return {};
    for (int page = 0; page < m_pages->count(); ++page) {
        const QRectF paper = place(page);
        if (!paper.contains(point))
            continue;
        const auto found = m_pages->find(page, (point - paper.topLeft()) / scale());
        if (!found || !m_leads(found->behind))
            return {};
        const QRectF box(paper.topLeft() + found->place.topLeft() * scale(), found->place.size() * scale());
        return Figure{box, found->behind};
    }
    return {};
}

void Preview::hover(std::optional<Figure> figure)
{
    if (m_hovered == figure)
        return;
    m_hovered = std::move(figure);
    viewport()->setCursor(m_hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->setToolTip(m_hovered ? tr("Shows what is behind this") : QString());
    viewport()->update();
}

void Preview::mouseMoveEvent(QMouseEvent *event)
{
    hover(figureAt(event->position()));
}

void Preview::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? figureAt(event->position()) : std::nullopt;
}

void Preview::mouseReleaseEvent(QMouseEvent *event)
{
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (pressed && event->button() == Qt::LeftButton && figureAt(event->position()) == pressed)
        emit asked(pressed->behind);
}

void Preview::leaveEvent(QEvent *event)
{
    hover({});
    QAbstractScrollArea::leaveEvent(event);
}

} // namespace chulie::print
