#pragma once

#include "models/ledger/judge.h"
#include "models/values/value.h"

#include <cstdint>
#include <span>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::ledger {

/// Fills the blank sex and date of birth of \a values of 人 from their identity number, and says what
/// contradicts it.
[[nodiscard]] std::vector<Fault> completeMember(std::span<values::Value> values);

/// What a row of \a table with \a values, all of them by column number, breaks beside the ledger's other
/// rows. \a row is its id, 0 for a new one. What follows from an identity number is filled in. Where a value
/// is missing or contradicts the number, the other rows are not looked at. DatabaseError passes through.
[[nodiscard]] std::vector<Fault> checkRow(storage::Database &database, const catalogue::Table &table,
                                          std::int64_t row, std::span<values::Value> values);

} // namespace chulie::ledger
