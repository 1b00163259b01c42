#include "ui/crosstab/crosstabmodel.h"

#include "models/crosstab/presented.h"

#include <QFont>

namespace chulie::crosstab {

namespace {

constexpr int behind = 2; ///< total and share

int count(const std::vector<Group> &groups)
{
    return static_cast<int>(groups.size());
}

} // namespace

void CrosstabModel::show(Crosstab table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int CrosstabModel::tableRow(int row) const
{
    return m_table && row < count(m_table->rows()) ? row : crosstab::all;
}

int CrosstabModel::tableColumn(int column) const
{
    return m_table && column < count(m_table->columns()) ? column : crosstab::all;
}

int CrosstabModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : count(m_table->rows()) + behind;
}

int CrosstabModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : count(m_table->columns()) + behind;
}

const std::vector<Group> &CrosstabModel::groups(Qt::Orientation orientation) const
{
    return orientation == Qt::Horizontal ? m_table->columns() : m_table->rows();
}

bool CrosstabModel::isTotal(int row, int column) const
{
    return tableRow(row) == crosstab::all || tableColumn(column) == crosstab::all;
}

QString CrosstabModel::shown(int row, int column) const
{
    const bool isShare = row == rowCount() - 1 || column == columnCount() - 1;
    const int ofRow = tableRow(row);
    const int ofColumn = tableColumn(column);
    return isShare ? crosstab::shownShare(m_table->share(ofRow, ofColumn))
                   : crosstab::shownText(*m_table, m_table->at(ofRow, ofColumn));
}

QVariant CrosstabModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignRight);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isTotal(index.row(), index.column()));
        return font;
    }
    case Qt::ToolTipRole:
        return crosstab::shownShare(m_table->share(tableRow(index.row()), tableColumn(index.column())));
    default:
        return {};
    }
}

QVariant CrosstabModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_table || role != Qt::DisplayRole)
        return {};
    const auto &heads = groups(orientation);
    if (section < count(heads))
        return heads[static_cast<std::size_t>(section)].title;
    return section == count(heads) ? tr("Total") : tr("Share");
}

} // namespace chulie::crosstab
