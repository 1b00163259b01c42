#include "ui/pictures/thumbnailview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace chulie::pictures {

ThumbnailView::ThumbnailView(QWidget *parent) : QListView(parent)
{
    setViewMode(IconMode);
    setFlow(LeftToRight);
    setWrapping(true);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSpacing(2);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ThumbnailView::sayEmpty(const QString &words)
{
    m_empty = words;
    viewport()->update();
}

void ThumbnailView::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState)
        return QListView::keyPressEvent(event);
    if (event->matches(QKeySequence::Paste))
        return emit pasteWanted();
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        return emit removalWanted();
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isSideways && event->modifiers().testFlags(Qt::ControlModifier | Qt::ShiftModifier))
        return emit moveWanted(event->key() == Qt::Key_Left ? -1 : 1);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        return emit opened(currentIndex());
    QListView::keyPressEvent(event);
}

void ThumbnailView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->pos()); index.isValid() && event->button() == Qt::LeftButton)
        emit opened(index);
}

void ThumbnailView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, m_empty);
}

/// How large the pictures are depends on the height too, which a list of pictures does not ask about.
void ThumbnailView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().height() != event->oldSize().height())
        scheduleDelayedItemsLayout();
}

} // namespace chulie::pictures
