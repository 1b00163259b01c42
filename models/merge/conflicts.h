#pragma once

#include "models/merge/rowdrafts.h"

namespace chulie::merge {

/// The values of \a draft that entries nobody replaced differ in. Equal values are no conflict; references
/// compare after rows were joined; what a new row left blank is no value.
[[nodiscard]] std::vector<Conflict> valueConflicts(const Lineage &lineage, const Drafts &drafts,
                                                   const Draft &draft);

/// A removed row as it last was.
struct Gone
{
    Draft was;
    std::string key;
};
/// The removed rows whose parents stand.
[[nodiscard]] std::vector<Gone> gone(const Lineage &lineage, const Removals &removals, const Drafts &drafts);

/// The removals that nobody decided about and that did not end their row, or ended one that was entered anew
/// elsewhere.
[[nodiscard]] std::vector<Conflict> removalConflicts(const Lineage &lineage, const Removals &removals,
                                                     const Drafts &drafts, std::span<const Gone> gone);

} // namespace chulie::merge
