#pragma once

#include "models/merge/state.h"

#include <vector>

namespace chulie::merge {

/// The ledger's state that follows from a set of entries, in whatever order and however often they are given:
/// a pure function, without a clock, a database or a locale, so that ledgers that have seen the same entries
/// agree.
///
/// A value is what the entries say that no other entry on the same value replaced and no removal ended; of
/// several, the last by stamp stands, and differing ones are a conflict. Rows are joined for good where an
/// entry of one names an entry of the other, and by equal keys as long as those are equal.
[[nodiscard]] State derive(std::vector<journal::Entry> entries);

} // namespace chulie::merge
