#pragma once

#include "models/catalogue/catalogue.h"

#include <QString>

namespace chulie {

/// What is said beside a field while a person types into it and another program stores a value there: both
/// stored values, given in exchange spelling, a personal one masked.
[[nodiscard]] QString storedMeanwhile(const Column &column, const QString &before, const QString &now);

} // namespace chulie
