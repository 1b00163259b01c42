#pragma once

#include "models/packages/deliveries.h"
#include "ui/grid/listmodel.h"

namespace chulie {

/// Who delivered packages, and when last.
class DeliveriesModel : public ListModel<packages::Delivery>
{
    Q_OBJECT
public:
    explicit DeliveriesModel(QObject *parent = nullptr);
};

} // namespace chulie
