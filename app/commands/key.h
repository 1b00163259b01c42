#pragma once

#include "app/commands/command.h"
#include "models/catalogue/catalogue.h"
#include "models/values/result.h"

#include <cstdint>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::commands {

/// The table that the call names second, by its label or SQL name; says so and gives nullptr where there is
/// none.
[[nodiscard]] const catalogue::Table *tableOf(const Call &call);

/// The row of \a table whose key \a words are, in the order of keyFields(); trailing blank ones may be left
/// out.
[[nodiscard]] values::Result<std::int64_t> rowOf(storage::Database &database, const catalogue::Table &table,
                                                 const QStringList &words);

} // namespace chulie::commands
