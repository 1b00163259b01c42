#include "ui/pictures/thumbnaildelegate.h"

#include "ui/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

#include <algorithm>

namespace chulie::pictures {

namespace {

constexpr QSize room(132, 99);    ///< of the picture itself
constexpr int lowestPicture = 32; ///< what can still be told apart
constexpr int margin = 5;
constexpr int gap = 2; ///< between a picture and its name
constexpr int signSize = 40;
constexpr int boxSize = 18;

int lines(const QStyleOptionViewItem &option)
{
    return 2 * option.fontMetrics.height();
}

/// How high the picture itself is drawn: lower where the list is, so that its name is in sight.
int heightOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    if (!view)
        return room.height();
    const int words = lines(option) + 2 * margin + gap + 2 * view->spacing();
    return std::clamp(view->viewport()->height() - words, lowestPicture, room.height());
}

QRect nameRect(const QStyleOptionViewItem &option)
{
    const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
    return {inner.left(), inner.bottom() - lines(option) + 1, inner.width(), option.fontMetrics.height()};
}

void paintImage(QPainter *painter, const QRect &rect, const QImage &image)
{
    const QSize size = image.size().scaled(rect.size(), Qt::KeepAspectRatio).boundedTo(image.size());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, rect), image);
}

void paintSign(QPainter *painter, const QRect &rect, const QString &sign, const QStyleOptionViewItem &option)
{
    painter->fillRect(rect, option.palette.color(QPalette::AlternateBase));
    const int size = std::min(signSize, rect.height());
    const QRect at = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {size, size}, rect);
    ui::look::icon(sign).paint(painter, at, Qt::AlignCenter, QIcon::Disabled);
}

void paintBox(QPainter *painter, const QRect &rect, const QVariant &state, const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem box(option);
    box.rect = QRect(rect.topLeft() + QPoint(2, 2), QSize(boxSize, boxSize));
    box.state = QStyle::State_Enabled;
    box.state |= state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    painter->fillRect(box.rect, option.palette.color(QPalette::Base));
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

} // namespace

ThumbnailDelegate::ThumbnailDelegate(Roles roles, QObject *parent)
    : QStyledItemDelegate(parent), m_roles(roles)
{
}

void ThumbnailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    else if (option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
    const QRect picture(inner.left(), inner.top(), inner.width(), heightOf(option));
    if (const auto image = index.data(m_roles.image).value<QImage>(); !image.isNull())
        paintImage(painter, picture, image);
    else
        paintSign(painter, picture, index.data(m_roles.sign).toString(), option);
    if (const QVariant state = index.data(Qt::CheckStateRole); state.isValid())
        paintBox(painter, picture, state, option);
    painter->setPen(option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
    const QRect name = nameRect(option);
    const auto write = [&](const QRect &rect, const QString &words) {
        painter->drawText(rect, Qt::AlignHCenter | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(words, Qt::ElideMiddle, rect.width()));
    };
    write(name, index.data().toString());
    if (!isChosen)
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
    write(name.translated(0, option.fontMetrics.height()), index.data(m_roles.detail).toString());
    painter->restore();
}

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {room.width() + 2 * margin, heightOf(option) + lines(option) + 2 * margin + gap};
}

void ThumbnailDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &) const
{
    editor->setGeometry(nameRect(option).adjusted(-3, -2, 3, 2));
}

} // namespace chulie::pictures
