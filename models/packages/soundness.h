#pragma once

#include "models/packages/content.h"

#include <QString>

namespace chulie::packages {

/// What is wrong with \a content, for the log; empty where it is sound. A sound one can be put into any
/// ledger: its names are names, in their order and each once; what an entry names is there and of the right
/// table; and its values are ones that their columns may hold.
[[nodiscard]] QString unsoundness(const Content &content);

} // namespace chulie::packages
