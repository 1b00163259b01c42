#include "ui/pictures/pictureview.h"

#include <QLabel>

namespace chulie::pictures {

PictureView::PictureView(QWidget *parent) : QScrollArea(parent), m_label(new QLabel)
{
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    setWidget(m_label);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Mid);
}

void PictureView::show(const QImage &image)
{
    m_image = image;
    draw();
}

void PictureView::say(const QString &words)
{
    m_image = QImage();
    m_label->clear(); // no words in place of none would leave the picture
    m_label->setText(words);
}

void PictureView::setFitting(bool fits)
{
    m_fits = fits;
    draw();
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_fits)
        draw();
}

void PictureView::draw()
{
    if (m_image.isNull())
        return;
    const qreal scale = devicePixelRatioF();
    const QSize room = maximumViewportSize() * scale;
    const bool isSmall = room.width() >= m_image.width() && room.height() >= m_image.height();
    QImage image =
        m_fits && !isSmall ? m_image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation) : m_image;
    image.setDevicePixelRatio(scale);
    m_label->setPixmap(QPixmap::fromImage(image));
}

} // namespace chulie::pictures
