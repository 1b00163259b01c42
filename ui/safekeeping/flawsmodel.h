#pragma once

#include "models/safekeeping/flaw.h"
#include "ui/grid/listmodel.h"

namespace chulie::safekeeping {

/// What is wrong with a ledger, and what can be done about it.
class FlawsModel : public grid::ListModel<Flaw>
{
    Q_OBJECT
public:
    enum Column { Table, Row, ColumnOfTable, Reason, Advice };

    explicit FlawsModel(QObject *parent = nullptr);
};

} // namespace chulie::safekeeping
