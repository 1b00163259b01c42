#pragma once

#include <QTableView>

namespace chulie::grid {

/// A table whose rows are looked at: chosen as a whole, of one height, and copied with their headings.
class ReadOnlyTable : public QTableView
{
    Q_OBJECT
public:
    explicit ReadOnlyTable(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace chulie::grid
