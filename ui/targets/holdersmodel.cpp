#include "ui/targets/holdersmodel.h"

#include "ui/session.h"
#include "ui/theme.h"

#include <QBrush>

#include <algorithm>
#include <iterator>

namespace chulie::targets {

namespace {

/// Rows of one screen lie in few villages.
constexpr std::size_t mostSeen = 16;

bool holdsBack(State state)
{
    return state == State::Unmet || state == State::Unknown;
}

} // namespace

HoldersModel::HoldersModel(ui::Session &session, QObject *parent)
    : ListModel(columns(), parent), m_session(session)
{
}

HoldersModel::ColumnList HoldersModel::columns()
{
    const auto state = [](const TargetHolder &holder) -> QString {
        return stateMark(holder.state) + u' ' + stateTitle(holder.state);
    };
    const auto tone = [](const TargetHolder &holder) {
        const auto &[fill, ink] = ui::look::colours(holder.state);
        return grid::ListTone{.ink = ink, .fill = fill};
    };
    const auto why = [this](const TargetHolder &holder) { return reason(holder); };
    // In the order of Column.
    return {{[] { return tr("State"); }, state, false, tone},
            placeColumn([] { return tr("Town"); }, &places::VillagePlace::town),
            placeColumn([] { return tr("Village"); }, &places::VillagePlace::name),
            nameColumn([] { return tr("Household number"); }, &HouseholdName::no),
            nameColumn([] { return tr("Head of household"); }, &HouseholdName::head),
            nameColumn([] { return tr("Helper"); }, &HouseholdName::helper),
            {[] { return tr("Reason"); }, why, false, nullptr, why}};
}

grid::ListColumn<TargetHolder> HoldersModel::placeColumn(QString (*title)(),
                                                         std::string places::VillagePlace::*name)
{
    return {title, [this, name](const TargetHolder &holder) {
                const places::VillagePlace *place = m_session.places().find(holder.village);
                return place ? QString::fromStdString(place->*name) : QString();
            }};
}

grid::ListColumn<TargetHolder> HoldersModel::nameColumn(QString (*title)(),
                                                        std::string targets::HouseholdName::*name)
{
    return {title, [this, name](const TargetHolder &holder) {
                const auto &names = seen(holder.village).names;
                const auto found = std::ranges::find(names, holder.household, &HouseholdName::id);
                return found == names.end() ? QString() : QString::fromStdString((*found).*name);
            }};
}

void HoldersModel::show(const Target *target, const ui::Scope &scope)
{
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
            if (target->level == values::Level::Village && holdsBack(village.own[index]))
                m_all.push_back({village.village, 0, village.own[index]});
            if (target->level != values::Level::Household)
                continue;
            for (const HouseholdResult &household : village.results)
                if (holdsBack(household.states[index]))
                    m_all.push_back({village.village, household.household, household.states[index]});
        }
    }
    ListModel::show(m_all);
}

void HoldersModel::keep(const std::function<bool(const TargetHolder &)> &isKept)
{
    std::vector<TargetHolder> kept;
    std::ranges::copy_if(m_all, std::back_inserter(kept), isKept);
    ListModel::show(std::move(kept));
}

const HoldersModel::Seen &HoldersModel::seen(std::int64_t village) const
{
    const auto found = std::ranges::find(m_seen, village, &Seen::village);
    if (found != m_seen.end()) {
        m_seen.splice(m_seen.begin(), m_seen, found);
        return m_seen.front();
    }
    storage::Database &database = m_session.database();
    auto read = database.read([&] {
        return Seen{village, FactsReader(database, m_scope.year).village(village),
                    HouseholdNames(database).of(village), QString()};
    });
    m_seen.push_front(read ? *std::move(read) : Seen{village, {}, {}, read.failure().message});
    if (m_seen.size() > mostSeen)
        m_seen.pop_back();
    return m_seen.front();
}

QString HoldersModel::reason(const TargetHolder &holder) const
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

} // namespace chulie::targets
