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
[[nodiscard]] values::Result<std::vector<Saved>> readSaved(storage::Database &database);
/// Keeps \a saved, in place of one of that name.
[[nodiscard]] values::Result<void> save(storage::Database &database, const Saved &saved);
[[nodiscard]] values::Result<void> removeSaved(storage::Database &database, const QString &name);

} // namespace chulie::crosstab
