#pragma once

#include "ui/grid/gridview.h"
#include "ui/yearsheet/yearsheetmodel.h"

namespace chulie::yearsheet {

/// A village's year, typed down the columns as in a spreadsheet: Enter goes down and Tab to the right, also
/// where nothing is typed.
class YearSheetView : public grid::GridView
{
    Q_OBJECT
public:
    YearSheetView(YearSheetModel *model, ui::Session &session, QWidget *parent = nullptr);

    /// Takes last year's answers into those of the chosen cells that are blank.
    void takeLast();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void addActions(QMenu &menu) override;

private:
    void fitColumns();

    YearSheetModel *m_model;
};

} // namespace chulie::yearsheet
