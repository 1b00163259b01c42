#pragma once

#include "models/exchange/sheet.h"
#include "models/values/progress.h"
#include "models/values/result.h"

#include <QString>

namespace chulie {

/// Writes \a sheet to \a path: as XLSX where the name ends with .xlsx, else as CSV in the office's form. The
/// file takes its place whole or not at all.
[[nodiscard]] Result<void> writeSheet(const QString &path, const Sheet &sheet, const Progress &progress = {});

} // namespace chulie
