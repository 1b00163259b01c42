#include "ui/exchange/previewmodel.h"

#include "models/records/shownfields.h"
#include "ui/theme.h"

#include <QBrush>

namespace chulie::exchange {

void PreviewModel::show(FilePreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    endResetModel();
}

const PreviewColumn *PreviewModel::columnAt(int section) const
{
    return section > 0 && section < columnCount() ? &m_preview.columns[static_cast<std::size_t>(section - 1)]
                                                  : nullptr;
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_preview.columns.empty() ? 0 : static_cast<int>(m_preview.rows.size()) + 1;
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_preview.columns.empty() ? 0 : static_cast<int>(m_preview.columns.size()) + 1;
}

QVariant PreviewModel::cellData(const PreviewRow &row, int section, int role) const
{
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(row.line) : QVariant();
    const PreviewCell &cell = row.cells[static_cast<std::size_t>(section - 1)];
    const bool isLeftAlone = !columnAt(section)->field && !columnAt(section)->isUsed;
    switch (role) {
    case Qt::DisplayRole:
        return cell.understood;
    case Qt::ToolTipRole:
        return cell.written == cell.understood ? QVariant()
                                               : QVariant(tr("In the file: %1").arg(cell.written));
    case Qt::ForegroundRole:
        if (cell.isRefused)
            return ui::look::problem();
        return isLeftAlone ? QVariant(ui::look::palette(ui::look::worn()).brush(QPalette::PlaceholderText))
                           : QVariant();
    case Qt::TextAlignmentRole: {
        const catalogue::Field *field = columnAt(section)->field;
        const bool isNumber = field && records::isNumeric(field->leaf().kind);
        return static_cast<int>(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    default:
        return {};
    }
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() > 0)
        return cellData(m_preview.rows[static_cast<std::size_t>(index.row() - 1)], index.column(), role);
    const PreviewColumn *column = columnAt(index.column());
    if (role == Qt::ForegroundRole)
        return QBrush(Qt::transparent); // a box is above the words
    if (role != Qt::DisplayRole || !column)
        return {};
    return column->field ? QString::fromUtf8(column->field->label) : tr("(left alone)");
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    const PreviewColumn *column = columnAt(section);
    return column ? column->title : tr("Line");
}

} // namespace chulie::exchange
