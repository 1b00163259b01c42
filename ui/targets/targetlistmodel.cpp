#include "ui/targets/targetlistmodel.h"

#include "models/targets/regions.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QBrush>
#include <QFont>

#include <algorithm>

namespace chulie::targets {

namespace {

/// A target of households or villages over the villages of \a scope.
ScopedTarget overVillages(const Target &target, const Evaluation &evaluation, const ui::Scope &scope)
{
    ScopedTarget scoped{.target = &target, .state = {}, .tally = {}, .counted = true, .reason = {}};
    for (const VillageResult &village : evaluation.villages)
        if (village.code.starts_with(scope.region))
            scoped.tally.add(village.state(target));
    scoped.state = scoped.tally.rollUp();
    return scoped;
}

ScopedTarget inVillage(const Target &target, const VillageResult &village)
{
    const bool counted = target.level == values::Level::Household;
    ScopedTarget scoped{
        .target = &target, .state = village.state(target), .tally = {}, .counted = counted, .reason = {}};
    if (counted)
        scoped.tally =
            village.households[static_cast<std::size_t>(&target - targets(values::Level::Household).data())];
    return scoped;
}

bool holdsTally(int column)
{
    return column >= TargetListModel::MetColumn && column <= TargetListModel::UnknownColumn;
}

} // namespace

std::vector<ScopedTarget> scopedTargets(ui::Session &session, const ui::Scope &scope)
{
    std::vector<ScopedTarget> all;
    const Evaluation *evaluation = session.evaluation();
    if (!evaluation)
        return all;
    const places::VillagePlace *place = session.places().find(std::string_view(scope.region));
    const VillageResult *village = place ? evaluation->find(place->id) : nullptr;
    for (const values::Level level : {values::Level::Household, values::Level::Village})
        for (const Target &target : targets(level))
            all.push_back(village ? inVillage(target, *village) : overVillages(target, *evaluation, scope));
    if (village || scope.region.empty())
        return all;
    const auto own = explainRegion(session.database(), scope.region, scope.year);
    if (own)
        for (const Explanation &each : *own)
            all.push_back({.target = each.target,
                           .state = each.state,
                           .tally = {},
                           .counted = false,
                           .reason = each.reason});
    return all;
}

void TargetListModel::show(std::vector<ScopedTarget> targets)
{
    if (targets.size() != m_targets.size()) {
        beginResetModel();
        m_targets = std::move(targets);
        endResetModel();
        return;
    }
    m_targets = std::move(targets);
    if (!m_targets.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TargetListModel::find(std::string_view code) const
{
    const auto found = std::ranges::find_if(
        m_targets, [&](const ScopedTarget &scoped) { return scoped.target->code == code; });
    return found == m_targets.end() ? -1 : static_cast<int>(found - m_targets.begin());
}

int TargetListModel::firstOpen() const
{
    const auto open = std::ranges::find_if(m_targets, [](const ScopedTarget &scoped) {
        return scoped.state == State::Unmet || scoped.state == State::Unknown;
    });
    return open == m_targets.end() ? 0 : static_cast<int>(open - m_targets.begin());
}

void TargetListModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_targets.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TargetListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_targets.size());
}

int TargetListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TargetListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScopedTarget &scoped = at(index.row());
    const bool number = holdsTally(index.column());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::FontRole && index.column() == NameColumn && scoped.target->exit) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (index.column() == StateColumn && role == Qt::BackgroundRole)
        return QBrush(ui::look::colours(scoped.state).fill);
    if (index.column() == StateColumn && role == Qt::ForegroundRole)
        return QBrush(ui::look::colours(scoped.state).ink);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case StateColumn:
        return QString(stateMark(scoped.state) + QLatin1Char(' ') + stateTitle(scoped.state));
    case NameColumn:
        return title(*scoped.target);
    case ClauseColumn:
        return QString::fromUtf8(scoped.target->clause);
    default:
        return scoped.counted ? QVariant(scoped.tally.of(static_cast<State>(index.column() - MetColumn)))
                              : QVariant();
    }
}

QVariant TargetListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (holdsTally(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case NameColumn:
        return tr("Target");
    case ClauseColumn:
        return tr("Clause");
    default:
        return stateMark(static_cast<State>(section - MetColumn));
    }
}

} // namespace chulie::targets
