#pragma once

#include <cstdint>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

/// Acts that take the values of removed rows out of the history. Such an act has a removal on each of these
/// rows, so that it goes with the history wherever that goes; the values are erased wherever it arrives.
namespace chulie::journal {

/// The command of these acts.
inline constexpr auto forgetting = "forget";

[[nodiscard]] bool isForgetting(storage::Database &database, std::int64_t act);

/// Erases the values of the entries on every row that such an act names, the keys under which the rows would
/// come back, what was typed into their forms, and the pictures that no entry names any more. Throws
/// DatabaseError.
void eraseForgotten(storage::Database &database);

} // namespace chulie::journal
