#pragma once

#include "models/ledger/ledger.h"
#include "models/records/saving.h"
#include "models/targets/explain.h"

#include <string>
#include <vector>

/// Changes of status (变动) as dated acts with rules. They are the rules of these acts only: an import takes
/// changes in whatever order an office's table has them.
namespace chulie::households {

/// Records a change of status of \a household from what was typed (date, type, reason), or changes row
/// \a row, as one act: no exit twice in a row, no return before an exit, no date before the identification.
[[nodiscard]] values::Result<records::Saving> saveStatusChange(ledger::Ledger &ledger, std::int64_t household,
                                                               std::int64_t row,
                                                               const std::map<int, QString> &texts);

/// Why change \a row cannot be taken out of its household's sequence; null where it can.
[[nodiscard]] values::Result<QString> removalFault(storage::Database &database, std::int64_t row);

/// What speaks against an exit of \a household in \a year: its exit targets that are unmet, then those not
/// known, with their reasons.
[[nodiscard]] values::Result<std::vector<targets::Explanation>> againstExit(storage::Database &database,
                                                                            std::int64_t household, int year);

/// The latest change of \a from by the day \a day, if any, is \a to's as of that day.
void keepStanding(storage::Database &database, journal::Act &act, std::int64_t from, std::int64_t to,
                  const std::string &day);
/// Strikes \a household off on \a day because it was joined to \a into; fails where it was struck off that
/// day already.
[[nodiscard]] values::Result<void> strikeOff(storage::Database &database, journal::Act &act,
                                             std::int64_t household, std::int64_t into,
                                             const std::string &day);

} // namespace chulie::households
