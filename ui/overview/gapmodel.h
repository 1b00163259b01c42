#pragma once

#include "models/overview/figures.h"
#include "ui/grid/listmodel.h"

namespace chulie::overview {

/// Targets that hold villages, towns or counties back, as a short list.
class GapModel : public grid::ListModel<TargetGap>
{
    Q_OBJECT
public:
    enum Column { Name, Due, Villages, Households, Columns };

    explicit GapModel(QObject *parent = nullptr);

    /// \a year is the year shown: what was due by its end and is open is overdue.
    void show(std::vector<TargetGap> gaps, int year);
    [[nodiscard]] const TargetGap &gap(int row) const { return at(row); }

private:
    [[nodiscard]] bool isOverdue(const TargetGap &gap) const;

    int m_year = 0;
};

} // namespace chulie::overview
