#pragma once

#include "models/merge/state.h"

#include <string>

namespace chulie::merge {

/// All of \a state as one text: the rows of each table by their keys with every value, then what is listed.
/// Equal states give equal bytes, whatever ledger they were derived in.
[[nodiscard]] std::string canonical(const State &state);

/// The key of \a row in words: that of the rows it refers to spelled out. Texts are separated by a tab.
[[nodiscard]] std::string keyText(const State &state, const Row &row);

} // namespace chulie::merge
