#pragma once

#include "models/catalogue/columns.h"

#include <QString>

namespace chulie::records {

/// What a person may want to know before a value of column \a id is typed: how it is written, with an
/// example; which of the plan's targets are judged on it, and by which clause; and what it is called in
/// files. Lines of plain text.
[[nodiscard]] QString fieldHint(catalogue::ColumnId id);
/// The same of \a field, one of listFields(\a table); of a computed one what it is.
[[nodiscard]] QString fieldHint(const catalogue::Table &table, const catalogue::Field &field);

} // namespace chulie::records
