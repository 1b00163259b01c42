#include "ui/households/targetsmodel.h"

#include "ui/look.h"

#include <QBrush>
#include <QFont>

namespace chulie {

void TargetsModel::show(const HouseholdFacts *household, const Yardstick &by)
{
    beginResetModel();
    m_verdicts.clear();
    if (household)
        for (const Target &target : targets(Level::Household))
            m_verdicts.push_back(explain(*household, target, by));
    endResetModel();
}

const Target &TargetsModel::target(int row) const
{
    return targets(Level::Household)[static_cast<std::size_t>(row)];
}

int TargetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_verdicts.size());
}

int TargetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TargetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Verdict &verdict = m_verdicts[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) {
        if (index.column() == StateColumn)
            return QString(stateMark(verdict.state) + QLatin1Char(' ') + stateTitle(verdict.state));
        return index.column() == NameColumn ? title(target(index.row())) : verdict.reason;
    }
    if (role == Qt::ToolTipRole)
        return index.column() == ReasonColumn ? verdict.reason : ruleInWords(target(index.row()));
    if (role == Qt::FontRole && index.column() == NameColumn && target(index.row()).exit) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (index.column() != StateColumn)
        return {};
    if (role == Qt::BackgroundRole)
        return QBrush(look::colours(verdict.state).fill);
    return role == Qt::ForegroundRole ? QVariant(QBrush(look::colours(verdict.state).ink)) : QVariant();
}

QVariant TargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case NameColumn:
        return tr("Target");
    default:
        return tr("Reason");
    }
}

} // namespace chulie
