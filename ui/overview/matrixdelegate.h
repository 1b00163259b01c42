#pragma once

#include <QStyledItemDelegate>

namespace chulie::overview {

/// Paints the cells of the matrix: a state's colour and mark, a progress as bar and figure.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace chulie::overview
