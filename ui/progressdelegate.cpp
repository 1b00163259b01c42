#include "ui/progressdelegate.h"

#include "ui/placetree.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace chulie::ui {

namespace {

constexpr int barWidth = 44;
constexpr int barHeight = 4;
constexpr int gap = 6;
constexpr int rowPadding = 4;

QString countText(const QModelIndex &index)
{
    const int of = index.data(PlaceTree::Of).toInt();
    if (of == 0)
        return {};
    return QStringLiteral("%1 / %2").arg(index.data(PlaceTree::Done).toInt()).arg(of);
}

} // namespace

void paintProgressBar(QPainter &painter, const QRectF &rect, double share)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = rect.height() / 2;
    painter.setBrush(look::area(targets::State::NotApplicable));
    painter.drawRoundedRect(rect, radius, radius);
    if (share > 0) {
        QRectF done = rect;
        done.setWidth(std::max(rect.height(), rect.width() * share));
        painter.setBrush(look::area(targets::State::Met));
        painter.drawRoundedRect(done, radius, radius);
    }
    painter.restore();
}

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = std::exchange(item.text, QString());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const QString count = countText(index);
    const auto role = (item.state & QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text;
    painter->setPen(item.palette.color(role));
    painter->setFont(item.font);
    QRect place = item.rect.adjusted(gap / 2, 0, -gap, 0);
    // The name comes first: where room is short, the bar goes and then the count.
    const int beyondName = place.width() - item.fontMetrics.horizontalAdvance(name);
    const int countWidth = std::max(item.fontMetrics.horizontalAdvance(QStringLiteral("000 / 000")),
                                    item.fontMetrics.horizontalAdvance(count)) +
                           gap;
    if (!count.isEmpty() && beyondName >= countWidth) {
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, count);
        place.setRight(place.right() - countWidth);
        if (beyondName >= countWidth + barWidth + gap) {
            const QRectF bar(place.right() - barWidth, place.center().y() - barHeight / 2.0 + 0.5, barWidth,
                             barHeight);
            paintProgressBar(*painter, bar,
                             double(index.data(PlaceTree::Done).toInt()) / index.data(PlaceTree::Of).toInt());
            place.setRight(static_cast<int>(bar.left()) - gap);
        }
    }
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      item.fontMetrics.elidedText(name, Qt::ElideRight, place.width()));
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = option.fontMetrics.height() + 2 * rowPadding;
    return {QStyledItemDelegate::sizeHint(option, index).width(), height};
}

} // namespace chulie::ui
