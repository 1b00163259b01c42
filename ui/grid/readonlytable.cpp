#include "ui/grid/readonlytable.h"

#include "ui/choicelist.h"
#include "ui/grid/copying.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

namespace chulie::grid {

ReadOnlyTable::ReadOnlyTable(QWidget *parent) : QTableView(parent)
{
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2 + 4);
    horizontalHeader()->setHighlightSections(false);
}

void ReadOnlyTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setMimeData(copying::mimeData(copying::block(*this)));
    else
        QTableView::keyPressEvent(event);
}

QItemSelectionModel::SelectionFlags ReadOnlyTable::selectionCommand(const QModelIndex &index,
                                                                    const QEvent *event) const
{
    const auto command = QTableView::selectionCommand(index, event);
    return selectionMode() == SingleSelection ? ui::keepingOne(command, index, event) : command;
}

} // namespace chulie::grid
