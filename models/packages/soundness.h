#pragma once

#include "models/packages/content.h"

#include <QString>

#include <set>
#include <string>

namespace chulie::packages {

/// What is wrong with \a content, for the log; empty where it is sound. A sound one can be put into any
/// ledger: its names are names, in their order and each once; what an entry names is there and of the right
/// table; and its values are ones that their columns may hold.
[[nodiscard]] QString unsoundness(const Content &content);

/// The digests of the pictures that the entries of \a content name.
[[nodiscard]] std::set<std::string> picturesOf(const Content &content);

} // namespace chulie::packages
