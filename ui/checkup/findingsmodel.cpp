#include "ui/checkup/findingsmodel.h"

#include <algorithm>

namespace chulie {

void FindingsModel::show(std::vector<Listed> found)
{
    beginResetModel();
    m_found = std::move(found);
    choose();
    endResetModel();
}

void FindingsModel::keep(const Check *check, bool withAside)
{
    beginResetModel();
    m_check = check;
    m_withAside = withAside;
    choose();
    endResetModel();
}

void FindingsModel::choose()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        const Listed &one = m_found[i];
        if ((!m_check || one.finding.check == m_check) && (m_withAside || one.aside.row == 0))
            m_shown.push_back(i);
    }
}

int FindingsModel::count(const Check *check) const
{
    return static_cast<int>(std::ranges::count_if(m_found, [&](const Listed &one) {
        return one.aside.row == 0 && (!check || one.finding.check == check);
    }));
}

int FindingsModel::asideCount() const
{
    return static_cast<int>(m_found.size()) - count(nullptr);
}

void FindingsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

QString FindingsModel::words(const Listed &listed, int column)
{
    switch (column) {
    case Kind:
        return title(*listed.finding.check);
    case Village:
        return listed.villageName;
    case Household:
        return listed.householdName;
    case Reason:
        return listed.finding.reason;
    default:
        break;
    }
    return listed.aside.row == 0 ? QString()
                                 : tr("%1 (%2, %3)").arg(listed.aside.note, listed.aside.by, listed.aside.on);
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return role == Qt::DisplayRole || role == Qt::ToolTipRole
               ? QVariant(words(at(index.row()), index.column()))
               : QVariant();
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("What");
    case Village:
        return tr("Village");
    case Household:
        return tr("Household");
    case Reason:
        return tr("Reason");
    default:
        return tr("Set aside because");
    }
}

} // namespace chulie
