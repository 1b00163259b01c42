#pragma once

#include "models/exchange/import.h"

#include <QString>
#include <QStringList>

namespace chulie::exchange {

/// What \a plan of \a files will do, in a few sentences for a person.
[[nodiscard]] QString importSummary(const ImportPlan &plan, const QStringList &files);

} // namespace chulie::exchange
