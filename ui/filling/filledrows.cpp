#include "ui/filling/filledrows.h"

#include <algorithm>
#include <span>

namespace chulie::filling {

namespace {

constexpr std::ptrdiff_t mostRows = 200;

} // namespace

void FilledRows::show(const FilledForm *filled, std::size_t sheet)
{
    beginResetModel();
    m_columns.clear();
    m_rows.clear();
    const std::span sheets = filled ? std::span(filled->sheets) : std::span<const FilledSheet>();
    const auto found = std::ranges::find(sheets, sheet, &FilledSheet::sheet);
    if (found != sheets.end()) {
        m_columns = found->columns;
        const auto all = static_cast<std::ptrdiff_t>(found->rows.size());
        m_rows.assign(found->rows.begin(), found->rows.begin() + std::min(all, mostRows));
    }
    endResetModel();
}

int FilledRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FilledRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant FilledRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<std::size_t>(m_columns[static_cast<std::size_t>(index.column())].column);
    const Answer &answer = m_rows[static_cast<std::size_t>(index.row())][column];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return QString::fromStdString(answer.text);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter |
                                (answer.is == Answer::Is::Number ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant FilledRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return QString::fromStdString(
        filling::shownHeading(m_columns[static_cast<std::size_t>(section)].heading));
}

} // namespace chulie::filling
