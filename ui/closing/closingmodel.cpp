#include "ui/closing/closingmodel.h"

#include <QLocale>

#include <algorithm>

namespace chulie {

void ClosingModel::show(std::span<const VillagePlace> villages, std::shared_ptr<const Review> review)
{
    beginResetModel();
    m_review = std::move(review);
    m_rows.clear();
    for (const VillagePlace &village : villages) {
        Row row{village};
        const auto found = std::ranges::find(m_review->closed, village.id, &ClosedYear::village);
        if (found != m_review->closed.end()) {
            row.closed = &*found;
            row.differences =
                m_review->lineCount(static_cast<std::size_t>(std::distance(m_review->closed.begin(), found)));
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

void ClosingModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

QString ClosingModel::words(const Row &row, int column)
{
    if (column == Village)
        return QString::fromStdString(row.village.name);
    if (!row.closed)
        return column == State ? tr("open") : QString();
    const ClosedYear &closed = *row.closed;
    switch (column) {
    case State:
        return closed.isClosed ? tr("closed") : tr("reopened");
    case On:
        return closed.isClosed ? closed.closedOn : closed.reopenedOn;
    case By:
        return closed.isClosed ? closed.closedBy : closed.reopenedBy;
    case Differences:
        return closed.isClosed ? QLocale().toString(row.differences) : QString();
    default:
        return closed.isClosed ? QString() : closed.reason;
    }
}

int ClosingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClosingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ClosingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Differences)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignRight);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole
               ? QVariant(words(m_rows[static_cast<std::size_t>(index.row())], index.column()))
               : QVariant();
}

QVariant ClosingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == Differences ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Village:
        return tr("Village");
    case State:
        return tr("State");
    case On:
        return tr("On");
    case By:
        return tr("By");
    case Differences:
        return tr("Different now");
    default:
        return tr("Reason");
    }
}

} // namespace chulie
