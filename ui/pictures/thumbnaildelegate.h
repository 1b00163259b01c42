#pragma once

#include <QStyledItemDelegate>

namespace chulie::pictures {

/// Draws a picture of a list small, below it what it is called and when it was taken; an icon in its place
/// where there is none to show. Names are edited where they are. In a list that is lower than one row of
/// pictures these are smaller still.
class ThumbnailDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// \a image, \a sign and \a detail are the roles of the list: a QImage, the name of an icon, a text.
    struct Roles
    {
        int image;
        int sign;
        int detail;
    };
    ThumbnailDelegate(Roles roles, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    Roles m_roles;
};

} // namespace chulie::pictures
