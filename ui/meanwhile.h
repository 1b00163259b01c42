#pragma once

#include "models/catalogue/catalogue.h"

#include <QString>

namespace chulie::ui {

/// The message beside a field while a person types into it and another program stores a value there: both
/// stored values, given in exchange spelling, a personal one masked.
[[nodiscard]] QString storedMeanwhile(const catalogue::Column &column, const QString &before,
                                      const QString &now);

/// The message where \a typed was left unconfirmed after another program had stored \a stored.
[[nodiscard]] QString notStoredMeanwhile(const catalogue::Column &column, const QString &typed,
                                         const QString &stored);

/// The message beside a field that shows again what was typed earlier and never stored, while \a stored is
/// what the ledger has.
[[nodiscard]] QString storedAllAlong(const catalogue::Column &column, const QString &stored);

} // namespace chulie::ui
