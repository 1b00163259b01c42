#pragma once

#include <QStyledItemDelegate>

namespace chulie::grid {

class CellEditor;
class GridView;

/// Paints the cells of a grid, the row that the cursor is in tinted, so that the eye finds the whole record;
/// and lets them be typed into as in a spreadsheet: Enter goes down, Tab to the right, Esc takes back.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Cells are written through \a grid, also those of its frozen columns.
    CellDelegate(GridView &grid, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool confirm(CellEditor &editor);
    void leave(CellEditor &editor, int down, int right);
    bool keyPressed(CellEditor &editor, int key, Qt::KeyboardModifiers modifiers);

    GridView &m_grid;
};

} // namespace chulie::grid
