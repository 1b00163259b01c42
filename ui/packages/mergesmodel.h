#pragma once

#include "models/packages/merges.h"
#include "ui/grid/listmodel.h"

namespace chulie::packages {

/// The log of merges: each package that was taken in.
class MergesModel : public grid::ListModel<LoggedPackage>
{
    Q_OBJECT
public:
    explicit MergesModel(QObject *parent = nullptr);
};

} // namespace chulie::packages
