#pragma once

#include "models/packages/deliveries.h"
#include "ui/grid/listmodel.h"

namespace chulie::packages {

/// Who delivered packages, and when last.
class DeliveriesModel : public grid::ListModel<Delivery>
{
    Q_OBJECT
public:
    explicit DeliveriesModel(QObject *parent = nullptr);
};

} // namespace chulie::packages
