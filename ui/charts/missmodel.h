#pragma once

#include "models/charts/pace.h"
#include "models/places/places.h"
#include "ui/grid/listmodel.h"

#include <string>
#include <vector>

namespace chulie::charts {

/// A village that will miss the goal year, as shown; it keeps nothing of the judgement that it came from.
struct MissRow
{
    std::string code;
    QString name;
    QString town;
    int open = 0;
    int closed = 0;
    int lacking = 0;
    std::vector<const targets::Target *> targets;
};

/// The villages that will miss the goal year at the present pace, and on which targets.
class MissModel : public grid::ListModel<MissRow>
{
    Q_OBJECT
public:
    enum Column { Village, Town, Open, Closed, Lacking, Targets, Columns };

    explicit MissModel(QObject *parent = nullptr);

    void show(const Pace &pace, const places::Places &places);

private:
    int m_years = 0; ///< over which the pace was taken
};

} // namespace chulie::charts
