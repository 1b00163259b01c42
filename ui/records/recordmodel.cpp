#include "ui/records/recordmodel.h"

#include "models/ledger/masking.h"
#include "models/records/shownfields.h"

#include <algorithm>

namespace chulie {

RecordModel::RecordModel(Database &database, const Table &table, QObject *parent)
    : QAbstractTableModel(parent), m_rows(database, table)
{
}

Result<void> RecordModel::show(RowQuery query)
{
    query.sortedBy = m_rows.query().sortedBy;
    query.descending = m_rows.query().descending;
    beginResetModel();
    auto done = m_rows.read(query);
    endResetModel();
    return done;
}

Result<void> RecordModel::refresh()
{
    const auto ids = readIds(m_rows.database(), m_rows.table(), m_rows.query());
    if (!ids)
        return ids.failure();
    if (*ids == m_rows.ids()) {
        m_rows.forgetValues();
        allChanged();
        return {};
    }
    return show(m_rows.query());
}

void RecordModel::keepOnly(std::optional<std::vector<std::int64_t>> ids)
{
    beginResetModel();
    m_rows.keepOnly(std::move(ids));
    endResetModel();
}

int RecordModel::shownColumn(int column) const
{
    const auto &shown = shownFields(table());
    const auto found = std::ranges::find(shown, column, &Field::column);
    return static_cast<int>(found - shown.begin());
}

int RecordModel::widthOf(int column, const QFontMetrics &metrics) const
{
    const Column &leaf = shownFields(table())[static_cast<std::size_t>(column)].leaf();
    const QString sample = leaf.kind == Kind::Code || leaf.kind == Kind::Identity
                               ? QStringLiteral("44990210120000001")
                           : leaf.kind == Kind::Date ? QStringLiteral("2019-06-30")
                           : leaf.kind == Kind::YesNo || leaf.kind == Kind::Year ? QStringLiteral("2019")
                           : isNumeric(leaf.kind) ? QStringLiteral("1,234,567.00")
                                                  : QString(5, QChar(0x6751));
    const QString words = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return std::max(metrics.horizontalAdvance(sample) + 14,
                    std::min(metrics.horizontalAdvance(words), 150) + 30);
}

void RecordModel::setMasked(bool masked)
{
    m_masked = masked;
    allChanged();
}

void RecordModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    allChanged();
}

void RecordModel::allChanged()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shownFields(table()).size());
}

QString RecordModel::shown(int row, std::size_t column) const
{
    const auto &values = m_rows.values(row);
    if (column >= values.size())
        return {};
    const Column &leaf = shownFields(table())[column].leaf();
    const QString whole = shownText(leaf, values[column]);
    return leaf.personal && m_masked ? QString::fromStdString(chulie::masked(whole.toStdString())) : whole;
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), column);
    case Qt::TextAlignmentRole: {
        const bool right = isNumeric(shownFields(table())[column].leaf().kind);
        return static_cast<int>(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Field &field = shownFields(table())[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return heading(table(), field);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter |
                                (isNumeric(field.leaf().kind) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    RowQuery query = m_rows.query();
    query.sortedBy = std::clamp(column, 0, columnCount() - 1);
    query.descending = order == Qt::DescendingOrder;
    if (query == m_rows.query())
        return;
    beginResetModel();
    // A list that cannot be sorted stays as it was.
    (void)m_rows.read(query);
    endResetModel();
}

} // namespace chulie
