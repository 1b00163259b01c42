#pragma once

#include "models/safekeeping/flaw.h"
#include "ui/grid/listmodel.h"

namespace chulie {

/// What is wrong with a ledger, and what can be done about it.
class FlawsModel : public ListModel<Flaw>
{
    Q_OBJECT
public:
    explicit FlawsModel(QObject *parent = nullptr);
};

} // namespace chulie
