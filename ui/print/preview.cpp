#include "ui/print/preview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace chulie {

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
}

Preview::~Preview() = default;

void Preview::setPages(std::shared_ptr<const Pages> pages)
{
    m_pages = std::move(pages);
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

} // namespace chulie
