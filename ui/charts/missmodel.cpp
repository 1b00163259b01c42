#include "ui/charts/missmodel.h"

#include <QLocale>
#include <QStringList>

namespace chulie {

namespace {

Qt::Alignment alignment(int column)
{
    const bool isFigure = column >= MissModel::Open && column <= MissModel::Lacking;
    return Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

void MissModel::show(const Pace &pace, const Places &places)
{
    beginResetModel();
    m_rows.clear();
    m_years = pace.years;
    for (const Miss &miss : pace.misses) {
        const VillagePlace *place = places.find(miss.village->village);
        m_rows.push_back({miss.village->code, place ? QString::fromStdString(place->name) : QString(),
                          place ? QString::fromStdString(place->town) : QString(), miss.open, miss.closed,
                          miss.lacking, miss.targets});
    }
    endResetModel();
}

int MissModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MissModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant MissModel::words(const Row &row, int column) const
{
    switch (column) {
    case Village:
        return row.name;
    case Town:
        return row.town;
    case Open:
        return row.open;
    case Closed:
        return m_years == 0 ? tr("unknown") : QString::number(double(row.closed) / m_years, 'f', 1);
    case Lacking:
        return row.lacking;
    default:
        break;
    }
    QStringList names;
    for (const Target *target : row.targets)
        names += title(*target);
    return names.join(tr(", "));
}

QVariant MissModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(index.column()));
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == Targets))
        return words(at(index.row()), index.column());
    return {};
}

QVariant MissModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Village:
        return tr("Village");
    case Town:
        return tr("Town");
    case Open:
        return tr("Open targets");
    case Closed:
        return tr("Closed a year");
    case Lacking:
        return tr("Open at the end of %1").arg(goalYear);
    default:
        return tr("On which targets");
    }
}

void MissModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

} // namespace chulie
