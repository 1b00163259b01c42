#pragma once

#include "models/targets/evaluation.h"
#include "models/targets/explain.h"
#include "ui/scope.h"

#include <QAbstractTableModel>

#include <vector>

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::targets {

/// A target, its result in a scope, and over whom.
struct ScopedTarget
{
    const Target *target = nullptr;
    State state = State::Unknown;
    Tally tally;          ///< of villages, or of the households of a village
    bool counted = false; ///< false where it is judged once: a village's own in that village, a region's own
    QString reason;       ///< of one judged once
};

/// The targets of \a scope in the catalogue's order; none until the year is judged.
[[nodiscard]] std::vector<ScopedTarget> scopedTargets(ui::Session &session, const ui::Scope &scope);

/// The targets by clause, each with its state in the scope and how many are in which state.
class TargetListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StateColumn, NameColumn, MetColumn, UnmetColumn, UnknownColumn, ClauseColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ScopedTarget> targets);
    [[nodiscard]] const ScopedTarget &at(int row) const { return m_targets[static_cast<std::size_t>(row)]; }
    /// The row of the target of this code; -1 where it is not listed.
    [[nodiscard]] int find(std::string_view code) const;
    /// The row of the first target that is not met; the first row where all are.
    [[nodiscard]] int firstOpen() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ScopedTarget> m_targets;
};

} // namespace chulie::targets
