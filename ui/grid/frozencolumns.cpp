#include "ui/grid/frozencolumns.h"

#include "ui/grid/celldelegate.h"
#include "ui/grid/gridview.h"
#include "ui/grid/markdelegate.h"
#include "ui/grid/recordheader.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace chulie::grid {

FrozenColumns::FrozenColumns(GridView &grid) : QTableView(&grid), m_grid(grid)
{
    auto *header = qobject_cast<RecordHeader *>(grid.horizontalHeader());
    if (header) {
        auto *own = new RecordHeader(this);
        own->setOrder(header->order());
        own->setSectionsMovable(false);
        setHorizontalHeader(own);
        connect(header, &RecordHeader::orderChosen, own, [header, own] { own->setOrder(header->order()); });
    }
    setModel(grid.model());
    setSelectionModel(grid.selectionModel());
    setItemDelegate(new CellDelegate(grid, this));
    setAlternatingRowColors(grid.alternatingRowColors());
    setShowGrid(grid.showGrid());
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(EditKeyPressed | AnyKeyPressed);
    setSelectionMode(grid.selectionMode());
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(&grid);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(grid.verticalScrollMode());
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(grid.verticalHeader()->defaultSectionSize());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setStyleSheet(QStringLiteral("chulie--FrozenColumns { border-right: 1px solid palette(mid); }"));
    follow();
}

void FrozenColumns::follow()
{
    const QHeaderView *header = m_grid.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &FrozenColumns::arrange);
    connect(header, &QHeaderView::sectionMoved, this, &FrozenColumns::arrange);
    connect(header, &QHeaderView::sectionCountChanged, this, &FrozenColumns::arrange);
    connect(m_grid.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_grid.verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_grid.model(), &QAbstractItemModel::modelReset, this, &FrozenColumns::arrange);
    connect(this, &QAbstractItemView::activated, &m_grid, &QAbstractItemView::activated);
    horizontalHeader()->setSectionsClickable(header->sectionsClickable());
    connect(horizontalHeader(), &QHeaderView::sectionClicked, header, &QHeaderView::sectionClicked);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, header,
            &QWidget::customContextMenuRequested);
}

void FrozenColumns::setColumns(int columns)
{
    m_columns = columns;
    arrange();
}

void FrozenColumns::arrange()
{
    if (m_arranging)
        return;
    const QScopedValueRollback<bool> arranging(m_arranging, true);
    const QHeaderView &header = *m_grid.horizontalHeader();
    int left = m_columns;
    int width = 0;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const bool isFrozen = !m_grid.isColumnHidden(column) && left-- > 0;
        setColumnHidden(column, !isFrozen);
        if (horizontalHeader()->visualIndex(column) != place)
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place);
        if (!isFrozen)
            continue;
        setColumnWidth(column, m_grid.columnWidth(column));
        markAsGrid(column);
        width += m_grid.columnWidth(column);
    }
    horizontalHeader()->setFixedHeight(header.height());
    const int frame = m_grid.frameWidth();
    setGeometry(frame, frame, width + 1, header.height() + m_grid.viewport()->height());
    setVisible(m_columns > 0 && width < m_grid.viewport()->width());
    verticalScrollBar()->setValue(m_grid.verticalScrollBar()->value());
    raise();
}

/// A delegate serves one view only, so that a column which is marked in the grid has one of its own here.
void FrozenColumns::markAsGrid(int column)
{
    const auto *marks = qobject_cast<MarkDelegate *>(m_grid.itemDelegateForColumn(column));
    if (marks && !itemDelegateForColumn(column))
        setItemDelegateForColumn(column, new MarkDelegate(m_grid, marks->judge(), this));
}

bool FrozenColumns::editHere(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    return QTableView::edit(index, trigger, event);
}

} // namespace chulie::grid
