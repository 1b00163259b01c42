#pragma once

#include "models/merge/state.h"

#include <set>

namespace chulie::history {

/// The villages of \a state with a row whose state an act on another row may change: rows of one key that
/// stay apart, rows that undecided removals would end, values that refer to removed rows, members without a
/// number whom several may be.
[[nodiscard]] std::set<Stamp> tangledVillages(const State &state);

} // namespace chulie::history
