#pragma once

#include "models/exchange/sheet.h"
#include "models/reports/report.h"
#include "models/values/progresscallback.h"
#include "models/values/result.h"

#include <QStringList>

#include <vector>

namespace chulie::reports {

/// The tables of \a report, which must outlive them, as sheets: each with the report's title, and at its foot
/// the line to sign.
[[nodiscard]] std::vector<exchange::Sheet> sheets(const Report &report);

/// The files that hold \a report when it is exported to \a path: that one workbook where the name ends with
/// .xlsx; as CSV, which holds one table, a file for each, named after it where there are several.
[[nodiscard]] QStringList filesOf(const Report &report, const QString &path);

/// Writes them: all take their places whole, or none does.
[[nodiscard]] values::Result<void> exportReport(const Report &report, const QString &path,
                                                const values::Progress &progress = {});

} // namespace chulie::reports
