#include "ui/overview/matrixdelegate.h"

#include "ui/overview/matrixmodel.h"
#include "ui/progressdelegate.h"
#include "ui/theme.h"

#include <QPainter>

namespace chulie::overview {

namespace {

void paintState(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto state = static_cast<targets::State>(index.data(MatrixModel::StateRole).toInt());
    const ui::look::StateColours &colours = ui::look::colours(state);
    painter.fillRect(option.rect.adjusted(0, 0, -1, -1), colours.fill);
    painter.setPen(colours.ink);
    painter.setFont(option.font);
    painter.drawText(option.rect, Qt::AlignCenter, index.data().toString());
    if (option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver)) {
        painter.setPen(QPen(colours.ink, option.state & QStyle::State_HasFocus ? 2 : 1));
        painter.drawRect(option.rect.adjusted(0, 0, -2, -2));
    }
}

void paintShare(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    constexpr int margin = 6;
    constexpr int height = 4;
    const QString words = index.data().toString();
    const QRect place = option.rect.adjusted(margin, 0, -margin, 0);
    const auto role = option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text;
    painter.setPen(option.palette.color(role));
    painter.setFont(option.font);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, words);
    const int figure = option.fontMetrics.horizontalAdvance(QStringLiteral("100%")) + margin;
    const QRectF bar(place.left(), place.center().y() - height / 2.0 + 0.5, place.width() - figure, height);
    ui::paintProgressBar(painter, bar, index.data(MatrixModel::ShareRole).toDouble());
}

} // namespace

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (index.column() < MatrixModel::Share)
        return QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    if (index.column() == MatrixModel::Share) {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.highlight());
        paintShare(*painter, option, index);
    } else {
        paintState(*painter, option, index);
    }
    painter->restore();
}

} // namespace chulie::overview
