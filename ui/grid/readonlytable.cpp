#include "ui/grid/readonlytable.h"

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

} // namespace chulie::grid
