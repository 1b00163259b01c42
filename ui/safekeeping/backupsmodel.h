#pragma once

#include "models/backups/backups.h"
#include "ui/grid/listmodel.h"

namespace chulie::safekeeping {

/// The back-ups of a ledger by date, with what has changed since each.
class BackupsModel : public grid::ListModel<backups::Listed>
{
    Q_OBJECT
public:
    /// \a present is what the ledger holds now.
    explicit BackupsModel(const backups::Facts &present, QObject *parent = nullptr);
};

} // namespace chulie::safekeeping
