#include "ui/households/wholeparts.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpacerItem>
#include <QVBoxLayout>

#include <algorithm>

namespace chulie::households {

WholeParts::WholeParts(QScrollArea &area, QVBoxLayout &layout, std::vector<QWidget *> parts)
    : QObject(&area), m_area(area), m_layout(layout), m_parts(std::move(parts)), m_end(new QSpacerItem(0, 0))
{
    m_layout.addSpacerItem(m_end);
    m_area.viewport()->installEventFilter(this);
    m_area.widget()->installEventFilter(this);
    for (QWidget *part : m_parts)
        part->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) { follow(now); });
}

bool WholeParts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        makeRoom();
    return QObject::eventFilter(watched, event);
}

int WholeParts::topOf(std::size_t part) const
{
    return part == 0 ? 0 : m_parts[part]->mapTo(m_area.widget(), QPoint()).y();
}

int WholeParts::bottomOf(std::size_t part) const
{
    return m_parts[part]->mapTo(m_area.widget(), QPoint()).y() + m_parts[part]->height();
}

int WholeParts::room() const
{
    return m_area.viewport()->height();
}

void WholeParts::makeRoom()
{
    const int needed = m_layout.minimumSize().height() - m_end->minimumSize().height();
    const QWidget *last = m_parts.back();
    const int more =
        needed > room() && last->isVisible() ? std::max(0, room() - last->minimumSizeHint().height()) : 0;
    if (more == m_end->minimumSize().height())
        return;
    m_end->changeSize(0, more, QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_layout.invalidate();
}

/// What is under a mouse button stays where it is.
void WholeParts::follow(const QWidget *focus)
{
    if (!focus || QApplication::mouseButtons() != Qt::NoButton)
        return;
    for (std::size_t part = 0; part < m_parts.size(); ++part)
        if (m_parts[part] == focus || m_parts[part]->isAncestorOf(focus))
            QMetaObject::invokeMethod(
                this, [this, part] { show(part); }, Qt::QueuedConnection);
}

void WholeParts::show(std::size_t part)
{
    if (bottomOf(part) - topOf(part) > room())
        return; // its fields are brought into view one by one
    std::size_t first = part;
    while (first > 0 && bottomOf(part) - topOf(first - 1) <= room())
        --first;
    m_area.verticalScrollBar()->setValue(topOf(first));
}

} // namespace chulie::households
