#pragma once

#include "ui/overview/matrixmodel.h"

#include <QWidget>

class QTableView;

namespace chulie::overview {

/// The matrix on screen: village, town and progress stay at the left while the targets scroll.
class MatrixView : public QWidget
{
    Q_OBJECT
public:
    explicit MatrixView(MatrixModel &model, QWidget *parent = nullptr);

    /// Says the words again, and lays the columns out for them.
    void retranslate();
    /// What it takes to show every column.
    [[nodiscard]] int fullWidth() const;
    /// What it takes to show \a villages rows.
    [[nodiscard]] int heightOf(int villages) const;
    /// Sorts the villages that are ready to the top, and goes there.
    void showReady();
    [[nodiscard]] QTableView &frozen() { return *m_frozen; }
    [[nodiscard]] QTableView &states() { return *m_states; }

signals:
    /// A village was pressed, at \a target or at nullptr for the village itself.
    void pressed(const QString &region, const chulie::targets::Target *target);
    /// The right mouse button or its key was pressed at \a at, in screen coordinates.
    void menuWanted(QPoint at);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress(QTableView &view);
    void layColumns();
    void press(const QModelIndex &index);

    MatrixModel &m_model;
    QTableView *m_frozen;
    QTableView *m_states;
};

} // namespace chulie::overview
