#pragma once

#include <QTableView>

namespace chulie::grid {

/// A table whose rows are looked at: chosen as a whole, of one height, and copied with their headings. Where
/// one is chosen at a time, one always is.
class ReadOnlyTable : public QTableView
{
    Q_OBJECT
public:
    explicit ReadOnlyTable(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;
};

} // namespace chulie::grid
