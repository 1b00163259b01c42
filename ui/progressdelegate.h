#pragma once

#include <QStyledItemDelegate>

namespace chulie::ui {

/// Paints a place of PlaceTree: its name, and on the right a thin bar with its count.
class ProgressDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A thin bar, \a done of \a of in the colour of what is met, across \a rect.
void paintProgressBar(QPainter &painter, const QRectF &rect, double share);

} // namespace chulie::ui
