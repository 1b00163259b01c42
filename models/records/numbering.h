#pragma once

#include "models/values/result.h"

#include <QString>

#include <string_view>

namespace chulie {

class Database;
struct Table;

/// A number for a new row of 措施 or 资金 (\a table): the highest one of \a village (12 digits) counted up by
/// one, in its own manner of writing; the first of a village is made of its code, \a year and 001. Empty
/// where \a village is not in the ledger.
[[nodiscard]] Result<QString> nextNumber(Database &database, const Table &table, std::string_view village,
                                         int year);

/// \a number counted up by one in its last digits (009 → 010, 99 → 100); with 1 behind it where it ends in
/// none.
[[nodiscard]] QString countedUp(const QString &number);

} // namespace chulie
