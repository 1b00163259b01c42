#include "ui/grid/markdelegate.h"

#include "ui/theme.h"

#include <QPainter>

namespace chulie::grid {

namespace {

constexpr int margin = 4;

} // namespace

MarkDelegate::MarkDelegate(GridView &grid, Judge judge, QObject *parent)
    : CellDelegate(grid, parent), m_judge(std::move(judge))
{
}

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const auto mark = m_judge(index);
    if (!mark)
        return;
    const bool alone = index.data().toString().isEmpty();
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const QString words = option.fontMetrics.elidedText(
        alone ? targets::stateMark(mark->state) + u' ' + mark->words : targets::stateMark(mark->state),
        Qt::ElideRight, room.width());
    const QSize size(option.fontMetrics.horizontalAdvance(words) + 2 * margin,
                     option.fontMetrics.height() + 2);
    const QRect at =
        QStyle::alignedRect(option.direction, (alone ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                            size.boundedTo(room.size()), room);
    painter->save();
    painter->fillRect(at, ui::look::colours(mark->state).fill);
    painter->setPen(ui::look::colours(mark->state).ink);
    painter->setFont(option.font);
    painter->drawText(at, Qt::AlignCenter, words);
    painter->restore();
}

} // namespace chulie::grid
