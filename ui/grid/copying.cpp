#include "ui/grid/copying.h"

#include "ui/grid/gridroles.h"

#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace chulie::grid::copying {

namespace {

/// The shown columns from the first chosen to the last, in the order on screen.
std::vector<int> chosenColumns(const QTableView &view, const QItemSelection &chosen)
{
    const QHeaderView &header = *view.horizontalHeader();
    std::vector<bool> in(static_cast<std::size_t>(header.count()), false);
    for (const QItemSelectionRange &range : chosen)
        std::fill(in.begin() + range.left(), in.begin() + range.right() + 1, true);
    std::vector<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column) && in[static_cast<std::size_t>(column)])
            columns.push_back(column);
    }
    return columns;
}

/// A cell on its way out; text keeps its digits in a spreadsheet.
struct CopiedCell
{
    QString text;
    bool isText = true;
};

/// The name of \a column without what a page shows beside it.
QString headingOf(const QAbstractItemModel &model, int column)
{
    const QVariant alone = model.headerData(column, Qt::Horizontal, gridroles::Heading);
    return (alone.isValid() ? alone : model.headerData(column, Qt::Horizontal)).toString();
}

void addLine(Block &block, const std::vector<CopiedCell> &cells)
{
    QStringList plain;
    QString row;
    for (const CopiedCell &cell : cells) {
        QString flat = cell.text;
        plain +=
            flat.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        row += (cell.isText ? QStringLiteral("<td style=\"mso-number-format:'\\@'\">")
                            : QStringLiteral("<td>")) +
               cell.text.toHtmlEscaped() + QStringLiteral("</td>");
    }
    block.text += plain.join(QLatin1Char('\t')) + QLatin1Char('\n');
    block.html += QStringLiteral("<tr>") + row + QStringLiteral("</tr>");
}

} // namespace

Block block(const QTableView &view)
{
    const QAbstractItemModel &model = *view.model();
    const QItemSelection chosen = view.selectionModel()->selection();
    const std::vector<int> columns = chosenColumns(view, chosen);
    Block block;
    if (columns.empty())
        return block;
    block.html = QStringLiteral("<table>");
    std::vector<CopiedCell> headings;
    for (const int column : columns)
        headings.push_back({headingOf(model, column)});
    addLine(block, headings);
    std::vector<int> rows;
    for (const QItemSelectionRange &range : chosen)
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int row : rows) {
        std::vector<CopiedCell> cells;
        for (const int column : columns) {
            const QModelIndex index = model.index(row, column);
            const int alignment = index.data(Qt::TextAlignmentRole).toInt();
            cells.push_back({index.data().toString(), (alignment & Qt::AlignRight) == 0});
            block.isPersonal = block.isPersonal || index.data(gridroles::Personal).toBool();
        }
        addLine(block, cells);
    }
    block.html += QStringLiteral("</table>");
    return block;
}

QMimeData *mimeData(const Block &block)
{
    auto *data = new QMimeData;
    data->setText(block.text);
    data->setHtml(block.html);
    if (block.isPersonal)
        data->setData(QLatin1StringView(personalFormat), "1");
    return data;
}

} // namespace chulie::grid::copying
