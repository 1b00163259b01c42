#pragma once

#include "models/targets/rules.h"
#include "ui/grid/listmodel.h"

namespace chulie::households {

/// A target of a household and what was found of it.
struct TargetRow
{
    const targets::Target *target = nullptr;
    targets::Verdict verdict;
};

/// The twenty-one targets of one household with their states and, for what is unmet or unknown, the reason.
class TargetsModel : public grid::ListModel<TargetRow>
{
    Q_OBJECT
public:
    enum Column { StateColumn, NameColumn, ReasonColumn, ColumnCount };

    explicit TargetsModel(QObject *parent = nullptr);

    /// Shows the targets of \a household by \a by; nullptr shows nothing.
    void show(const targets::HouseholdFacts *household, const targets::Yardstick &by);
    [[nodiscard]] const targets::Target &target(int row) const { return *at(row).target; }
};

} // namespace chulie::households
