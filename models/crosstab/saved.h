#pragma once

#include "models/crosstab/crosstab.h"
#include "models/values/result.h"

#include <QString>

#include <vector>

namespace chulie::crosstab {

/// A crosstab kept by a name in the ledger: its fields and what is counted. Year and place are where one is.
struct Saved
{
    QString name;
    Asked asked;
};

/// Those of the ledger by name. One whose fields this program does not know is left out.
[[nodiscard]] Result<std::vector<Saved>> readSaved(Database &database);
/// Keeps \a saved, in place of one of that name.
[[nodiscard]] Result<void> save(Database &database, const Saved &saved);
[[nodiscard]] Result<void> removeSaved(Database &database, const QString &name);

} // namespace chulie::crosstab
