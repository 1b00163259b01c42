#pragma once

#include "models/catalogue/catalogue.h"

namespace chulie::catalogue {

/// Whether values of \a column are stored as whole numbers rather than as texts.
[[nodiscard]] bool isStoredAsNumber(const Column &column);

} // namespace chulie::catalogue
