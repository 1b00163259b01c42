#pragma once

#include "models/targets/factsreader.h"
#include "models/targets/householdnames.h"
#include "ui/grid/listmodel.h"
#include "ui/scope.h"

#include <functional>
#include <list>
#include <vector>

namespace chulie::places {
struct VillagePlace;
} // namespace chulie::places

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::targets {

/// A household that holds a target back, or a village.
struct TargetHolder
{
    std::int64_t village = 0;
    std::int64_t household = 0; ///< 0: the village itself
    State state = State::Unknown;
};

/// Who holds a target back in a scope: households, or villages for a target of their own. Up to 50,000 rows:
/// names and reasons are worked out village by village when they are looked at.
class HoldersModel : public grid::ListModel<TargetHolder>
{
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        TownColumn,
        VillageColumn,
        NumberColumn,
        HeadColumn,
        HelperColumn,
        ReasonColumn,
        ColumnCount
    };

    explicit HoldersModel(ui::Session &session, QObject *parent = nullptr);

    /// Lists who holds \a target back in \a scope; nullptr lists nobody.
    void show(const Target *target, const ui::Scope &scope);
    /// Shows only those of whom \a isKept is true; until the next show().
    void keep(const std::function<bool(const TargetHolder &)> &isKept);
    /// How many there are, shown or not.
    [[nodiscard]] std::size_t count() const { return m_all.size(); }

private:
    /// A village whose rows were looked at lately.
    struct Seen
    {
        std::int64_t village = 0;
        YearFacts facts;
        std::vector<HouseholdName> names;
        QString failure = {}; ///< why it could not be read, which is shown as the reason
    };

    const Seen &seen(std::int64_t village) const;
    ColumnList columns();
    grid::ListColumn<TargetHolder> placeColumn(QString (*title)(), std::string places::VillagePlace::*name);
    grid::ListColumn<TargetHolder> nameColumn(QString (*title)(), std::string targets::HouseholdName::*name);
    [[nodiscard]] QString reason(const TargetHolder &holder) const;

    ui::Session &m_session;
    const Target *m_target = nullptr;
    ui::Scope m_scope;
    std::vector<TargetHolder> m_all;
    mutable std::list<Seen> m_seen; ///< the latest first
};

} // namespace chulie::targets
