#pragma once

#include "models/targets/rules.h"

#include <QAbstractTableModel>

#include <vector>

namespace chulie {

/// The twenty-one targets of one household with their states and, for what is unmet or unknown, the reason.
class TargetsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StateColumn, NameColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows how \a household stands by \a by; nullptr shows nothing.
    void show(const HouseholdFacts *household, const Yardstick &by);
    [[nodiscard]] const Target &target(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Verdict> m_verdicts; ///< none, or one for each target
};

} // namespace chulie
