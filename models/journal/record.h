#pragma once

#include "models/journal/registers.h"
#include "models/values/value.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace chulie::journal {

/// What an entry of the history is. The numbers are stored.
enum class EntryKind : std::uint8_t { Insert = 0, Edit = 1, Remove = 2 };

/// How an entry's values are kept in its blob: for each value the column's number, then the value; small and
/// readable by every later version, because column numbers never change. A blank value in an edit means
/// "cleared"; blanks of a new row are left out, which means "never set".
[[nodiscard]] std::string packRow(std::span<const values::Value> values);
[[nodiscard]] std::string packValues(const std::map<int, values::Value> &values);

/// The reverse of both, for an entry on \a table. The bytes come from a file that may be damaged: bytes that
/// end too early, a column that the table does not have and a value of the wrong type throw DatabaseError
/// with the code SQLITE_CORRUPT, which is reported as a damaged ledger.
[[nodiscard]] std::map<int, values::Value> unpackValues(const catalogue::Table &table,
                                                        std::string_view bytes);

/// The columns that \a bytes have values for; checked in the same way.
[[nodiscard]] Columns packedColumns(const catalogue::Table &table, std::string_view bytes);

/// The table and the kind of an entry by their stored numbers; unknown numbers throw the same error.
[[nodiscard]] const catalogue::Table &storedTable(std::int64_t number);
[[nodiscard]] EntryKind storedKind(std::int64_t number);

/// Throws the DatabaseError of a history that contradicts itself; \a what says where, for the log.
[[noreturn]] void throwDamaged(const std::string &what);

} // namespace chulie::journal
