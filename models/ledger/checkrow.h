#pragma once

#include "models/ledger/judge.h"
#include "models/values/value.h"

#include <cstdint>
#include <span>
#include <vector>

namespace chulie {

class Database;

/// Fills the blank sex and date of birth of \a values of 人 from their identity number, and says what
/// contradicts it.
[[nodiscard]] std::vector<Fault> completeMember(std::span<Value> values);

/// What a row of \a table with \a values, all of them by column number, breaks beside the ledger's other
/// rows. \a row is its id, 0 for a new one. What follows from an identity number is filled in. Where a value
/// is missing or contradicts the number, the other rows are not looked at. DatabaseError passes through.
[[nodiscard]] std::vector<Fault> checkRow(Database &database, const Table &table, std::int64_t row,
                                          std::span<Value> values);

} // namespace chulie
