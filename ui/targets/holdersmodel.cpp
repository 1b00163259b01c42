#include "ui/targets/holdersmodel.h"

#include "ui/look.h"
#include "ui/session.h"

#include <QBrush>

#include <algorithm>
#include <iterator>

namespace chulie {

namespace {

/// Rows of one screen lie in few villages.
constexpr std::size_t mostSeen = 16;

bool holdsBack(State state)
{
    return state == State::Unmet || state == State::Unknown;
}

} // namespace

HoldersModel::HoldersModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
}

void HoldersModel::show(const Target *target, const Scope &scope)
{
    beginResetModel();
    m_target = target;
    m_scope = scope;
    m_all.clear();
    m_seen.clear();
    const Evaluation *evaluation = m_session.evaluation();
    if (target && evaluation) {
        const auto index = static_cast<std::size_t>(target - targets(target->level).data());
        for (const VillageResult &village : evaluation->villages) {
            if (!village.code.starts_with(scope.region))
                continue;
            if (target->level == Level::Village && holdsBack(village.own[index]))
                m_all.push_back({village.village, 0, village.own[index]});
            if (target->level != Level::Household)
                continue;
            for (const HouseholdResult &household : village.results)
                if (holdsBack(household.states[index]))
                    m_all.push_back({village.village, household.household, household.states[index]});
        }
    }
    m_holders = m_all;
    endResetModel();
}

void HoldersModel::keep(const std::function<bool(const Holder &)> &isKept)
{
    beginResetModel();
    m_holders.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_holders), isKept);
    endResetModel();
}

const HoldersModel::Seen &HoldersModel::seen(std::int64_t village) const
{
    const auto found = std::ranges::find(m_seen, village, &Seen::village);
    if (found != m_seen.end()) {
        m_seen.splice(m_seen.begin(), m_seen, found);
        return m_seen.front();
    }
    Database &database = m_session.database();
    auto read = database.read([&] {
        return Seen{village, FactsReader(database, m_scope.year).village(village),
                    HouseholdNames(database).of(village), QString()};
    });
    m_seen.push_front(read ? *std::move(read) : Seen{village, {}, {}, read.failure().message});
    if (m_seen.size() > mostSeen)
        m_seen.pop_back();
    return m_seen.front();
}

QString HoldersModel::reason(const Holder &holder) const
{
    const Seen &of = seen(holder.village);
    if (!of.failure.isEmpty())
        return of.failure;
    const YearFacts &facts = of.facts;
    if (holder.household == 0)
        return facts.villages.empty() ? QString()
                                      : explain(facts.villages.front(), *m_target, facts.by).reason;
    const auto found = std::ranges::find(facts.households, holder.household, &HouseholdFacts::id);
    return found == facts.households.end() ? QString() : explain(*found, *m_target, facts.by).reason;
}

QString HoldersModel::words(const Holder &holder, int column) const
{
    if (column == StateColumn)
        return stateMark(holder.state) + QLatin1Char(' ') + stateTitle(holder.state);
    if (column == VillageColumn || column == TownColumn) {
        const VillagePlace *place = m_session.places().find(holder.village);
        return place ? QString::fromStdString(column == TownColumn ? place->town : place->name) : QString();
    }
    if (column == ReasonColumn)
        return reason(holder);
    const auto &names = seen(holder.village).names;
    const auto found = std::ranges::find(names, holder.household, &HouseholdName::id);
    if (found == names.end())
        return {};
    return QString::fromStdString(column == NumberColumn ? found->no
                                  : column == HeadColumn ? found->head
                                                         : found->helper);
}

void HoldersModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_holders.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HoldersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_holders.size());
}

int HoldersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HoldersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Holder &holder = at(index.row());
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == ReasonColumn))
        return words(holder, index.column());
    if (index.column() != StateColumn)
        return {};
    if (role == Qt::BackgroundRole)
        return QBrush(look::colours(holder.state).fill);
    return role == Qt::ForegroundRole ? QVariant(QBrush(look::colours(holder.state).ink)) : QVariant();
}

QVariant HoldersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case TownColumn:
        return tr("Town");
    case VillageColumn:
        return tr("Village");
    case NumberColumn:
        return tr("Household number");
    case HeadColumn:
        return tr("Head of household");
    case HelperColumn:
        return tr("Helper");
    default:
        return tr("Reason");
    }
}

} // namespace chulie
