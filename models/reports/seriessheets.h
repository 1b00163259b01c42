#pragma once

#include "models/reports/reports.h"
#include "models/values/progresscallback.h"
#include "models/values/result.h"

namespace chulie::reports {

/// Writes the tables of the reports of \a kind that \a wanted comes to: into the one workbook \a path where
/// its name ends with .xlsx; as CSV, which holds one table, into a file for each, named after \a path where
/// there are several. All files take their places whole, or none does. Fails with a message for the person
/// where a workbook of all of them would be too long to be read.
[[nodiscard]] values::Result<void> exportSeries(storage::Database &database, const ReportKind &kind,
                                                const Wanted &wanted, const QString &path,
                                                const values::Progress &progress = {});

} // namespace chulie::reports
