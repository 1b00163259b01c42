#pragma once

#include <QDialog>

class QListWidget;
class QSpinBox;

namespace chulie::grid {
class GridView;
} // namespace chulie::grid

namespace chulie::lists {

/// Chooses the columns of a list, their order, and how many of them stay while the others scroll; shown in
/// the list at once.
class ColumnsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ColumnsDialog(grid::GridView &view, QWidget *parent = nullptr);

private:
    void fill();
    void move(int steps);

    grid::GridView &m_view;
    QListWidget *m_list;
    QSpinBox *m_frozen;
};

} // namespace chulie::lists
