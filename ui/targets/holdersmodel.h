#pragma once

#include "models/targets/factsreader.h"
#include "models/targets/householdnames.h"
#include "ui/scope.h"

#include <QAbstractTableModel>

#include <functional>
#include <list>
#include <vector>

namespace chulie {

class Session;

/// Who holds a target back in a scope: households, or villages for a target of their own. Up to 50,000 rows:
/// names and reasons are worked out village by village when they are looked at.
class HoldersModel : public QAbstractTableModel
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

    struct Holder
    {
        std::int64_t village = 0;
        std::int64_t household = 0; ///< 0: the village itself
        State state = State::Unknown;
    };

    explicit HoldersModel(Session &session, QObject *parent = nullptr);

    /// Lists who holds \a target back in \a scope; nullptr lists nobody.
    void show(const Target *target, const Scope &scope);
    /// Shows only those of whom \a isKept is true; until the next show().
    void keep(const std::function<bool(const Holder &)> &isKept);
    /// How many there are, shown or not.
    [[nodiscard]] std::size_t count() const { return m_all.size(); }
    [[nodiscard]] const Holder &at(int row) const { return m_holders[static_cast<std::size_t>(row)]; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

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
    [[nodiscard]] QString words(const Holder &holder, int column) const;
    [[nodiscard]] QString reason(const Holder &holder) const;

    Session &m_session;
    const Target *m_target = nullptr;
    Scope m_scope;
    std::vector<Holder> m_all;
    std::vector<Holder> m_holders;  ///< those that are shown
    mutable std::list<Seen> m_seen; ///< the latest first
};

} // namespace chulie
