#pragma once

#include "models/merge/following.h"
#include "models/packages/merge.h"
#include "models/packages/undecided.h"

#include <map>
#include <set>
#include <span>

namespace chulie::packages {

/// The rows that a package has entries on, by table; by the ledger's ids.
using TouchedRows = std::map<catalogue::TableId, std::set<std::int64_t>>;

/// Says of each package of \a merging what it did: \a touched are its rows, by package. A row that several
/// touch counts as changed by the first and as left to a person by the last. A row that changed because
/// another did counts with the first package that brought something new.
void countEffects(storage::Database &database, const merge::Followed &followed,
                  std::span<const Undecided> undecided, std::span<const TouchedRows> touched,
                  Merging &merging);

} // namespace chulie::packages
