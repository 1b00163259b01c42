#pragma once

#include "models/packages/merges.h"
#include "ui/grid/listmodel.h"

namespace chulie {

/// The log of merges: each package that was taken in.
class MergesModel : public ListModel<packages::LoggedPackage>
{
    Q_OBJECT
public:
    explicit MergesModel(QObject *parent = nullptr);
};

} // namespace chulie
