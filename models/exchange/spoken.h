#pragma once

#include "models/exchange/filechoices.h"
#include "models/exchange/perfile.h"
#include "models/headings/columns.h"
#include "models/values/result.h"

namespace chulie::exchange {

/// What \a choices give for the columns, under the names that headings are compared by. A failure is a column
/// that no table has.
[[nodiscard]] values::Result<headings::Spoken> spokenOf(const FileChoices &choices);
/// The same for every file.
[[nodiscard]] values::Result<PerFile<headings::Spoken>> spokenOf(const PerFile<FileChoices> &choices);

/// Whether a blank cell may clear \a field: it is the row's own, distinguishes no rows and is not required.
[[nodiscard]] bool canBeCleared(const catalogue::Field &field);

} // namespace chulie::exchange
