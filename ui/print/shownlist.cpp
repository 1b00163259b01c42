#include "ui/print/shownlist.h"

#include "ui/grid/gridroles.h"

#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace chulie::print::shownlist {

namespace {

/// Columns that need more than these go on on further pages.
constexpr std::size_t mostAcross = 6;
constexpr double narrowest = 4; // characters
constexpr double widest = 30;

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree ? tree->header() : nullptr;
}

/// The columns that are shown, in the order on screen.
std::vector<int> columnsOf(const QAbstractItemView &view)
{
    const QHeaderView *header = headerOf(view);
    std::vector<int> columns;
    if (!header)
        columns.push_back(0);
    for (int place = 0; header && place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

/// The characters that the widest of the first cells in \a column needs, and its heading over two lines. On
/// screen a column may be wider: the last one fills the window.
double neededBy(const QAbstractItemView &view, int column, const QString &heading)
{
    constexpr int looked = 500;
    const QFontMetrics metrics = view.fontMetrics();
    const double character = metrics.horizontalAdvance(QChar(0x6751));
    const QAbstractItemModel &model = *view.model();
    int most = metrics.horizontalAdvance(heading) / 2;
    for (int row = 0; row < std::min(looked, model.rowCount(view.rootIndex())); ++row) {
        const QString text = model.index(row, column, view.rootIndex()).data().toString();
        most = std::max(most, metrics.horizontalAdvance(text));
    }
    return most / character + 1;
}

reports::Column columnOf(const QAbstractItemView &view, int column)
{
    const QAbstractItemModel &model = *view.model();
    const QVariant alone = model.headerData(column, Qt::Horizontal, grid::gridroles::Heading);
    const QVariant heading = alone.isValid() ? alone : model.headerData(column, Qt::Horizontal);
    const int alignment = model.index(0, column).data(Qt::TextAlignmentRole).toInt();
    return {.title = heading.toString(),
            .width = std::clamp(neededBy(view, column, heading.toString()), narrowest, widest),
            .align = (alignment & Qt::AlignRight) != 0 ? reports::Align::Right : reports::Align::Left};
}

/// Adds the rows below \a parent that are shown, those within them indented.
void addRows(const QAbstractItemView &view, const QModelIndex &parent, const QString &indent,
             const std::vector<int> &columns, std::vector<reports::Row> &rows)
{
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        if (tree && tree->isRowHidden(row, parent))
            continue;
        reports::Row &added = rows.emplace_back();
        for (const int column : columns)
            added.cells.emplace_back((column == columns.front() ? indent : QString()) +
                                     model.index(row, column, parent).data().toString());
        if (tree)
            addRows(view, model.index(row, 0, parent), indent + u'　', columns, rows);
    }
}

} // namespace

QAbstractItemView *within(const QWidget &page)
{
    QAbstractItemView *first = nullptr;
    const auto all = page.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : all) {
        if (!view->isVisible() || !view->model() || view->focusPolicy() == Qt::NoFocus)
            continue;
        if (view->hasFocus())
            return view;
        if (!first)
            first = view;
    }
    return first;
}

reports::Report report(const QAbstractItemView &view, const QString &where)
{
    const std::vector<int> columns = columnsOf(view);
    reports::Table table{.name = view.accessibleName(), .headed = headerOf(view) != nullptr};
    for (const int column : columns)
        table.columns.push_back(columnOf(view, column));
    addRows(view, view.rootIndex(), {}, columns, table.rows);
    const QString name = view.accessibleName();
    return {.name = name,
            .landscape = columns.size() > mostAcross,
            .blocks = {reports::Title{name}, reports::Line{.left = where}, std::move(table)}};
}

} // namespace chulie::print::shownlist
