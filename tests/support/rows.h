#pragma once

#include "models/ledger/ledger.h"

#include <cstdint>
#include <map>
#include <string>

namespace chulie::support {

/// The texts of a row by SQL name of the column.
using Texts = std::map<const char *, const char *>;
/// Values that a page knows by itself, the same way.
using Given = std::map<const char *, values::Value>;

/// Saves row \a row of table \a id, 0 being a new one, as a form would; its id, or -1 where it was refused.
std::int64_t save(ledger::Ledger &ledger, catalogue::TableId id, const Texts &texts, const Given &given = {},
                  std::int64_t row = 0);
/// The village of code 441623104200.
std::int64_t saveVillage(ledger::Ledger &ledger);
/// A household of number \a no in it, identified on 2016-05-01.
std::int64_t saveHousehold(ledger::Ledger &ledger, const char *no);
std::int64_t saveMember(ledger::Ledger &ledger, std::int64_t household, const char *name,
                        const char *relation, const Texts &more = {});

/// The first column of the first row that \a sql gives: as a number, -1 where there is none; as text.
std::int64_t numberOf(ledger::Ledger &ledger, const char *sql);
std::string textOf(ledger::Ledger &ledger, const char *sql);

/// Every row of the fourteen tables, in order: what an undo must bring back.
std::string contents(ledger::Ledger &ledger);

} // namespace chulie::support
