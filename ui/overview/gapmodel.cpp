#include "ui/overview/gapmodel.h"

#include "ui/look.h"

#include <QLocale>

namespace chulie {

void GapModel::show(std::vector<TargetGap> gaps, int year)
{
    beginResetModel();
    m_gaps = std::move(gaps);
    m_year = year;
    endResetModel();
}

int GapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_gaps.size());
}

int GapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

bool GapModel::isOverdue(const TargetGap &gap) const
{
    const int due = dueYear(*gap.target);
    return due != 0 && due <= m_year;
}

QString GapModel::places(const TargetGap &gap)
{
    const QString open = QLocale().toString(gap.open());
    switch (gap.target->level) {
    case Level::Town:
        return tr("towns: %1").arg(open);
    case Level::County:
        return tr("counties: %1").arg(open);
    case Level::City:
        return tr("cities: %1").arg(open);
    default:
        return open;
    }
}

QVariant GapModel::words(const TargetGap &gap, int column) const
{
    switch (column) {
    case Name:
        return title(*gap.target);
    case Due:
        return isOverdue(gap) ? tr("%1, overdue").arg(dueYear(*gap.target))
                              : QString::number(dueYear(*gap.target));
    case Villages:
        return places(gap);
    case Households:
        return gap.households > 0 ? QLocale().toString(gap.households) : QString();
    default:
        return {};
    }
}

QVariant GapModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TargetGap &shown = gap(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(shown, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() < Villages ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ForegroundRole:
        return index.column() == Due && isOverdue(shown) ? QVariant(look::colours(State::Unmet).ink)
                                                         : QVariant();
    case Qt::ToolTipRole:
        return tr("%1: %2 unmet, %3 unknown")
            .arg(title(*shown.target))
            .arg(shown.places.of(State::Unmet))
            .arg(shown.places.of(State::Unknown));
    default:
        return {};
    }
}

QVariant GapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section < Villages ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Target");
    case Due:
        return tr("By the end of");
    case Villages:
        return tr("Villages");
    default:
        return tr("Households");
    }
}

} // namespace chulie
