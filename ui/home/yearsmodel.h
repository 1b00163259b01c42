#pragma once

#include "models/overview/exittargets.h"
#include "ui/grid/listmodel.h"

namespace chulie::home {

/// How a village stood at the end of each year.
class YearsModel : public grid::ListModel<overview::YearStanding>
{
    Q_OBJECT
public:
    enum Column { Year, Exit, Targets, Households, OutOfPoverty, Ready, Columns };

    explicit YearsModel(QObject *parent = nullptr);
};

} // namespace chulie::home
