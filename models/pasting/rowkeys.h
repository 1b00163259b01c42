#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/result.h"
#include "models/values/value.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::pasting {

/// How the columns of a pasted block are called, and which rows its keys name.
namespace rowkeys {

/// What a column of a list of \a table may be called above a pasted block: as shown, as exchanged, its
/// aliases.
[[nodiscard]] QStringList namesOf(const catalogue::Table &table, const catalogue::Field &field);

/// Whether \a columns of \a table, by number, hold its key; a key column that may be blank may be missing.
[[nodiscard]] bool isKey(const catalogue::Table &table, const std::vector<int> &columns);

/// The row of \a table whose key is in \a texts, by column number, in any spelling: 0 where there is
/// none; nothing where the key makes no sense.
[[nodiscard]] values::Result<std::optional<std::int64_t>>
find(storage::Database &database, const catalogue::Table &table, const std::map<int, QString> &texts);

/// The key of the one row of the table that \a column refers to whose name is \a text; else \a text.
[[nodiscard]] QString keyOfName(storage::Database &database, const catalogue::Table &table, int column,
                                const QString &text);

/// What \a value of \a column names its row by: the key of the row that a Reference refers to, else the value
/// itself as exchanged.
[[nodiscard]] QString keyOfRow(storage::Database &database, const catalogue::Table &table, int column,
                               const values::Value &value);

} // namespace rowkeys

} // namespace chulie::pasting
