#pragma once

#include "models/exchange/sheet.h"
#include "models/values/progresscallback.h"
#include "models/values/result.h"

#include <QStringList>

#include <span>

namespace chulie::exchange {

/// Writes \a sheet to \a path: as XLSX where the name ends with .xlsx, else as CSV in the office's form. The
/// file takes its place whole or not at all.
[[nodiscard]] values::Result<void> writeSheet(const QString &path, const Sheet &sheet,
                                              const values::Progress &progress = {});

/// Writes each of \a sheets as CSV in the office's form to its own of \a paths. Either all files take their
/// places, or none does.
[[nodiscard]] values::Result<void> writeCsvFiles(const QStringList &paths, std::span<const Sheet> sheets,
                                                 const values::Progress &progress = {});

} // namespace chulie::exchange
