#include "ui/sums/summodel.h"

#include "models/search/pinyinorder.h"
#include "models/values/money.h"
#include "ui/theme.h"

#include <QBrush>
#include <QFont>
#include <QLocale>

#include <algorithm>

namespace chulie::sums {

SumCell SumCell::count(std::int64_t number)
{
    return {number == 0 ? QString() : QLocale(QLocale::English).toString(static_cast<qlonglong>(number)),
            number};
}

SumCell SumCell::money(std::int64_t fen)
{
    SumCell cell(fen == 0 ? QString() : values::tenThousands(fen), fen);
    cell.tip = SumModel::tr("%1 yuan").arg(values::yuan(fen));
    return cell;
}

SumCell SumCell::marked(targets::State as, const QString &why) &&
{
    state = as;
    tip = why;
    return std::move(*this);
}

void SumModel::show(std::vector<SumColumn> columns, std::vector<SumRow> rows)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    arrange();
    endResetModel();
}

int SumModel::find(std::int64_t key) const
{
    const auto found = std::ranges::find(m_rows, key, &SumRow::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SumModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SumModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant SumModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SumRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const SumCell &cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? cell.text : cell.tip;
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::BackgroundRole:
        return cell.state ? QVariant(QBrush(ui::look::colours(*cell.state).fill)) : QVariant();
    case Qt::ForegroundRole:
        return cell.state ? QVariant(QBrush(ui::look::colours(*cell.state).ink)) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.key == 0);
        return row.key == 0 ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant SumModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const SumColumn &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void SumModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortedBy && order == m_order)
        return;
    m_sortedBy = column;
    m_order = order;
    beginResetModel();
    arrange();
    endResetModel();
}

void SumModel::arrange()
{
    if (m_sortedBy < 0 || m_sortedBy >= columnCount())
        return;
    const auto at = static_cast<std::size_t>(m_sortedBy);
    const bool people = m_columns[at].namesPeople;
    const auto less = [at, people](const SumRow &a, const SumRow &b) {
        const SumCell &one = a.cells[at];
        const SumCell &other = b.cells[at];
        return one.order != other.order ? one.order < other.order
                                        : search::pinyinKey(one.text.toStdString(), people) <
                                              search::pinyinKey(other.text.toStdString(), people);
    };
    std::ranges::stable_sort(m_rows, [&](const SumRow &a, const SumRow &b) {
        if (a.key == 0 || b.key == 0)
            return a.key == 0 && b.key != 0;
        return m_order == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
}

} // namespace chulie::sums
